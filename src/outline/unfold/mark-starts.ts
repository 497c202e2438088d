import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import { partNames, partUnits } from '../marks/part-names.ts';
import { type Candidate, chooseSequence } from '../marks/sequence.ts';

/** Fewer numbers of one kind are no habit of a document. */
const fewest = 3;
const behindSentence = /(?:[。？！”）】…\n]|答案?：\s*[A-H√×]{1,6})\s*$/;
const longestBefore = 12;

interface Style {
  mark: RegExp;
  /** Figures are printed so as well: what stands behind most of them must ask. */
  isLoose?: boolean;
}

const named = '(?:问题|题目|面试题|试题|考题|题)';
const styles: readonly Style[] = [
  { mark: /【(\d{1,3})】/g },
  { mark: new RegExp(`【${named}(\\d{1,3}|${hanNumeral})】`, 'g') },
  { mark: new RegExp(`第[ ]?(\\d{1,3}|${hanNumeral})[ ]?[题问][：:、. ]`, 'g') },
  { mark: new RegExp(`(?:问题|题目|面试题|试题|考题)(\\d{1,3}|${hanNumeral})[：:、.]`, 'g') },
  { mark: /(?<![A-Za-z])Q(\d{1,3})[.：、]/g },
  // （Q1）, and 【Q2】 as which it is read behind a sentence
  { mark: /[（【]Q(\d{1,3})[）】]/g },
  { mark: /(?<!\d)(\d{1,3})[.、）][ ]?(?=(?:题目|问题|题干|提问|问)：)/g },
  // 1【问题】你为什么…
  { mark: /(?<![\d.])(\d{1,3})[ ]?(?=【(?:题目|问题|题干|提问|面试题|考题|试题)】)/g },
  // 1：你为什么…
  { mark: /(?<![\d.A-Za-z])(\d{1,3})[ ]?：(?!\d)/g, isLoose: true },
  // 1 | 你为什么…
  { mark: /(?<![\d.A-Za-z|])(\d{1,3})[ ]?[|丨]/g, isLoose: true },
  // 1你为什么… 1 你为什么…
  {
    mark: /(?<![\d.A-Za-z第])(\d{1,3})[ ]{0,3}(?=[\u3400-\u9fff“《A-Z])(?!家(?![属长里])|[年月日号时分秒点个名位条项种类元块万千百亿米厘毫公斤克吨岁次天周人台件层楼度倍页章节题道班级期届型本张份组款套部只小])/g,
    isLoose: true,
  },
  // 问：你为什么… (each counts as the next one)
  { mark: /(?<![提询反追质发设疑学请])问：/g, isLoose: true },
];

interface MarkStart extends Candidate {
  /** Where the name of a part begins that stands right before it. */
  part: number | null;
  asks: boolean;
  /** Nothing that ends a sentence stands before it, and no name of a part. */
  isGlued: boolean;
}

/**
 * Numbers in brackets or with a word, and where what follows asks, numbers before a colon or nothing, each higher than the
 * one before, also where some are left out: `【3】…【4】…【7】`; and the names of parts that stand right before one, where they
 * may begin anew: `一、求职动机（每题5分）题目1：…`. A name in brackets that no number counts is that of a part where most
 * questions have none: `【专业价值】题目一：…`.
 */
export function findMarkStarts(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  return styles.flatMap((style) => placesOf(text, startsOf(text, style)).map((at) => start + at));
}

/** Of all numbers where one may begin, so many must count on. */
const risingShare = 0.8;
const askingShare = 0.6;

function startsOf(text: string, { mark, isLoose = false }: Style): MarkStart[] {
  const all = findAll(mark, text).flatMap((match, at): MarkStart[] => {
    const one = startAt(text, match, { ordinal: at + 1, isLoose });
    return one === null ? [] : [one];
  });
  // `面试题目1：`: what stands before nearly each of them is a part of the word.
  const isWord = withoutGlued(all).length < all.length / 2;
  const found = isWord ? withoutGlued(all) : all;
  if (found.length < fewest) return [];
  const restarts = found
    .filter(({ at, part, value }) => part !== null || (value === 1 && nameBefore(text, at) !== null))
    .map(({ at }) => ({ at, cost: 0 }));
  const { chosen } = chooseSequence(found, restarts);
  const isHabit = isLoose
    ? chosen.filter(({ asks }) => asks).length >= chosen.length * askingShare
    : withoutGlued(chosen).length >= withoutGlued(found).length * risingShare;
  return chosen.length >= fewest && isHabit ? chosen : [];
}

