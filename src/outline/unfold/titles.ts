import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { findMarkers, type Marker, type Style, styleNames } from '../marks/markers.ts';
import { type Candidate, chooseSequence } from '../marks/sequence.ts';

/** A number of a running line with the few words behind it, which nothing but a blank parts from what stands below them. */
export interface Titled extends Span {
  /** Where its words begin, behind its number. */
  words: number;
}

/** Any number with a few words and a blank behind it. Most long lines hold fewer, which is soon seen. */
const anywhere = /[\dIVX一二三四五六七八九十①-⑳Ⅰ-Ⅻ][.、）】\]>：]?[ ]?[^\s。；？！：]{2,40}[ ]+(?=[^\s])/g;
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
/** Behind ： and ； the points of lists stand. */
const pointOdds = -2;

interface Weighed extends Candidate {
  marker: Marker;
  end: number | null;
}

/**
 * The titles of a line whose numbered questions have none of their marks: `1.黑盒测试 只看输入与输出…2.缺陷的生命周期 新建之后…`.
 * Nearly all numbers that count on must have one. In the order of the text.
 */
export function findTitles(plain: string, line: Span): Titled[] {
  if (!mayHoldTitles(plain.slice(line.start, line.end))) return [];
  const chains = styleNames.map((style) => chainOf(plain, line, style));
  const { chosen } = chains.reduce((one, other) => (other.odds > one.odds ? other : one));
  const found = chosen.flatMap(({ marker, end }): Titled[] =>
    end === null ? [] : [{ start: marker.start, end, words: marker.end }],
  );
  return found.length >= Math.max(fewTitles, chosen.length * titleShare) ? found : [];
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
    const end = titleEnd(plain, marker.end, markers[index + 1]?.start ?? line.end);
    const odds = (end === null ? untitled : titled) + (marker.odds <= pointOdds ? marker.odds : 0);
    return { at: marker.start, value: marker.value, odds, marker, end };
  });
  return chooseSequence(weighed, []);
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
