import type { Kind } from '../../questions/question.ts';
import { kindTexts } from './list.ts';

/** `qbank banks`. */
export const banksTexts = {
  examples: ['qbank banks           what there is', 'qbank banks --json    for a script'],
  headings: {
    bank: 'BANK',
    questions: 'QUESTIONS',
    kinds: 'KINDS',
    truncated: 'BREAKS OFF',
    withoutAnswer: 'NO ANSWER',
    leftover: 'LEFT OVER',
    file: 'FILE',
  },
  kind: (kind: Kind, count: number) => `${count} ${kindTexts[kind]}`,
  none: 'There are no banks.',
};
