import type { Texts } from '../en/english.ts';
import { kindTexts } from './list.ts';

/** `qbank banks`. */
export const banksTexts: Texts['banks'] = {
  examples: ['qbank banks           有哪些题库', 'qbank banks --json    供脚本使用'],
  headings: {
    bank: '题库',
    questions: '题数',
    kinds: '题型',
    truncated: '中断',
    withoutAnswer: '无答案',
    leftover: '未归类',
    file: '文件',
  },
  kind: (kind, count) => `${kindTexts[kind]} ${count}`,
  none: '还没有题库。',
};
