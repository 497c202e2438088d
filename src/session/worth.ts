import type { Outcome, Rating } from '../bank/attempt.ts';
import { ratings } from './rating.ts';
import { leastSuggested } from './turn.ts';

/** The scores that each rating stands for. */
const bands: Record<Rating, { from: number; to: number; usual: number }> = {
  again: { from: 0, to: leastSuggested - 1, usual: 20 },
  hard: { from: leastSuggested, to: 59, usual: 50 },
  good: { from: 60, to: 84, usual: 75 },
  easy: { from: 85, to: 100, usual: 95 },
};

/** The rating that a score suggests. `20` → again, `50` → hard, `75` → good, `95` → easy */
export function ratingOf(score: number): Rating {
  return ratings.findLast((rating) => score >= bands[rating].from) ?? 'again';
}

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
