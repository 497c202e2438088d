import type { Rating } from '../../bank/attempt.ts';
import type { Mode } from '../../session/event.ts';

const questions = (count: number) => `${count} question${count === 1 ? '' : 's'}`;

/** Sessions that were cut, what could not be saved, and ratings that are taken back. */
export const resumeTexts = {
  argument: 'the number of a session, as qbank history lists them (default: the one cut last)',
  examples: [
    'qbank resume                go on with the session that was cut last',
    'qbank resume 12             go on with session 12',
    'qbank resume --plain        line by line, for a screen reader',
  ],
  numberExpected: 'the number of a session, such as 12',
  nothingCut: 'No session was left unfinished.',

  modes: {
    practice: 'practice',
    review: 'review',
    mock: 'mock interview',
    flip: 'flip session',
    read: 'reading',
  } satisfies Record<Mode, string>,
  /** One screen: what was left, and what to do with it. */
  offer: {
    title: 'A session was left unfinished.',
    what: (facts: { mode: string; when: string; done: number; planned: number }) =>
      `${facts.mode} of ${facts.when}: ${facts.done} of ${questions(facts.planned)} done.`,
    left: (clock: string) => `${clock} left for this question.`,
    leftInAll: (clock: string) => `${clock} left for the whole paper.`,
    used: (clock: string) => `${clock} used for this question.`,
    typed: (characters: number) => `You had typed ${characters} character${characters === 1 ? '' : 's'}.`,
    ask: 'Go on with it?',
    help: 'Enter goes on',
    goOn: 'Go on where it was',
    begin: 'New session; your text stays',
    end: 'End it; your text stays',
  },
  ended: (done: number, planned: number) => `Ended, with ${done} of ${planned} done.`,
  taken: 'Another terminal has just gone on with it.',
  goesOn: (done: number, planned: number) => `Going on: ${done} of ${questions(planned)} done so far.`,
  away: (clock: string) => `${clock} have passed meanwhile; they are not counted as thinking.`,
  gone: 'A question stands in no bank any more, and is left out.',
  goOnLater: 'qbank resume goes on with it.',

  /** Short: they stand in one row with more. */
  notKept: {
    full: 'the disk is full',
    busy: 'another program is writing',
    gone: 'the store is gone',
    other: 'the store cannot be written',
  },
  notSaved: (message: string) =>
    `Not saved yet: ${message} Nothing is lost while qbank runs; it is tried again with each step.`,
  savedAgain: 'Saved again: nothing is lost.',
  retry: 'Not everything is saved yet.',
  retryHelp: 'Enter: try again. Ctrl-C: leave; what is not saved is printed here.',
  leaveUnsaved: 'Leave? NOT everything is saved.',
  unsaved: 'What could not be saved, for you to copy:',

  undone: (facts: { rating: string; id: string; question: string }) =>
    `Taken back: ${facts.rating} for ${facts.id} ${facts.question}`,
  nowRated: (rating: string) => `The rating before counts again: ${rating}`,
  nothingToUndo: 'There is no rating to take back.',
  undoExamples: ['qbank undo                  take back the last rating, also of an ended session'],
  ratingNames: { again: 'again', hard: 'hard', good: 'good', easy: 'easy' } satisfies Record<Rating, string>,
};
