import type { Rating } from '../bank/attempt.ts';
import { typedWord } from '../script/typed.ts';

/** All ratings, worst first: 1 to 4. */
export const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/**
 * From which score, of 100, an answer deserves these ratings. Below `hard` it says too little of its reference and has
 * failed; below `good` it is weak, and so are blanks, of three of which one may be wrong.
 */
export const leastScore = { hard: 35, good: 60, easy: 85 } as const;

/** The rating that a suggested score proposes; easy is for the candidate alone to say. `34` → again, `35` → hard, `60` → good */
export function proposedRating(score: number): Rating {
  if (score < leastScore.hard) return 'again';
  return score < leastScore.good ? 'hard' : 'good';
}

/**
 * The rating that a candidate typed: its number, its word or the word's first letter, or its name in the language of
 * the screen; null if it is none. `3` → good, `３` → good, `G` → good, `again` → again, `5` → null
 */
export function parseRating(typed: string, names?: Readonly<Record<Rating, string>>): Rating | null {
  const word = typedWord(typed);
  const fits = (rating: Rating, index: number) =>
    [rating, rating[0], String(index + 1), names?.[rating]].includes(word);
  return ratings.find(fits) ?? null;
}
