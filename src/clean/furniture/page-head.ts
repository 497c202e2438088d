import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';
import { endsAsTitle, saysTitle, titleTwice } from './page-title.ts';
import { bareFact, button, factName, knownValue, textName } from './page-words.ts';
import { isOfPage } from './rules.ts';

/** What a site has above a text or beside its title, and the line end in the place of what parts the title from the text. */
interface OfHead extends Span {
  rule: RemovalRule;
  insert?: string;
}

const separators = /[\s|·/,•_>»›:;.-]*/y;
/** Between blanks, or before what is told next. */
const anyValue = String.raw`(?!\S{0,16}(?:面试|试题|题库|招聘|笔试))[^\s:,.;?!|()\[\]]{1,16}?(?=\s|$|[|·]|(?:${factName}|${bareFact})|\[)`;
const tags = String.raw`(?:标签|关键[词字]):\s?(?:[\u3400-\u9fff]{2,5}(?:\s|$)){1,6}`;
const fact = `${tags}|(?:${factName})\\s?:\\s?(?:(?:${knownValue})|${anyValue}|(?=\\s|$|(?:${factName})\\s?:))`;
const step = String.raw`[^\s>»›/|:,.;?!()]{2,14}`;
/** Where a site files such documents, glued to the title or not. */
const shelf = pattern`
  (?:求职|职场|职业|资格|行业|实用|应用|考试|面试|招聘|教育|人力|办公|综合|技能)(?:职场|资料|技巧|文书|范文|资源|考试|资格|面试|攻略|求职|文档|招聘|频道|中心)(?![题试问库真及与和的技之])(?=[\u3400-\u9fffa-z\d]{6})
`;
const lastStep = `(?:${shelf}|${step}?(?=\\s|正文|(?:${bareFact})))`;
const trail = pattern`
  (?:[您你]?(?:现在|当前)?的?(?:所在)?位置\s?:\s?)${step}(?:\s?[>»›/]\s?${step}(?=\s?[>»›/])){0,6}(?:\s?[>»›/]\s?(?:正文|内容|详情|${lastStep}))?|
  (?:网站|本站)?首页(?:\s?[>»›/]\s?${step}(?=\s?[>»›/])){0,6}\s?[>»›/]\s?(?:正文|内容|详情|${lastStep})|
  ${step}(?:\s[>»›/]\s${step}(?=\s)){1,6}(?:\s[>»›/]\s(?:正文|内容|详情))|首页\s?${step}\s?(?:文章)?正文
`;
/** Sentences that say nothing but what the document is, and who has put it there. */
const notice = pattern`
  \[?["“《]?[^"”》.;?!]{4,70}(?:\.(?:docx?|pdf|pptx?|wps))?["”》]?由会员分享,可在线阅读(?:[^.;?!]|\.(?=[dpwx])){0,120}(?:搜索|查看)[.]?|
  (?:(?:文档)?介绍:)?该\[[^\][]{2,80}\]是?由\[[^\][]{0,40}\]上传分享.{0,400}?(?:下载此文档到您的设备(?:,?方便您?编辑和打印)?|方便您?编辑和打印)[.]?|
  (?:下面|以下|这[里篇]|本文)(?:就|便)?(?:是|为|由)?(?=[^.?!;]{0,90}(?:小编|大家|本站|[你您]))(?=[^.?!;]{0,60}(?:整理|收集|搜集|分享|带来|准备|提供|介绍))[^.?!;]{4,110}[.!]
`;
const told = `(?:${fact})|(?:${bareFact})|(?:${textName})|(?:${trail})`;
const tokens = {
  notice: new RegExp(notice, 'y'),
  told: new RegExp(told, 'y'),
  button: new RegExp(button, 'y'),
};
/** Where a title that runs on into the words of a page ends at the latest. */
const strong = new RegExp(`(?:${fact})|(?:${bareFact})|${textName}|${notice}`, 'g');
/** What a word of a menu is no word of a menu before: `登录模块测试题`, `首页推荐系统`. */
const goesOn =
  /^(?:[的是由和与及了之题试问]|技[巧能]|常[见用考问]|经[典验]|真题|必[考备刷问]|高[频级并]|考[试题点核]|功能|模块|系统|页面|流程|接口|界面|测试(?!工程师|员)|业务|场景|设计(?!师)|相关|优化|推荐)/;
