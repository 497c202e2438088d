import { texts } from '../texts/texts.ts';
import { safeText } from './safe.ts';
import type { Style } from './style.ts';
import { cellWidth } from './width.ts';
import { joinInRows, wrapText } from './wrap.ts';

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
  const rows = joinInRows(hints, { separator: texts.practice.separator, columns });
  return rows.flatMap((row) => rowsOf(row, { columns }));
}

/** What a shell joins with the next row. */
const continued = ' \\';
const furtherCells = 2;

/**
 * A command as rows that fit, broken between words; copied together they are one command to a shell. Where the shell
 * may be none that joins rows (Windows), it stays in one.
 */
export function commandRows(
  command: string,
  { columns }: Pick<Page, 'columns'>,
  platform = process.platform,
): string[] {
  if (cellWidth(command) <= columns || platform === 'win32') return [command];
  const words = command.match(/(?:'[^']*'|\\.|\S)+/g) ?? [];
  const rows = joinInRows(words, { separator: ' ', columns: columns - furtherCells - continued.length });
  return rows.map((row, index) => {
    const start = index === 0 ? '' : ' '.repeat(furtherCells);
    return start + row + (index === rows.length - 1 ? '' : continued);
  });
}
