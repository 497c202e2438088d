import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Plan } from './event.ts';
import { ratings } from './rating.ts';
import { isDone, type Session, type Turn } from './session.ts';

/** One question of a session as its results tell it. */
export interface TurnResult {
  question: QuestionId;
  position: number;
  outcome: Turn['outcome'];
  seconds: number;
  /** Beyond the limit; 0 where there is none. */
  overtimeSeconds: number;
  awaySeconds: number;
  /** From 0 to 100, where the program could mark the answer. */
  score: number | null;
  rating: Rating | null;
  text: string;
}

/** What a session came to. Seconds are whole. */
export interface Results {
  planned: number;
  /** Answered or given up. */
  done: number;
  /** Submitted by the candidate or by the clock. */
  answered: number;
  gaveUp: number;
  /** Put off and not come back to. */
  skipped: number;
  seconds: number;
  /** Per question done; null if none is. */
  meanSeconds: number | null;
  overtimeSeconds: number;
  overtimeQuestions: number;
  awaySeconds: number;
  /** Of those that the program could mark. */
  right: number;
  wrong: number;
  ratings: Record<Rating, number>;
  unrated: number;
  /** The three that took longest, longest first. */
  slowest: TurnResult[];
  /** What went badly (rated again or hard, wrong and not rated, given up, skipped) or was begun and not ended; in the plan's order. */
  repeat: QuestionId[];
  /** What was shown, in the plan's order. */
  turns: TurnResult[];
}

const slowestShown = 3;

/** A session → what it came to; while it runs: what it has come to so far. */
export function resultsOf({ turns, plan }: Session): Results {
  const shown = turns.filter(({ startedAtMs }) => startedAtMs !== null).map((turn) => resultOf(turn, plan));
  const done = shown.filter(isDone);
  const seconds = sum(shown.map((result) => result.seconds));
  return {
    planned: plan.questions.length,
    done: done.length,
    answered: countOutcome(shown, 'answered') + countOutcome(shown, 'timeUp'),
    gaveUp: countOutcome(shown, 'gaveUp'),
    skipped: countOutcome(shown, 'skipped'),
    seconds,
    meanSeconds: done.length > 0 ? Math.round(sum(done.map((result) => result.seconds)) / done.length) : null,
    overtimeSeconds: sum(shown.map((result) => result.overtimeSeconds)),
    overtimeQuestions: shown.filter((result) => result.overtimeSeconds > 0).length,
    awaySeconds: sum(shown.map((result) => result.awaySeconds)),
    right: done.filter(({ score }) => score === 100).length,
    wrong: done.filter(({ score }) => score !== null && score < 100).length,
    ratings: countRatings(done),
    unrated: done.filter(({ rating }) => rating === null).length,
    slowest: done.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowestShown),
    repeat: shown.filter(isToRepeat).map(({ question }) => question),
    turns: shown,
  };
}

/** One turn's figures in whole seconds. */
export function resultOf(turn: Turn, { limitSeconds }: Plan): TurnResult {
  const { question, position, outcome, usedMs, awayMs, score, rating, text } = turn;
  const seconds = Math.floor(usedMs / 1000);
  return {
    question,
    position,
    outcome,
    seconds,
    overtimeSeconds: limitSeconds === null ? 0 : Math.max(0, seconds - limitSeconds),
    awaySeconds: Math.floor(awayMs / 1000),
    score,
    rating,
    text,
  };
}

function isToRepeat({ outcome, rating, score }: TurnResult): boolean {
  return (
    (score !== null && score < 100 && rating === null) ||
    outcome === 'gaveUp' ||
    outcome === 'skipped' ||
    outcome === 'open' ||
    rating === 'again' ||
    rating === 'hard'
  );
}

function countOutcome(results: readonly TurnResult[], outcome: TurnResult['outcome']): number {
  return results.filter((result) => result.outcome === outcome).length;
}

function countRatings(results: readonly TurnResult[]): Record<Rating, number> {
  const count = (wanted: Rating) => results.filter(({ rating }) => rating === wanted).length;
  return Object.fromEntries(ratings.map((rating) => [rating, count(rating)])) as Record<Rating, number>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
