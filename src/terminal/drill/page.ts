import { texts } from '../../texts/texts.ts';
import { safeText } from '../safe.ts';
import type { Style } from '../style.ts';
import { cellWidth } from '../width.ts';
import { wrapText } from '../wrap.ts';

/** What lines are laid out for. */
export interface Page {
  /** Infinity where nothing is wrapped: in a pipe. */
  columns: number;
  style: Style;
}

/** Where a screen with room puts two texts side by side, rather than one below the other. */
export const wideColumns = 100;

/** Text from outside as the rows of a page: safe, and wrapped by Chinese line-break rules. */
export function rowsOf(text: string, { columns }: Pick<Page, 'columns'>): string[] {
  const safe = safeText(text);
  return columns === Number.POSITIVE_INFINITY ? safe.split('\n') : wrapText(safe, columns);
}

/** Rows moved in by so many cells. */
export function indent(rows: readonly string[], cells: number): string[] {
  return rows.map((row) => (row === '' ? row : ' '.repeat(cells) + row));
}

/** Short hints, as many in a row as fit; none is broken that fits in a row of its own. */
export function hintRows(hints: readonly string[], { columns }: Pick<Page, 'columns'>): string[] {
  const rows: string[] = [];
  for (const hint of hints) {
    const joined = rows.length === 0 ? hint : rows.at(-1) + texts.practice.separator + hint;
    if (rows.length === 0 || cellWidth(joined) > columns) rows.push(hint);
    else rows[rows.length - 1] = joined;
  }
  return rows.flatMap((row) => rowsOf(row, { columns }));
}
