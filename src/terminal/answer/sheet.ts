import { safeText } from '../safe.ts';
import { graphemes, graphemeWidth } from '../width.ts';
import { wrapText } from '../wrap.ts';
import type { AnswerStyle, HeadingParagraph } from './request.ts';
import { type Allotment, allotRows } from './viewport.ts';

/** The window and what it holds besides the answer. */
export interface Sheet {
  columns: number;
  rows: number;
  /** The question in rows, with colours. */
  heading: readonly string[];
  /** What is shown of it above the answer, if there is room: without its quiet paragraphs, where all of it has none. */
  shown: readonly string[];
}

/** Where the window is narrower, clock and hints stand one below the other. */
const roomyColumns = 60;

/** The widest text in a window: its last column stays free, as terminals differ in what they do there. */
export function textColumns({ columns }: { columns: number }): number {
  return Math.max(2, columns - 1);
}

/** Lays the question out for a window of a size. */
export function openSheet(
  heading: readonly HeadingParagraph[],
  style: AnswerStyle,
  { columns, rows }: { columns: number; rows: number },
): Sheet {
  const rowsOf = (paragraph: HeadingParagraph) => headingRows(paragraph, style, textColumns({ columns }));
  const sheet = { columns, rows, heading: heading.flatMap(rowsOf) };
  const whole = { ...sheet, shown: sheet.heading };
  const hasRoom = allotSheet(whole).heading === sheet.heading.length;
  return hasRoom
    ? whole
    : { ...sheet, shown: heading.filter(({ tone }) => tone !== 'quiet').flatMap(rowsOf) };
}

/** A paragraph of the question in rows of at most so many cells, with its colour. */
export function headingRows({ text, tone }: HeadingParagraph, style: AnswerStyle, columns: number): string[] {
  const tones = { title: style.strong, quiet: style.faint, plain: (row: string) => row };
  return wrapText(safeText(text), columns).map((row) => (row === '' ? '' : tones[tone](anchorRow(row))));
}

/** How the window is shared out. */
export function allotSheet(sheet: Sheet): Allotment {
  const statusRows = sheet.columns < roomyColumns && sheet.rows >= 8 ? 2 : 1;
  return allotRows({ rows: sheet.rows, headingRows: sheet.shown.length, statusRows });
}

/** The window while only the question is read: all rows but the status and a rule. */
export function readingHeight(sheet: Sheet): number {
  return Math.max(1, sheet.rows - allotSheet(sheet).status - 1);
}

const doubtfulWidth = /[\u200d\ufe0e\ufe0f\u{10000}-\u{1ffff}]|\p{M}/u;

/**
 * A row in which the column is said again after each character that terminals disagree about (emoji of several parts,
 * marks): what follows stands in its place whatever the terminal did.
 *
 * `anchorRow('👩‍💻 好')` → `'👩‍💻\u001b[3G 好'`
 */
export function anchorRow(row: string): string {
  if (!doubtfulWidth.test(row)) return row;
  let column = 0;
  let isDoubtful = false;
  let anchored = '';
  for (const grapheme of graphemes(row)) {
    anchored += (isDoubtful ? `\u001b[${column + 1}G` : '') + grapheme;
    column += graphemeWidth(grapheme);
    isDoubtful = doubtfulWidth.test(grapheme);
  }
  return anchored;
}
