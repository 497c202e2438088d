import { oneLine } from '../script/one-line.ts';
import { texts } from '../texts/texts.ts';
import { cellWidth, cutToCells, padToCells } from './width.ts';
import { joinInRows, wrapText } from './wrap.ts';

export interface Column {
  heading: string;
  align?: 'left' | 'right';
  /**
   * May be cut where the screen is too narrow; those that shrink first, before the others; those that go, before any,
   * and altogether where that is not enough.
   */
  shrinks?: boolean | 'first' | 'goes';
  /** Colours a cell that is already cut and padded. */
  paint?: (text: string) => string;
}

export interface Table {
  columns: readonly Column[];
  /** One text a column; line feeds in it become spaces. */
  rows: readonly (readonly string[])[];
}

const gap = '  ';
const leastCells = 8;

/**
 * A table as lines: columns aligned by cells, no borders. `fitColumns` is the width of the screen, Infinity where there is
 * none: then nothing is cut. Where it is too narrow even with the cells cut, each row comes as fields, `heading: cell`.
 */
export function layTable(table: Table, fitColumns: number): string[] {
  const { columns, rows: cells } = tidy(table);
  const leaving = columns.findIndex(({ shrinks }) => shrinks === 'goes');
  if (leaving !== -1 && widthBeside(columns, { cells, leaving }) > fitColumns)
    return layTable(
      { columns: without(leaving, columns), rows: cells.map((row) => without(leaving, row)) },
      fitColumns,
    );
  const widths = shrink(naturalWidths(columns, cells), columns, fitColumns);
  if (widths === null) return layRecords({ columns, rows: cells }, fitColumns);
  const headings = layRow(
    columns.map(({ heading }) => heading),
    { columns: columns.map((column) => ({ ...column, paint: undefined })), widths },
  );
  return [headings, ...cells.map((row) => layRow(row, { columns, widths }))];
}

function naturalWidths(columns: readonly Column[], cells: Table['rows']): number[] {
  return columns.map(({ heading }, index) =>
    cells.reduce((widest, row) => Math.max(widest, cellWidth(row[index])), cellWidth(heading)),
  );
}

/** The cells of a table in which one column is as narrow as can be, and the others are whole. */
function widthBeside(
  columns: readonly Column[],
  { cells, leaving }: { cells: Table['rows']; leaving: number },
): number {
  return naturalWidths(columns, cells)
    .map((width, index) => (index === leaving ? Math.min(width, leastCells) : width))
    .reduce((sum, width) => sum + width + gap.length, -gap.length);
}

function without<Value>(index: number, values: readonly Value[]): Value[] {
  return values.filter((_, at) => at !== index);
}

/** Without the columns that have nothing to say, and with each cell in one line. */
function tidy({ columns, rows }: Table): Table {
  const isFilled = columns.map((_, index) => rows.length === 0 || rows.some((row) => row[index] !== ''));
  return {
    columns: columns.filter((_, index) => isFilled[index]),
    rows: rows.map((row) => row.filter((_, index) => isFilled[index]).map(oneLine)),
  };
}

function layRow(
  row: readonly string[],
  { columns, widths }: { columns: readonly Column[]; widths: number[] },
) {
  const cells = row.map((text, index) => {
    const { align, paint = (same: string) => same } = columns[index];
    const cut = cutToCells(text, widths[index]);
    if (align === 'right') return ' '.repeat(widths[index] - cellWidth(cut)) + paint(cut);
    const isLast = index === row.length - 1;
    return paint(isLast ? cut : padToCells(cut, widths[index]));
  });
  return cells.join(gap).trimEnd();
}

/** Takes cells from the widest of the columns that may shrink until all fit; null where they cannot. */
function shrink(natural: readonly number[], columns: readonly Column[], fitColumns: number): number[] | null {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width + gap.length, -gap.length) - fitColumns;
  for (; excess > 0; excess -= 1) {
    const first = findWidest(widths, ({ shrinks }) => shrinks === 'first' || shrinks === 'goes', columns);
    const widest = first ?? findWidest(widths, ({ shrinks }) => shrinks === true, columns);
    if (widest === null) return null;
    widths[widest] -= 1;
  }
  return widths;
}

/** The widest of some columns that can still lose a cell; null where there is none. */
function findWidest(
  widths: readonly number[],
  mayShrink: (column: Column) => boolean,
  columns: readonly Column[],
): number | null {
  const shrinking = widths.map((width, index) => (mayShrink(columns[index]) ? width : 0));
  const widest = shrinking.indexOf(Math.max(...shrinking));
  return shrinking[widest] > leastCells ? widest : null;
}

function layRecords({ columns, rows }: Table, fitColumns: number): string[] {
  return rows.flatMap((row, index) => {
    const fields = row.map((text, column) => columns[column].heading + texts.common.colon + text);
    const filled = fields.filter((_, column) => row[column] !== '');
    const lines = joinInRows(filled, { separator: gap, columns: fitColumns });
    return [...(index === 0 ? [] : ['']), ...lines.flatMap((line) => wrapText(line, fitColumns))];
  });
}
