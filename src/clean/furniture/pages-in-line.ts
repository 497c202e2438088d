import type { Span } from '../../read/span.ts';

/** The number of a page in a line that runs on, with what belongs to it, and what it says. */
interface Page extends Span {
  page: number;
  /** How many pages there are; null where it does not say. */
  total: number | null;
}

const gap = String.raw`[\s，,/]{0,3}`;
const count = String.raw`(?<total>\d{1,3})`;
/** `第1页（共4页）`: the count in a bracket of its own. */
const bracketed = String.raw`[（(]共\s?(?<all>\d{1,3})\s?[页頁][）)]`;
/** What tells of a page that somebody reads: `第1页的规定`, `第3页开头`. */
const read = '[的时時上下中内內开開首]|起草';
const pages: readonly RegExp[] = [
  new RegExp(
    String.raw`第\s?(?<page>\d{1,3})\s?[页頁](?:${gap}共\s?${count}\s?[页頁](?!${read})|${bracketed}(?!${read})|(?!${gap}[（(]?共\s?\d)(?!第|${read}))`,
    'g',
  ),
  new RegExp(String.raw`\b[Pp]age\s?(?<page>\d{1,3})\s(?:of|/)\s${count}(?!\d)`, 'g'),
  // `- 3 -`; glued to it the number of the next question may stand: `- 3 -12.…`
  /[-—–]{1,3}\s?(?<page>\d{1,3})\s?[-—–]{1,3}(?![-—–]|\d(?!\d{0,2}(?:[.、．）)：:](?!\d)| [\u3400-\u9fff“])))/g,
  // `～3～`; a range has numbers on both sides.
  /(?<![\d～~])[～~]\s?(?<page>\d{1,3})\s?[～~](?![～~\d])/g,
];
/** `3 / 12`; glued to it the number of the next question may stand: `3 / 125.…` */
const share = /(?<![\d/.])(?<page>\d{1,3})\s?[/／]\s?(?<digits>\d{1,6})(?![\d/%％]|\.\d)/g;
const nextNumber = /^(?:$|[.、．）)：:|](?!\d)| [\u3400-\u9fff“])/;
/** A page ends behind a sentence. */
const ended = /[。？！；…”）】.?!;)\]]\s{0,8}$/;
/** … or behind a key, which no mark ends. */
const keyed = /答案[：:】\]\s]{0,3}(?:[A-H]{1,6}|[对對错錯√×]|正[确確]|[错錯][误誤])\s{0,8}$/;
const farthestEnd = 9;
const farthestKey = 20;
const fewestPages = 2;
/** Alone it stands between a sentence and what begins lines in banks. */
const begins =
  /^\s*(?:$|[（(【[★☆◆◇■□●○◎▶▲△※]|\d{1,3}[.、．）):：]|\d{2} (?!\d)|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[题題部章]|[问問答][题題]?[一二三四五六七八九十\d：:]|(?:题目|題目|(?:面?[试試]|考)[题題])[一二三四五六七八九十\d]|面[试試]官[：:]|[参參]考答案|答案|解析|Q[\d：:])/;

/** The same, or the letter of an option, where there is no doubt of the page. */
const beginsLine = new RegExp(`${begins.source}|^\\s*[A-H][.、．）)：:]|^\\s*答案|^\\s*[【\\[]`);

/**
 * The numbers of pages in a line that runs on, with the words that stand before each of them. They rise one by one, or say
 * how many there are: `…详见附件。第3页的表格` is a matter of its own. Those that say it, in the midst of sentences too.
 */
export function findPages(line: string): Span[] {
  const found = [...pages.map((page) => [...line.matchAll(page)].map(pageOf)), findShares(line)];
  return found.flatMap((all) => {
    const head = headOf(line, all);
    const own =
      head > 0 || runsThrough(all) || countsFromOne(line, all)
        ? all
        : all.filter((one) => isEnded(line, one.start) || isTold(line, one));
    if (own.length >= fewestPages ? !isCounted(own) : !standsAlone(line, own)) return [];
    return own.map(({ start, end }) => ({ start: start - head, end }));
  });
}

/** `C、60第1页共32页D、80`, `答案:C第1页共32页11、`: with their count, and what begins a line behind it, whatever stands before. */
const isTold = (line: string, { start, end, total }: Page): boolean =>
  line[start] === '第' && total !== null && beginsLine.test(line.slice(end, end + farthestEnd));

const isEnded = (line: string, at: number): boolean =>
  ended.test(line.slice(Math.max(0, at - farthestEnd), at)) ||
  keyed.test(line.slice(Math.max(0, at - farthestKey), at));

function pageOf({ index, 0: words, groups }: RegExpExecArray): Page {
  const total = groups?.total ?? groups?.all;
  return {
    start: index,
    end: index + words.length,
    page: Number(groups?.page),
    total: total === undefined ? null : Number(total),
  };
}

const standsAlone = (line: string, [one]: readonly Page[]): boolean =>
  one !== undefined && one.total !== null && one.page <= one.total && begins.test(line.slice(one.end));

const isCounted = (found: readonly Page[]): boolean =>
  found.every(({ page }, at) => at === 0 || page === found[at - 1].page + 1);

const areTotalled = (found: readonly Page[]): boolean =>
  found.every(({ page, total }) => total !== null && total === found[0].total && page <= total);

/** So many pages that count on, each with the same total, are the document's own, wherever they end. */
const fewestThrough = 3;

const runsThrough = (found: readonly Page[]): boolean =>
  found.length >= fewestThrough && isCounted(found) && areTotalled(found);

/** `D.焊接- 1 -二、多选题`: three or more from the first one on, each behind a sentence or before what begins a line. */
const countsFromOne = (line: string, found: readonly Page[]): boolean =>
  found.length >= fewestThrough &&
  found[0].page === 1 &&
  isCounted(found) &&
  found.every(
    ({ start, end }) => isEnded(line, start) || beginsLine.test(line.slice(end, end + farthestEnd)),
  );

/**
 * `1 / 9` behind sentences: the longest total that all of them have, where nothing but a question's number is glued to it.
 * Dates are printed so as well: what begins lines stands behind pages.
 */
function findShares(line: string): Page[] {
  const found = [...line.matchAll(share)].filter(({ index }) => isEnded(line, index));
  if (found.length < fewestPages) return [];
  const isTotal = (total: string): boolean =>
    found.every(({ index, 0: words, groups }) => {
      const rest = groups?.digits.startsWith(total) ? groups.digits.slice(total.length) : null;
      return rest === '' || (rest !== null && nextNumber.test(line.slice(index + words.length)));
    });
  const digits = found[0].groups?.digits ?? '';
  const total = [3, 2, 1].map((length) => digits.slice(0, length)).find(isTotal);
  const shares = found.map(({ index, 0: words, groups }): Page => {
    const end = index + words.length - (groups?.digits.length ?? 0) + (total?.length ?? 0);
    return { start: index, end, page: Number(groups?.page), total: Number(total) };
  });
  const led = shares.filter(({ end }) => begins.test(line.slice(end)));
  const isLed = led.length === shares.length || (led.length >= fewestPages && shares.length >= fewestThrough);
  return total !== undefined && areTotalled(shares) && isLed ? shares : [];
}

const shortestHead = 4;
/** The same before three pages or more. */
const shortestOfMany = 3;
const longestHead = 40;

/**
 * How long the same words are that stand before each page's number, wherever the pages end: `…提高某公司面试题第1页共3页到八成。`
 * 0 where the numbers are not those of all pages, or nothing recurs.
 */
function headOf(line: string, found: readonly Page[]): number {
  const areMany = found.length >= fewestThrough;
  if (found.length < fewestPages || !isCounted(found)) return 0;
  if (!areMany && found.some(({ total }) => total === null)) return 0;
  const [first, ...others] = found;
  const words = line.slice(Math.max(0, first.start - longestHead), first.start);
  let length = 0;
  while (length < words.length && !/[。？！；]/.test(words[words.length - length - 1])) {
    const longer = words.slice(words.length - length - 1);
    if (!others.every(({ start }) => line.endsWith(longer, start))) break;
    length += 1;
  }
  return length < (areMany ? shortestOfMany : shortestHead) ? 0 : length;
}
