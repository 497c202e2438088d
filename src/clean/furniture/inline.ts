import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';
import { findAgain } from './again-in-line.ts';
import { findBetween } from './between.ts';
import { adverts, closings, readingProgress, watermark } from './closing.ts';
import { findEnglishSite } from './english-site.ts';
import { findHead, headOf } from './page-head.ts';
import { findPages } from './pages-in-line.ts';
import { findRunningTitles, titleAgain } from './running-titles.ts';
import { findSitePages } from './site-pages.ts';

/** What a page prints into a line that runs on, and the rule that says so. */
interface Inline extends Span {
  rule: RemovalRule;
  /** A line end where it stood between two lines of the document. */
  insert?: string;
}

/** Shorter lines are told as a whole, or hold nothing of the page. */
const shortestLine = 200;

/**
 * Finds what a site leaves in the one endless line of a document: the numbers of pages between sentences, what it says
 * about the file behind the title, its buttons at the end. Rising, none overlapping.
 */
export function findInline(text: string): Inline[] {
  const found: Inline[] = [];
  let start = 0;
  let isFirst = true;
  for (const line of text.split('\n')) {
    if (line.length >= shortestLine)
      for (const one of findAll(line)) found.push({ ...one, start: start + one.start, end: start + one.end });
    else
      found.push(
        ...findPageAtEnd(line).map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
      );
    if (isFirst && line.length >= shortestLine)
      for (const one of findHead(line))
        found.push({ ...one, start: start + one.start, end: start + one.end });
    if (line.trim() !== '') isFirst = false;
    start += line.length + 1;
  }
  return apart([...found, ...findTitles(text)].sort((one, other) => one.start - other.start));
}

/** What every page says is said on the first of them: no document of many megabytes is searched for each part of its head. */
const firstPages = 100_000;

/** The title of the document in the midst of its endless lines. */
function findTitles(text: string): Inline[] {
  if (!text.split('\n').some((line) => line.length >= shortestLine)) return [];
  const pages = foldText(text.slice(0, firstPages));
  const { length } = headOf(pages);
  const title = titleAgain(pages.slice(0, length), pages.slice(length));
  if (title === null) return [];
  return findRunningTitles(foldText(text), title, length)
    .filter(({ start }) => lineLength(text, start) >= shortestLine)
    .map((span): Inline => ({ ...span, rule: 'page header' }));
}

function lineLength(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - text.lastIndexOf('\n', at - 1) - 1;
}

function findAll(line: string): Inline[] {
  const folded = foldText(line);
  const notices = [...findBetween(folded), ...findAgain(line, folded), ...findEnglishSite(line)];
  return [
    ...findFacts(line),
    ...[...findPages(line), ...findSitePages(folded)].map(
      (span): Inline => ({ ...span, rule: 'page number' }),
    ),
    ...findWatermarks(folded),
    ...notices.map((span): Inline => ({ ...span, rule: 'site notice' })),
    ...findTail(line),
  ];
}

/** `…的寄存器。第1页共7页`: glued behind the sentence that ends a page. */
const pageAtEnd = /(?<=[。？！；…”）?!;)])\s?第\s?\d{1,3}\s?[页頁][，,\s]{0,3}共\s?\d{1,3}\s?[页頁]\s*$/;

function findPageAtEnd(line: string): Inline[] {
  const match = pageAtEnd.exec(line);
  return match ? [{ start: match.index, end: match.index + match[0].length, rule: 'page number' }] : [];
}

/** The number of the last page may stand among the buttons behind it. */
function apart(found: readonly Inline[]): Inline[] {
  let end = 0;
  return found.flatMap((one) => {
    const own = { ...one, start: Math.max(end, one.start) };
    end = Math.max(end, one.end);
    return own.start < own.end ? [own] : [];
  });
}

/** `页数：12`, `上传人：小鹿`: only a site says some of them. */
const fact =
  '(?:(?:文档|文件|资料|资源)?(?:格式|大小|页数|字数|类型|编号|分类|评分|价格)|(?:上传|分享|发布|更新)(?:人|者|用户|时间|日期)|(?:下载|浏览|阅读|收藏)(?:积分|次数|量|券|数)?)';
const value = '[^\\s：:，。；？！,;?!]{1,20}(?:\\s\\d{1,2}[：:]\\d\\d(?:[：:]\\d\\d)?)?';
const facts = new RegExp(`(?<=^|[\\s|])(?:${fact}\\s?[：:]\\s?${value}[\\s|/·]+){2,}`, 'g');
const ofSite = /(?:格式|大小|页数|上传[^：:\s]{0,2}|下载[^：:\s]{0,2})\s?[：:]/;
/** Facts about the file stand beside its title. */
const farthestFact = 300;

