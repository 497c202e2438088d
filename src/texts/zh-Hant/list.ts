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
    'qbank list',
    'qbank list --bank 服務運營專員 --section 專業知識',
    'qbank list --match 投訴 --script hans',
    'qbank list --order random -n 5 --json',
  ],
  kinds: kindTexts,
  headings: { id: '編號', bank: '題庫', section: '章節', number: '題號', question: '題目', note: '備註' },
  truncated: '中斷',
  withoutAnswer: '無答案',
  count: (questions, banks) => `${banks} 個題庫，共 ${questions} 題`,
};
