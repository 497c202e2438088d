import { findRunningHeads } from '../../read/running-heads.ts';
import type { Line } from './lines.ts';

/** `…社会招聘　　　第 1 页，共 3 页`, folded: the foot of a printed page, also with words far before the number. */
const foot =
  /^(?:[^.?!;]{1,40}(?:\s{2,}|\s[|·—-]\s))?[(]?第\s*\d+\s*页[,/(\s]*共\s*\d+\s*页[)]?$|^[^.?!;]{1,40}\s{3,}第\s*\d+\s*页$/;
const longestHead = 40;
/** What begins a question, an option or an answer, or ends a sentence, folded. */
const ofBank = /[.?!;,:)\]]$|^[([]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-h√×])[,.、)\]]/;

/**
 * What the pages of a printed document bear at their feet and heads: numbers with words before them, and behind these, or
 * behind the sign for a new page, a line that heads more than one page.
 */
export function runningLines(
  text: string,
  lines: readonly Line[],
): (readonly [Line, 'page number' | 'page header'])[] {
  const feet = new Set(lines.filter((line) => foot.test(line.text)));
  const heads = lines.filter((line, index) => {
    const isAtTop = feet.has(lines[index - 1]) || newPage.test(text.slice(line.start, line.end));
    return (
      index >= firstLines &&
      isAtTop &&
      !feet.has(line) &&
      line.text.length <= longestHead &&
      !ofBank.test(line.text)
    );
  });
  const times = new Map<string, number>();
  for (const line of [...heads, ...lines.slice(0, firstLines)])
    times.set(line.text, (times.get(line.text) ?? 0) + 1);
  const same = new Set(findRunningHeads(text).map(({ start }) => start));
  const headers = [
    ...heads.filter((line) => (times.get(line.text) ?? 0) > 1),
    ...stamps(lines),
    ...lines.filter(({ start }) => same.has(start)),
  ];
  return [
    ...[...feet].map((line) => [line, 'page number'] as const),
    ...headers.map((line) => [line, 'page header'] as const),
  ];
}

/** `法考自习室 www.….com`: a site's name and address, which it stamps on each page. */
const stamp = /^(?:[\u3400-\u9fffa-z\d]{2,16}[\s|·-]{1,4})?(?:https?:\/\/|www\.)[a-z\d.-]+\/?$/;
/** So often the same one is no matter of what the page says. */
const fewStamps = 3;

function stamps(lines: readonly Line[]): Line[] {
  const found = lines.filter(({ text, isItem }) => !isItem && stamp.test(text));
  const times = new Map<string, number>();
  for (const { text } of found) times.set(text, (times.get(text) ?? 0) + 1);
  return found.filter(({ text }) => (times.get(text) ?? 0) >= fewStamps);
}

const newPage = /^\s*\f/;
/** The first page bears its head as the document's title. */
const firstLines = 2;
