import { cellWidth, graphemes, graphemeWidth } from './width.ts';

/** A stretch of a text that stands in one row of the screen, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** No row begins with one of these (禁則): closing marks, and what belongs to the character before it. */
const neverFirst = new Set(
  '。，、；：？！）」』”’》〉】〕〗〙〛｝］｠…‥—·・～％‰℃々〻ー〜ゝゞヽヾ℉°′″.,;:?!)]}%>»›',
);

/** No row ends with one of these: opening marks, and signs that stand before a figure. */
const neverLast = new Set('（「『“‘《〈【〔〖〘〚｛［｟([{<«‹＃￥＄￡$¥£€#');

interface Unit {
  text: string;
  start: number;
  width: number;
}

function toUnits(line: string): Unit[] {
  let start = 0;
  return graphemes(line).map((text) => {
    const unit = { text, start, width: graphemeWidth(text) };
    start += text.length;
    return unit;
  });
}

/** Whether a row may end before the unit at `next`, which begins the following row. */
function mayBreakAt(units: readonly Unit[], next: number): boolean {
  const left = units[next - 1] as Unit;
  const right = units[next] as Unit;
  if (right.text === ' ' || neverFirst.has(right.text) || neverLast.has(left.text)) return false;
  if (left.text === ' ') return true;
  if (left.width > 1 || right.width > 1) return true;
  return (left.text === '-' || left.text === '/') && isBetweenWords(units, next);
}

const neighbours = 2;
const longestOption = 40;

/**
 * Whether the mark before `next` joins two words, as in `well-known`: each has two letters at least, so that `Ctrl-D`
 * stays whole, and so does what begins with a hyphen: `--no-limit`.
 */
function isBetweenWords(units: readonly Unit[], next: number): boolean {
  const before = units.slice(Math.max(0, next - 1 - neighbours), next - 1);
  const after = units.slice(next, next + neighbours);
  const isLong = before.length === neighbours && after.length === neighbours;
  return isLong && [...before, ...after].every(({ text }) => /\p{L}/u.test(text)) && !isOption(units, next);
}

function isOption(units: readonly Unit[], next: number): boolean {
  let start = next - 1;
  while (
    start > Math.max(0, next - longestOption) &&
    units[start - 1]?.text !== ' ' &&
    units[start - 1]?.width === 1
  )
    start--;
  return units[start]?.text === '-';
}

/** The index of the unit that begins the next row, when the row begins with `first` and `overflow` no longer fits. */
function chooseBreak(units: readonly Unit[], first: number, overflow: number): number {
  for (let next = overflow; next > first; next--) if (mayBreakAt(units, next)) return next;
  // Nothing allows a break (one long word, a row of marks): cut at the edge, but never before a first unit.
  return Math.max(overflow, first + 1);
}

/**
 * Cuts one line, without line feeds, into rows of at most `columns` cells by Chinese line-break rules. Every character
 * is in exactly one row. One space may hang over the edge, so that typing it does not carry the word before it to
 * the next row; the row after it is then there, if only for the cursor. A line has at least one row.
 */
export function wrapLine(line: string, columns: number): Span[] {
  const units = toUnits(line);
  const startOf = (index: number) => units[index]?.start ?? line.length;
  const rows: Span[] = [];
  let first = 0;
  let width = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Unit;
    width += unit.width;
    if (width <= columns || index === first) continue;
    const isHanging =
      unit.text === ' ' && width === columns + 1 && !neverFirst.has(units[index + 1]?.text ?? '');
    const next = isHanging ? index + 1 : chooseBreak(units, first, index);
    rows.push({ start: startOf(first), end: startOf(next) });
    first = next;
    // What was already looked at behind the break is counted again in its new row.
    width = 0;
    index = next - 1;
  }
  rows.push({ start: startOf(first), end: line.length });
  return rows;
}

/**
 * A text as rows of at most `columns` cells, to be read: paragraphs kept, spaces at the ends of rows dropped. A line of
 * code between fences, and a row of a table, goes on below its own indentation, moved in a little.
 *
 * `wrapText('他說：「好。」', 8)` → `['他說：', '「好。」']`
 */
export function wrapText(text: string, columns: number): string[] {
  let isCode = false;
  return text.split('\n').flatMap((line) => {
    const isFence = fence.test(line);
    if (isFence) isCode = !isCode;
    return isCode || tableRow.test(line)
      ? wrapMovedIn(line.trimEnd(), columns)
      : wrapLine(line.trimEnd(), columns).map((row) => readable(line, row));
  });
}

/** Parts set together in rows, as many in each as fit. One that is longer has a row for itself, uncut. */
export function joinInRows(
  parts: readonly string[],
  { separator, columns }: { separator: string; columns: number },
): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = [...rows.slice(-1), part].join(separator);
    if (cellWidth(joined) <= columns) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  return rows;
}

const fence = /^\s*```/;
const tableRow = /^\|.*\|\s*$/;
const furtherCells = 2;

function wrapMovedIn(line: string, columns: number): string[] {
  if (cellWidth(line) <= columns) return [line];
  const code = line.trimStart();
  const most = Math.max(0, Math.floor(columns / 2) - furtherCells);
  const own = Math.min(line.length - code.length, most);
  const rows = wrapLine(code, Math.max(1, columns - own - furtherCells));
  return rows.map((row, index) => ' '.repeat(own + (index === 0 ? 0 : furtherCells)) + readable(code, row));
}

function readable(line: string, { start, end }: Span): string {
  const row = line.slice(start, end).trimEnd();
  return start === 0 ? row : row.trimStart();
}
