import type { Attempt, Rating } from '../bank/attempt.ts';
import { worthOf } from '../session/worth.ts';

/** An attempt with the session that it was made in and the rating that counts. */
export interface RatedAttempt extends Attempt {
  session: number;
  rating: Rating | null;
}

/** The same with what its score is. */
export interface Answer extends RatedAttempt {
  /** The score comes of a comparison with a reference, and is no mark of right or wrong. */
  isSuggested: boolean;
}

/** How many answers a share or a mean needs at least: of fewer it would say more about chance than about the candidate. */
export const leastAnswers = 5;

/** How a number of answers went. */
export interface Quality {
  answers: number;
  /** Rated by the candidate, or given up. */
  judged: number;
  /** Rated again or hard, or given up and not rated. */
  weak: number;
  /** Of those judged, from 0 to 1; null where they are too few. */
  weakShare: number | null;
  /** Of which it is known what they count: by a key, by the own rating, by a comparison. */
  scored: number;
  /** What those count, from 0 to 100; null where they are too few. */
  meanScore: number | null;
}

/** Handed in or given up; what was only skipped is no answer. */
export function isAnswer({ outcome }: Pick<Attempt, 'outcome'>): boolean {
  return outcome !== 'skipped';
}

function isJudged({ rating, outcome }: Pick<Answer, 'rating' | 'outcome'>): boolean {
  return rating !== null || outcome === 'gaveUp';
}

function isWeak({ rating, outcome }: Pick<Answer, 'rating' | 'outcome'>): boolean {
  return rating === null ? outcome === 'gaveUp' : rating === 'again' || rating === 'hard';
}

/** How answers went, with a share and a mean where at least `least` of them tell. */
export function qualityOf(answers: readonly Answer[], least = leastAnswers): Quality {
  const judged = answers.filter(isJudged);
  const weak = judged.filter(isWeak).length;
  const scores = answers.map(worthOf).filter((worth) => worth !== null);
  return {
    answers: answers.length,
    judged: judged.length,
    weak,
    weakShare: judged.length === 0 || judged.length < least ? null : weak / judged.length,
    scored: scores.length,
    meanScore: scores.length < least ? null : meanOf(scores),
  };
}

/** Null of nothing. */
function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
