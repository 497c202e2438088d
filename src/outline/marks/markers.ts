import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { endsEnglish } from '../text/sentences.ts';
import { numberSigns } from '../text/usual-numbers.ts';
import { judgeSigns } from './judge-signs.ts';
import { kindNames } from './kind-names.ts';
import { findLead } from './lead.ts';
import { signBefore } from './number-signs.ts';
import { hanNumeral, parseNumeral } from './numerals.ts';
import { pictured, pictureValue } from './pictured.ts';
import type { Candidate } from './sequence.ts';

/** A number as documents print it before an item; the span holds the white space behind it. */
export interface Marker extends Candidate, Span {
  style: Style;
  /** The chapter that it is counted in: `2` in `2.3 …`. */
  chapter?: string;
}

export type Style =
  | 'arabic'
  | 'han'
  | 'bracketed'
  | 'hanBracketed'
  | 'closed'
  | 'square'
  | 'circled'
  | 'pictured'
  | 'keycap'
  | 'dashed'
  | 'ordinal'
  | 'named'
  | 'lettered'
  | 'alone'
  | 'unmarked'
  | 'spaced'
  | 'chaptered'
  | 'kinded'
  | 'comma';

const number = `[ ]?(\\d{1,3}|${hanNumeral})[ ]?`;

/** `QUESTION NO: 1`, `NEW QUESTION 1`, `Question #1`, at the start of a line. */
const englishName = `(?<=(?:^|\\n)[ ]*(?:[${numberSigns}]\\ufe0f?[ ]?)?)(?:NEW )?(?:QUESTION|Question)(?:[ ]?(?:NO|No)[.：]?|[ ]?#|：)?`;
/** What such dumps say behind the number: `- (Topic 1)`. */
const topic = '(?:(?:-[ ]?)?（?Topic \\d{1,3}）?[ ]*\\n\\s*)?';

/** `面试官问`, `HR提问`, `灵魂拷问`: whoever asks, or how. What follows up an answer, 追问, is counted in it. */
const asks = '(?:面试官|主?考官|HR|人事|主管|老板)?(?:灵魂|连环|经典|高频)?[提发拷必常]?问';
const asksAtLine = `(?<=(?:^|\\n)[ ]*(?:[${numberSigns}]\\ufe0f?[ ]?)?)${asks}`;

const nameOfQuestion = `(?:(?:面试|真|考|例|必考|高频|经典|典型例|思考|练习|讨论|模拟|情[景境]|案例|实务)?题|问题|题目|提问|试题|面试(?:问题|题目|试题)|${englishName}|(?<![A-Za-z])Question(?=[ ]?\\d{1,3}：)|${asksAtLine})`;

/** What a number glued to it counts: 3天, 2024年. */
const counted =
  '[年月日号时分秒点个名位条项种类元块万千百亿米厘毫公斤克吨岁次天周人家台件层楼度倍页章节题道班级期届型本张份组款套部只小]';

