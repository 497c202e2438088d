import { isWide, readCharacters } from './characters.ts';
import type { Glyphs, Page } from './engine.ts';

/** A line of a page, or the part of it that stands in one column. */
export interface Line {
  text: string;
  x: number;
  /** Where it ends. */
  right: number;
  y: number;
  size: number;
  isMono: boolean;
  /** How wide its first word is: what did not fit on the line before. */
  firstWidth: number;
  /** 1 for the right one of two. */
  column: 0 | 1;
  /** What it is made of, from left to right. */
  pieces: Glyphs[];
}

/** A run of pieces on one line with no wide gap within: the same column holds all of it, if any does. */
export interface Segment {
  pieces: Glyphs[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/**
 * The lines of a page's upright text in the order in which they are read: what is left of the gutter, the space between
 * two columns, before what is right of it.
 */
export function readLines({ glyphs }: Page, gutter: number | null): Line[] {
  const segments = findSegments(glyphs);
  return gutter === null ? joinRows(segments).map((row) => lineOf(row, 0)) : orderColumns(segments, gutter);
}

/** Pieces on one baseline, from left to right, parted where a gap could be that between two columns. */
export function findSegments(glyphs: readonly Glyphs[]): Segment[] {
  const rows: Glyphs[][] = [];
  for (const piece of [...glyphs].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && isOnRow(piece, row)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => partRow(row.sort((one, other) => one.x - other.x)));
}

/** A raised or lowered figure is on the row as well. */
function isOnRow(piece: Glyphs, row: readonly Glyphs[]): boolean {
  const { y, size } = row[0];
  return (
    Math.abs(piece.y - y) < 0.45 * Math.max(Math.min(piece.size, size), 0.6 * Math.max(piece.size, size))
  );
}

/** In characters' widths: the least gap between columns, and the least between what is set apart in a line. */
const columnGap = 0.8;
const wideGap = 2;

function partRow(row: readonly Glyphs[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    if (last && piece.x - last.right < columnGap * piece.size) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.x + piece.width);
      last.size = Math.max(last.size, piece.size);
    } else
      segments.push({
        pieces: [piece],
        x: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
      });
  }
  return segments;
}

/** Segments in rows again, column by column. What reaches over both columns parts what is above from what is below. */
function orderColumns(segments: readonly Segment[], gutter: number): Line[] {
  const ordered: Line[] = [];
  let columns: [Segment[], Segment[]] = [[], []];
  const flush = () => {
    for (const column of [0, 1] as const)
      for (const row of joinRows(columns[column])) ordered.push(lineOf(row, column));
    columns = [[], []];
  };
  for (const segment of segments) {
    const isLeft = segment.right <= gutter;
    if (isLeft || segment.x >= gutter) columns[isLeft ? 0 : 1].push(segment);
    else {
      flush();
      ordered.push(lineOf([segment], 0));
    }
  }
  flush();
  return ordered;
}

function joinRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0].y - segment.y) < 0.45 * Math.max(row[0].size, segment.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

const lineOf = (row: readonly Segment[], column: 0 | 1): Line =>
  lineOfPieces(
    row.flatMap((segment) => segment.pieces),
    column,
  );

/** The line that pieces make, given from left to right. */
export function lineOfPieces(pieces: Glyphs[], column: 0 | 1): Line {
  let text = '';
  let end = pieces[0].x;
  for (const piece of pieces) {
    const next = readCharacters(piece.text);
    text += gapBetween(text, next, (piece.x - end) / piece.size) + next;
    end = Math.max(end, piece.x + piece.width);
  }
  const trimmed = closeUp(text.trim());
  const size = sizeOf(pieces);
  return {
    text: trimmed,
    x: pieces[0].x,
    right: end,
    y: pieces[0].y,
    size,
    isMono: pieces.every(({ isMono }) => isMono),
    firstWidth: firstWidthOf(trimmed, size),
    column,
    pieces,
  };
}

/** The size in which most of a line is set. */
function sizeOf(pieces: readonly Glyphs[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, one], [, other]) => other - one)[0][0];
}

/** What a gap stands for, given in characters' widths: programs set words apart without writing a space. */
function gapBetween(before: string, next: string, gap: number): string {
  if (before === '' || /\s$/.test(before) || /^\s/.test(next)) return gap > wideGap ? '\t' : '';
  if (gap > wideGap) return '\t';
  const wide = [before.at(-1) ?? '', next[0] ?? ''].filter(isWide).length;
  return gap > [0.15, 0.35, 0.8][wide] ? ' ' : '';
}

/** A line whose characters are all set apart has no words that are. */
function closeUp(text: string): string {
  const apart = text.match(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g)?.length ?? 0;
  const together = text.match(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g)?.length ?? 0;
  return apart >= 3 && apart > 2 * together ? text.replaceAll(/(?<=[^!-~]) | (?=[^!-~])/g, '') : text;
}

/** A word of Latin letters, or one Han character with the marks that may not begin a line. */
function firstWidthOf(text: string, size: number): number {
  const [first] = /^(?:[!-~]+|[\s\S])/.exec(text) ?? [''];
  return Array.from(first).reduce((sum, character) => sum + (isWide(character) ? size : size / 2), 0);
}