/** What the first question of a document begins with, or its first part. */
const begins =
  /^(?:1\s?[.,)](?!\d)|01|[([]?[一壹][,.)\]]|[([]|第\s?[一1]|q|(?:问|题|试题|面试题|模块|维度|part|no)|面试官|◆|■|★|▶)/;

/** Names of parts and kinds of tasks come again as well, behind the first number of all. */
const firstPart =
  /[一壹][,.]|[(][一1][)]|(?<!\d[.]|[\d/-])1\s?[.,)](?!\d)|01[.,\s]|第\s?[一1](?:[部章轮篇类题问]|\s)|(?:问题?|试?题目?|模块|维度|part|q|no)\s?[.:]?\s?[一1]|[■◆★▶]/;
const farthest = 700;
const longestTitle = 60;
/** `2026年度` */
const longestYear = 6;
/** Without its own words twice, a head is told by so many of the page's. */
const fewestButtons = 2;

/** What a site says of its service, of which two seldom meet elsewhere: `把文档存到本地，离线也能看`. */
const service = [
  /文档|文件|资料|本文|全文/,
  /下载|转存|存到|保存/,
  /本地|离线|网盘|电脑|手机/,
  /收藏|分享|转发/,
  /会员|vip|积分/,
  /免费|预览|阅读|打印|编辑/,
  /app|客户端|扫码|公众号/,
  /登[录入]|注册/,
];
const fewestServices = 2;
const namesJob = /(?:[员师]|经理|主管|助理|运营|开发)$/;
const isOfService = (words: string): boolean =>
  !saysTitle.test(words) &&
  !namesJob.test(words) &&
  service.filter((word) => word.test(words)).length >= fewestServices;
/** The name of a file before the title that it has from it. */
const fileBefore =
  /[^\s:]{2,40}\.(?:pdf|docx?|pptx?|xlsx?|wps|txt)(?=\s(?:(?!1\s?[.,)](?!\d)|(?:问题?|题目?|第)\s?[一1])[^.;?!]){0,60}(?:题|面试|笔试|考|问答))/y;
const words = /\S{2,40}(?= )/y;

/** What stands at a place of the head of a page. */
interface Token {
  length: number;
  isSure: boolean;
}

/**
 * What a site prints before and behind the title at the start of an endless line, where words that say a title are left:
 * `返回列表加入收藏护士面试题浏览：35正文1.…` → both sides of 护士面试题. Rising.
 */
