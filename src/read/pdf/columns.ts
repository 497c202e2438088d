import { highest, lowest } from '../extremes.ts';
import type { Page } from './engine.ts';
import { findSegments, type Segment } from './lines.ts';

/** For each page where the space between its two columns is; null where it has one. */
export function findGutters(pages: readonly Page[]): (number | null)[] {
  const own = pages.map(findGutter);
  const found = own.filter((gutter) => gutter !== null).sort((one, other) => one - other);
  // The last page of a text in two columns does not fill them.
  const usual = found.length * 3 < pages.length ? null : (found[Math.floor(found.length / 2)] ?? null);
  return own.map((gutter, index) => gutter ?? (usual !== null && isFree(pages[index], usual) ? usual : null));
}

type Measured = Pick<Page, 'glyphs' | 'width' | 'height'>;

/** Those long enough to be of running text. */
const longSegments = ({ glyphs, width }: Omit<Measured, 'height'>): Segment[] =>
  findSegments(glyphs).filter(({ right, x }) => right - x > 0.08 * width);

function isFree(page: Omit<Measured, 'height'>, gutter: number): boolean {
  const body = longSegments(page);
  return sidesOf(body, gutter).crossing <= 0.15 * body.length;
}

/**
 * Where the space between two columns is; null where there are none. Options in two columns leave a space as well, but
 * stems reach over it, and their lines do not fill it up.
 */
function findGutter({ glyphs, width, height }: Page): number | null {
  const body = longSegments({ glyphs, width });
  const isSheet = width > height;
  if (body.length < 12) return null;
  const found = Array.from({ length: 31 }, (_, index) => width * (0.35 + index * 0.01))
    .map((at) => ({ at, sides: sidesOf(body, at) }))
    .filter(({ sides }) => isGutter(sides, body.length, isSheet))
    .map(({ at }) => at);
  const all = findSegments(glyphs);
  const crossing = found.map((at) => sidesOf(all, at).crossing);
  const least = lowest(crossing, (count) => count);
  const free = found.filter((_, index) => crossing[index] === least);
  return free.length === 0 ? null : free[Math.floor(free.length / 2)];
}

interface Sides {
  left: Segment[];
  right: Segment[];
  crossing: number;
}

function sidesOf(body: readonly Segment[], at: number): Sides {
  const left = body.filter(({ right }) => right <= at);
  const right = body.filter(({ x }) => x >= at);
  return { left, right, crossing: body.length - left.length - right.length };
}

function isGutter({ left, right, crossing }: Sides, count: number, isSheet: boolean): boolean {
  if (crossing > 0.1 * count || left.length < 0.25 * count || right.length < 0.2 * count) return false;
  return (isFilled(left) && isFilled(right)) || (isSheet && isNumbered(left) && isNumbered(right));
}

/**
 * Papers lie two pages to a sheet, where stems and options seldom fill a line; the rows of a table on such a sheet have
 * their numbers on the left alone.
 */
function isNumbered(segments: readonly Segment[]): boolean {
  const start = lowest(segments, ({ x }) => x);
  const numbered = segments.filter(
    ({ x, size, pieces }) => x < start + 2 * size && ownNumber.test(pieces.map(({ text }) => text).join('')),
  );
  return numbered.length >= fewestNumbers;
}

const ownNumber = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[.．、)）]/;
const fewestNumbers = 2;

/** The lines of a column of running text reach its end, more often than not. */
function isFilled(segments: readonly Segment[]): boolean {
  const start = lowest(segments, ({ x }) => x);
  const end = highest(segments, ({ right }) => right);
  const full = segments.filter(({ x, right }) => right - x > 0.75 * (end - start));
  return full.length > 0.4 * segments.length;
}
