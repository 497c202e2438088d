import type { Rating } from '../../bank/attempt.ts';
import { parseRating, ratings } from '../../session/rating.ts';
import { texts } from '../../texts/texts.ts';
import { choose } from './choose.ts';
import type { Page } from './page.ts';
import type { left, PromptStreams } from './prompt.ts';

export interface RatingRequest {
  page: Page;
  /** The clock cut the answer off, so that keys which were meant for it may still come. */
  isCutOff: boolean;
}

/** Asks how an answer went; null is no rating. */
export function askRating(
  { page, isCutOff }: RatingRequest,
  streams: PromptStreams,
): Promise<Rating | null | typeof left> {
  return choose<Rating | null>(
    {
      title: texts.practice.rating,
      help: texts.practice.ratingHelp,
      choices: ratings.map((rating, index) => ({
        value: rating,
        label: texts.practice.ratingNames[rating],
        keys: [String(index + 1), rating[0], rating],
      })),
      onEnter: null,
      isInline: true,
      isDeafFirst: isCutOff,
      read: parseRating,
      ...page,
    },
    streams,
  );
}
