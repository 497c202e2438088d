import { isWide } from './characters.ts';
import type { Line } from './lines.ts';

/** Where the lines of a column begin and end, and how far apart they are. */
export interface Column {
  left: number;
  right: number;
  spacing: number;
}

/** A line, and the column that it stands in. */
export interface Placed {
  line: Line;
  column: Column;
}

/** Whether the words of a line go on in the next one, which the page only parted: `of the same` + `paragraph`. */
export function joins({ line, column }: Placed, { line: next, column: nextColumn }: Placed): boolean {
  if (line.isMono && next.isMono) return false;
  const isSameSize = Math.abs(line.size - next.size) < 0.12 * line.size;
  const gap = next.y - line.y;
  const isApart = gap > 1.5 * column.spacing && gap > 1.9 * line.size;
  if (!isSameSize || isApart || isStart(next.text) || line.text.includes('\t')) return false;
  const isFull = line.right + next.firstWidth > column.right - 0.6 * line.size;
  const [indent, nextIndent] = [line.x - column.left, next.x - nextColumn.left].map(
    (room) => room / line.size,
  );
  if (!isFull || nextIndent > Math.max(0, indent) + 1.5) return false;
  // A paragraph that begins further in goes on where the next line does not.
  const isSettled = line.right > column.right - 0.5 * line.size && indent > 1.5 && nextIndent < 0.5;
  return isSettled || !isEnded(line.text);
}

const isEnded = (text: string): boolean => /[。！？!?；;：:…]["'”’』」）)]*$|[.]["'”’)]*$/.test(text);

/** How items, options and labels begin; `3.5` is none. */
const start =
  /^(?:\d{1,4}\s*(?:[、．)）]|\.(?!\d))|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-H])\s*[）)]|[A-HＡ-Ｈ]\s*[.、．)）:：]|[一二三四五六七八九十百]{1,4}\s*[、．.]|[①-⑳]|第\s*[\d一二三四五六七八九十百]{1,4}\s*[题題问問章节節部]|[-•●·■◆▪➢*]\s|【|Q\d*\s*[:：.、]|(?:问|問|答|解|答案|解析|参考答案|參考答案|正确答案|正確答案|考点|考點)\s*[:：])/i;

const isStart = (text: string): boolean => start.test(text);

/** Two lines as one: Latin words apart, a word parted at the end of the line whole again. */
export function joinTexts(text: string, next: string): string {
  if (/[a-z]-$/.test(text) && /^[a-z]/.test(next)) return text.slice(0, -1) + next;
  const isApart = !isWide(text.at(-1) ?? '') && !isWide(next[0] ?? '');
  return isApart ? `${text} ${next}` : text + next;
}

/** The columns of a page, by where its lines begin. */
export function measureColumn(lines: readonly Line[], pageWidth: number): Column {
  const left = Math.min(...lines.map(({ x }) => x));
  const longest = Math.max(...lines.map(({ right }) => right));
  const size = lines[0]?.size ?? 12;
  const settled = lines.filter(({ right }) => right > longest - size).length;
  const isSettled = settled >= 3 && settled >= 0.15 * lines.length;
  // Where few lines are full, the right margin is taken to be like the left one.
  const expected = left < pageWidth / 2 ? pageWidth - left : pageWidth - 36;
  const right = isSettled ? longest : Math.max(longest, Math.min(expected, pageWidth));
  return { left, right, spacing: usualGap(lines) };
}

function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const gap = index === 0 ? 0 : line.y - lines[index - 1].y;
    return gap > 0.5 * line.size && gap < 4 * line.size ? [gap] : [];
  });
  gaps.sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 4)] ?? 0;
}
