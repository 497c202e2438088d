import { answerTexts } from '../../texts/en/answer.ts';
import { cellWidth, cutToCells, padToCells } from '../width.ts';
import type { AnswerStyle } from './answer.ts';
import type { ClockReading } from './clock.ts';
import { type Cell, cellAt } from './layout.ts';
import type { Frame } from './screen.ts';
import { allotSheet, anchorRow, readingHeight, type Sheet, textColumns } from './sheet.ts';
import type { Allotment } from './viewport.ts';
import type { Writing } from './writing.ts';

/** All that the window is drawn from. */
export interface View {
  sheet: Sheet;
  writing: Writing;
  clock: ClockReading;
  style: AnswerStyle;
}

/** The clock's cells: the widest of what it usually says, and a gap. */
const clockCells = 15;

/** What the window shows: the question, a rule, the answer, a rule, the clock with hints. */
export function buildFrame(view: View): Frame {
  const { sheet, writing } = view;
  const allotment = allotSheet(sheet);
  const above = writing.questionTop === null ? writingRows(view, allotment) : readingRows(view);
  const hasStatus = allotment.status > 0;
  const clock = { row: hasStatus ? above.length : 0, column: 0, text: hasStatus ? clockText(view) : '' };
  const rows = [...above, ...statusRows(view, allotment.status)];
  const cursor = writing.questionTop === null ? writingCursor(view, allotment) : { row: 0, column: 0 };
  return { columns: sheet.columns, rows, clock, cursor };
}

function writingCursor({ writing, sheet }: View, { heading, hasTopRule }: Allotment): Cell {
  const { row, column } = cellAt(writing.layout, writing.editor.cursor);
  return {
    row: heading + Number(hasTopRule) + row - writing.top,
    column: Math.min(column, sheet.columns - 1),
  };
}

function writingRows(view: View, allotment: Allotment): string[] {
  const { sheet, writing } = view;
  const { layout, top } = writing;
  const shown = layout.rows.slice(top, top + allotment.answer);
  const answer = shown.map(({ start, end }) => anchorRow(layout.text.slice(start, end)));
  while (answer.length < allotment.answer) answer.push('');
  const above = top > 0 ? answerTexts.above(top) : '';
  const hidden = layout.rows.length - top - shown.length;
  const below = hidden > 0 ? answerTexts.below(hidden) : '';
  const inTopRule = allotment.hasBottomRule ? above : [above, below].filter(Boolean).join(', ');
  return [
    ...sheet.shown.slice(0, allotment.heading),
    ...(allotment.hasTopRule ? [rule(view, questionSign(sheet, allotment), inTopRule)] : []),
    ...answer,
    ...(allotment.hasBottomRule ? [rule(view, '', below)] : []),
  ];
}

function questionSign(sheet: Sheet, { heading }: Allotment): string {
  const hidden = sheet.heading.length - heading;
  if (hidden === 0) return '';
  const { long, short } = answerTexts.questionGoesOn;
  return cellWidth(long(hidden)) <= sheet.columns * 0.6 ? long(hidden) : short(hidden);
}

function readingRows(view: View): string[] {
  const { sheet, writing } = view;
  const top = writing.questionTop ?? 0;
  const height = readingHeight(sheet);
  const shown = sheet.heading.slice(top, top + height);
  while (shown.length < height) shown.push('');
  const hidden = sheet.heading.length - top - height;
  const above = top > 0 ? answerTexts.above(top) : '';
  const rows = [...shown, rule(view, above, hidden > 0 ? answerTexts.below(hidden) : '')];
  return rows.slice(0, sheet.rows - allotSheet(sheet).status);
}

/** A row of hyphens (other lines are of doubtful width) with a sign at its left and at its right end. */
function rule({ sheet, style }: View, left: string, right: string): string {
  const columns = textColumns(sheet);
  const start = left === '' ? '' : `- ${left} `;
  const end = right === '' ? '' : ` ${right} -`;
  const room = columns - cellWidth(start) - cellWidth(end);
  if (room < 0) return style.faint(cutToCells(start + end.trimStart(), columns));
  return style.faint(start + '-'.repeat(room) + end);
}

function clockText({ clock, style, sheet }: View): string {
  const text = answerTexts.clock[clock.phase](clock.digits);
  const cells = Math.min(clockCells, textColumns(sheet));
  const shown = padToCells(cutToCells(text, cells, ''), cells);
  return clock.phase === 'last' || clock.phase === 'over' ? style.warning(shown) : style.strong(shown);
}

function statusRows(view: View, count: number): string[] {
  const columns = textColumns(view.sheet);
  if (count === 0) return [];
  if (count > 1) return ['', said(view, columns)];
  const room = columns - clockCells;
  return [room > 0 ? ' '.repeat(clockCells) + said(view, room) : ''];
}

/** A notice if there is one, else as many hints as there is room for. */
function said({ writing, style }: View, cells: number): string {
  if (writing.notice !== null) {
    const notice = writing.notice.find((form) => cellWidth(form) <= cells) ?? writing.notice.at(-1) ?? '';
    return style.warning(cutToCells(notice, cells));
  }
  const { long, short } = writing.questionTop === null ? answerTexts.hints : answerTexts.readingHints;
  const fitting = fitHints(long, cells);
  const isEnough = fitting.length >= Math.min(2, long.length);
  return style.faint((isEnough ? fitting : fitHints(short, cells)).join(hintGap));
}

const hintGap = '  ';

function fitHints(hints: readonly string[], cells: number): readonly string[] {
  const isTooLong = (count: number) => cellWidth(hints.slice(0, count).join(hintGap)) > cells;
  let count = hints.length;
  while (count > 0 && isTooLong(count)) count--;
  return hints.slice(0, count);
}
