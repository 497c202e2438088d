import type { Rating } from '../bank/attempt.ts';

/** All ratings, worst first: 1 to 4. */
export const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** Full-width letters and digits stand this far above the ASCII ones: Ａ is U+FF21, A is U+0041. */
const fullWidthOffset = 0xfee0;

/** Full-width letters, digits and `？` as half-width ones: the input method may have been left on. `１Ｇ` → `1G` */
export function halveWidth(typed: string): string {
  return typed.replace(/[０-９？Ａ-Ｚａ-ｚ]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - fullWidthOffset),
  );
}

/**
 * The rating that a candidate typed: its number, its word or the word's first letter, or its name in the language of
 * the screen; null if it is none. `3` → good, `３` → good, `G` → good, `again` → again, `5` → null
 */
export function parseRating(typed: string, names?: Readonly<Record<Rating, string>>): Rating | null {
  const word = halveWidth(typed).trim().toLowerCase();
  const fits = (rating: Rating, index: number) =>
    [rating, rating[0], String(index + 1), names?.[rating]].includes(word);
  return ratings.find(fits) ?? null;
}
