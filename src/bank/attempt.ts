import type { QuestionId } from './bank.ts';

/** How well an answer went, in the candidate's own judgement. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** How an attempt ended; `timeUp`: the clock submitted what was typed so far. */
export type Outcome = 'answered' | 'timeUp' | 'gaveUp' | 'skipped';

/** One answer in a session. */
export interface Attempt {
  question: QuestionId;
  /** The place of the question in its session, from 1. */
  position: number;
  startedAtMs: number;
  /** Time spent, overtime included, time away not. */
  seconds: number;
  overtimeSeconds: number;
  awaySeconds: number;
  text: string;
  /** From 0 to 100, where the program could mark the answer. */
  score: number | null;
  outcome: Outcome;
}

/** When a question was last attempted, in milliseconds since 1970; a question never attempted is missing. */
export type LastAttempts = ReadonlyMap<QuestionId, number>;
