import type { Span } from '../../read/span.ts';
import { announcesShared } from '../marks/shared.ts';
import { plainForm } from '../text/plain.ts';
import { roleOfTitle, withoutPointers } from './names.ts';
import { trimTitle } from './title-edges.ts';
import { endsWhole, lastWhole, ofAny } from './title-in-line.ts';
import { isNoTitle } from './title-words.ts';

/** Words that titles of such documents have and other lines seldom. */
const titleWord =
  /题库|试题|试卷|面试|面经|笔试|问答|答案|题集|题目|问题|真题|必刷|必读|必备|宝典|招聘|应聘|求职|汇编|大全|解析|考试|考核|甄试|甄选|口试|测验|拟答|应知应会|小测|自测|测试(?:题|卷|$|（)|考卷|理论卷|竞赛|段考|月考|期[中末]考|练习(?:题|$|（)|每[日天周]一[练测题]|效果检查|interview|quiz|q\s?&\s?a\b/i;

/** Whether words sound like the title of such a document. */
export const saysTitle = (title: string): boolean => titleWord.test(plainForm(title));

const longestTitle = 100;
/** How far up a title is looked for: what stands higher is another matter. */
const farthest = 4000;

/**
 * The document's title: among the lines before its first heading or question the last one that looks like a title,
 * else the last one that is no sentence.
 *
 * `2025年电工面试题库及答案一、…` → `2025年电工面试题库及答案`
 */
export function findTitle(plain: string, end: number): Span | null {
  const lines = linesOf(plain, { start: Math.max(0, end - farthest), end });
  return titleAmong(plain, lines) ?? titleBeforeText(plain, end);
}

/** The title among the lines above a document's first heading or question. */
export function titleAmong(
  plain: string,
  above: readonly Span[],
  says: (words: string) => boolean = (words) => titleWord.test(words),
): Span | null {
  const all = besideContents(plain, above).map((line) => beforeForm(plain, line));
  const lines = all.filter(
    (line) => isTitleLike(plain, line) && !announcesShared(plain.slice(line.start, line.end)),
  );
  const named = lines.filter(({ start, end: to }) => says(plain.slice(start, to)));
  const found = boardTitle(plain, all) ?? lastTitle(plain, named) ?? pagedTitle(plain, all) ?? lines.at(-1);
  return found ? trimTitle(plain, onTwoLines(plain, unbroken(plain, found, all), all)) : null;
}

