import { quoted } from './quoted.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** `qbank remove`. */
export const removeTexts = {
  argument: 'the name of a bank, as qbank banks shows it',
  options: { yes: 'do not ask' },
  examples: [
    'qbank remove 前端工程师               asks first',
    'qbank remove "網絡客服經理 2" --yes    does not ask',
  ],
  ask: (bank: string, questions: number) =>
    `Take ${bank} out, with ${counted(questions, 'question', 'questions')}?`,
  help: 'Your answers, ratings and drafts stay.',
  no: 'no',
  yes: 'yes',
  needsYes: 'Without a terminal nothing is asked: add --yes to take the bank out.',
  kept: 'Nothing was taken out.',
  done: (bank: string, questions: number) =>
    `${bank} is out, with ${counted(questions, 'question', 'questions')}. Your answers to them are kept.`,
  seedBack: 'qbank import --seeds brings it back.',
  back: (path: string) => `qbank import ${quoted(path)} brings it back.`,
};
