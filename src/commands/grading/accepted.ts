import { foldText } from '../../script/fold.ts';

/** A point, and words that say it; none take back what came before. */
export interface Accepted {
  point: string;
  text: string;
}

/**
 * What was accepted for these points, oldest first: an empty text takes back what came before. They may have been cut in
 * another script then.
 */
export function acceptedFor(
  points: readonly { text: string }[],
  accepted: readonly Accepted[],
): { point: string; words: string }[] {
  const known = new Map(points.map(({ text }) => [foldText(text), text]));
  const valid = new Map<string, string[]>();
  for (const { point, text } of accepted) {
    const meant = known.get(foldText(point));
    if (meant !== undefined) valid.set(meant, text === '' ? [] : [...(valid.get(meant) ?? []), text]);
  }
  return [...valid].flatMap(([point, wordings]) => wordings.map((words) => ({ point, words })));
}
