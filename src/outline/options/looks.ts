import type { Span } from '../../read/span.ts';
import { findOptions } from './options.ts';

/** A blank to fill in or to put a letter in, empty or filled, in plain form: `（ ）` `（B）` `（√）` `____`. */
const blank = /（\s*[A-Z√×✓✔对错]{0,6}\s*）|_{3,}/;
/**
 * Letters as options have them; what has none needs no closer look. Each first letter is followed only up to the next
 * one, so that a text of nothing but first letters is read once.
 */
const letters = /[Aa甲①][^Aa甲①]{1,600}?[Bb乙②]/;
const farthest = 1500;

/** Whether a stretch of plain text behind a number is an item of a test: it has options, or a blank. */
export function looksLikeTest(plain: string, { start, end }: Span): boolean {
  const span = { start, end: Math.min(end, start + farthest) };
  const text = plain.slice(span.start, span.end);
  return blank.test(text) || (letters.test(text) && findOptions(plain, span) !== null);
}
