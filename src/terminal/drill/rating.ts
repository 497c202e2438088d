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
  /** What Enter alone gives; null for no rating. */
  proposed?: Rating | null;
}

/** Asks how an answer went; null is no rating. */
export function askRating(
  { page, isCutOff, proposed = null }: RatingRequest,
  streams: PromptStreams,
): Promise<Rating | null | typeof left> {
  return choose<Rating | null>(
    {
      title: texts.practice.rating,
      help:
        proposed === null
          ? texts.practice.ratingHelp
          : texts.practice.ratingProposed(texts.practice.ratingNames[proposed]),
      choices: ratings.map((rating, index) => ({
        value: rating,
        label: texts.practice.ratingNames[rating],
        keys: [String(index + 1), rating[0], rating],
      })),
      onEnter: proposed,
      isInline: true,
      isDeafFirst: isCutOff,
      read: (typed) => parseRating(typed, texts.practice.ratingNames),
      ...page,
    },
    streams,
  );
}
