import { highest } from '../extremes.ts';
import type { Line } from './lines.ts';
import { isStart, joinTexts } from './paragraphs.ts';

/** Of one row, the first and the last line of the cell that tells where it is. */
interface Anchor {
  top: number;
  bottom: number;
}

/**
 * The cells of each row, where of each column the lines are known from top to bottom. A row is told by its number or its
 * key, which take one line, else by its first cell; cells stand at its top, or in its middle. Null where nothing tells.
 */
export function cellsOfRows(columns: readonly (readonly Line[])[]): string[][] | null {
  const anchors = findAnchors(columns);
  if (anchors === null) return null;
  const top = columns.map((lines) => belowTops(lines, anchors));
  const middle = columns.flatMap((lines) => {
    const cells = aboutMiddles(lines, anchors);
    return cells === null ? [] : [cells];
  });
  const isMiddle = middle.length === columns.length && tornLines(middle, columns) < tornLines(top, columns);
  const parted = isMiddle ? middle : top;
  return anchors.map((_, row) => parted.map((cells, column) => cellText(cells[row], columns[column])));
}

/** How many lines go on in another cell though they are full, or in the same cell though they are not. */
function tornLines(parted: readonly Line[][][], columns: readonly (readonly Line[])[]): number {
  let torn = 0;
  for (const [column, lines] of columns.entries()) {
    const end = highest(lines, ({ right }) => right);
    const begun = new Set(parted[column].map(([first]) => first));
    for (const [index, line] of lines.slice(1).entries())
      if (!isStart(line.text) && isFull(lines[index], line, end) === begun.has(line)) torn += 1;
  }
  return torn;
}

function findAnchors(columns: readonly (readonly Line[])[]): Anchor[] | null {
  const numbers = columns.find(isNumbers) ?? columns.find(isKeys);
  if (numbers) return numbers.map(({ y }) => ({ top: y, bottom: y }));
  const first = columns.find((lines) => lines.length > 0);
  return first ? blocksOf(first) : null;
}

const numberCell = /^\d{1,4}[.、．]?$/;

function isNumbers(lines: readonly Line[]): boolean {
  const numbers = lines.map(({ text }) => (numberCell.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  return (
    lines.length > 1 && numbers.every((number, index) => index === 0 || number === numbers[index - 1] + 1)
  );
}

const keyCell = /^(?:[A-H]{1,8}|[√×✓✗]|[对對错錯]|正[确確]|[错錯][误誤])$/;
const isKeys = (lines: readonly Line[]): boolean =>
  lines.length > 1 && lines.every(({ text }) => keyCell.test(text.replaceAll(/[\s,，、]/g, '')));

/** Questions in one column: a new one begins below more room, below a question mark, or below a line that is not full. */
function blocksOf(lines: readonly Line[]): Anchor[] {
  const end = highest(lines, ({ right }) => right);
  const gaps = lines
    .slice(1)
    .flatMap(({ y, size }, index) => (y - lines[index].y < 4 * size ? [y - lines[index].y] : []));
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 0;
  const anchors: Anchor[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = anchors.at(-1);
    const goesOn = before && !/[？?]$/.test(before.text) && isFull(before, line, end);
    if (goesOn && last && line.y - before.y < 1.3 * usual) last.bottom = line.y;
    else anchors.push({ top: line.y, bottom: line.y });
  }
  return anchors;
}

const isFull = (line: Line, next: Line, end: number): boolean =>
  line.right + next.firstWidth > end - 0.6 * line.size;

/** The lines of a column by the rows that they begin in. */
function belowTops(lines: readonly Line[], anchors: readonly Anchor[]): Line[][] {
  const rows: Line[][] = anchors.map(() => []);
  let row = 0;
  for (const line of lines) {
    while (row + 1 < anchors.length && anchors[row + 1].top <= line.y + 0.5 * line.size) row += 1;
    rows[row].push(line);
  }
  return rows;
}

/** The same where each cell stands in the middle of its row; null where they do not. */
function aboutMiddles(lines: readonly Line[], anchors: readonly Anchor[]): Line[][] | null {
  const rows: Line[][] = [];
  let at = 0;
  for (const { top, bottom } of anchors) {
    const cell: Line[] = [];
    const begin = lines[at];
    const slack = 0.5 * (begin?.size ?? 0);
    const middle = (top + bottom) / 2;
    if (begin && begin.y <= middle + slack) {
      const end = 2 * middle - begin.y;
      while (at < lines.length && lines[at].y <= end + slack) {
        cell.push(lines[at]);
        at += 1;
      }
      if (cell.length === 0 || cell[cell.length - 1].y < end - slack) return null;
    }
    rows.push(cell);
  }
  return at < lines.length ? null : rows;
}

/** Lines that were full go on in the next one; items begin anew. */
function cellText(cell: readonly Line[], column: readonly Line[]): string {
  const end = highest(column, ({ right }) => right);
  return cell.reduce((text, line, index) => {
    if (index === 0) return line.text;
    const goesOn = isFull(cell[index - 1], line, end) && !isStart(line.text);
    return goesOn ? joinTexts(text, line.text) : `${text}\n${line.text}`;
  }, '');
}
