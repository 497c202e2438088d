import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Plan } from './event.ts';
import { limitSecondsAt } from './limit.ts';
import { ratings } from './rating.ts';
import { type Session, turnOf } from './session.ts';
import { isDone, isFailed, type Turn } from './turn.ts';

/** One question of a session as its results tell it. */
export interface TurnResult {
  question: QuestionId;
  position: number;
  /** 1, and more where it came back after it had failed. */
  round: number;
  outcome: Turn['outcome'];
  seconds: number;
  /** Beyond the limit; 0 where there is none. */
  overtimeSeconds: number;
  awaySeconds: number;
  /** From 0 to 100, where the program could mark the answer. */
  score: number | null;
  /** The score only suggests: the answer was compared with a reference. */
  isSuggested: boolean;
  rating: Rating | null;
  hints: number;
  text: string;
}

/**
 * What a session came to. Seconds are whole. A question counts by its first turn; what its later ones took is in the
 * times of the whole session.
 */
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
  /** Turns of questions that came back after they had failed, and how many of them went well. */
  repeated: { done: number; passed: number };
  /** The three that took longest, longest first. */
  slowest: TurnResult[];
  /** What went badly (rated again or hard, wrong and not rated, given up, skipped) or was begun and not ended; by the last turn of each, in the plan's order. */
  repeat: QuestionId[];
  /** What was shown, in the plan's order, behind it what came back. */
  turns: TurnResult[];
}

const slowestShown = 3;

/** A session → what it came to; while it runs: what it has come to so far. */
export function resultsOf(session: Session): Results {
  const { turns, plan, awayMs } = session;
  const all = turns.filter(isShown).map((turn) => resultOf(turn, plan));
  const shown = all.filter(({ round }) => round === 1);
  const done = shown.filter(isDone);
  const marked = done.filter(({ score, isSuggested }) => score !== null && !isSuggested);
  return {
    planned: plan.questions.length,
    ...countOutcomes(shown),
    seconds: sum(all.map(({ seconds }) => seconds)),
    meanSeconds: done.length > 0 ? Math.round(sum(done.map(({ seconds }) => seconds)) / done.length) : null,
    overtimeSeconds: sum(all.map(({ overtimeSeconds }) => overtimeSeconds)),
    overtimeQuestions: shown.filter(({ overtimeSeconds }) => overtimeSeconds > 0).length,
    awaySeconds: sum(all.map(({ awaySeconds }) => awaySeconds)) + Math.floor(awayMs / 1000),
    right: marked.filter(({ score }) => score === 100).length,
    wrong: marked.filter(({ score }) => score !== 100).length,
    ratings: countRatings(done),
    unrated: done.filter(({ rating }) => rating === null).length,
    repeated: countRepeated(all),
    slowest: done.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowestShown),
    repeat: shown.map(({ question }) => question).filter((question) => isToRepeat(turnOf(session, question))),
    turns: all,
  };
}

const isShown = ({ startedAtMs }: Turn): boolean => startedAtMs !== null;

function countOutcomes(
  shown: readonly TurnResult[],
): Pick<Results, 'done' | 'answered' | 'gaveUp' | 'skipped'> {
  const count = (...wanted: TurnResult['outcome'][]) =>
    shown.filter(({ outcome }) => wanted.includes(outcome)).length;
  return {
    done: shown.filter(isDone).length,
    answered: count('answered', 'timeUp'),
    gaveUp: count('gaveUp'),
    skipped: count('skipped'),
  };
}

function countRepeated(all: readonly TurnResult[]): Results['repeated'] {
  const done = all.filter((result) => result.round > 1 && isDone(result));
  return { done: done.length, passed: done.filter((result) => !isFailed(result)).length };
}

/** One turn's figures in whole seconds. */
export function resultOf(turn: Turn, plan: Plan): TurnResult {
  const { question, position, round, outcome, usedMs, awayMs, score, isSuggested, rating, hints, text } =
    turn;
  const seconds = Math.floor(usedMs / 1000);
  const limitSeconds = limitSecondsAt(plan, position);
  return {
    question,
    position,
    round,
    outcome,
    seconds,
    overtimeSeconds: limitSeconds === null ? 0 : Math.max(0, seconds - limitSeconds),
    awaySeconds: Math.floor(awayMs / 1000),
    score,
    isSuggested,
    rating,
    hints,
    text,
  };
}

function isToRepeat(turn: Turn | undefined): boolean {
  if (turn === undefined || !isShown(turn)) return false;
  return !isDone(turn) || isFailed(turn) || turn.outcome === 'gaveUp' || turn.rating === 'hard';
}

function countRatings(results: readonly TurnResult[]): Record<Rating, number> {
  const count = (wanted: Rating) => results.filter(({ rating }) => rating === wanted).length;
  return Object.fromEntries(ratings.map((rating) => [rating, count(rating)])) as Record<Rating, number>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
