import type { Rating } from '../bank/attempt.ts';
import type { Card } from '../bank/card.ts';
import { leastScore } from '../session/rating.ts';

/** What is known of how a question goes. */
interface Record {
  card: Pick<Card, 'stability'> | null;
  /** Oldest first. */
  ratings: readonly Rating[];
  /** Of the last answer that the program could mark, from 0 to 100; null where there is none. */
  score: number | null;
}

/** Below so many days it is not remembered: a first good rating gives more. */
const leastStabilityDays = 2;
/** Among so many ratings, the last ones, none may be again. */
const recentRatings = 3;

/** Whether a question is weak: hardly remembered, failed of late, or its last answer said little of what it should. */
export function isWeak({ card, ratings, score }: Record): boolean {
  if (card !== null && card.stability < leastStabilityDays) return true;
  if (ratings.slice(-recentRatings).includes('again')) return true;
  return score !== null && score < leastScore.good;
}
