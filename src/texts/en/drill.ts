import type { Flag } from '../../points/manner.ts';

const points = (count: number) => `${count} point${count === 1 ? '' : 's'}`;

/** What the drill says of points, hints, marks and the candidate's own answers. */
export const drillTexts = {
  options: {
    flip: 'think or speak instead of typing: Enter shows the reference, then you rate yourself',
    read: 'read questions with their references; nothing is timed or scored',
    against: 'compare with: reference (the default), or mine (my best answer, where I kept one)',
    noRepeat: 'questions that failed do not come back at the end',
  },
  /** Behind the heading of the reference. */
  coverage: (covered: number, all: number) => `${covered} of ${points(all)} covered`,
  covered: (number: number) => `point ${number} covered: `,
  missing: (number: number) => `point ${number} missing: `,
  /** The words of the answer that cover a point. */
  by: (words: string) => `by “${words}”`,
  score: (score: number) => `Suggested score: ${score} of 100.`,
  flags: {
    empty: 'Nothing was said that is not in the question.',
    copied: 'Most of it stands in the reference word for word.',
    keywords: 'These are keywords, not sentences: they count for little.',
    brief: 'The points are named and hardly said more of.',
  } satisfies Record<Flag, string>,
  /** Ends a sentence; stands between two. */
  sentenceGap: ' ',
  ownRatingCounts: 'Your own rating counts.',
  /** Read aloud at an interview's pace. */
  spoken: (mine: string | null, reference: string) =>
    mine === null
      ? `Spoken, the reference takes ${reference}`
      : `Spoken: yours ${mine}, reference ${reference}`,
  /** Behind it, where there is a limit. */
  spokenLimit: (limit: string) => ` (limit ${limit})`,
  hinted: (hints: number) => `${hints} hint${hints === 1 ? '' : 's'}`,
  hint: (text: string) => `Hint: ${text}`,
  nothingMissing: 'Hint: no point is missing.',
  noHint: 'There is no reference to take a hint from.',
  best: 'My best answer',
  note: (text: string) => `Note: ${text}`,
  flagged: 'flagged',
  failedBefore: 'failed before',
  spokenByLine: 'Think or speak; an empty line shows the reference (or /skip, /giveup, /stop; /? lists all):',

  /** Behind the rating: the keys that do something else first. */
  /** When a rating brings the question back; short, as four of them stand together. */
  inMinutes: (minutes: number) => `${minutes} min`,
  inDays: (days: number) => `${days} d`,
  moreKeys: '? more keys',
  escNoRating: 'Esc: no rating',
  ratingKeys: {
    other: 'I said it in other words',
    mine: 'keep mine as my best answer',
    flag: 'flag, or take the flag off',
    note: 'write a note',
    undo: 'undo the last rating',
    mend: 'mend a wrong question or reference in your editor',
    comment: 'a language model’s comment, where one is configured',
    view: 'read all again from the top',
    keys: 'these keys',
  },
  ratingKeysTitle: 'At the rating, each with Enter:',
  flagOn: 'Flagged.',
  flagOff: 'The flag is off.',
  noteTitle: 'Note to this question',
  noteKept: 'The note is kept.',
  noteGone: 'The note is gone.',
  mended: 'Mended. It stays so when the document is imported again.',
  mineKept: 'Kept as my best answer.',
  mineEdit: {
    title: 'Keep it as my best answer?',
    done: 'As it is',
    edit: (editor: string) => `Edit it in ${editor}`,
  },
  nothingToKeep: 'Nothing was typed that could be kept.',
  nothingMissingHere: 'No point is missing here.',
  whichPoint: 'Which point did you say in other words?',
  whichWords: 'With which words?',
  allWords: 'The whole answer',
  escBack: 'Esc: back',
  accepted: 'Remembered: these words count for this point.',
  nothingToUndo: 'No rating of this session can be taken back.',
  undone: (rating: string) => `Taken back: ${rating}. Rate it anew:`,

  /** On the closing screen. */
  closing: {
    comesBack: 'Due again',
    undo: 'Undo',
    report: 'Report',
    when: (today: number, tomorrow: number) => `${today} today, ${tomorrow} tomorrow`,
  },

  pager: {
    more: (percent: number) => `${percent}%  Space, arrows: on`,
    end: 'The end',
    toRating: 'Enter: to the rating',
  },
  reading: {
    selected: (count: number) => `Reading ${count} question${count === 1 ? '' : 's'}; nothing is scored.`,
    keys: 'n next  b back  f flag  q end',
    short: 'n next  b back  q',
    byLine: 'Enter: next, b: back, f: flag, q: end',
    first: 'This is the first one.',
    done: (read: number) => `Read: ${read}.`,
    unknown: (typed: string) => `"${typed}" is none of: Enter, b, f, q.`,
  },

  /** Line by line. */
  commands: {
    title: 'While answering, each on a line of its own:',
    answer: [
      ['.', 'hand the answer in'],
      ['/time', 'how the clock stands'],
      ['/hint', 'the first missing point'],
      ['/text', 'what is typed so far'],
      ['/question', 'the question again'],
      ['/flag', 'flag it, or take the flag off'],
      ['/note words', 'keep a note; /note alone takes it off'],
      ['/undo', 'take the last rating back'],
      ['/skip', 'put the question off'],
      ['/giveup', 'see the reference'],
      ['/stop', 'end the session'],
      ['/?', 'this list'],
    ] as readonly (readonly [string, string])[],
    ratingTitle: 'At the rating:',
    rating: [
      ['1 to 4', 'again, hard, good, easy'],
      ['empty line', 'no rating'],
      ['/other 2', 'point 2 was said in other words: the whole answer, or /other 2 words'],
      ['/mine', 'keep my answer as my best'],
      ['/flag', 'flag it, or take the flag off'],
      ['/note words', 'keep a note'],
      ['/undo', 'take the last rating back'],
      ['/comment', 'a language model’s comment, where one is configured'],
      ['/edit', 'mend a wrong question or reference in your editor'],
      ['/stop', 'end the session'],
    ] as readonly (readonly [string, string])[],
    hintOfHelp: '/? lists what else can be typed.',
    textSoFar: 'So far:',
    nothingSoFar: 'Nothing so far.',
    timeLeft: (clock: string) => `${clock} left.`,
    timeOver: (clock: string) => `${clock} over the time.`,
    timeUsed: (clock: string) => `${clock} used.`,
    noSuchPoint: (typed: string) => `"${typed}" is no missing point. Type /other and its number.`,
    proposed: (rating: string) => `Suggested rating: ${rating}.`,
  },
};
