import type { Outcome, Rating } from '../bank/attempt.ts';
import { leastScore } from './rating.ts';

/** The scores that each rating stands for. */
const bands: Record<Rating, { from: number; to: number; usual: number }> = {
  again: { from: 0, to: leastScore.hard - 1, usual: 20 },
  hard: { from: leastScore.hard, to: leastScore.good - 1, usual: 50 },
  good: { from: leastScore.good, to: leastScore.easy - 1, usual: 75 },
  easy: { from: leastScore.easy, to: 100, usual: 95 },
};

/** What is known of how an answer went. */
export interface Judged {
  outcome: Outcome | 'open';
  /** What the program made of it, from 0 to 100. */
  score: number | null;
  /** The score comes of a comparison, and is no mark of right or wrong. */
  isSuggested: boolean;
  rating: Rating | null;
}

/**
 * What an answer counts, from 0 to 100; null where nobody has said. A key decides by itself; of words the candidate's own
 * rating does, and the comparison only tells where between its bounds: `good` for a suggested 40 gives 60. What was not
 * answered counts nothing.
 */
export function worthOf({ outcome, score, isSuggested, rating }: Judged): number | null {
  if (outcome === 'open' || outcome === 'skipped' || outcome === 'gaveUp') return 0;
  if (rating === null || (score !== null && !isSuggested)) return score;
  const { from, to, usual } = bands[rating];
  return score === null ? usual : Math.min(to, Math.max(from, score));
}
