import type { Rating } from '../../bank/attempt.ts';
import type { Comeback, Comebacks } from '../../schedule/schedule.ts';
import { ratings } from '../../session/rating.ts';
import { texts } from '../../texts/texts.ts';

/** When a question comes back, in a word or two: `10 min`, `3 d` */
export function comebackIn({ minutes, days }: Comeback): string {
  return minutes === null ? texts.review.days(days) : texts.review.minutes(minutes);
}

/** The same for each rating. */
export function comebackWords(comebacks: Comebacks): Record<Rating, string> {
  const words = ratings.map((rating) => [rating, comebackIn(comebacks[rating])]);
  return Object.fromEntries(words) as Record<Rating, string>;
}
