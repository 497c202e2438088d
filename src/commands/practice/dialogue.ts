import type { Outcome, Rating } from '../../bank/attempt.ts';
import type { QuestionId } from '../../bank/bank.ts';
import type { QbankError } from '../../errors.ts';
import type { Comebacks } from '../../schedule/schedule.ts';
import type { Choice } from '../../session/choice.ts';
import type { AskedQuestion } from '../../terminal/drill/question.ts';
import type { Reveal } from '../../terminal/drill/reveal.ts';
import type { Commenting } from '../grading/judging.ts';
import type { Journal } from './kept/journal.ts';
import type { Typed } from './kept/session-drafts.ts';

/** A question of the session as it is asked. */
export interface Asked extends AskedQuestion {
  question: QuestionId;
  /** What there is to choose among; null where the answer is written. */
  choice: Choice | null;
  /** What can be had beside the question; nothing in an interview. */
  aids?: Aids;
}

/** What helps while a question is asked. */
export interface Aids {
  /** The first point that is missing in what is typed so far, to be shown; counted. Null: there is no reference. */
  hint: ((typed: string) => Promise<string>) | null;
  /** Flags the question, or takes the flag off. */
  flag: () => void;
  /** The note on it; empty without one. */
  note: () => string;
  putNote: (text: string) => void;
  /** Has the last rating given anew. `stop`: the session was stopped over it. */
  undo: (() => Promise<'goOn' | 'stop'>) | null;
}

/** What an answer is rated by. */
export interface Rated {
  asked: Asked;
  reveal: Reveal;
  /** What the program makes of it. */
  proposed: Rating | null;
  /** When each rating would bring the question back; null where nothing is scheduled. */
  comebacks: Comebacks | null;
  /** Has the configured language model comment on the answer. Null: nothing was typed that it could comment on. */
  comment: (() => Promise<Commenting | null>) | null;
}

/** What is said of a question, and takes nothing from where the session stands. */
export type Remark = { kind: 'flag' } | { kind: 'note'; text: string } | { kind: 'best'; text: string };

/** What a candidate wants who has seen the reference. */
export type RatingWish =
  | { kind: 'rated'; rating: Rating | null }
  | { kind: 'stop' }
  /** The words of the answer say the point, whatever the comparison found. */
  | { kind: 'accept'; point: string; words: string }
  | { kind: 'undo' }
  /** The question or its reference is wrong. */
  | { kind: 'mend' }
  | Remark;

/** How a question's turn ended. Of a choice, `text` is the labels as the document has them. */
export type Ending =
  | { kind: Exclude<Outcome, 'skipped'>; text: string }
  | { kind: 'skipped'; typed: Typed }
  /** The input ended in the middle of an answer: it can be gone on with. */
  | { kind: 'cut' }
  | { kind: 'stopped' };

/** The candidate's side of a drill: a screen that is redrawn, or lines. */
export interface Dialogue {
  /** Asks one question. Starts and stops its clock, and saves what is typed. */
  ask: (asked: Asked, journal: Journal) => Promise<Ending>;
  /** Shows the answer and the reference. */
  reveal: (asked: Asked, reveal: Reveal) => Promise<void>;
  /** Shows what came of comparing the answer anew, where the reference has been shown. */
  revealPoints: (asked: Asked, reveal: Reveal) => Promise<void>;
  /** Asks how it went, or what else is wanted first. */
  rate: (rated: Rated, journal: Journal) => Promise<RatingWish>;
  /** Asks whether to try again to save what could not be saved. */
  retry: (problem: QbankError) => Promise<boolean>;
  /** Says something about the drill. */
  tell: (text: string) => void;
}

/** A dialogue, and what gives its streams back. */
export interface OpenDialogue {
  dialogue: Dialogue;
  close: () => Promise<void>;
}
