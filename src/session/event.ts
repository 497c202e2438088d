import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Paper } from './paper.ts';

/**
 * What a session is for: `practice`; `review` of what is due; `mock`, a whole paper; `flip`, where the answer is thought
 * or spoken; `read`, where nothing is scored.
 */
export type Mode = 'practice' | 'review' | 'mock' | 'flip' | 'read';

/** What a session sets out to do. */
export interface Plan {
  mode: Mode;
  /** In the order in which they are asked, each once. */
  questions: readonly QuestionId[];
  /** For each question, save where a paper gives each its own; null: no limit. */
  limitSeconds: number | null;
  /** For the whole paper, on one clock that runs while a question is asked; null: no limit. */
  totalSeconds: number | null;
  /** The limit ends the answer, rather than that overtime is counted. */
  isStrict: boolean;
  /** `once`: the reference is shown behind each answer; `end`: behind the last one, and until then answers may be changed. */
  revealAt: 'once' | 'end';
  /** A question that failed comes back at the end (not where all is revealed at the end). */
  repeatFailed: boolean;
  /** What answers are compared with: the document's reference, or the candidate's own best answer. */
  against: 'reference' | 'mine';
  /** Repeats the same paper; null where nothing was left to chance. */
  seed: number | null;
  /** Options are shown in an order that it decides; null: in the document's. */
  shuffleSeed: number | null;
  /** What the questions of a whole paper count, and their shares of the time; null where they are no paper. */
  paper: Paper | null;
}

/** The plan of a drill without limits; what a session has of its own is put over it. */
export const plainPlan: Plan = {
  mode: 'practice',
  questions: [],
  limitSeconds: null,
  totalSeconds: null,
  isStrict: false,
  revealAt: 'once',
  repeatFailed: false,
  against: 'reference',
  seed: null,
  shuffleSeed: null,
  paper: null,
};

/** What the program itself made of an answer. */
export interface Scored {
  /** From 0 to 100; absent where only a person can tell. */
  score?: number | null;
  /** It was compared with points of the reference, not marked right or wrong: the candidate's own rating tells. */
  isSuggested?: boolean;
}

/** An answer as it counts when the paper is handed in, also one that was typed and not submitted by itself. */
export interface DraftHandedIn extends Scored {
  question: QuestionId;
  text: string;
}

/** What can happen in a session. */
export type Happening =
  | { type: 'started'; plan: Plan }
  /** The question is on the screen and its clock runs. `usedMs`: what an earlier, unfinished answer used. */
  | { type: 'shown'; question: QuestionId; usedMs?: number }
  | { type: 'paused' }
  | { type: 'resumed' }
  /** Time in which the machine slept or the program was suspended: it is not thinking time. */
  | { type: 'away'; awayMs: number }
  /** A hint was shown to the question on the screen. */
  | { type: 'hinted' }
  | ({ type: 'submitted'; text: string } & Scored)
  /** The strict clock submitted what was typed so far. */
  | ({ type: 'timeUp'; text: string } & Scored)
  | { type: 'skipped' }
  | { type: 'gaveUp'; text: string }
  /** Back to a question that was skipped or answered; where all is revealed at the end. */
  | { type: 'returned'; question: QuestionId }
  /** The paper is closed, and the references may be shown; where all is revealed at the end. */
  | { type: 'handedIn'; drafts: readonly DraftHandedIn[] }
  | { type: 'rated'; question: QuestionId; rating: Rating }
  /** The newest rating of the question was taken back. */
  | { type: 'unrated'; question: QuestionId }
  /** The answer says this point of the reference in other words. */
  | { type: 'accepted'; question: QuestionId; point: string }
  /** The question stands in no bank any more. */
  | { type: 'gone'; question: QuestionId }
  /** The session was cut (last heard of at `cutAtMs`) and goes on. */
  | { type: 'resumedSession'; cutAtMs: number }
  /** The candidate does not want to be asked about this cut session again. */
  | { type: 'putAside' }
  /** The end: nothing is left, or the candidate stopped. */
  | { type: 'left' };

/**
 * What happened, with its time (milliseconds since 1970). The session is worked out from these events alone, so what
 * is kept of it can be played again.
 */
export type SessionEvent = Happening & { atMs: number };
