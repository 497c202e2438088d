import type { Span } from '../span.ts';
import { endOfLine } from './regions.ts';
import { type Sheet, takeLine, takeOut } from './sheet.ts';

const delimiterRow = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/;

/** The line under the names of a table's columns: `|---|:-:|`. */
export function isDelimiterRow(line: string): boolean {
  return line.length < 10_000 && delimiterRow.test(line);
}

/**
 * Reads a table whose first row begins at `start`: a row is a line, its cells are parted by tabs. Returns where the
 * line behind it begins.
 */
export function readTable(sheet: Sheet, start: number, limit: number): number {
  let at = start;
  for (let row = 0; at < limit; row += 1) {
    const end = Math.min(limit, endOfLine(sheet.source, at));
    const line = sheet.source.slice(at, end);
    if (row === 1) takeLine(sheet, { start: at, end });
    else if (line.includes('|')) readRow(sheet, { start: at, end }, row === 0);
    else break;
    at = end + 1;
  }
  return at;
}

/** Reads a line whose cells are parted by bars as a row. */
export function readRow(sheet: Sheet, row: Span, isHeader: boolean): void {
  const bars = findBars(sheet.source, row);
  const edges = [row.start - 1, ...bars, row.end];
  const inner = edges.slice(1).map((end, index) => trim(sheet.source, { start: edges[index] + 1, end }));
  const isBlank = ({ start, end }: Span): boolean => start === end;
  const first = isBlank(inner[0]) && inner.length > 1 ? 1 : 0;
  const last = isBlank(inner[inner.length - 1]) && inner.length > 2 ? inner.length - 1 : inner.length;
  const cells = inner.slice(first, last);
  markRow(sheet, row, cells);
  sheet.blocks.push({ kind: 'row', ...row, cells, isHeader });
  for (const cell of cells) if (!isBlank(cell)) sheet.running.push({ ...cell, of: 'cell' });
}

/** Puts a tab for all that stands between two cells. */
function markRow(sheet: Sheet, row: Span, cells: readonly Span[]): void {
  takeOut(sheet, { start: row.start, end: cells[0]?.start ?? row.end });
  for (const [index, { end }] of cells.entries()) {
    const next = cells[index + 1];
    if (next) sheet.changes.push({ start: end, end: next.start, insert: '\t', rule: 'markup' });
    else takeOut(sheet, { start: end, end: row.end });
  }
}

function findBars(source: string, { start, end }: Span): number[] {
  const row = source.slice(start, end);
  const bars = [...row.matchAll(/\|/g)].map(({ index }) => index);
  return bars.filter((at) => row[at - 1] !== '\\').map((at) => start + at);
}

function trim(source: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /[ \t>]/.test(source[first])) first += 1;
  while (last > first && /[ \t]/.test(source[last - 1])) last -= 1;
  return { start: first, end: last };
}
