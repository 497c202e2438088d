import { mostColumns } from './bounds.ts';
import type { Span } from './span.ts';

/** How many columns and rows a cell takes. */
export interface Extent {
  columns: number;
  rows: number;
}

/** More is a slip of who made the page. */
const most = { columns: 40, rows: 1000 };

/** What a cell says of its extent, or nothing: `colspan="6"`. */
export const extentOf = (columns?: string | null, rows?: string | null): Extent => ({
  columns: numberOf(columns, most.columns),
  rows: numberOf(rows, most.rows),
});

const numberOf = (said: string | null | undefined, limit: number): number =>
  Math.min(limit, Math.max(1, Number.parseInt(said ?? '', 10) || 1));

/** Puts an empty cell wherever a merged one covers a place, so that what stands in one column has one place in all rows. */
export class MergedCells {
  /** By column: in how many rows further down its place is covered. */
  readonly #covered: number[] = [];

  /** Adds to a row the places that are covered from above, up to the next that is free. */
  skip(cells: Span[], at: number): void {
    for (let column = cells.length; this.#isCovered(column); column += 1) {
      this.#covered[column] -= 1;
      cells.push({ start: at, end: at });
    }
  }

  /** Beyond the columns of any table nothing is: cells that reach down there would put each row farther out. */
  #isCovered(column: number): boolean {
    return column < mostColumns && (this.#covered[column] ?? 0) > 0;
  }

  /** Adds a cell, and the places right of it that it covers. */
  put(cells: Span[], cell: Span, { columns, rows }: Extent): void {
    const reach = Math.max(1, Math.min(columns, mostColumns - cells.length));
    for (let column = 0; column < reach; column += 1) {
      this.#covered[cells.length] = rows - 1;
      cells.push(column === 0 ? cell : { start: cell.end, end: cell.end });
    }
  }
}
