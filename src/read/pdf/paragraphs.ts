import { pattern } from '../../script/pattern.ts';
import { lowest } from '../extremes.ts';
import { isWide } from './characters.ts';
import type { Line } from './lines.ts';

/** Where the lines of a column begin and end, and how far apart they are. */
export interface Column {
  left: number;
  right: number;
  spacing: number;
  /** From here on a line goes on that no sentence ends; Infinity where only full ones do. */
  openFrom: number;
}

/** A line, and the column that it stands in. */
export interface Placed {
  line: Line;
  column: Column;
}

/** How far in a line begins, in characters' widths. */
export const indentOf = ({ line, column }: Placed): number => (line.x - column.left) / line.size;

/**
 * Whether the words of a line go on in the next one, which the page only parted: `of the same` + `paragraph`. `indent` is
 * that of the paragraph's first line.
 */
export function joins(placed: Placed, nextPlaced: Placed, indent: number): boolean {
  const { line, column } = placed;
  const { line: next } = nextPlaced;
  const isSameSize = Math.abs(line.size - next.size) < 0.12 * line.size;
  const gap = next.y - line.y;
  const isApart = gap > 1.5 * column.spacing && gap > 1.9 * line.size;
  if (!isSameSize || isApart || isStart(next.text) || line.text.includes('\t')) return false;
  const isFull = isOpen(line.text) || fills(line, next, column.right);
  const isBroken = isFull || (!isEnded(line.text) && line.right >= column.openFrom);
  const nextIndent = indentOf(nextPlaced);
  if (!isBroken || nextIndent > Math.max(0, indentOf(placed)) + 1.5) return false;
  if (!isEnded(line.text) || concluding.test(next.text)) return true;
  // A paragraph that begins further in goes on where the next line does not.
  return line.right > column.right - 1.2 * line.size && indent > 1.5 && nextIndent < 0.5;
}

/** Whether the first word of the next line had no room on a line. */
const fills = (line: Line, next: Line, right: number): boolean =>
  line.right + next.firstWidth > right - 0.6 * line.size;

/** Nobody ends a paragraph so: whoever made the page broke the line by hand. */
const isOpen = (text: string): boolean => /[，、]$/.test(text);

/** `故选AD。`: what an explanation comes to is no paragraph of its own. */
const concluding =
  /^(?:故|因此|所以|综上|则)[，,]?(?:本题|此题)?(?:应?选|正?确?答案[为选是])[^。，]{0,12}。?$/;

const isEnded = (text: string): boolean => /[。！？!?；;：:…]["'”’』」）)]*$|[.]["'”’)]*$/.test(text);

/** How items, options and labels begin; `3.5` is none. */
const start = new RegExp(
  pattern`
    ^(?:\d{1,4}\s*(?:[、．)）]|\.(?!\d))|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3}|
    [A-H])\s*[）)]|[A-HＡ-Ｈ]\s*[.、．)）:：]|[一二三四五六七八九十百]{1,4}\s*[、．.]|[①-⑳]|
    第\s*[\d一二三四五六七八九十百]{1,4}\s*[题題问問章节節部页頁]|[-•●·■◆▪➢*]\s|【|Q\d*\s*[:：.、]|
    (?:问|問|答|解|答案|解析|参考答案|參考答案|正确答案|正確答案|考点|考點)\s*[:：]|
    (?:(?:参考|參考|标准|標準|正确|正確)?答案|(?:答案)?解析)(?:[与與和及]解析)?\s*$)
  `,
  'i',
);

/** Whether a line begins an item, an option or a label. */
export const isStart = (text: string): boolean => start.test(text);

/** Two lines as one: Latin words apart, a word parted at the end of the line whole again. */
export function joinTexts(text: string, next: string): string {
  if (/[a-z]-$/.test(text) && /^[a-z]/.test(next)) return text.slice(0, -1) + next;
  const isApart = !isWide(text.at(-1) ?? '') && !isWide(next[0] ?? '');
  return isApart ? `${text} ${next}` : text + next;
}

/** A mark may hang out at the end of a line. */
const settledWithin = 1.6;

/**
 * The column that lines stand in, by where they begin and end. Where few of them are full, the right margin of the page is
 * taken to be like the left one; a column beside another (`pageWidth` null) ends where its longest line does.
 */
export function measureColumn(lines: readonly Line[], pageWidth: number | null): Column {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const longest = lines.reduce((most, line) => Math.max(most, withoutHanging(line)), 0);
  const settled = lines.filter(({ right, size }) => right > longest - settledWithin * size).length;
  const isSettled = settled >= 3 && settled >= 0.15 * lines.length;
  const expected = pageWidth === null || isSettled ? 0 : pageWidth - Math.min(left, pageWidth / 4);
  const right = Math.max(longest, expected);
  return { left, right, spacing: usualGap(lines), openFrom: openFrom(lines, left, right) };
}

const fewestBroken = 3;
const brokenShare = 0.8;
/** Of the longest of them. */
const reach = 0.8;
/** So many are full where the page broke them. */
const fullShare = 0.9;
/** In characters' widths: shorter lines are names and points. */
const shortestBroken = 18;

/**
 * Where lines that stop in mid-sentence are about as long as each other, and yet not all of them are full, they were broken
 * for another page: by hand, or before the text came into this one.
 */
function openFrom(lines: readonly Line[], left: number, right: number): number {
  // What stands over the first item is set in lines of any width.
  const first = lines.findIndex(({ text }) => isStart(text));
  const broken = lines.filter((line, index) => {
    const next = index < first ? undefined : lines[index + 1];
    const isNear = next && next.y > line.y && next.y - line.y < 2.2 * line.size;
    const isAlike = isNear && Math.abs(line.size - next.size) < 0.12 * line.size;
    return isAlike && !isEnded(line.text) && !isStart(next.text) && !line.text.includes('\t');
  });
  const full = broken.filter((line) => fills(line, lines[lines.indexOf(line) + 1], right));
  const longest = broken.reduce((most, line) => Math.max(most, line.right), 0);
  const from = left + reach * (longest - left);
  const long = broken.filter((line) => line.right >= from && line.right - left >= shortestBroken * line.size);
  // Names and headings are short, and tell nothing.
  const telling = broken.filter((line) => line.right - left >= (longest - left) / 2);
  const areBroken = long.length >= fewestBroken && long.length >= telling.length * brokenShare;
  return areBroken && full.length < long.length * fullShare
    ? lowest(long, (line) => line.right)
    : Number.POSITIVE_INFINITY;
}

/** Where a line ends without the marks at its end, which may hang out over the margin: two of them do so far. */
function withoutHanging({ text, right, size }: Line): number {
  const marks = /[。，、；：！？”’」』）》]*$/.exec(text)?.[0].length ?? 0;
  return right - (marks > 1 ? marks * size : 0);
}

function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const gap = index === 0 ? 0 : line.y - lines[index - 1].y;
    return gap > 0.5 * line.size && gap < 4 * line.size ? [gap] : [];
  });
  gaps.sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 4)] ?? 0;
}