/** The ways to number items, each in plain form with the number as its last group. */
const styles: Record<Style, RegExp> = {
  // 1.你为什么… 1、你为什么…
  // 1 .你为什么… 1.、你为什么… 1（单选）你为什么… 1：你为什么… at the start of a line
  arabic: new RegExp(
    `(?<![\\da-z]|(?<![a-z])\\.)(\\d{1,5})(?:[ ]?(?:\\.、|、\\.|[.、])(?!\\d[ ]?分[）】\\]])\\s*|(?<=(?:^|\\n)[ ]*\\d{1,3})[ ]?：(?!\\d)\\s*|(?<=(?:^|\\n)[ ]*\\d{1,3})[ ]?(?=[（【[]${kindNames}题?[）】\\]]))`,
    'g',
  ),
  // 一、你为什么… (mostly the numbers of sections: then the numbers within them win)
  // 二：你为什么… at the start of a line, as one among them may be typed
  han: new RegExp(`(?<!第|步骤)(${hanNumeral})(?:[、.]|(?<=(?:^|\\n)[ ]*${hanNumeral})：)\\s*`, 'g'),
  // （1）你为什么…
  bracketed: /（(\d{1,3})）(?!\s*\d{1,3}[.、](?!\d))[.、]?\s*/g,
  // （一）你为什么… (mostly the numbers of sections, as 一、 are)
  hanBracketed: new RegExp(`（(${hanNumeral})）[.、]?\\s*`, 'g'),
  // 1）你为什么…
  closed: /(?<![\d.A-Za-z（])(\d{1,3})）\s*/g,
  // 【1】你为什么… 【Q1】你为什么… [1] 你为什么… <1>你为什么… (not where it holds the key of the item behind it: 【1】3.下列…)
  square: /[【[<](?:Q[ ]?)?(\d{1,3})[】\]>](?!\s*\d{1,3}[.、](?!\d))[.、：]?\s*/g,
  // ①你为什么…
  circled: /([①-⑳])[.、]?\s*/g,
  // ❶你为什么… ⑴你为什么… ⒈你为什么…
  pictured: new RegExp(`(${pictured})[.、]?\\s*`, 'g'),
  // 1️⃣ 你为什么… 🔟 你为什么…
  keycap: /((?:\d{1,2}(?=\ufe0f?\u20e3))|\ud83d\udd1f)\ufe0f?\u20e3?[.、：]?\s*/g,
  // 01-你为什么… 1 - 你为什么…
  dashed: /(?<=^|\n)[ ]*(\d{1,3})[ ]?[-–—][ ]?(?=[^\d\s–—-])/g,
  // 第一题：请结合… 第1题 请… 第1题，选C
  ordinal: new RegExp(`[【[]?第${number}(?:道?题|问)(?:目)?[】\\]]?[：.、，]?\\s*`, 'g'),
  // 问题一：… 题目1：… 面试题3、… 题1 … 题目一⏎… 题目2请… 问题 B1：…
  named: new RegExp(
    `[【[]?${nameOfQuestion}(?:[ ]?[A-Z](?=\\d))?${number}(?:[：.、]|[】\\]]：?|(?=[ ]+[^\\s\\d])|(?<=题目\\d{1,3})(?=[\\u3400-\\u9fff“])(?![分道个题条至到与和及共的])|(?<=(?:^|\\n)[ ]*(?:[${numberSigns}]\\ufe0f?[ ]?)?${nameOfQuestion}[^\\n]{1,5})(?=\\n))\\s*${topic}`,
    'g',
  ),
  // Q1：… Q.1 … Q-1 … T1 … No.1 … №1… [Q1]…
  lettered:
    /[【[]?(?<![A-Za-z])(?:[QqT][.-]?|[Nn][Oo][.：][ ]?|№[ ]?)(\d{1,3})(?:[】\]][.：、]?\s*|[.：、]\s*|[ \u00a0]+|(?<=(?:^|\n)[ ]*[Qq]\d{1,3}|[Nn][Oo]\.\d{1,3}|№[ ]?\d{1,3})(?=[\u3400-\u9fff“《]))/g,
  // 01⏎你为什么…
  alone: /(?<=^|\n)[ ]*0?(\d{1,3})[ ]*\n\s*/g,
  // 1你为什么… behind the end of a sentence or a heading with a number, where the number counts nothing: 3天 2024年
  unmarked: new RegExp(
    `(?=[ \\d])(?<=^|\\n|[。？！”）]|[一二三四五六七八九十]、[\\u3400-\\u9fff]{2,12})[ ]*(\\d{1,3})(?=[\\u3400-\\u9fff“《])(?!${counted})`,
    'g',
  ),
  // 1  下列何者… at the start of a line, as papers print it that set numbers apart; 001 2 下列何者… with the key behind
  // 1 【单选题】下列何者… 1 （  ）叉车… 1 （×）叉车… （A）1 下列何者… and, as one among these may be typed, （A） 1下列何者…
  spaced: new RegExp(
    `(?<=^|\\n)(?<lead>[ ]*（[ ]{0,4}(?:[A-H]{1,8}|[${judgeSigns}对错]|正确|错误)[ ]{0,4}）)?[ ]*(\\d{1,3})(?:[ ]{1,4}|(?<=）[ ]{0,4}\\d{1,3})(?!${counted}))(?=(?:[1-9]{1,4}[ ]{1,4})?[\\u3400-\\u9fffA-Z“《]|[（【[]${kindNames}题?[）】\\]]|（\\s{0,8}[A-HTF${judgeSigns}对错]?\\s{0,8}）)`,
    'g',
  ),
  // 2.3 你为什么… 2-3、你为什么… 习题2.3 你为什么… below 第二章, as textbooks count
  chaptered:
    /(?<=^|\n)[ ]*(?:(?:习题|练习|例题?|思考题)[ ]?)?(?:\*\*)?(?<chapter>[1-9]\d?(?:[.-][1-9]\d?)?)[.-](\d{1,3})(?:[.、：）](?!\d)[ ]*|[ ]+(?=\S)|(?=[\u3400-\u9fff“《（]))(?![年月日版倍元米克秒%])/g,
  // 1，你为什么… not `1，2` nor `第1，`
  comma: /(?<![\d.，、A-Za-z第])(\d{1,3})，(?=[ ]?[\u3400-\u9fffA-Z“《])/g,
  // 【单选 01】你为什么… [判断题3] 你为什么…
  kinded: new RegExp(`(?<=^|\\n)[ ]*[（【[<]${kindNames}题?[ ]*(\\d{1,3})[）】\\]>][：.、]?\\s*`, 'g'),
};

