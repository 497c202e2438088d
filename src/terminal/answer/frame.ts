import { texts } from '../../texts/texts.ts';
import { cellWidth, cutToCells, padToCells } from '../width.ts';
import type { ClockReading } from './clock.ts';
import { type Cell, cellAt } from './layout.ts';
import type { AnswerStyle } from './request.ts';
import type { Frame } from './screen.ts';
import { allotSheet, anchorRow, readingHeight, type Sheet, textColumns } from './sheet.ts';
import type { Allotment } from './viewport.ts';
import type { Writing } from './writing.ts';

/** All that the window is drawn from. */
interface View {
  sheet: Sheet;
  writing: Writing;
  /** Null where none is shown. */
  clock: ClockReading | null;
  /** The clock of a whole paper, beside the other one. */
  paper?: ClockReading | null;
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
  const { row, column } = cellAt(writing.layout, writing.at);
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
  const above = sign(texts.answer.above, top);
  const below = sign(texts.answer.below, layout.rows.length - top - shown.length);
  const inTopRule = allotment.hasBottomRule ? above : both(above, below);
  return [
    ...sheet.shown.slice(0, allotment.heading),
    ...(allotment.hasTopRule ? [rule(view, questionSign(sheet, allotment), inTopRule)] : []),
    ...answer,
    ...(allotment.hasBottomRule ? [rule(view, noSign, below)] : []),
  ];
}

function questionSign(sheet: Sheet, { heading }: Allotment): Sign {
  return sign(texts.answer.questionGoesOn, sheet.heading.length - heading);
}

function readingRows(view: View): string[] {
  const { sheet, writing } = view;
  const top = writing.questionTop ?? 0;
  const height = readingHeight(sheet);
  const shown = sheet.heading.slice(top, top + height);
  while (shown.length < height) shown.push('');
  const below = sign(texts.answer.below, sheet.heading.length - top - height);
  const rows = [...shown, rule(view, sign(texts.answer.above, top), below)];
  return rows.slice(0, sheet.rows - allotSheet(sheet).status);
}

/** What a rule says at one of its ends, as long as there is room for it; empty for nothing. */
interface Sign {
  long: string;
  short: string;
}

const noSign: Sign = { long: '', short: '' };

type SignTexts = { [Form in keyof Sign]: (count: number) => string };

function sign({ long, short }: SignTexts, count: number): Sign {
  return count > 0 ? { long: long(count), short: short(count) } : noSign;
}

function both(one: Sign, other: Sign): Sign {
  const join = (...signs: string[]) => signs.filter(Boolean).join(texts.common.comma);
  return { long: join(one.long, other.long), short: join(one.short, other.short) };
}

/**
 * A row of hyphens (other lines are of doubtful width) with a sign at its left and at its right end; the one at the
 * right goes where both do not fit.
 */
function rule({ sheet, style }: View, left: Sign, right: Sign): string {
  const columns = textColumns(sheet);
  const forms = [
    ruleEnds(left.long, right.long),
    ruleEnds(left.long, right.short),
    ruleEnds(left.short, right.short),
    ruleEnds(left.short, ''),
  ];
  const room = ([start, end]: RuleEnds) => columns - cellWidth(start) - cellWidth(end);
  const ends = forms.find((form) => room(form) >= 0);
  if (ends === undefined) return style.faint(cutToCells(ruleEnds(left.short, '')[0], columns));
  return style.faint(ends[0] + '-'.repeat(room(ends)) + ends[1]);
}

type RuleEnds = [start: string, end: string];

function ruleEnds(left: string, right: string): RuleEnds {
  return [left === '' ? '' : `- ${left} `, right === '' ? '' : ` ${right} -`];
}

/** The cells of a paper's clock, behind the other. */
const paperCells = 17;

function clockText(view: View): string {
  const { clock, paper = null, style, sheet } = view;
  if (clock === null) return '';
  const room = textColumns(sheet);
  if (paper !== null && room < clockCells + paperCells) return bothInDigits(view, room);
  const cells = Math.min(clockCells, room);
  const question = inCells(texts.answer.clock[clock.phase](clock.digits), cells);
  if (paper === null) return toneOf(clock, style)(question);
  const whole = inCells(texts.answer.paperClock[paper.phase](paper.digits), paperCells);
  return toneOf(clock, style)(question) + toneOf(paper, style)(whole);
}

/** In a narrow window: `00:12 / !00:25`, a sign where a time is nearly over. */
function bothInDigits({ clock, paper, style }: View, room: number): string {
  const shown = [clock, paper ?? null].flatMap((reading) =>
    reading === null ? [] : [`${isPressing(reading) ? '!' : ''}${reading.digits}`],
  );
  const tone = [clock, paper].some((reading) => reading && isPressing(reading))
    ? style.warning
    : style.strong;
  return tone(inCells(shown.join(' / '), room));
}

function inCells(text: string, cells: number): string {
  return padToCells(cutToCells(text, cells, ''), cells);
}

function isPressing({ phase }: ClockReading): boolean {
  return phase === 'last' || phase === 'over';
}

function toneOf(reading: ClockReading, style: AnswerStyle): (text: string) => string {
  return isPressing(reading) ? style.warning : style.strong;
}

function statusRows(view: View, count: number): string[] {
  const columns = textColumns(view.sheet);
  if (count === 0) return [];
  if (count > 1) return ['', said(view, columns)];
  const before = view.clock === null ? 0 : clockCells + (view.paper ? paperCells : 0);
  const room = columns - before;
  return [room > 0 ? ' '.repeat(before) + said(view, room) : ''];
}

/** A notice if there is one, else as many hints as there is room for. */
function said({ writing, style }: View, cells: number): string {
  if (writing.notice !== null) {
    const notice = writing.notice.find((form) => cellWidth(form) <= cells) ?? writing.notice.at(-1) ?? '';
    return style.warning(cutToCells(notice, cells));
  }
  const { long, short } = hintsFor(writing);
  const fitting = fitHints(long, cells);
  const isEnough = fitting.length >= Math.min(2, long.length);
  return style.faint((isEnough ? fitting : fitHints(short, cells)).join(hintGap));
}

function hintsFor({ questionTop, choosing, manner, hasHint }: Writing): typeof texts.answer.hints {
  if (questionTop !== null) return texts.answer.readingHints;
  if (choosing !== null) return texts.answer.choosingHints[choosing.choice.kind];
  if (manner === 'note') return texts.answer.noteHints;
  const { long, short } = manner === 'spoken' ? texts.answer.spokenHints : texts.answer.hints;
  return hasHint ? { long: [...long, texts.answer.hintHint], short } : { long, short };
}

const hintGap = '  ';

function fitHints(hints: readonly string[], cells: number): readonly string[] {
  const isTooLong = (count: number) => cellWidth(hints.slice(0, count).join(hintGap)) > cells;
  let count = hints.length;
  while (count > 0 && isTooLong(count)) count--;
  return hints.slice(0, count);
}
