import { labelAt } from '../marks/labels/find.ts';
import { leadingNumber } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';

const fewTitles = 4;
const longestTitle = 30;
/** So many of the other paragraphs must be sentences: in a list of words nothing stands over anything. */
const sentenceShare = 0.9;

/**
 * The lines of a text that only blank lines part, its titles taken for lines that stand out, as bold ones do: a few words
 * without a mark or number behind a blank line, over a sentence. Where the format itself says what stands out, or where
 * such lines are few, all as it was.
 *
 * `⏎⏎事件委托⏎把监听器挂在父元素上。⏎⏎跨域的解决方案⏎…`
 */
export function withTitles(plain: string, lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ form }) => form !== 'text')) return lines;
  const isFirst = (line: Line, at: number): boolean => at > 0 && isParted(plain, lines[at - 1], line);
  const first = lines.filter(isFirst);
  const titles = new Set(
    lines.filter((line, at) => isFirst(line, at) && isTitle(plain, line, lines[at + 1])),
  );
  const sentences = first.filter((line) => !titles.has(line) && endsSentence(plain, line)).length;
  const isClear = titles.size >= fewTitles && sentences >= (first.length - titles.size) * sentenceShare;
  return isClear ? lines.map((line) => (titles.has(line) ? { ...line, form: 'strong' } : line)) : lines;
}

const isParted = (plain: string, before: Line, { start }: Line): boolean =>
  /\n\s*\n/.test(plain.slice(before.end, start));

/** Whether a line stands over the next one as a title does: a few words without a mark or number, over a sentence. */
export function isTitle(plain: string, { start, end, isPoint }: Line, below: Line | undefined): boolean {
  if (isPoint || below === undefined || !endsSentence(plain, below)) return false;
  const text = plain.slice(start, end);
  const hasNoMark = text.length <= longestTitle && /[^。；：，！…”]$/.test(text);
  return hasNoMark && leadingNumber(plain, { start, end }) === null;
}

/** `参考答案：` alone on a line is no sentence: what stands over it asks. */
const endsSentence = (plain: string, { start, end }: Line): boolean =>
  /[。！；：]$/.test(plain.slice(start, end)) && (labelAt(plain, start)?.end ?? start) < end;
