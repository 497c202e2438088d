import type { Rating } from '../../bank/attempt.ts';

/** `1 question`, `2 questions`. */
function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** The drill: its help, its screens and what it says on the way. */
export const practiceTexts = {
  arguments: {
    ids: 'drill just these questions (ids as qbank list and the closing screen print them)',
  },
  options: {
    time: 'time for each question, with its unit: 90s, 3m, 1m30s',
    noLimit: 'no limit: the clock only counts',
    shuffleOptions: 'show the options of choice questions in another order',
    strict: 'hand the answer in when the time is up, rather than count overtime',
  },
  orderNote: 'Without --order and --seed, what is due comes first, then what is new.',
  /** What `--time` takes. */
  durations: 'a time with its unit, up to a day, such as 90s, 3m or 1m30s',
  idsAndFilter: (filter: string) => `Ids name the questions themselves: leave --${filter} out, or the ids.`,
  examples: [
    'qbank practice -n 5                        five questions, three minutes each',
    'qbank practice --role 客服 --time 90s       one job, ninety seconds each',
    'qbank practice --order random --seed 42    the same questions for a friend',
    'qbank practice 7k2m9qx 4tq8wzn             these questions once more',
    'qbank practice --plain                     line by line, for a screen reader',
  ],

  selected: (selected: number, asked: number) =>
    asked === selected
      ? `${count(selected, 'question')} selected.`
      : `${count(selected, 'question')} selected, ${asked} asked.`,
  seedIs: (seed: number) => `Seed ${seed}: --order random --seed ${seed} gives the same questions again.`,
  limitIs: (clock: string, isStrict: boolean) =>
    isStrict ? `${clock} for each question, then it is handed in.` : `${clock} for each question.`,
  noLimit: 'No time limit.',
  strictByLine: 'Line by line, --strict cuts nothing off: time beyond the limit is counted as overtime.',

  position: (position: number, planned: number) => `${position}/${planned}`,
  assesses: (points: string) => `Assesses ${points}`,
  marks: (marks: number) => count(marks, 'mark'),
  comesBack: 'skipped before',
  separator: ' · ',

  /** Stands over a question that is not to be answered in words. */
  kinds: {
    single: 'One answer is right',
    multiple: 'Several answers are right',
    judge: 'True or false?',
    fill: 'Fill in the blanks',
  },
  judgeWords: { T: 'True 对', F: 'False 错' },
  choiceByLine: {
    single: 'Type one letter, then a line with only a full stop (or /skip, /giveup, /stop):',
    multiple:
      'Type all the right letters, such as AC, then a line with only a full stop (or /skip, /giveup, /stop):',
    judge: 'Type T or F (also 对, 错, √, ×), then a line with only a full stop (or /skip, /giveup, /stop):',
  },
  draftChosen: (labels: string) => `Chosen so far: ${labels}. What you type now takes its place.`,
  choiceUnknown: (typed: string, expected: string) => `"${typed}" is not among the options. ${expected}`,

  draftRestored: 'What you typed last time without handing it in is here again.',
  draftGoesOn: 'What you type now goes on from it:',

  /** Where it has been told before what can be typed. */
  answerAgainByLine: 'Your answer:',
  answerByLine: 'Your answer, then a line with only a full stop (or /skip, /giveup, /stop):',
  noCommand: (typed: string) =>
    `"${typed}" is no command, and is a line of your answer; /? lists the commands.`,
  emptyAnswer: 'Nothing was typed. Type an answer, or /skip, /giveup or /stop.',
  ratingByLine: (choices: string) => `How did it go? ${choices} (empty: no rating):`,
  /** A rating and when it brings the question back. */
  ratingChoice: (rating: string, comeback: string) => `${rating} (${comeback})`,
  ratingUnknown: (typed: string) => `"${typed}" is no rating: 1 again, 2 hard, 3 good, 4 easy.`,
  ratingNotTaken: (typed: string) => `"${typed}" is no rating; none was taken.`,
  skipped: 'Skipped: it comes back at the end.',
  skippedForGood: 'Skipped again: it stays out of this session.',
  inputEnded: 'The input ended.',
  draftKept: 'What you typed is kept and comes back when this question is asked again.',

  right: 'Right.',
  wrong: 'Wrong.',
  /** Stands behind an option: right or not, chosen or not. */
  offerMarks: {
    plain: null,
    chosen: null,
    rightChosen: '(right)',
    rightMissed: '(right, not chosen)',
    wrongChosen: '(chosen, wrong)',
  },
  /** The option's letter in the document, where the order on the screen is another. */
  inDocument: (label: string) => `[${label}]`,
  blank: (number: number) => `${number}.`,
  blankExpected: (expected: string) => `expected: ${expected}`,
  blankRight: (blanks: number, of: number) => `${blanks} of ${of} right.`,
  yourAnswer: 'Your answer',
  nothingTyped: '(nothing typed)',
  gaveUp: 'Given up.',
  timeUp: 'Time is up: handed in as it stood.',
  reference: 'Reference answer',
  noReference: 'The document gives no reference answer to this question.',
  truncated: 'The document breaks off here.',
  key: (key: string) => `Key: ${key}`,
  analysis: 'Analysis',
  used: (used: string, limit: string | null) =>
    limit === null ? `Time ${used}` : `Time ${used} of ${limit}`,
  overtime: (clock: string) => `overtime +${clock}`,
  away: (clock: string) => `${clock} away, not counted`,

  ratingNames: { again: 'again', hard: 'hard', good: 'good', easy: 'easy' } satisfies Record<Rating, string>,
  rating: 'How did it go?',
  choose: 'Number or letter, then Enter:',
  enterAlone: (rating: string) => `Enter alone: ${rating}`,
  ratingHelp: 'Enter alone gives no rating',
  /** The time was up in the middle of a word: what is still typed is not a rating. */
  notYet: 'Keys count again in a moment.',
  noRating: 'none',
  rated: (rating: string) => `Rating: ${rating}`,
  unknownChoice: (typed: string) => `"${typed}" is none of these.`,

  /** Short, so that the whole menu fits a small window: inquirer cannot redraw what has scrolled away. */
  menu: {
    title: 'Paused. The clock stands still.',
    help: 'Esc goes on',
    goOn: 'Go on',
    skip: 'Skip for now',
    skipAgain: 'Skip for good',
    giveUp: 'Give up',
    editor: (editor: string) => `Open in ${editor} (clock runs)`,
    hint: 'Hint: a missing point',
    flag: 'Flag, or take the flag off',
    note: 'Write a note',
    undo: 'Undo the last rating',
    stop: 'Stop the session',
    keys: 'Keys',
  },
  keys: [
    ['Enter', 'new line'],
    ['Ctrl-D', 'hand the answer in'],
    ['Ctrl-T', 'hint: a missing point'],
    ['Ctrl-O', 'open in your editor'],
    ['Esc', 'pause, and this menu'],
    ['Ctrl-C', 'leave (asks; keeps all)'],
    ['Tab', 'read the question; back'],
    ['Arrows', 'move; with Ctrl by words'],
    ['Home, End', 'start, end of the line'],
    ['PgUp, PgDn', 'scroll'],
    ['Ctrl-W', 'delete the word before'],
    ['Ctrl-U, -K', 'delete to line start, end'],
    ['Ctrl-Y', 'put back the deleted'],
    ['Ctrl-_', 'undo'],
    ['Ctrl-Z', 'suspend; fg comes back'],
  ] as readonly (readonly [keys: string, meaning: string])[],
  keysBack: 'Any key goes back.',
  editorFailed: (editor: string, reason: string) =>
    `${editor} failed (${reason}). Your answer is as it was before.`,
  editorReasons: {
    unknown: 'there is no such command',
    forbidden: 'it may not be run',
    exitCode: (code: number) => `exit code ${code}`,
    gone: 'the file is gone',
  },
  editorFileKept: (path: string) => `What it wrote is in ${path}.`,

  leave: 'Leave? Everything is saved.',
  leaveHelp: 'Enter or Ctrl-C: yes. Other keys: no.',
  left: (done: number, planned: number) => `Left with ${done} of ${planned} done. Everything is saved.`,

  closing: {
    title: 'How it went',
    done: 'Done',
    doneOf: (done: number, planned: number) => `${done} of ${planned}`,
    gaveUp: (number: number) => `${number} given up`,
    skipped: (number: number) => `${number} skipped`,
    time: 'Time',
    each: (clock: string) => `${clock} each`,
    overtime: 'Overtime',
    overtimeIn: (clock: string, questions: number) => `+${clock} in ${count(questions, 'question')}`,
    away: 'Away',
    marked: 'Marked',
    rightOf: (right: number, marked: number) => `${right} right, ${marked - right} wrong`,
    ratings: 'Ratings',
    ratingCount: (rating: string, number: number) => `${rating} ${number}`,
    unrated: (number: number) => `no rating ${number}`,
    slowest: 'Slowest',
    repeat: 'To repeat',
    next: 'Once more',
    seed: 'Seed',
    nothingDone: 'Nothing was answered this time.',
  },
};
