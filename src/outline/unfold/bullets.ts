import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import type { Standing } from './titles.ts';

/** Fewer signs of one kind are no habit of a document: a plan may leave some matters open. */
const fewest = 4;
/** Points of an answer tell how and what; a question has its mark, or bids. */
const plainly = 3;
/** So large a share of the points asks. */
const askingShare = 0.5;
/** A sign of a list: a hyphen with a blank or a bracket behind it, which is no arrow, or one that stands for nothing else. */
const signs = new RegExp(
  [
    '(?<![-–—>=])[-–](?=[ ][^\\s\\d>=–-])',
    '(?<=[。？！：；”）】\\n] ?)[-–](?=[\\u3400-\\u9fff“])',
    '[•●◆◇▌■▪★☆▶►❖➤]|🔹|🔸|❓',
    '(?<![\\u3400-\\u9fff])·(?=[ ]?[^\\s·])',
  ].join('|'),
  'g',
);
const longestPoint = 160;
/** What a point says before its colon: `- 为什么离职：谈职业规划。` */
const prompt = /^[^。？！：]{2,40}(?=：)/;

/** Where points begin that a sign leads and of which most ask, in a running line: `…例如：- 你的优点？- 你为什么来？建议…`. */
export function findBullets(plain: string, { start, end }: Span): Span[] {
  const text = plain.slice(start, end);
  const found = new Map<string, Span[]>();
  for (const { index, 0: sign } of findAll(signs, text)) {
    const held = found.get(sign) ?? [];
    found.set(sign, held);
    held.push({ start: index, end: index + sign.length });
  }
  return [...found.values()]
    .filter((points) => isAsked(text, points))
    .flat()
    .map((one) => ({ start: start + one.start, end: start + one.end }))
    .toSorted((one, other) => one.start - other.start);
}

function isAsked(text: string, points: readonly Span[]): boolean {
  if (points.length < fewest) return false;
  const asking = points.filter(({ end }, at) => {
    const next = points[at + 1]?.start ?? text.length;
    const words = text.slice(end, Math.min(next, end + longestPoint)).replace(number, '');
    const sentence = /^[^。？！]*[。？！]?/.exec(words)?.[0] ?? '';
    return askingOdds(sentence) >= plainly || askingOdds(prompt.exec(words)?.[0] ?? '') >= asksFrom;
  });
  return asking.length >= points.length * askingShare;
}

/** `▌1 | 你为什么…` */
const number = /^\s*\d{1,3}\s?[.、|丨：）]?\s*/;

/** Behind what asks, most points of a list hold nothing more. */
const toldShare = 0.5;
/** What asks, up to its last mark. */
const question = /^[^。？！]{2,}？[”）]?(?:[^。？！]{2,30}？[”）]?){0,2}/;
const ordinal = new RegExp(`(?<![第一二三四五六七八九十])(${hanNumeral})、(?=[^\\s、])`, 'g');
/** `二、日常照护类问题这类问题会问得很细`: the words with which such a name ends. */
const ordinalName =
  /^[一二三四五六七八九十]{1,2}、[^。？！：，、]{2,14}?(?:类(?:问题|题目?|题)|类(?=这)|方面|篇)(?=[^的、，])/;
const longestName = 30;
/** What stands over several points: a name in brackets behind a sentence or another point, or behind a sign of its own. */
const bracketed = /【[^【】\n]{2,20}】(?=[^。？！【】\n]{0,60}$)/;
const signed = /(?:🔹|🔸|🔷|🔶|📌|✨|[◆◇■★●▶])\uFE0F?\s?[^。？！：，\n]{2,16}$/;

/** The lines of a list whose points ask. */
export interface Listed {
  /** Where its points begin, what stands behind the questions of the last ones before headings, and numbered headings. */
  places: number[];
  /** The names in brackets or behind a sign of their own that stand right above points. */
  heads: Standing[];
}

/** The lines of a list whose points ask: `…？给 offer，婉拒。【某新创】流程：作业- 介绍…`. Empty where the points do not ask. */
export function findListed(plain: string, line: Span): Listed {
  const points = findBullets(plain, line);
  if (points.length === 0) return { places: [], heads: [] };
  const stretches = points.map(({ end }, at) => ({ start: end, end: points[at + 1]?.start ?? line.end }));
  const ends = stretches.flatMap(({ start, end }) => {
    const asked = question.exec(plain.slice(start, Math.min(end, start + longestPoint)));
    const at = start + (asked?.[0].length ?? 0);
    return asked && plain.slice(at, end).trim() !== '' ? [at] : [];
  });
  const between = [{ start: line.start, end: points[0].start }, ...stretches.slice(0, -1)];
  const heads = between.flatMap((one) => headIn(plain, one) ?? []);
  return {
    places: [
      ...points.map(({ start }) => start),
      ...(ends.length < points.length * toldShare ? ends : []),
      ...ordinalsOf(plain, line),
    ],
    heads: withoutLabels(plain, heads),
  };
}

/** What comes again is a label of what stands in the points. */
function withoutLabels(plain: string, heads: readonly Standing[]): Standing[] {
  const nameOf = ({ start, end }: Span): string => plain.slice(start, end);
  const counts = new Map<string, number>();
  for (const head of heads) counts.set(nameOf(head), (counts.get(nameOf(head)) ?? 0) + 1);
  return heads.filter((head) => counts.get(nameOf(head)) === 1);
}

/** `【某新创】` and `🔹 能力` right above points. */
function headIn(plain: string, { start, end }: Span): Standing | null {
  const text = plain.slice(start, end).trimEnd();
  const found = bracketed.exec(text) ?? signed.exec(text);
  return found && { start: start + found.index, end: start + found.index + found[0].length, isHeading: true };
}

/** `一、…二、…`, counted from the first, and where their names end. */
function ordinalsOf(plain: string, { start, end }: Span): number[] {
  let last = 0;
  const found = [...plain.slice(start, end).matchAll(ordinal)].filter(({ 1: numeral }) => {
    const isNext = parseNumeral(numeral) === last + 1;
    if (isNext) last += 1;
    return isNext;
  });
  if (found.length < 2) return [];
  return found.flatMap(({ index }) => {
    const at = start + index;
    const name = ordinalName.exec(plain.slice(at, at + longestName));
    return name ? [at, at + name[0].length] : [at];
  });
}
