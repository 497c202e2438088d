import type { Span } from '../../read/span.ts';
import type { Section } from '../item.ts';

/** No title is longer. */
export const longestTitle = 300;

/** Letters and digits of a title's first line: marks, links and white space differ between list and body. */
export function keyOf(plain: string, { start, end }: Span): string {
  const text = plain.slice(start, Math.min(end, start + longestTitle)).trimStart();
  return text
    .replace(/\n[\s\S]*/, '')
    .replace(tagBehind, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** What a list says of a question, perhaps broken off at the end of the line: `…的吗？（常问|考察实操）`. */
const tagBehind = /(?<=[^（）\s]{4})（[^（）？]{1,24}(?:[|/·]|常|考|频)[^（）？]{0,16}）?\s*$/;

/** What headings say, by which item comes next, counted from 0. */
export function namedPlaces(plain: string, sections: readonly Section[]): Map<number, string[]> {
  const named = new Map<number, string[]>();
  let next = 0;
  for (const { heading, items } of sections) {
    if (heading) named.set(next, [...(named.get(next) ?? []), keyOf(plain, heading.name)]);
    next += items.length;
  }
  return named;
}
