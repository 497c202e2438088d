import type { Block } from '../document.ts';
import { type Extent, extentOf, MergedCells } from '../merged.ts';
import type { Span } from '../span.ts';
import { attributeOf } from './tokens.ts';
import type { Writer } from './writer.ts';

type Row = Extract<Block, { kind: 'row' }>;

interface Table {
  rows: Row[];
  tabs: number[];
  isLayout: boolean;
  row: Row | null;
  cell: { start: number; isHeader: boolean; extent: Extent } | null;
  merged: MergedCells;
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

  open(name: string, attributes: string): void {
    const table = this.#open.at(-1);
    if (name === 'table') this.#openTable(table);
    else if (name === 'tr' && table) this.#openRow(table);
    else if ((name === 'td' || name === 'th') && table) this.#openCell(table, name === 'th', attributes);
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
    this.#open.push({
      rows: [],
      tabs: [],
      isLayout: false,
      row: null,
      cell: null,
      merged: new MergedCells(),
    });
  }

  #openRow(table: Table): void {
    this.#closeRow(table);
    const start = this.#writer.next;
    table.row = { kind: 'row', start, end: start, cells: [], isHeader: true };
  }

  #openCell(table: Table, isHeader: boolean, attributes: string): void {
    if (!table.row) this.#openRow(table);
    if (table.row && table.row.cells.length > 0) table.tabs.push(this.#writer.writeTab());
    const start = this.#writer.next;
    if (table.row) table.merged.skip(table.row.cells, start);
    const extent = extentOf(attributeOf(attributes, 'colspan'), attributeOf(attributes, 'rowspan'));
    table.cell = { start, isHeader, extent };
  }

  #closeCell(table: Table): void {
    const { row, cell } = table;
    if (!row || !cell) return;
    const span: Span = { start: cell.start, end: Math.max(cell.start, this.#writer.length) };
    table.merged.put(row.cells, span, cell.extent);
    row.isHeader &&= cell.isHeader;
    if (span.end - span.start > longestCell) table.isLayout = true;
    table.cell = null;
  }

  #closeRow(table: Table): void {
    const { row } = table;
    table.row = null;
    if (!row) return;
    table.merged.skip(row.cells, this.#writer.length);
    row.end = this.#writer.length;
    if (row.end > row.start) table.rows.push(row);
  }

  #closeTable(table: Table): void {
    this.#closeRow(table);
    this.#open.pop();
    const isData = table.tabs.length > 0;
    if (table.isLayout) this.#writer.turnTabs(table.tabs);
    else if (isData) for (const row of table.rows) this.rows.push(row);
  }
}