export const styleNames = Object.keys(styles) as Style[];

/** All places of a region that could carry an item's number in one style, weighed by what stands before and behind. */
export function findMarkers(plain: string, style: Style, region: Span): Marker[] {
  const markers: Marker[] = [];
  // Cut off first: where nothing is found, a search would run on to the end of the whole text.
  for (const match of findAll(styles[style], plain.slice(0, region.end), region.start)) {
    // A key before the number is told apart (`findLead`).
    const at = match.index + (match.groups?.lead?.length ?? 0);
    const start = at - nameBefore(plain, at);
    const end = match.index + match[0].length;
    const value = valueIn(match[match.length - 1]);
    if (value === null || value === 0) continue;
    const odds = weighBefore(plain, start) + weighDigits(plain, { start, end });
    const chapter = match.groups?.chapter;
    if (odds > rejected)
      markers.push({
        at: start,
        start,
        end,
        value,
        odds,
        style,
        ...(chapter === undefined ? {} : { chapter }),
      });
  }
  return markers;
}

/** ① is 1; any other number as it is printed. */
function valueIn(printed: string): number | null {
  const circle = printed.charCodeAt(0) - firstCircle;
  if (circle >= 0 && circle < 20) return circle + 1;
  return printed === '🔟' ? 10 : (pictureValue(printed) ?? parseNumeral(printed));
}

const firstCircle = 0x2460;
const rejected = -6;

/** What stands before a number: an item begins where a sentence, a bracket or a line has ended. */
function weighBefore(plain: string, start: number): number {
  const mark = plain[start - 1];
  if (mark === undefined || mark === '\n' || (mayEndLead.test(mark) && findLead(plain, start))) return 2.5;
  if (/[。？！]/.test(mark)) return 1.5;
  if (/[）”】…]/.test(mark)) return 1;
  if (mark === '.') return endsEnglish(plain, start - 1) ? 1.5 : rejected;
  if (signBefore(plain, start) > 0) return 2.5;
  if (/\s/.test(mark))
    return plain.slice(0, start).trimEnd() === '' ||
      /\n\s{0,8}$/.test(plain.slice(Math.max(0, start - 9), start))
      ? 2.5
      : 0.5;
  // `“3.这是谁的？”` is what somebody says.
  if (/[“（《]/.test(mark)) return rejected;
  // `分三步：1.接单` is a list; `准备工作，1.` hardly anything else.
  if (/[：；，、]/.test(mark)) return -2;
  if (isBehindChoice(plain, start)) return 1;
  return /[A-Z]/.test(mark) ? rejected : -3;
}

