import type { Kind } from '../../questions/question.ts';

export const kindTexts: Record<Kind, string> = {
  open: 'open',
  single: 'single choice',
  multiple: 'multiple choice',
  judge: 'true or false',
  fill: 'fill in',
};

/** `qbank list`. */
export const listTexts = {
  examples: [
    'qbank list                                           all, bank by bank',
    'qbank list --bank 服務運營專員 --section 專業知識    one section of a bank',
    'qbank list --match 投诉 --script hans                what a search finds',
    'qbank list --order random -n 5 --json                any five, for a script',
  ],
  kinds: kindTexts,
  headings: { id: 'ID', bank: 'BANK', section: 'SECTION', number: 'NO.', question: 'QUESTION', note: 'NOTE' },
  truncated: 'breaks off',
  withoutAnswer: 'no answer',
  count: (questions: number, banks: number) =>
    `${questions} ${questions === 1 ? 'question' : 'questions'} in ${banks} ${banks === 1 ? 'bank' : 'banks'}`,
};
