import { hanNumeral } from '../../outline/marks/numerals.ts';
import { partNames, partUnits } from '../../outline/marks/part-names.ts';
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
  const named = new Map<Grid, Span>();
  let end = -1;
  let next = 0;
  let heading: Span | null = null;
  for (const block of innermostRows(cleaned.blocks)) {
    const isApart = end < 0 || block.isHeader || text.slice(end, block.start).trim() !== '';
    for (; next < headings.length && headings[next].start < block.start; next += 1) heading = headings[next];
    if (isApart) {
      const grid: Grid = { heading: heading && trimSpan(text, heading), rows: [] };
      const line = lineOver(text, { start: Math.max(end, heading?.end ?? 0, 0), end: block.start });
      if (line !== null) named.set(grid, line);
      grids.push(grid);
    }
    grids.at(-1)?.rows.push(readRow(text, folded, block));
    end = block.end;
  }
  // Over the only table such a line says no more than that questions follow.
  return named.size < fewestNamed
    ? grids
    : grids.map((grid) => ({ ...grid, heading: named.get(grid) ?? grid.heading }));
}

const fewestNamed = 2;

/** `一、基础知识⏎| 问题 | 答案 |`: a line with the number of a part right over a table, or over what leads to it. */
function lineOver(text: string, { start, end }: Span): Span | null {
  const from = Math.max(start, end - farthestAbove);
  let at = end;
  for (let lines = 0; lines < mostLeading && at > from; lines += 1) {
    const above = text.slice(from, at).trimEnd();
    const lineStart = from + above.lastIndexOf('\n') + 1;
    const line = trimSpan(text, { start: lineStart, end: from + above.length });
    if (line.end === line.start) return null;
    const words = text.slice(line.start, line.end);
    if (partLine.test(words)) return line;
    if (!/[。：:]$/.test(words)) return null;
    at = lineStart;
  }
  return null;
}

const farthestAbove = 300;
/** The heading itself, and a line or two that lead to the table. */
const mostLeading = 3;
const partLine = new RegExp(
  `^(?:${hanNumeral}[、.．]|第(?:${hanNumeral}|\\d{1,2})${partUnits}|[（(]${hanNumeral}[）)]|${partNames}(?:${hanNumeral}|\\d{1,2})[：: 、])[^\\n。？！；：，?!;:]{2,40}$`,
);

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
