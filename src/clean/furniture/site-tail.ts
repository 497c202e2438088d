import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';
import type { Line } from './lines.ts';
import { isLedBySite, madeOf } from './site-words.ts';

/** What a site prints behind a text is no longer. */
const longest = 300;
const shortest = 6;
/** Two of them that no answer has, or three of which one is such. */
const fewestOwn = 2;
const fewestWords = 3;
/** So much of it may be none of a site's words: the names of people, sites and other pages. */
const restShare = 0.4;
const longestRest = 16;
/** A candidate does, or what is counted or listed goes on. */
const speaks = /(?<!自)我(?!们|要)|(?<!(?:评论|留言|回复|赞|收藏)\s?)[(]\d{1,2}[)]|(?<![a-z])[a-h][.,)]/;
/** What tells something: an answer goes on. */
const tells = /[,;?!]|应[该当]|必须|可以|因为|所以|如果|首先|其次/;

/** A sentence, a key or an option has come to its end. */
const ended = /(?:[。？！?!…”】]|\.(?!\d)|(?<![(（].{1,2})[）)])["”）)】]?\s*/g;

/**
 * Where what a site prints behind the text begins in its last line, glued to the last sentence or not: buttons, facts of the
 * file, other pages. `…按规定补偿。内容来自转载请标明出处文档信息页数：3收藏数：0` → from 内容来自 on; null where nothing does.
 */
export function siteTailIn(text: string, { start, end }: Span): Span | null {
  const to = start + text.slice(start, end).trimEnd().length;
  const from = Math.max(start, to - longest);
  const words = text.slice(from, to);
  const read = foldText(words);
  for (const { index, 0: mark } of words.matchAll(ended)) {
    const at = index + mark.length;
    if (words.length - at < shortest) return null;
    if (isOfSite(read.slice(at))) return { start: from + at, end: to };
  }
  return null;
}

/**
 * What a site prints where its preview ends, in the midst of a sentence as well: `…若仍被要求， 登录后阅读全文 尚有 5 题`; null where
 * nothing does. The text is broken off there.
 */
export function previewTailIn(text: string, { start, end }: Span): Span | null {
  const to = start + text.slice(start, end).trimEnd().length;
  const from = Math.max(start, to - longest);
  const read = foldText(text.slice(from, to));
  const at = read.search(endOfPreview);
  const words = at < 0 ? '' : read.slice(at);
  const isSure = madeOf(words).own >= fewestSure && !speaks.test(words);
  return at >= 0 && (isSure || isOfSite(words)) ? { start: from + at, end: to } : null;
}

const endOfPreview =
  /(?<=\s)(?:展开阅读全文|(?:登[录入]|购买|付费|开通会员|下载)后可?(?:继续)?(?:查看|阅读|浏览)(?:全文|全部|剩余(?:内容)?)?|试[读看]已?结束|(?:还有|剩余)\s?\d{1,3}\s?页未读)(?=\s)/;
/** Behind the end of a preview so many of a site's words tell, whatever names stand among them. */
const fewestSure = 3;

/** Whether folded words are those of a site, with some names among them. */
function isOfSite(words: string): boolean {
  if (listsPages.test(words)) return true;
  if (!isLedBySite(words)) return false;
  const { own, all, rest } = madeOf(words);
  if (own === 0 || (own < fewestOwn && all < fewestWords) || speaks.test(words)) return false;
  const length = rest.reduce((sum, one) => sum + one.length, 0);
  return (
    length <= words.length * restShare && rest.every((one) => one.length <= longestRest && !tells.test(one))
  );
}

/** `【柜员面试问题】相关文章：1.…`, `推荐阅读1. …`: other pages, which alone tell it. */
const listsPages = new RegExp(pattern`
  ^\[[^\]]{4,40}\]的?(?:相关|推荐|热门)(?:文章|阅读|推荐|范文|资料):|
  ^(?:\[(?:推荐|相关|延伸|[拓扩]展)(?:阅读|文章)\]|(?:推荐|相关|延伸|[拓扩]展)(?:阅读|文章)):?\s?1[.,](?!\d)|
  ^\[(?:精[选彩]|热门|相关|推荐|延伸|[拓扩]展)(?:推荐|阅读|文章)\][^,.;?!]{4,50}$
`);

/** So many lines at most, none of them longer. */
const mostLines = 14;
const longestLine = 60;

/**
 * The last lines of a text where they are what a site prints below it, below one that has come to its end: none of them needs
 * to tell it alone. `isGone` says which are known to be the page's already.
 */
export function siteLinesOf(lines: readonly Line[], isGone: (line: Line) => boolean): Line[] {
  let found = lines.length;
  for (let at = lines.length - 1; at > 0 && lines.length - at <= mostLines; at -= 1) {
    if (!isGone(lines[at]) && mayTell(lines[at])) break;
    const below = lines.slice(at).map(({ text }) => text);
    if ((isGone(lines[at - 1]) || closed.test(lines[at - 1].text)) && isOfSite(below.join(' '))) found = at;
  }
  return lines.slice(found).filter((line) => !isGone(line));
}

const mayTell = ({ text, isHeading }: Line): boolean =>
  isHeading || text.length > longestLine || sentence.test(text);

const sentence = /[.;!]$|^[([]?(?:[a-h]|[一二三四五六七八九十]{1,3})[.,)\]]|^第.{1,3}[章节题问部]|答案|答:/;
/** Below what asks its answer may stand. */
const closed = /[.!…”)\]]$|^[^:]{0,6}答案:?\s?\S{1,8}$|^[([]?[a-h][.,)\]]/;