/** `[心得] 111年高普考口試分享`: the label that a board sets before the title of what somebody tells there. */
const onBoard =
  /^\[(?:心得|请益|情报|问题|讨论|考题|面试|分享|闲聊|转录|公告)\][ ]?(?=[^\s[]{2}[^。？！；]{4,50}$)/;

function boardTitle(plain: string, lines: readonly Span[]): Span | undefined {
  const found = lines.filter(({ start, end }) => onBoard.test(plain.slice(start, end)));
  return found.length === 1 ? found[0] : undefined;
}

/** `1、车间主任竞聘面试题及参考答案`: a site counts the pages that it shows as text, and the first begins with the title. */
const firstPage = /^1、[ ]?/;

function pagedTitle(plain: string, lines: readonly Span[]): Span | undefined {
  const found = lines.flatMap(({ start, end }) => {
    const lead = firstPage.exec(plain.slice(start, end))?.[0].length ?? 0;
    return lead > 0 && namesWhole(plain.slice(start + lead, end)) ? [{ start: start + lead, end }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A page's list of its parts: below the title, down to the next empty line. */
const overContents = /^(?:本?文?章?目 {0,4}录|导航|索引|contents|table of contents)[：:]?$/i;

/** Lines without those of such a list, if others are left. */
function besideContents(plain: string, lines: readonly Span[]): readonly Span[] {
  let isListed = false;
  const others = lines.filter(({ start, end }, index) => {
    const above = lines[index - 1];
    const isBeside = above !== undefined && !/\n[^\S\n]*\n/.test(plain.slice(above.end, start));
    isListed = overContents.test(plain.slice(start, end)) || (isListed && isBeside);
    return !isListed;
  });
  return others.length > 0 ? others : lines;
}

/** `…培训试卷 编号： 姓名： 得分：`: what is to be filled in stands behind the title. */
const form =
  /(?<=[题库案析集全典卷册宝录测试）])\s{1,20}(?:(?:编号|姓名|单位|部门|班级|学号|工号|得分|成绩|日期|分数)[：:][\s_＿]{0,80}){2,}$/;

function beforeForm(plain: string, { start, end }: Span): Span {
  return { start, end: start + plain.slice(start, end).replace(form, '').length };
}

/** `物业客服岗位面试⏎试题及参考答案`: what might stand over any bank goes on with the line right above it. */
function onTwoLines(plain: string, title: Span, lines: readonly Span[]): Span {
  const above = goesOnFrom(plain, title, lines);
  return above && ofAny.test(plain.slice(title.start, title.end))
    ? { start: above.start, end: title.end }
    : title;
}

/** The line right above one of others that a title begins with, and does not end. */
function goesOnFrom(plain: string, title: Span, lines: readonly Span[]): Span | undefined {
  const above = lines[lines.findIndex(({ start }) => start === title.start) - 1];
  if (!above || !/^[ ]*\n[ ]*$/.test(plain.slice(above.end, title.start))) return undefined;
  const text = plain.slice(above.start, above.end);
  return firstHalf.test(text) && !isNoTitle(text) ? above : undefined;
}

const firstHalf = /^[^。？！；：，\n]{4,40}(?:面试|招聘|应聘|竞聘|招考|遴选|岗位|考试)$/;

/** The line that says whole, further up, what a site has broken in two: `…《会计实务》真题B卷⏎…《会计实务》真⏎题B卷`. */
function unbroken(plain: string, title: Span, lines: readonly Span[]): Span {
  const textOf = ({ start, end }: Span): string => plain.slice(start, end).replaceAll(/\s/g, '');
  const at = lines.findIndex(({ start }) => start === title.start);
  if (at < 2) return title;
  const whole = textOf(lines[at - 1]) + textOf(title);
  return lines.slice(0, at - 1).find((line) => textOf(line) === whole) ?? title;
}

/**
 * Of lines with words of titles the last one that ends as titles do and labels nothing, `人数：6人`, else the last.
 * `想看更多面试题，请关注我`: a title has seldom a comma.
 */
function lastTitle(plain: string, named: readonly Span[]): Span | undefined {
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const bare = named.filter((line) => !textOf(line).replaceAll(inBrackets, '').includes('，'));
  const last = bare.at(-1) ?? named.at(-1);
  const isWhole = (line: Span): boolean => endsWhole.test(textOf(line)) && !isTold(textOf(line));
  if (last === undefined) return undefined;
  const whole = isWhole(last) ? last : (bare.findLast(isWhole) ?? last);
  // `电话客服面试经验⏎…⏎面试常见问题与回答`: what might stand over any bank says less than a title above it.
  const isGeneral = ofAny.test(textOf(whole)) && !goesOnFrom(plain, whole, named);
  return (isGeneral ? bare.find((line) => isWhole(line) && !ofAny.test(textOf(line))) : undefined) ?? whole;
}

const inBrackets = /（[^（）]*）/g;

/** What is told of a document below its title or quoted there: `面试官：经理`, `【考试形式】结构化面试`, `> 收集自各地面试`. */
const isTold = (text: string): boolean =>
  /^(?:(?!标题|题 {0,4}[目名])[^：]{2,8}：|>)/.test(text) ||
  (/^[【[][^】\]]{2,8}[】\]]/.test(text) && !/[题问答卷]/.test(text.replace(/^.*[】\]]/, '')));

const wholeWord =
  /(?:题库|试题|面试题|笔试题|考试题|真题|试卷|题集|宝典|大全|汇编)(?:（[^（）]*）|及|与|和|含|附|参考|答案|解析)*$/;

/** Says of a name that it is of a whole bank: 电工招聘考试题库; 单选题 and 真题 alone are of a part. */
export const namesWhole = (text: string): boolean =>
  text.length >= 6 && wholeWord.test(text) && !isNoTitle(text);

/** Whether no other of all headings stands as high as one. */
export const isHighest = (heading: { level: number }, all: readonly { level: number }[]): boolean =>
  all.every((other) => other === heading || other.level > heading.level);

/** Whether a line above `end` can be the title by its words. */
export function isTitled(plain: string, end: number): boolean {
  const title = findTitle(plain, end);
  return title !== null && titleWord.test(plain.slice(title.start, title.end));
}

/** Whether a line above `end` says that it is a bank's title: another, `安全考试系列之三`, may stand over one. */
export function isWhollyTitled(plain: string, end: number): boolean {
  const title = findTitle(plain, end);
  return title !== null && /[题卷]|问答|面经|宝典|大全|汇编|手册/.test(plain.slice(title.start, title.end));
}

/** `2025年电工面试题库及参考答案本题库适用于…。一、…`: a title that runs on into an introduction. */
const titleHead =
  /^[^，。；？！\n]{2,60}?(?:题库|问题集|题集|试题(?!库|集|汇编)|面试题(?!库|集|汇编)|笔试题(?!库|集|汇编)|面试(?:常见|高频|热门|必[问备]|经典)?问题(?!集)|宝典|大全|汇编)(?:集|目(?![前标的录]))?(?:(?:及|与|和|附|含)?(?:参考|详细)?(?:答案|解析|解答|回答(?!了|过|时|的)))*(?:精[选编]|汇总(?!了)|合集|集锦)?(?:（[含附带][^（）\n]{1,16}）)?/;

/** How long the title is that a running line begins with; 0 where it begins with none. */
export const lengthOfTitle = (plain: string): number => titleHead.exec(plain)?.[0].length ?? 0;

/** `【护士面试常见问题】在护理行业，…`: articles set their title before the first sentence. */
const bracketed = /^【([^【】\n]{4,60})】(?=\S)/;

function titleBeforeText(plain: string, end: number): Span | null {
  const [first] = linesOf(plain, { start: Math.max(0, end - farthest), end });
  if (!first) return null;
  const text = plain.slice(first.start, first.end);
  if (isNoTitle(text)) return null;
  const inside = bracketed.exec(text)?.[1];
  if (inside && titleWord.test(inside))
    return { start: first.start + 1, end: first.start + 1 + inside.length };
  const match = titleHead.exec(text);
  return match ? { start: first.start, end: first.start + match[0].length } : lastWhole(plain, first);
}

function isTitleLike(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  if (text.length > longestTitle || !/\p{L}{2}/u.test(withoutPointers(text))) return false;
  if (roleOfTitle(text) === 'furniture') return false;
  return (!/[。；？！]|：$/.test(text) || calls.test(text)) && !isNoTitle(text);
}

/** `行政前台面试，这5个问题一定会问！（附答案）`, `纯干货！前台面试题总结`, `前台面试会问什么？我整理了一遍`: articles call out. */
const calls =
  /^[^。；？！]{6,50}(?:题|问)[^。；？！]{0,20}！(?:（[^（）]{1,20}）)?$|^[^。；？！，]{2,12}！[^。；？！]{4,50}(?:题|问)[^。；？！]{0,20}！?(?:（[^（）]{1,20}）)?$|^[^。；？！，]{2,30}(?:面试|笔试)[^。；？！]{0,20}？(?=[^。；？！]*(?:题|问|整理|总结|收好|分享|经验|面经))[^。；？！]{4,40}$/;

/** The lines of a stretch that hold text, without the white space round them. */
export function linesOf(plain: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (const match of plain.slice(start, end).matchAll(/[^\n]+/g)) {
    // Markdown's # before a title is no part of it.
    const text = match[0].replace(/^[\s#]+/, '').trimEnd();
    if (text === '') continue;
    const from = start + match.index + match[0].indexOf(text);
    lines.push({ start: from, end: from + text.length });
  }
  return lines;
}
