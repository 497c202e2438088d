import type { Outcome, Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import { leastScore } from './rating.ts';

/** A question's turn in the session, which becomes an attempt when it ends. */
export interface Turn {
  question: QuestionId;
  /** Place in the plan, from 1. */
  position: number;
  /** 1 at first; a question that failed comes back in a turn of the next round. */
  round: number;
  /** `open`: not shown yet or not finished; `skipped`: put off, and not come back to so far. */
  outcome: 'open' | Outcome;
  /** When its clock first ran; null if it never did. */
  startedAtMs: number | null;
  /** Thinking and typing: pauses and time away do not count. */
  usedMs: number;
  awayMs: number;
  text: string;
  /** From 0 to 100, where the program could mark the answer, or compare it with a reference. */
  score: number | null;
  /** The score is that of a comparison, which suggests and does not mark right or wrong. */
  isSuggested: boolean;
  /** The newest of `ratings`; null without one. */
  rating: Rating | null;
  /** All that were given and not taken back, the newest last. */
  ratings: readonly Rating[];
  /** How often it was put off. */
  skips: number;
  hints: number;
  /** Points of the reference that the candidate says are said in other words. */
  accepted: readonly string[];
}

/** Rounds that a question can have in one session: who fails it so often does better to come back to it another day. */
const mostRounds = 3;

/** A turn that has not come yet. */
export function openTurn({ question, position, round }: Pick<Turn, 'question' | 'position' | 'round'>): Turn {
  return {
    question,
    position,
    round,
    outcome: 'open',
    startedAtMs: null,
    usedMs: 0,
    awayMs: 0,
    text: '',
    score: null,
    isSuggested: false,
    rating: null,
    ratings: [],
    skips: 0,
    hints: 0,
    accepted: [],
  };
}

/** It has been handed in, or given up. */
export function isDone({ outcome }: Pick<Turn, 'outcome'>): boolean {
  return outcome !== 'open' && outcome !== 'skipped';
}

/** It went so badly that it is to be asked once more: by its rating, else by what the program made of it. */
export function isFailed(turn: Pick<Turn, 'outcome' | 'rating' | 'score' | 'isSuggested'>): boolean {
  const { outcome, rating, score, isSuggested } = turn;
  if (!isDone({ outcome })) return false;
  if (rating !== null) return rating === 'again';
  return (
    outcome === 'gaveUp' || (score !== null && score < (isSuggested ? leastScore.hard : leastScore.good))
  );
}

/** Whether a question comes back after this turn, where the plan has failed ones come back. */
export function isToComeBack(turn: Turn): boolean {
  return isFailed(turn) && turn.round < mostRounds;
}

/** The turn with one more rating, or with the newest one taken back. */
export function withRatings(ratings: readonly Rating[]): Pick<Turn, 'rating' | 'ratings'> {
  return { ratings, rating: ratings.at(-1) ?? null };
}
