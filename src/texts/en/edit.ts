import type { Doubt } from '../../questions/question.ts';

/** `qbank edit`. */
export const editTexts = {
  argument: 'the id of a question, or its beginning; without it the doubtful ones are listed',
  options: {
    bank: 'the bank in which it is mended, where it stands in several',
    question: 'what is asked',
    answer: 'the reference answer; an empty one takes it away',
    analysis: 'the analysis',
    section: 'the section',
    kind: 'open, single, multiple, judge or fill',
    key: 'the right letters (B, ABD), or T or F',
    option: "an option, 'A=text'; 'A=' takes it away; may be given several times",
    border: 'the question ends behind this sentence, and its answer begins',
    split: 'behind this sentence another question begins',
    join: 'the next question is a part of this one',
    drop: 'it is no question: take it out of its bank',
    ok: 'it is right as it is: doubtful no more',
    reset: 'as its document gives it again',
  },
  examples: [
    'qbank edit                                                      the questions that may have been read wrong',
    'qbank edit 7k2m9qx                                              one question, in your editor',
    "qbank edit 7k2m9qx --kind single --key B --option 'A=先道歉'    its kind, its key and an option",
    "qbank edit 7k2 --border '你如何處理？'                          the answer begins behind this sentence",
    'qbank edit 7k2m9qx --join                                       the next question is a part of it',
    'qbank edit 7k2m9qx --reset                                      as its document gives it again',
  ],
  needsChange: 'Without a terminal there is no editor: say by options what is to be changed.',
  bankNeeded: (id: string, banks: readonly string[]) =>
    `${id} stands in ${banks.length} banks (${banks.join(', ')}): name one with --bank.`,
  notInBank: (id: string, bank: string, banks: readonly string[]) =>
    `${id} does not stand in ${bank}; it stands in ${banks.join(', ')}.`,
  optionForm: "a letter and a text, such as 'A=先道歉'",
  keyForms: {
    judge: 'T or F',
    single: (labels: string) => `one of ${labels}`,
    multiple: (labels: string) => `letters of ${labels}`,
    none: 'a key only for a choice or a true-or-false question; add --kind',
  },
  /** The key names an option that was taken away. */
  keyStays: (key: string, labels: string) =>
    `The key is ${key}, and the options that are left are ${labels}: say with --key which is right now ('' for none).`,
  noDoubts: 'No question is doubtful.',
  /** As the options that mend them are called, where there is one. */
  doubts: {
    border: 'border',
    kind: 'kind',
    options: 'options',
    key: 'key',
    link: 'answer',
    damage: 'damaged words',
  } satisfies { [Name in Doubt]: string },
  headings: { id: 'ID', bank: 'BANK', doubts: 'DOUBTFUL', question: 'QUESTION' },
  mendNext: (id: string) => `Mend one: qbank edit ${id}; or say that it is right: qbank edit ${id} --ok`,
  done: (id: string, bank: string) => `${id} is mended in ${bank}.`,
  isRight: (id: string, bank: string) => `${id} is right as it is, in ${bank}: doubtful no more.`,
  splitOff: (id: string) => `What stood behind it is ${id} now; qbank edit ${id} mends it.`,
  isReset: (id: string, bank: string) => `${id} is as its document gives it again, in ${bank}.`,
  dropped: (id: string, bank: string) => `${id} is out of ${bank}; qbank edit ${id} --reset brings it back.`,
  unchanged: 'Nothing was changed.',
  form: {
    intro: (id: string, bank: string) =>
      `${id} · ${bank}\nChange what is wrong below, save, and close the editor. Empty the file to change nothing.`,
    problem: (reason: string) => `!!! ${reason}\n!!! Mend it, or close the editor as it is to give up.`,
    heads: {
      section: 'SECTION',
      kind: 'KIND',
      question: 'QUESTION',
      options: 'OPTIONS',
      key: 'KEY',
      answer: 'ANSWER',
      analysis: 'ANALYSIS',
    },
    notes: {
      kind: 'open, single, multiple, judge or fill',
      options: 'one a line: A. text',
      key: 'letters, or T or F',
    } as { [field: string]: string },
    problems: {
      missing: (head: string) => `The line "=== ${head}" is gone.`,
      twice: (head: string) => `The line "=== ${head}" is there twice.`,
      kind: (kind: string) => `There is no kind "${kind}".`,
      option: (line: string) => `An option begins with its letter, such as "A. ": "${line}" does not.`,
      question: 'The question has no words.',
      key: (key: string, expected: string) => `The key "${key}" does not fit: it takes ${expected}.`,
    },
  },
};