function findFacts(line: string): Inline[] {
  return [...foldText(line.slice(0, farthestFact)).matchAll(facts)]
    .filter(({ 0: words }) => ofSite.test(words))
    .map(
      ({ index, 0: words }): Inline => ({
        start: index,
        end: index + words.trimEnd().length,
        rule: 'document facts',
      }),
    );
}

const findWatermarks = (folded: string): Inline[] =>
  [...folded.matchAll(watermark)].map(
    ({ index, 0: words }): Inline => ({
      start: index,
      end: index + words.length,
      rule: 'watermark',
    }),
  );

/** What the buttons and notices at the foot of a page are about. */
const footWords = [
  /下载/,
  /文档/,
  /上传/,
  /收藏/,
  /举报/,
  /分享到?/,
  /免责声明|版权|声明/,
  /会员|vip|VIP/,
  /积分/,
  /相关(?:推荐|阅读|文章|资料)|猜你喜欢/,
  /返回|首页/,
  /[上下]一篇/,
  /全文阅读|阅读(?:全文|原文)|查看(?:全文|原图)/,
  /公众号|小程序|微信/,
  /^\s*(?:更多[^，,\s]{0,8})?[，,]?\s*请?(?:关注|搜索|扫码|添加|长按)|每日更新/,
];
const fewestFootWords = 2;
const longestTail = 100;
const lastSentence = /[。？！；…”）】?!;](?=[^。？！；…”）】?!;]*$)/;

/** Words behind the last sentence that only a page has: they tell nothing and ask nothing. A wish of the page may end them. */
function findTail(line: string): Inline[] {
  const wish = findWish(line);
  const limit = wish?.start ?? line.length;
  const text = line
    .slice(Math.max(0, limit - longestTail), limit)
    .replace(/[\]】)）\s]+$/, (marks) => ' '.repeat(marks.length));
  const end = lastSentence.exec(
    text.replace(asksToLook, (words) => ' '.repeat(words.length)).replace(named, hidden),
  );
  const tail = end ? text.slice(end.index + 1) : '';
  const isFoot = isOfLinks(tail) || (!/我/.test(tail) && (isOfButtons(tail) || isOfSite(tail)));
  const start = limit - tail.trimStart().length;
  if (isFoot) return [{ start, end: line.trimEnd().length, rule: 'download link' }];
  return wish ? [wish] : [];
}

/** `…即可。 感谢您的阅读，祝您考试顺利！`: a sentence set off by a blank that would be the page's as a line of its own. */
function findWish(line: string): Inline | null {
  const words = lastWords.exec(line.slice(-longestTail))?.[1];
  if (words === undefined || /我/.test(words) || !isOfSite(words)) return null;
  const end = line.trimEnd().length;
  return { start: end - words.length, end, rule: 'site notice' };
}

const lastWords = /\s(\S{0,16}祝\S{4,40}[。！!])\s*$/;

/** `更多飲食業職位私隱政策聯絡我們`: nothing but the links at the foot of a page, with blanks between or glued. */
const links = new RegExp(pattern`
  ^(?:(?:(?:更多|其[他它]|相关)[^\s,.;:?!]{0,10}?(?:职位|职缺|文章|试题|面试题|题库|文档|资料)|
  (?:隐私|私隐)(?:权?政策|声明)|(?:服务|使用)条款|(?:免责|版权)声明|联[系络]我们|关于我们|加入我们|
  网站地图|帮助中心|意见反馈|(?:返回|回到)(?:首页|顶部|列表|目录))[\s|·]*){2,}$
`);
const isOfLinks = (tail: string): boolean => links.test(foldText(tail).trim());

function isOfButtons(words: string): boolean {
  const tail = foldText(words);
  const says = footWords.filter((words) => words.test(tail)).length;
  const isEach = parts(tail).every((part) => footWords.some((words) => words.test(part)));
  return says >= fewestFootWords && (isEach || !/[，,、：:]/.test(tail));
}

/** What would be the page's as a line of its own. */
const isOfSite = (tail: string): boolean =>
  [...closings, ...adverts, readingProgress].some((pattern) => pattern.test(foldText(tail).trim()));

/** `看不清？点击查看原图` */
const asksToLook = /看不清[？?]/g;
/** A name in quotation marks ends no sentence: `关注公众号“岗前一课”，每日更新`. */
const named = /“[^“”]{1,12}”/g;
const hidden = (words: string): string => '_'.repeat(words.length);
const parts = (tail: string): string[] => tail.split(/[\s，,：:]+/).filter((part) => part !== '');
