import type { Rating } from '../../bank/attempt.ts';
import { parseRating, ratings } from '../../session/rating.ts';
import { texts } from '../../texts/texts.ts';
import { choose } from './choose.ts';
import type { Page } from './page.ts';
import type { left, PromptStreams } from './prompt.ts';

/** Asks how an answer went; null is no rating. */
export function askRating(page: Page, streams: PromptStreams): Promise<Rating | null | typeof left> {
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
      onEscape: null,
      isInline: true,
      read: parseRating,
      ...page,
    },
    streams,
  );
}
