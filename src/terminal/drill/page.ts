import { safeText } from '../safe.ts';
import type { Style } from '../style.ts';
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