/** How long a name of what asks is that a number in brackets stands behind, at the start of a line: `面试官问（1）`, `提问（二）`. */
function nameBefore(plain: string, start: number): number {
  if (plain[start] !== '（') return 0;
  return nameAtLine.exec(plain.slice(Math.max(0, start - longestName), start))?.[1].length ?? 0;
}

const longestName = 20;
const nameAtLine = new RegExp(
  `(?:^|\\n)[ ]*(?:[${numberSigns}]\\ufe0f?[ ]?)?((?:${nameOfQuestion}|面试官|主?考官|HR)[ ]?)$`,
);

/** A bracket, or the last character of a kind: `[单选]1.`, `单选1.`, `判断题1.`. */
const mayEndLead = /[\s）】\]选断非空充答题述释析算]/;

/** In a running line a key ends an item, and so does its last option: `…答案：B2.…`, `A.甲B.乙C.丙2.…`. */
function isBehindChoice(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - longestOption), start);
  return keyEnd.test(before) || optionEnd.test(before);
}

const longestOption = 100;
const keyEnd =
  /(?:答案|选|正确答案)[：】为是]{0,2}\s*(?:[A-H](?:[、，\s]?[A-H]){0,7}|[√×]|对|错|正确|错误|全选|全对)$/;
const optionText = '(?:[^.。？！\\n]|\\.(?=\\d)){1,50}';
const optionEnd = new RegExp(
  `(?<![A-Za-z])(?:[C-H]\\s?[.、）：]|(?:B[ ]${optionText}?[ ]?C|C[ ]${optionText}?[ ]?D|D[ ]${optionText}?[ ]?E)[ ])${optionText}$`,
);

/** Whether nothing but digits stands behind a point up to the end of the line, and words before it. */
const endsLine = (plain: string, { start, end }: Span): boolean =>
  /^\d{1,3}[ ]*(?:\n|$)/.test(plain.slice(end, end + 8)) &&
  /[^\s\d][ ]{1,4}$/.test(plain.slice(Math.max(0, start - 6), start));

const optionBefore = /(?:^|[^\dA-Za-z])[\dA-H][）】.、]$/;
/** What is left of `每题1.5分` behind its point. */
const isWorth = /^\d{1,2}分/;

/** `3.5` and `1、2、3班` are no numbers of items, but `1.24小时服务…` behind a full stop may be. */
function weighDigits(plain: string, { start, end }: Span): number {
  if (!/\d/.test(plain[end] ?? '') || /\s/.test(plain[end - 1])) return 0;
  if (/^(?:19|20)\d{2}年/.test(plain.slice(end, end + 5))) return 0;
  if (plain[end - 1] === '、') return -4;
  // `参考章节 3.2`: the line ends with the figure that it speaks of.
  if (endsLine(plain, { start, end })) return 2 * rejected;
  // `1）1.5升 2）2.0升`: the figure of an option.
  if (optionBefore.test(plain.slice(Math.max(0, start - 3), start))) return 2 * rejected;
  if (plain[start - 1] === '题' && isWorth.test(plain.slice(end, end + 3))) return rejected;
  // Behind a title: `…面试题1.24小时营业…`; behind 判断题 stand the numbers of answers.
  return /(?:^|[。？！）”\n]|[试问]题)$/.test(plain.slice(Math.max(0, start - 2), start)) ? -1 : rejected;
}
