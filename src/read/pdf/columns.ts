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

type Measured = Pick<Page, 'glyphs' | 'width'>;

/** Those long enough to be of running text. */
const longSegments = ({ glyphs, width }: Measured): Segment[] =>
  findSegments(glyphs).filter(({ right, x }) => right - x > 0.08 * width);

function isFree(page: Measured, gutter: number): boolean {
  const body = longSegments(page);
  return sidesOf(body, gutter).crossing <= 0.15 * body.length;
}

/**
 * Where the space between two columns is; null where there are none. Options in two columns leave a space as well, but
 * stems reach over it, and their lines do not fill it up.
 */
function findGutter({ glyphs, width }: Page): number | null {
  const body = longSegments({ glyphs, width });
  if (body.length < 12) return null;
  const found = Array.from({ length: 31 }, (_, index) => width * (0.35 + index * 0.01))
    .map((at) => ({ at, sides: sidesOf(body, at) }))
    .filter(({ sides }) => isGutter(sides, body.length))
    .map(({ at }) => at);
  return found.length === 0 ? null : found[Math.floor(found.length / 2)];
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

function isGutter({ left, right, crossing }: Sides, count: number): boolean {
  if (crossing > 0.1 * count || left.length < 0.25 * count || right.length < 0.2 * count) return false;
  return isFilled(left) && isFilled(right);
}

/** The lines of a column of running text reach its end, more often than not. */
function isFilled(segments: readonly Segment[]): boolean {
  const start = lowest(segments, ({ x }) => x);
  const end = highest(segments, ({ right }) => right);
  const full = segments.filter(({ x, right }) => right - x > 0.75 * (end - start));
  return full.length > 0.4 * segments.length;
}
