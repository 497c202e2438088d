import type { Rating } from '../../bank/attempt.ts';
import type { Comeback, Comebacks } from '../../schedule/schedule.ts';
import { ratings } from '../../session/rating.ts';
import { texts } from '../../texts/texts.ts';
import { hintRows, type Page, rowsOf } from '../page.ts';
import { cellWidth, padToCells } from '../width.ts';
import { choose } from './choose.ts';
import { layKeys } from './keys.ts';
import { type left, type PromptStreams, promptPage } from './prompt.ts';

interface RatingRequest {
  page: Page;
  /** The clock cut the answer off, so that keys which were meant for it may still come. */
  isCutOff: boolean;
  /** What Enter alone gives; null for no rating. */
  proposed?: Rating | null;
  /** When each rating brings the question back; null where that is not said. */
  comebacks: Comebacks | null;
}

/** What can be asked for at the rating besides one. */
export type RatingAction = 'other' | 'mine' | 'flag' | 'note' | 'undo' | 'mend' | 'comment' | 'view' | 'keys';

/** The letters of the ratings (a, h, g, e) are taken. */
const actionKeys: { [Action in RatingAction]: readonly string[] } = {
  other: ['o'],
  mine: ['m'],
  flag: ['f'],
  note: ['n'],
  undo: ['u'],
  mend: ['w'],
  comment: ['c'],
  view: ['v'],
  keys: ['?'],
};

/** Asks how an answer went, with when each rating brings the question back; or takes a key that does something else. */
export function askRatingOrMore(
  { page, isCutOff, proposed = null, comebacks }: RatingRequest,
  streams: PromptStreams,
): Promise<Rating | RatingAction | null | typeof left> {
  const { ratingNames, ratingHelp, enterAlone } = texts.practice;
  const { ratingKeys, escNoRating, moreKeys } = texts.drill;
  const cells = Math.max(...ratings.map((rating) => cellWidth(ratingNames[rating]))) + 2;
  const choices = ratings.map((rating, index) => ({
    value: rating,
    label: labelOf(ratingNames[rating], comebacks?.[rating] ?? null, cells),
    keys: [String(index + 1), rating[0], rating, ratingNames[rating]],
  }));
  const others = (Object.keys(actionKeys) as RatingAction[]).map((action) => ({
    value: action,
    label: ratingKeys[action],
    keys: actionKeys[action],
  }));
  const help =
    proposed === null ? [ratingHelp, moreKeys] : [enterAlone(ratingNames[proposed]), escNoRating, moreKeys];
  return choose<Rating | RatingAction | null>(
    {
      title: texts.practice.rating,
      help: hintRows(help, promptPage(page)).join('\n'),
      choices,
      others,
      onEnter: proposed,
      onEscape: null,
      isDeafFirst: isCutOff,
      ...page,
    },
    streams,
  );
}

function labelOf(name: string, comeback: Comeback | null, cells: number): string {
  return comeback === null ? name : padToCells(name, cells) + comebackText(comeback);
}

/** When a question comes back: `10 min`, `4 d` */
export function comebackText({ minutes, days }: Comeback): string {
  return minutes === null ? texts.drill.inDays(days) : texts.drill.inMinutes(minutes);
}

/** The keys at the rating and what they do. */
export function ratingKeyLines(page: Page): string[] {
  const { ratingKeys, ratingKeysTitle } = texts.drill;
  const keys = (Object.keys(actionKeys) as RatingAction[]).map(
    (action) => [actionKeys[action][0], ratingKeys[action]] as const,
  );
  return [...rowsOf(ratingKeysTitle, page), ...layKeys(keys, page)];
}