const withoutGlued = (found: readonly MarkStart[]): MarkStart[] => found.filter(({ isGlued }) => !isGlued);

/** Behind a sentence or the name of a part, or the first, behind a title; a number in a bracket or with a word elsewhere as well. */
function startAt(
  text: string,
  { index, 0: printed, 1: number }: RegExpExecArray,
  { ordinal, isLoose }: { ordinal: number; isLoose: boolean },
): MarkStart | null {
  const value = number === undefined ? ordinal : (parseNumeral(number) ?? 0);
  const part = partBefore(text, index);
  const isBehind = behindSentence.test(text.slice(Math.max(0, index - longestBefore), index));
  const isTitled = isLoose ? value === 1 && isRightBehindTitle(text, index) : ordinal === 1;
  const isGlued = part === null && !isBehind && !isTitled;
  if (isGlued && (isLoose || !/[^\s，、：；]/.test(text[index - 1]))) return null;
  const asks = isLoose && asksBehind(text, index + printed.length);
  const odds = isGlued ? glued : isLoose && !asks ? unasked : told;
  return { at: index, part, value, odds, asks, isGlued, gain: counting };
}

const told = 3;
const unasked = 0;
/** Behind no sentence, such a number begins one only where it counts on: `…领取完整版试题4：…` */
const glued = 0;
const counting = 0.5;

const longestStem = 160;

/** Whether the sentence from there on asks. */
function asksBehind(text: string, from: number): boolean {
  const behind = text.slice(from, from + longestStem);
  const end = /[。？！]/.exec(behind);
  return askingOdds(end ? behind.slice(0, end.index + 1) : behind) >= asksFrom;
}

const longestTitle = 60;
/** Whether nothing but the title can stand before a place of the text. */
const isRightBehindTitle = (text: string, at: number): boolean =>
  at <= longestTitle && !/[。？！]/.test(text.slice(0, at));

function placesOf(text: string, chosen: readonly MarkStart[]): number[] {
  const names = chosen.map(({ at, part }) => part ?? nameBefore(text, at));
  const isEach = names.filter((at) => at !== null).length > chosen.length * mostNamed;
  return chosen.flatMap(({ at, part }, index) => {
    const name = isEach ? part : names[index];
    return name === null ? [at] : [name, at];
  });
}

/** The name of a part right before a question, behind a sentence, or the first one behind the title; null where none does. */
export function partBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - longestPart), at);
  const found = partName.exec(before);
  return found && at - before.length + found.index;
}

/** Where a name in brackets begins that stands right before a question. */
function nameBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - longestBracket), at);
  const found = /【[^【】\n]{2,12}】\s?$/.exec(before);
  return found && at - before.length + found.index;
}

const longestBracket = 16;
/** Where more questions than that have such a bracket, it tells something of each: its kind, how hard it is. */
const mostNamed = 0.5;

const longestPart = 110;
/** Counted, or set off by a sign before it (`◎ 仓储`) or by the same rule on both sides (`== 仓储 ==`); a sign has no rule behind. */
const partName = new RegExp(
  pattern`
    (?:(?<=^|[。？！”）】…\n]\s?)(?:${hanNumeral}[、.．]|第${hanNumeral}(?:${partUnits}|[类轮])[：、 ]?|（${hanNumeral}）|
    ${partNames}${hanNumeral}[：、 ])|[一壹][、.．]|第一(?:${partUnits}|[类轮])[：、 ]?|（一）|${partNames}一[：、 ])
    [^。？！；：，【】（）\n]{2,40}(?:（[^（）\n]{1,60}）)?[：]?\s*$|
    【(?:第|${partNames})${hanNumeral}[^【】\n]{2,30}】\s*$|
    (?:[◎◆◇■★☆●▶▌※]\s?|(?<rule>={2,4}|—{2,4}|-{2,4})\s?)[\u3400-\u9fffA-Za-z]{2,14}\s?\k<rule>\s?$
  `,
);
