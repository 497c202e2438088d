import { cellWidth, graphemes, graphemeWidth } from '../width.ts';
import { type Span, wrapLine } from '../wrap.ts';

/** An answer in rows of the screen. Together with the text it maps offsets to cells and back. */
export interface Layout {
  text: string;
  /** The widest row of text; one cell more is kept free for the cursor or a hanging space. */
  columns: number;
  rows: readonly Span[];
  /** The rows of each line by its text, from its start: a key changes one line, the others are taken over. */
  known: ReadonlyMap<string, readonly Span[]>;
}

export interface Cell {
  row: number;
  column: number;
}

/** Lays a text out; `before` is an earlier layout, whose unchanged lines are not wrapped again. */
export function layOut(text: string, columns: number, before?: Layout): Layout {
  const known = new Map<string, readonly Span[]>();
  const rows: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const old = before?.columns === columns ? before.known.get(line) : undefined;
    const spans = known.get(line) ?? old ?? wrapLine(line, columns);
    known.set(line, spans);
    for (const span of spans) rows.push({ start: start + span.start, end: start + span.end });
    start += line.length + 1;
  }
  return { text, columns, rows, known };
}

/**
 * The cell where the character behind an offset stands, or would. Where a row was wrapped, the offset belongs to the
 * next row, so that every offset has one cell.
 */
export function cellAt(layout: Layout, offset: number): Cell {
  const row = rowAt(layout.rows, offset);
  const start = layout.rows[row]?.start ?? 0;
  return { row, column: cellWidth(layout.text.slice(start, offset)) };
}

/** The last row that begins at or before an offset. */
function rowAt(rows: readonly Span[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset of the character that covers a cell, or the nearest in that row; rows beyond the text count as its ends. */
export function offsetAt(layout: Layout, cell: Cell): number {
  const last = layout.rows.length - 1;
  if (cell.row < 0) return 0;
  if (cell.row > last) return layout.text.length;
  const { start, end } = layout.rows[cell.row] as Span;
  const isWrapped = layout.rows[cell.row + 1]?.start === end;
  let offset = start;
  let column = 0;
  for (const grapheme of graphemes(layout.text.slice(start, end))) {
    column += graphemeWidth(grapheme);
    const next = offset + grapheme.length;
    if (column > cell.column || (isWrapped && next === end)) return offset;
    offset = next;
  }
  return offset;
}
