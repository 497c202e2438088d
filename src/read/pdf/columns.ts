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
const longSegments = (segments: readonly Segment[], width: number): Segment[] =>
  segments.filter(({ right, x }) => right - x > 0.08 * width);

function isFree({ glyphs, width }: Omit<Measured, 'height'>, gutter: number): boolean {
  const body = longSegments(findSegments(glyphs), width);
  return sidesOf(body, gutter).crossing <= 0.15 * body.length;
}

/**
 * Where the space between two columns is; null where there are none. Options in two columns leave a space as well, but
 * stems reach over it, their lines do not fill it up, and they have no numbers that go on from those on the left.
 */
function findGutter({ glyphs, width, height }: Page): number | null {
  const all = findSegments(glyphs);
  const body = longSegments(all, width);
  const strips = freeStrips(all, width);
  const isSheet = width > height;
  const found = strips.find((at) => {
    const sides = sidesOf(all, at);
    const order = orderOfNumbers(sides);
    if (sides.crossing > 0.1 * all.length || order === 'across') return false;
    return order === 'down' || (body.length >= 12 && isGutter(sidesOf(body, at), body.length, isSheet));
  });
  return found ?? null;
}

/** In points. */
const step = 2;

/**
 * The middles of the strips in the middle third of a page over which the fewest pieces reach (a title, a header), the widest
 * first.
 */
function freeStrips(segments: readonly Segment[], width: number): number[] {
  const places = Array.from(
    { length: Math.floor((0.36 * width) / step) },
    (_, index) => 0.32 * width + index * step,
  );
  const crossing = places.map((at) => sidesOf(segments, at).crossing);
  const least = lowest(crossing, (count) => count);
  const strips: { start: number; end: number }[] = [];
  for (const [index, at] of places.entries()) {
    if (crossing[index] !== least) continue;
    const last = strips.at(-1);
    if (last && at - last.end <= step) last.end = at;
    else strips.push({ start: at, end: at });
  }
  return strips
    .sort((one, other) => other.end - other.start - (one.end - one.start))
    .map(({ start, end }) => (start + end) / 2);
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
const isNumbered = (segments: readonly Segment[]): boolean => numbersOf(segments).length >= fewestNumbers;

const ownNumber = /^\s*[（(]?(?:(\d{1,3})|[一二三四五六七八九十]{1,2})\s*(?:[、．)）]|\.(?!\d))/;
const fewestNumbers = 2;

/** The numbers at which lines begin at the left end of a column; NaN for a Chinese one. */
function numbersOf(segments: readonly Segment[]): number[] {
  const start = lowest(segments, ({ x }) => x);
  return segments.flatMap(({ x, size, pieces }) => {
    if (x >= start + 2 * size) return [];
    const found = ownNumber.exec(pieces.map(({ text }) => text).join(''));
    return found ? [Number(found[1] ?? Number.NaN)] : [];
  });
}

/** Whether numbers go down one column and on at the top of the next, or across both; null where they do not say. */
function orderOfNumbers({ left, right }: Sides): 'down' | 'across' | null {
  const [before, behind] = [left, right].map((side) => numbersOf(side).filter((number) => number > 0));
  if (before.length < fewestNumbers || behind.length === 0) return null;
  const rises = (numbers: readonly number[]): boolean =>
    numbers.every((number, index) => index === 0 || number === numbers[index - 1] + 1);
  if (rises([...before, ...behind])) return 'down';
  const rows = before
    .slice(0, behind.length + 1)
    .flatMap((number, row) => [number, ...behind.slice(row, row + 1)]);
  return rises(rows) ? 'across' : null;
}

/** The lines of a column of running text reach its end, more often than not. */
function isFilled(segments: readonly Segment[]): boolean {
  const start = lowest(segments, ({ x }) => x);
  const end = highest(segments, ({ right }) => right);
  const full = segments.filter(({ x, right }) => right - x > 0.75 * (end - start));
  return full.length > 0.4 * segments.length;
}
