/** `qbank grade` and `qbank mine`. */
export const gradeTexts = {
  id: 'the id of a question, or its beginning',
  file: 'the file with the answer; - is standard input',
  options: {
    bank: 'compare with the reference of this bank (else the one that the answer meets best)',
    against: 'compare with: reference (the default), or mine (my best answer)',
    attempt: 'grade an answer given before: its number in qbank show, or last',
    accept: "remember that point 2 was said in other words: '2', or '2=the words'",
    forget: 'forget what was remembered for this point',
    noJudge: 'do not ask the language model, where one is configured',
  },
  examples: [
    'qbank grade 7k2m9qx answer.txt                                the answer in a file',
    'pbpaste | qbank grade 7k2 -                                   what was copied (macOS)',
    'qbank grade 7k2m9qx --attempt last --against mine             your last answer, against your best one',
    "qbank grade 7k2m9qx answer.txt --accept '2=先听他把话讲完'    these words say point 2",
    'qbank grade 7k2m9qx - --json < answer.txt                     for a script',
  ],
  needsAnswer: 'There is no answer to grade: name a file, - for standard input, or --attempt last.',
  /** With `-` on a terminal. */
  typeAnswer: 'Type or paste the answer; Ctrl-D on a line of its own ends it.',
  tooMany: (given: string, other: string) => `${given} and ${other} both give an answer: name one.`,
  attemptExpected: 'a number from 1, or last',
  acceptExpected: "a number of a point, such as 2, or with the words, such as '2=先听他讲完'",
  numberExpected: (points: number) => `a number from 1 to ${points}`,
  wordsExpected: 'words that stand in the answer, four characters or more',
  noPointsHere: 'There is nothing to compare with here, so no point can be accepted or forgotten.',
  withoutReference: 'There is no reference answer, so nothing to compare with, and no score.',
  otherBanks: (banks: readonly string[]) => `There is one in ${banks.join(', ')}.`,
  otherReferences: (banks: readonly string[]) =>
    `It meets this reference best. There are others, with --bank: ${banks.join(', ')}.`,
  mineInstead: 'Your best answer can be compared with: --against mine.',
  withoutKey: 'The document gives no key that this could be marked by, so there is no score.',
  cut: (characters: number) => `Only the first ${characters} characters of the answer were compared.`,
  cutReference: (characters: number) =>
    `Only the first ${characters} characters of the reference were compared with.`,
  accepted: (number: number, words: string) =>
    `Remembered: “${words}” counts for point ${number} of this question.`,
  alreadyCovered: (number: number) => `Point ${number} is covered already; nothing was remembered.`,
  forgotten: (number: number) => `Forgotten: what was remembered for point ${number}.`,
  nothingToForget: (number: number) => `Nothing was remembered for point ${number}.`,
  nothingNamed: 'It names none of the options.',
  mine: {
    options: {
      edit: 'write it in your editor',
      from: 'take it from a file; - is standard input',
      attempt: 'take an answer given before: its number in qbank show, or last',
      remove: 'keep none any more',
      back: 'bring back the one that was kept before',
    },
    examples: [
      'qbank mine 7k2m9qx                   show it',
      'qbank mine 7k2m9qx --attempt last    keep your last answer',
      'qbank mine 7k2m9qx --edit            write it in your editor',
      'qbank mine 7k2m9qx --from best.md    keep what a file holds',
      'qbank mine 7k2m9qx --remove          keep none any more',
      'qbank mine 7k2m9qx --back            bring back the one before',
    ],
    heading: (when: string) => `My best answer, kept on ${when}`,
    none: 'No best answer of yours is kept for this question.',
    howTo: (id: string) =>
      `Keep one: qbank mine ${id} --attempt last, --from FILE or --edit; or press m after an answer in a drill.`,
    kept: 'Kept as your best answer.',
    replaced: (id: string) => `The one before comes back with qbank mine ${id} --back.`,
    noneBefore: 'No other best answer was kept before.',
    unchanged: 'Nothing was changed.',
    removed: 'Your best answer was taken away; your answers in sessions are kept.',
    needsEditor: 'Without a terminal there is no editor: give the answer with --from FILE.',
    emptied: (id: string) =>
      `The file was left empty, so nothing was changed; qbank mine ${id} --remove takes it away.`,
  },
};
