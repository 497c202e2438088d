import type { Texts } from '../en/english.ts';
import { kindTexts } from './list.ts';

/** `qbank banks`. */
export const banksTexts: Texts['banks'] = {
  examples: ['qbank banks           有哪些題庫', 'qbank banks --json    供指令碼使用'],
  headings: {
    bank: '題庫',
    questions: '題數',
    kinds: '題型',
    truncated: '中斷',
    withoutAnswer: '無答案',
    leftover: '未歸類',
    file: '檔案',
  },
  kind: (kind, count) => `${kindTexts[kind]} ${count}`,
  none: '還沒有題庫。',
};
