import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';

/** What a session sets out to do. */
export interface Plan {
  /** In the order in which they are asked, each once. */
  questions: readonly QuestionId[];
  /** For each question; null: no limit. */
  limitSeconds: number | null;
  /** The limit ends the answer, rather than that overtime is counted. */
  isStrict: boolean;
  /** Repeats the same paper; null where nothing was left to chance. */
  seed: number | null;
  /** Options are shown in an order that it decides; null: in the document's. */
  shuffleSeed: number | null;
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
  /** `score`: what the program itself made of the answer, from 0 to 100; absent where only a person can tell. */
  | { type: 'submitted'; text: string; score?: number | null }
  /** The strict clock submitted what was typed so far. */
  | { type: 'timeUp'; text: string; score?: number | null }
  | { type: 'skipped' }
  | { type: 'gaveUp'; text: string }
  | { type: 'rated'; question: QuestionId; rating: Rating }
  /** The end: nothing is left, or the candidate stopped. */
  | { type: 'left' };

/**
 * What happened, with its time (milliseconds since 1970). The session is worked out from these events alone, so what
 * is kept of it can be played again.
 */
export type SessionEvent = Happening & { atMs: number };
