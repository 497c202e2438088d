import type { Span } from '../../read/span.ts';
import type { Item, Section } from '../item.ts';

/** `2.3 …`, `2-3 …`: where a textbook counts within its chapters, its answers bear the same numbers. */
const place = /(?<![\d.-])([1-9]\d?(?:[.-][1-9]\d?)?)[.-](\d{1,3})(?![\d.-])[.、：）]?\s*/g;
/** So large a share of the questions has an answer there. */
const answeredShare = 0.5;

/**
 * The answers of a stretch in plain form by chapter and number; null where the questions are not counted so, or too few of
 * them are answered here.
 */
export function readChaptered(
  plain: string,
  { start, end }: Span,
  questions: readonly Section[],
): Section[] | null {
  const asked = new Set(questions.flatMap(({ items }) => items.flatMap((item) => placeOf(item) ?? [])));
  if (asked.size === 0) return null;
  const open = new Set(asked);
  const found = [...plain.slice(start, end).matchAll(place)].flatMap((match) => {
    const [whole, chapter, number] = match;
    const at = start + match.index;
    const item = { number: Number(number), chapter, marker: { start: at, end: at + whole.length } };
    return open.delete(placeOf(item) ?? '') ? [item] : [];
  });
  if (found.length < asked.size * answeredShare) return null;
  const items = found.map((item, index): Item => {
    const next = found[index + 1]?.marker.start ?? end;
    return { ...item, content: { start: item.marker.end, end: beforeHeading(plain, item.marker.end, next) } };
  });
  return [{ start: items[0].marker.start, heading: null, items }];
}

/** What tells an item of a chapter from those of the others. Null where it is counted in none. */
export const placeOf = ({ chapter, number }: Pick<Item, 'chapter' | 'number'>): string | null =>
  chapter === undefined || number === null ? null : `${chapter.replace('-', '.')}.${number}`;

/** 第二章 behind the last answer of the first. */
const heading = /\n[ #*]*第\s?[\d一二三四五六七八九十]{1,3}\s?[章节篇单][^\n。；，]{0,30}\s*$/;
const longestHeading = 60;

function beforeHeading(plain: string, from: number, end: number): number {
  const text = plain.slice(Math.max(from, end - longestHeading), end);
  const found = heading.exec(text);
  return found ? end - text.length + found.index : end;
}