export function findHead(line: string): OfHead[] {
  const text = foldText(line.slice(0, farthest));
  const head = headOf(text);
  const twice = titleTwice(head, foldText(line.slice(farthest)));
  const last = twice === null ? null : lastOf(head, twice);
  const above = last === null ? readAbove(text, twice) : { end: last.start, isOfPage: last.start > 0 };
  const title = last ?? titleAt(text, above.end, twice);
  const before: OfHead[] = above.isOfPage ? [{ start: 0, end: above.end, rule: 'site notice' }] : [];
  if (title === null) {
    const isTitled = saysTitle.test(text.slice(above.end, above.end + longestTitle));
    return above.end > 0 && isTitled ? before : [];
  }
  const below = readBelow(text, title.end, twice);
  // A foreword in its bracket begins a line, too.
  const end = below === title.end && /^\s\[/.test(text.slice(below)) ? skip(text, below) : below;
  if (isTitleAgain(text, title, end)) return [{ start: 0, end: skip(text, end), rule: 'site notice' }];
  return end > title.end
    ? [...before, { start: title.end, end, rule: 'document facts', insert: '\n' }]
    : before;
}

/** What stands above the first part or question of a folded text. */
export function headOf(text: string): string {
  const head = text.slice(0, farthest);
  return head.slice(0, firstPart.exec(head)?.index);
}

/**
 * The last of the places where a title stands in the head of a page by itself, where there are several: the page has printed
 * all before it.
 */
function lastOf(head: string, title: string): Span | null {
  const places: number[] = [];
  for (let at = head.indexOf(title); at >= 0; at = head.indexOf(title, at + title.length)) places.push(at);
  if (places.length < fewestTitles) return null;
  const start = places.findLast(
    (at) =>
      (places.includes(at - title.length) || isBehindPage(head, at)) && isBeforePage(head, at + title.length),
  );
  if (start === undefined) return null;
  const year = /(?:19|20)\d\d年?度?$/.exec(head.slice(0, start))?.[0].length ?? 0;
  return { start: start - year, end: start + title.length };
}

const fewestTitles = 2;
/** A blank or a mark, the name of a site or a step of a path. */
const behindPage = /(?:^|[\s_|>»›-])(?:(?<=[_|>»›/-]\s?)[^\s_|>»›/,.;:?!()-]{2,10})?$/;
const beforePage = /^(?:$|[\s_|>»›[■◆★▶=—-])/;
const longestWord = 8;

/** Whether what stands before a place in the head of a page is the page's. */
function isBehindPage(head: string, at: number): boolean {
  if (behindPage.test(head.slice(Math.max(0, at - 16), at))) return true;
  for (let from = at - 2; from >= Math.max(0, at - longestWord); from -= 1)
    if (lengthAt(tokens.button, head, from) === at - from && (from === 0 || /[\s|·/]/.test(head[from - 1])))
      return true;
  return false;
}

const isBeforePage = (head: string, end: number): boolean =>
  !goesOnAsTitle.test(head.slice(end, end + 2)) &&
  (beforePage.test(head.slice(end, end + 1)) ||
    begins.test(head.slice(end, end + 8)) ||
    /^导[语读]:/.test(head.slice(end, end + 3)) ||
    tokenAt(head, end) !== null);
/** It is the name of a file, or a longer title. */
const goesOnAsTitle = /^(?:\.[dpwtx]|[及与和含附]|[(][^一1])/;

/** Where what a page prints above the title ends, and whether it is surely the page's. */
function readAbove(text: string, twice: string | null): { end: number; isOfPage: boolean } {
  let end = 0;
  let sure = 0;
  let buttons = 0;
  for (;;) {
    const at = skip(text, end);
    const token = tokenAt(text, at) ?? fileOf(text, at, twice) ?? nameOfSite(text, at);
    if (token === null) break;
    end = at + token.length;
    if (token.isSure) sure += 1;
    else buttons += 1;
  }
  const at = skip(text, end);
  const isOfPage = sure > 0 || buttons >= fewestButtons;
  const next = twice === null ? -1 : text.indexOf(twice, at);
  const isNamed = next > at && next - at <= longestTitle && !/[.?!;]/.test(text.slice(at, next));
  const year = isNamed ? (/(?:19|20)\d\d年?度?$/.exec(text.slice(at, next))?.[0].length ?? 0) : 0;
  if (isNamed) return { end: next - year, isOfPage: next - year > 0 };
  return isOfPage ? { end: at, isOfPage } : { end: 0, isOfPage };
}

function titleAt(text: string, at: number, twice: string | null): Span | null {
  const own = twice === null ? -1 : text.slice(at, at + twice.length + longestYear).indexOf(twice);
  if (twice !== null && own >= 0) return { start: at, end: at + own + twice.length };
  strong.lastIndex = at + 4;
  const next = strong.exec(text);
  const end = next === null ? -1 : text.slice(0, next.index).trimEnd().length;
  const words = text.slice(at, end);
  if (end <= at || words.length > longestTitle || /[.?!;:,]/.test(words) || !saysTitle.test(words))
    return null;
  return { start: at, end };
}

/** Whether the document's own title stands behind the site's name of it and what is told there. */
function isTitleAgain(text: string, title: Span, end: number): boolean {
  const own =
    /^[^,.;?!:]{6,60}?(?=\s|1\s?[.,)]|[(]?一[,.)]|第\s?[一1]|$)/.exec(text.slice(skip(text, end)))?.[0] ?? '';
  const before = text.slice(title.start, title.end);
  return (
    end > title.end &&
    saysTitle.test(own.replaceAll('参考', '')) &&
    endsAsTitle(own) &&
    namesSame(before, own)
  );
}

/** What any title says; what is left of it names the matter. */
const ofAnyTitle =
  /面试|笔试|口试|招聘|考试|常见|必备|问题|试题|题[库目集]|问答|[及与和含附]|参考|答案|大全|汇总|集锦|精选|年|题|[^\u4e00-\u9fff]/g;

/** Whether a title names the matter of the one before it: another may be less than that is. */
function namesSame(before: string, title: string): boolean {
  const matter = title.replace(ofAnyTitle, ' ');
  return [...matter].some(
    (_, at) => /^\S\S/.test(matter.slice(at)) && before.includes(matter.slice(at, at + 2)),
  );
}

/** Where what a page prints behind the title ends. */
function readBelow(text: string, from: number, twice: string | null): number {
  let end = from;
  for (;;) {
    const at = skip(text, end);
    const token = tokenAt(text, at);
    const isOwn = twice !== null && text.startsWith(twice, at) && isBeforePage(text, at + twice.length);
    const own = isOwn ? twice.length : 0;
    const again = end === from ? siteName(text, from, twice) || own : own;
    if (token === null && again === 0) break;
    const to = token === null ? (end === from && own === 0 ? from : at) + again : at + token.length;
    const isLast = tokenAt(text, skip(text, to)) === null;
    if (token !== null && !token.isSure && isLast && text[to] !== ' ' && !begins.test(text.slice(to))) break;
    end = to;
  }
  return end;
}

/** The title as the name of a file, where it comes again behind. */
function fileOf(text: string, at: number, twice: string | null): Token | null {
  if (twice === null || !text.startsWith(twice, at)) return null;
  const ending = /^\.(?:pdf|docx?|pptx?|xlsx?|wps|txt)/.exec(text.slice(at + twice.length));
  if (ending === null || text.indexOf(twice, at + twice.length) < 0) return null;
  return { length: twice.length + ending[0].length, isSure: true };
}

/** `…面试题 - 人力资源 - 求知文库`: how long the names are that a site sets behind a title, up to the title again. */
function siteName(text: string, at: number, twice: string | null): number {
  const again = twice === null ? -1 : text.indexOf(twice, at);
  if (again > at && /^(?:\s?[-_|–—]\s?[^\s_|,.;:?!()–—-]{2,10}){1,3}\s?$/.test(text.slice(at, again)))
    return again - at;
  const names = /(?:\s?[-_|–—]\s?[^\s_|,.;:?!()–—-]{2,10}){1,3}/y;
  names.lastIndex = at;
  const found = names.exec(text)?.[0] ?? '';
  const next = text.slice(at + found.length);
  const isEnded =
    /^\s/.test(next) && (twice !== null || /(?:网|文库|论坛|小站|资料库|范文|社区|学堂)$/.test(found));
  return found !== '' && (isEnded || (twice !== null && next.startsWith(twice))) ? found.length : 0;
}

/** What stands before two words of a menu with blanks between them: `求知网 首页 登录`. */
function nameOfSite(text: string, at: number): Token | null {
  const length = /^[^\s,.;:?!()]{2,8}(?= )/.exec(text.slice(at, at + 9))?.[0].length ?? 0;
  const first = length === 0 ? null : tokenAt(text, at + length + 1);
  const end = at + length + 1 + (first?.length ?? 0);
  const isMenu = first !== null && !first.isSure && text[end] === ' ' && tokenAt(text, end + 1) !== null;
  return isMenu && !saysTitle.test(text.slice(at, at + length)) ? { length, isSure: false } : null;
}

function skip(text: string, at: number): number {
  separators.lastIndex = at;
  return at + (separators.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, at: number): Token | null {
  for (const sure of [tokens.notice, tokens.told, fileBefore]) {
    const length = lengthAt(sure, text, at);
    if (length > 0) return { length, isSure: true };
  }
  const length = lengthAt(tokens.button, text, at);
  if (length > 0 && !goesOn.test(text.slice(at + length)) && !beginsTitle(text, at, at + length))
    return { length, isSure: false };
  const between = text.slice(at, at + lengthAt(words, text, at));
  return isOfService(between) || (between !== '' && isOfPage(between))
    ? { length: between.length, isSure: true }
    : null;
}

/** Words of a menu with which titles begin as well, glued to what is no such word: `社区网格员面试题`. */
const ofTitles =
  /^(?:社区|论坛|资讯|通知|消息|文[档库]|分类|搜[索寻]|会员|客户端|帮助|反馈|评论|投稿|上传|目录)$/;
const beginsTitle = (text: string, at: number, end: number): boolean =>
  ofTitles.test(text.slice(at, end)) &&
  /^[\u3400-\u9fff]/.test(text.slice(end, end + 1)) &&
  tokenAt(text, end) === null;

function lengthAt(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.exec(text)?.[0].length ?? 0;
}
