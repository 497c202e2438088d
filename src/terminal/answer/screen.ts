import type { Cell } from './layout.ts';

/** What the whole window shows. */
export interface Frame {
  columns: number;
  /** One string for each row of the window, with colours; never wider than the window. */
  rows: readonly string[];
  /** The clock lies over the rows, as its cells are the only ones that a tick may write. */
  clock: Cell & { text: string };
  /** Where the terminal's own cursor stands: input methods open their window there. */
  cursor: Cell;
}

/** The terminal shows all that comes between these at once; one that does not know them passes them over. */
const together = { begin: '\u001b[?2026h', end: '\u001b[?2026l' };

const clearAll = '\u001b[H\u001b[2J';
const clearRight = '\u001b[K';

/** Moves the cursor to a cell; the terminal counts from 1. */
function goTo({ row, column }: Cell): string {
  return `\u001b[${row + 1};${column + 1}H`;
}

/**
 * What to write so that a window that shows `before` shows `after`: the rows that differ, the clock if it differs, the
 * cursor. Everything, where the window is new or has another size. Cells are named by their place in the window, so
 * that a row that was drawn too wide does not move the next.
 */
export function drawFrame(before: Frame | null, after: Frame): string {
  const isSameWindow = before?.rows.length === after.rows.length && before.columns === after.columns;
  const old = isSameWindow ? before : null;
  const rows = after.rows.map((row, index) => {
    return row === (old ? old.rows[index] : '') ? '' : goTo({ row: index, column: 0 }) + row + clearRight;
  });
  const changed = rows.join('');
  const isClockCovered = old === null || rows[after.clock.row] !== '' || old.clock.row !== after.clock.row;
  const clock =
    isClockCovered || old.clock.text !== after.clock.text ? goTo(after.clock) + after.clock.text : '';
  const content = (old ? '' : clearAll) + changed + clock;
  if (content === '') return isSameCell(old?.cursor, after.cursor) ? '' : goTo(after.cursor);
  const drawn = content + goTo(after.cursor);
  return old && changed === '' ? drawn : together.begin + drawn + together.end;
}

function isSameCell(one: Cell | undefined, other: Cell): boolean {
  return one?.row === other.row && one.column === other.column;
}
