import { readSigns } from '../../outline/asks/prompt.ts';
import type { Span } from '../../read/span.ts';
import type { Row } from './grid.ts';
import { filledCells } from './grid.ts';

/** Of a long text, its end asks. */
const readUnits = 400;

/** `close()` has none. */
const blank = /_{2,}|﹍{2,}|(?<![A-Za-z\d_])(?:（\s*）|\(\s*\))|【\s*】/;

/** Whether a cell's text asks or bids something, or has a blank to be filled. */
export function isAsking(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(Math.max(start, end - readUnits), end);
  if (/[？?]/.test(text) || blank.test(text)) return true;
  const sentences = text.split(/[。！；\n]/).filter((sentence) => sentence.trim() !== '');
  return [sentences.at(0), sentences.at(-1)].some((sentence) => sentence !== undefined && asks(sentence));
}

function asks(sentence: string): boolean {
  const { isAsking: hasMark, isBidding, isBiddingWeakly, asksUnmarked } = readSigns(sentence);
  return hasMark || isBidding || isBiddingWeakly || asksUnmarked;
}

/** How many of a column's texts ask: 0 to 1. Of a long table, its beginning is read. */
export function askingShare(plain: string, rows: readonly Row[], at: number): number {
  const cells = filledCells(rows, at).slice(0, 200);
  if (cells.length === 0) return 0;
  return cells.filter((cell) => isAsking(plain, cell)).length / cells.length;
}
