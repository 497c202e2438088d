import type { Kind } from '../../questions/question.ts';
import type { Texts } from '../en/english.ts';

export const kindTexts: Record<Kind, string> = {
  open: '簡答',
  single: '單選',
  multiple: '多選',
  judge: '判斷',
  fill: '填空',
};

/** `qbank list`. */
export const listTexts: Texts['list'] = {
  examples: [
    'qbank list                                           全部，依題庫排列',
    'qbank list --bank 服務運營專員 --section 專業知識    一個題庫的一個章節',
    'qbank list --match 投訴 --script hans                能找到的題目',
    'qbank list --order random -n 5 --json                隨機五題，供指令碼使用',
  ],
  kinds: kindTexts,
  headings: { id: '編號', bank: '題庫', section: '章節', number: '題號', question: '題目', note: '備註' },
  truncated: '中斷',
  withoutAnswer: '無答案',
  count: (questions, banks) => `${banks} 個題庫，共 ${questions} 題`,
};
