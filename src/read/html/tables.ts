import type { Block } from '../document.ts';
import type { Span } from '../span.ts';
import type { Writer } from './writer.ts';

type Row = Extract<Block, { kind: 'row' }>;

interface Table {
  rows: Row[];
  tabs: number[];
  isLayout: boolean;
  row: Row | null;
  cell: { start: number; isHeader: boolean } | null;
}

/** A cell of a table that only lays a page out is longer, and has more lines, than one that holds data. */
const longestCell = 3000;

/** The tables of a page: rows are lines, cells parted by tabs; what only lays out the page is no table. */
export class Tables {
  readonly rows: Block[] = [];
  readonly #writer: Writer;
  readonly #open: Table[] = [];

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  open(name: string): void {
    const table = this.#open.at(-1);
    if (name === 'table') this.#openTable(table);
    else if (name === 'tr' && table) this.#openRow(table);
    else if ((name === 'td' || name === 'th') && table) this.#openCell(table, name === 'th');
  }

  close(name: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') this.#closeCell(table);
    else if (name === 'tr') this.#closeRow(table);
    else if (name === 'table') this.#closeTable(table);
  }

  #openTable(outer: Table | undefined): void {
    if (outer) outer.isLayout = true;
    this.#open.push({ rows: [], tabs: [], isLayout: false, row: null, cell: null });
  }

  #openRow(table: Table): void {
    this.#closeRow(table);
    const start = this.#writer.next;
    table.row = { kind: 'row', start, end: start, cells: [], isHeader: true };
  }

  #openCell(table: Table, isHeader: boolean): void {
    if (!table.row) this.#openRow(table);
    if (table.row && table.row.cells.length > 0) table.tabs.push(this.#writer.writeTab());
    table.cell = { start: this.#writer.next, isHeader };
  }

  #closeCell(table: Table): void {
    const { row, cell } = table;
    if (!row || !cell) return;
    const span: Span = { start: cell.start, end: Math.max(cell.start, this.#writer.length) };
    row.cells.push(span);
    row.isHeader &&= cell.isHeader;
    if (span.end - span.start > longestCell) table.isLayout = true;
    table.cell = null;
  }

  #closeRow(table: Table): void {
    const { row } = table;
    table.row = null;
    if (!row || row.cells.length === 0) return;
    row.end = this.#writer.length;
    if (row.end > row.start) table.rows.push(row);
  }

  #closeTable(table: Table): void {
    this.#closeRow(table);
    this.#open.pop();
    const isData = table.rows.some(({ cells }) => cells.length > 1);
    if (table.isLayout) this.#writer.turnTabs(table.tabs);
    else if (isData) this.rows.push(...table.rows);
  }
}
