import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Line } from './lines.ts';
import { standsApart } from './recurring.ts';

/** `3/12`, `- 3 -`: the page and how many there are, alone on a line. */
const counter = /^(\d{1,4})\s*\/\s*(\d{1,4})$|^(\d{1,4})\s*-$/;
const numbered = /^第\s*\d+\s*页(?:[,/(\s]*共\s*\d+\s*页\)?)?$/;

/** Two fractions may rise as well; pages are counted on, and break off no list. Between dashes stands nothing else. */
const fewestCounters = 3;
const fewestApart = 2;
const dashed = '-';
const longestHeader = 60;

/**
 * The page numbers that stand alone on lines, and the headers beside them. A single one may as well be a fraction: only
 * those that rise one by one, with the same number of pages, are pages.
 */
export function countersOf(lines: readonly Line[]): ReadonlyMap<Line, RemovalRule> {
  const byTotal = new Map<string, Counter[]>();
  for (const [at, line] of lines.entries()) {
    const [, page, total = dashed, between] = counter.exec(line.text) ?? [];
    const number = page ?? (line.isItem ? between : undefined);
    if (number === undefined) continue;
    const pages = byTotal.get(total) ?? [];
    pages.push({ line, page: Number(number), isApart: standsApart(lines[at - 1], lines[at + 1]) });
    byTotal.set(total, pages);
  }
  const runs = [...byTotal].filter(isCounting);
  const pages = runs.flatMap(([, run]) => run.map(({ line }) => line));
  const heads = [...headersOf(lines, pages), ...runningHeadsOf(lines), ...gappedHeadsOf(lines)];
  return new Map([...pages, ...heads].map((line) => [line, 'page number']));
}

/** `应急管理招聘面试题　　　　3`, `… 第 3 页 共 8 页`: a head with its page behind a wide gap, or before one; 第 needs no gap. */
const runningHead =
  /^(?:第\s*)?(\d{1,4})(?:\s*页)?\s{2,}(\D.{3,59})$|^(.{3,59}\D)(?:\s{2,}|\s*(?=第\s*\d+\s*页))(?:第\s*)?(\d{1,4})(?:\s*页(?:[,/\s]*共\s*\d+\s*页)?)?$/;

/** The same head over two pages or more, which rise. The first stands there as well, where no title does. */
function runningHeadsOf(lines: readonly Line[]): Line[] {
  const byText = new Map<string, { line: Line; page: number }[]>();
  for (const line of lines) {
    const [, before, behind, text = behind, page = before] = runningHead.exec(line.text) ?? [];
    if (text === undefined || /[?.;!:]/.test(text)) continue;
    const key = text.trim();
    byText.set(key, [...(byText.get(key) ?? []), { line, page: Number(page) }]);
  }
  const rises = (pages: readonly { page: number }[]): boolean =>
    pages.length >= 2 && pages.every(({ page }, at) => at === 0 || page > pages[at - 1].page);
  return [...byText.values()].filter(rises).flatMap((pages) => pages.map(({ line }) => line));
}

/** `某集团招聘面试手册　　　　内部资料`: two words of a page apart from each other, not the letters or blanks of a paper. */
const gappedHead =
  /^(?![([]?[a-h][)\].,、\s])(?=.*[\u4e00-\u9fff]{4})[^?.,;!:_]{3,40}[^\s?.,;!:_]\s{4,}(?![([]?[a-h][)\].,、\s])[^\s?.,;!:_][^?.,;!:_]{1,29}$/;

/** The same over two pages or more; the first may stand above the title. */
function gappedHeadsOf(lines: readonly Line[]): Line[] {
  const byText = new Map<string, Line[]>();
  for (const line of lines)
    if (!line.isItem && gappedHead.test(line.text))
      byText.set(line.text, [...(byText.get(line.text) ?? []), line]);
  return [...byText.values()].filter((same) => same.length >= 2).flat();
}

interface Counter {
  line: Line;
  page: number;
  /** It stands behind the end of a sentence and before a question. */
  isApart: boolean;
}

function isCounting([total, pages]: [string, readonly Counter[]]): boolean {
  const areApart = total === dashed || (pages[0].page === 1 && pages.every(({ isApart }) => isApart));
  return (
    pages.length >= (areApart ? fewestApart : fewestCounters) &&
    pages.every(({ page }, at) => at === 0 || page === pages[at - 1].page + 1)
  );
}

const firstLike = (lines: readonly Line[], { text }: Line): Line | undefined =>
  lines.find((line) => line.text === text);

/** The same line right before or behind two page numbers or more, which asks nothing and is no item; never the title. */
function headersOf(lines: readonly Line[], counters: readonly Line[]): Line[] {
  const pages = new Set([...counters, ...lines.filter(({ text }) => numbered.test(text))]);
  if (pages.size < 2) return [];
  return [1, -1].flatMap((step) => {
    const byText = new Map<string, Line[]>();
    for (const [index, line] of lines.entries()) {
      if (!pages.has(line)) continue;
      const beside = lines[index + step];
      if (
        !beside ||
        beside.isItem ||
        !/^[^?.;!:]{4,}$/.test(beside.text) ||
        beside.text.length > longestHeader
      )
        continue;
      byText.set(beside.text, [...(byText.get(beside.text) ?? []), beside]);
    }
    const recurring = [...byText.values()].filter((same) => same.length >= 2).flat();
    return recurring.filter((line) => !line.isNearTop || line !== firstLike(lines, line));
  });
}
