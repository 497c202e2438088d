import { QbankError } from '../../errors.ts';
import { mostColumns } from '../bounds.ts';

/** A sheet may refer to one long text from a million cells. */
const mostUnits = 64 * 1024 * 1024;

/** The rows of a sheet while it is read. Columns beyond the 256th are left out. */
export class SheetRows {
  readonly #path: string;
  readonly #rows: string[][] = [];
  #row = -1;
  #units = 0;

  /** `path` is what messages call the sheet. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Puts a text into a cell of a row, which comes after those before it. Throws `file-too-large-inside`. */
  put(row: number, column: number, text: string): void {
    if (row !== this.#row) this.#rows.push([]);
    this.#row = row;
    this.#units += text.length;
    if (this.#units > mostUnits)
      throw new QbankError('file-too-large-inside', { path: this.#path, limitMiB: mostUnits / 2 ** 20 });
    const cells = this.#rows[this.#rows.length - 1];
    if (column >= mostColumns) return;
    // Cells that are empty are left out of the file: their places stay.
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  /** Where the next cell of a row stands if nothing says so. */
  next(row: number): number {
    return row === this.#row ? this.#rows[this.#rows.length - 1].length : 0;
  }

  /** The rows that hold any text. */
  filled(): string[][] {
    return this.#rows.filter((row) => row.some((text) => text.trim() !== ''));
  }
}
