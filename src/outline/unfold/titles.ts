import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { findMarkers, type Marker, type Style, styleNames } from '../marks/markers.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { type Candidate, chooseSequence } from '../marks/sequence.ts';

/** What stood on a line of its own before the lines were lost: a number with the few words behind it, or a heading. */
export interface Standing extends Span {
  isHeading: boolean;
}

/** Any number with a few words and a blank behind it. Most long lines hold fewer, which is soon seen. */
const anywhere = /[\d一二三四五六七八九十①-⑳Ⅰ-Ⅻ][.、）】\]>：]?[ ]?[^\s。；？！：]{2,40}[ ]+(?=[^\s])/g;
const fewTitles = 3;
/** Of the numbers that count on, so many must have a title. */
const titleShare = 0.8;
const longestTitle = 40;
/** What stands below a title is longer than a word, and is a sentence. */
const shortestBelow = 8;
const sentence = /[，。；]/;
/** What is to be filled in holds a blank as well: `压力表每（ ）校验一次。` */
const openBracket = /[（“《][^）”》]*$/;

const titled = 2.5;
const untitled = -2;
/** What it costs to count anew where a title says that no list does. */
const anewCost = 3;
/** Behind ： and ； the points of lists stand. */
const pointOdds = -2;

interface Weighed extends Candidate {
  marker: Marker;
  end: number | null;
}

/**
 * The titles of a line whose numbered questions have none of their marks, each parted from what stands below it by nothing
 * but a blank, and the headings over them: `一、基础1.黑盒测试 只看输入与输出…2.缺陷的生命周期 新建之后…`. Nearly all numbers
 * that count on must have a title. In the order of the text.
 */
export function findStanding(plain: string, line: Span): Standing[] {
  if (!mayHoldTitles(plain.slice(line.start, line.end))) return [];
  const chains = styleNames.map((style) => chainOf(plain, line, style));
  const { chosen } = chains.reduce((one, other) => (other.odds > one.odds ? other : one));
  const titles = chosen.filter(({ end }) => end !== null).length;
  if (titles < Math.max(fewTitles, chosen.length * titleShare)) return [];
  let from = line.start;
  return chosen.flatMap(({ marker: { start, value }, end }): Standing[] => {
    const heading = value === 1 ? headingBefore(plain, { start: from, end: start }) : null;
    from = end ?? start;
    return [
      ...(heading === null ? [] : [{ ...heading, isHeading: true }]),
      ...(end === null ? [] : [{ start, end, isHeading: false }]),
    ];
  });
}

/** A number of a section and its name, right before the number 1. */
const sectionHead = new RegExp(
  `(?:${hanNumeral}[、.]|（${hanNumeral}）|第${hanNumeral}(?:部分|章|篇|节|模块|单元)[：、 ]?)[^。；，：！？、]{2,24}$`,
);
const longestHeading = 32;

function headingBefore(plain: string, { start, end }: Span): Span | null {
  const from = Math.max(start, end - longestHeading);
  const text = plain.slice(from, end).trimEnd();
  const found = sectionHead.exec(text);
  return found && { start: from + found.index, end: from + text.length };
}

function mayHoldTitles(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(anywhere)) {
    count += 1;
    if (count === fewTitles) return true;
  }
  return false;
}

function chainOf(plain: string, line: Span, style: Style): { chosen: Weighed[]; odds: number } {
  const markers = findMarkers(plain, style, line);
  const weighed = markers.map((marker, index): Weighed => {
    const { start: at, value } = marker;
    const end = titleEnd(plain, marker.end, markers[index + 1]?.start ?? line.end);
    const before = value === 1 ? headingBefore(plain, { start: line.start, end: at }) : null;
    const isPoint = marker.odds <= pointOdds && before === null;
    return { at, value, odds: (end === null ? untitled : titled) + (isPoint ? marker.odds : 0), marker, end };
  });
  const anew = weighed.filter(({ value, end }) => value === 1 && end !== null);
  const restarts = anew.map(({ at }) => ({ at, cost: anewCost }));
  return chooseSequence(weighed, restarts);
}

/** Where the words behind a number end at a blank, as a title does; null where they go on as a sentence. */
function titleEnd(plain: string, from: number, limit: number): number | null {
  const words = /^[^。；？！：\n]*/.exec(plain.slice(from, Math.min(limit, from + longestTitle)))?.[0] ?? '';
  const blanks = [...words.matchAll(/(?<=\S) +(?=\S|$)/g)];
  const ends = blanks.flatMap(({ index, 0: blank }) => {
    const title = words.slice(0, index);
    const below = plain.slice(from + index + blank.length, limit);
    const isTitle =
      index > 1 && !openBracket.test(title) && below.length >= shortestBelow && sentence.test(below);
    return isTitle ? [{ end: from + index, odds: weighTitle(title, blank, below) }] : [];
  });
  const best = ends.reduce<(typeof ends)[number] | null>(
    (one, other) => (one === null || other.odds > one.odds ? other : one),
    null,
  );
  return best === null || best.odds < 0 ? null : best.end;
}

/** A blank parts words of English as well, and these from Chinese: `Docker 和虚拟机的区别 前者…`, `What is CI CI 是…`. */
function weighTitle(title: string, blank: string, below: string): number {
  const asks = askingOdds(title);
  const isBetweenHan = /[\u3400-\u9fff”）]$/.test(title) && /^[\u3400-\u9fff“（]/.test(below);
  const isPhrase = asks >= asksFrom || !title.includes('，');
  const isBeforeChinese = /^[A-Za-z\d]+ ?[\u3400-\u9fff]/.test(below);
  return (
    (asks >= asksFrom ? 2 : asks) +
    (isBetweenHan ? 1 : 0) +
    (isBeforeChinese ? 0.5 : 0) +
    (blank.length > 1 ? 2 : 0) -
    (isPhrase ? 0 : 4)
  );
}
