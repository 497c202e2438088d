import type { Outline } from '../../outline/outline.ts';
import type { Block } from '../../read/document.ts';
import { highest } from '../../read/extremes.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';

/** A cell of a table; the span is without the white space around its text. */
export interface Cell extends Span {
  text: string;
  /** As it is compared: `foldCells`. */
  folded: string;
}

export interface Row extends Span {
  cells: Cell[];
  /** The format says that it holds the names of the columns. */
  isHeader: boolean;
}

/** Rows that follow one another, and the heading above them. */
export interface Grid {
  /** The nearest heading above, of which nothing else stands between. */
  heading: Span | null;
  rows: Row[];
}

/**
 * A text as the cells of a table are compared: folded, with `、` and `。` as they are, which options and lists of keys
 * are parted by. Unit for unit as long as the text.
 */
export function foldCells(text: string): string {
  const held = text.replaceAll('、', '\ue0f1').replaceAll('。', '\ue0f2');
  return foldText(held).replaceAll('\ue0f1', '、').replaceAll('\ue0f2', '。');
}

/** How many columns it has: as many as its longest row has cells. */
export const widthOf = ({ rows }: Grid): number => highest(rows, ({ cells }) => cells.length);

type RowBlock = Extract<Block, { kind: 'row' }>;

/** The tables of a cleaned text: runs of rows with nothing but white space between them. */
export function gridsOf({ cleaned }: Pick<Outline, 'cleaned'>): Grid[] {
  const { text } = cleaned.traced;
  const folded = foldCells(text);
  const headings = cleaned.blocks.filter(({ kind }) => kind === 'heading');
  const grids: Grid[] = [];
  let end = -1;
  let next = 0;
  let heading: Span | null = null;
  for (const block of innermostRows(cleaned.blocks)) {
    const isApart = end < 0 || block.isHeader || text.slice(end, block.start).trim() !== '';
    for (; next < headings.length && headings[next].start < block.start; next += 1) heading = headings[next];
    if (isApart) grids.push({ heading: heading && trimSpan(text, heading), rows: [] });
    grids.at(-1)?.rows.push(readRow(text, folded, block));
    end = block.end;
  }
  return grids;
}

/** Of rows that hold a table of their own, only the rows of that one. */
function innermostRows(blocks: readonly Block[]): RowBlock[] {
  const rows = blocks.filter((block): block is RowBlock => block.kind === 'row');
  return rows.filter((row, index) => {
    const after = rows.at(index + 1);
    return !after || after.start >= row.end || after.end > row.end;
  });
}

function readRow(text: string, folded: string, { start, end, cells, isHeader }: RowBlock): Row {
  return {
    start,
    end,
    isHeader,
    cells: cells.map((cell) => {
      const span = trimSpan(text, cell);
      return { ...span, text: text.slice(span.start, span.end), folded: folded.slice(span.start, span.end) };
    }),
  };
}

/** The texts of a column's cells that hold any. */
export function filledCells(rows: readonly Row[], at: number): Cell[] {
  return rows.map(({ cells }) => cells[at]).filter((cell) => cell !== undefined && cell.text !== '');
}

/** A part of a cell, between two offsets in its text. */
export function cutCell({ start, text, folded }: Cell, from: number, to = text.length): Cell {
  return { start: start + from, end: start + to, text: text.slice(from, to), folded: folded.slice(from, to) };
}
