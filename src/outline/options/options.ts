import { highest } from '../../read/extremes.ts';
import type { Span } from '../../read/span.ts';
import { ownAnswerWords } from '../marks/labels/examinee.ts';
import { endOfLine, skipSpace } from '../text/places.ts';
import { findOptionCandidates, listed, type OptionCandidate } from './candidates.ts';
import { areCombined } from './combined.ts';
import { withoutInner } from './in-lines.ts';
import { cutTicks } from './ticks.ts';

/** An option of a choice question. */
export interface FoundOption {
  /** 0 for A. */
  index: number;
  /** The letter with its marks. */
  label: Span;
  /** What stands behind it, without white space at its ends. */
  text: Span;
  /** The letters that it counts on with: `A` `a` `甲` `①` `1`; empty where it has none. */
  family: string;
  /** The document ticks it: `√B.`, `*B.`. */
  isTicked: boolean;
}

/** The options of one question, in the order of the text. */
export interface OptionRun extends Span {
  options: FoundOption[];
  /** A letter is left out: A B D. */
  hasGap: boolean;
}

/** Options stand in the first part of an item; looking further costs time in long answers. */
const farthest = 12000;
/** What a run comes to at least: two options need more to speak for them than three. */
const leastOdds = 1;
const leastOddsOfTwo = 2.5;
/** What a letter that is left out costs. */
const gapCost = 2;
/** A later run is the options only where it beats the first one by so much: in an explanation the letters come again. */
const laterCost = 3;

interface Expected {
  areNumbered?: boolean;
  /** Their numbers may be those of a list as well: `1. 甲⏎2. 乙⏎答案：2`. */
  mayBeListed?: boolean;
  mayOpen?: boolean;
  /** Two are enough, however they stand. */
  mayBeTwo?: boolean;
}

interface Chain {
  candidate: OptionCandidate;
  before: Chain | null;
  odds: number;
  length: number;
  hasGap: boolean;
}

/**
 * The options in a stretch of plain text, on lines of their own, side by side, or glued: letters that count on from A.
 *
 * `哪项属于…（ ） A.体温 B.身高 C.体重` → `体温` `身高` `体重`; none in `关于A型血…`, `A公司欠B公司…`, `维生素B12`. With
 * `areNumbered` something else says that options are numbered: a key that is a number, a blank; with `mayOpen` they may
 * stand before all else.
 */
export function findOptions(
  plain: string,
  { start, end }: Span,
  { areNumbered = false, mayBeListed = false, mayOpen = false, mayBeTwo = false }: Expected = {},
): OptionRun | null {
  const span = { start, end: Math.min(end, start + farthest) };
  const candidates = withoutInner(plain, findOptionCandidates(plain, span)).filter(
    ({ family }) => mayBeListed || family !== listed,
  );
  const found = findChains(plain, candidates)
    .map((chain) =>
      areNumbered && isNumbered(chain.candidate.family) ? withBonus(chain, numberedBonus) : chain,
    )
    .map((chain) => (mayBeTwo && chain.length === 2 ? withBonus(chain, pairBonus) : chain))
    .map((chain) => (mayOpen && firstOf(chain).place === 'start' ? withBonus(chain, openBonus) : chain))
    .filter(isRun);
  // `①守法②敬业A.①B.①②`: where letters count as well, round numbers are what the options speak of.
  const lettered = found.filter(({ candidate }) => !isNumbered(candidate.family));
  const chains = lettered.length > 0 ? lettered : found;
  const [first, ...later] = chains.toSorted((one, other) => firstOf(one).start - firstOf(other).start);
  if (!first) return null;
  const best = later.reduce((one, other) => (isRather(other, one) ? other : one), first);
  const run = toRun(plain, best, end);
  const behind = later.filter((other) => isApart(best, other)).map((other) => toRun(plain, other, end));
  return behind.find((other) => combines(plain, other)) ?? run;
}

/** What numbered options gain where they are expected: `…会①变软②变硬`. */
const numberedBonus = 3;
/** What options at the very start gain where no stem needs to stand before them. */
const openBonus = 8;
/** What two options gain where no more are expected: `…先上岗。A、正确B、错误`. */
const pairBonus = 1.5;
const withBonus = (chain: Chain, bonus: number): Chain => ({ ...chain, odds: chain.odds + bonus });

const isRun = (chain: Chain): boolean => marginOf(chain) >= 0;

/** By how much a chain is more than a run of its length has to be. */
const marginOf = ({ odds, length }: Chain): number =>
  length < 2 ? Number.NEGATIVE_INFINITY : odds - (length === 2 ? leastOddsOfTwo : leastOdds);

/** Whether options count in numbers, as the points of an answer do as well. */
export const isNumbered = (family: string): boolean => family === '①' || family.startsWith('1');

/** Whether a later run is the options; where both go on alike, the A of the stem loses: `活动 A 的工期是（ ）A.7B.8C.9`. */
function isRather(later: Chain, one: Chain): boolean {
  if (later.candidate === one.candidate) return later.odds > one.odds;
  return later.odds > one.odds + laterCost && later.length >= one.length && isApart(one, later);
}

/** `A.甲说B.乙说（A）仅A（B）A、B`, `甲、通报 乙、撤离（A）甲乙（B）乙甲`: the later ones say which of the first are meant. */
const combines = (plain: string, { options }: OptionRun): boolean =>
  areCombined(options.map(({ text }) => plain.slice(text.start, text.end)));

/** Two chains that share no candidate. */
const isApart = (one: Chain, other: Chain): boolean => firstOf(other).start > one.candidate.start;

function firstOf(chain: Chain): OptionCandidate {
  let at = chain;
  while (at.before) at = at.before;
  return at.candidate;
}

/** For each place that an A stands at, the best chain that counts on from there. */
function findChains(plain: string, candidates: readonly OptionCandidate[]): Chain[] {
  const best = new Map<OptionCandidate, Chain>();
  const ending = new Map<string, Chain[]>();
  for (const candidate of candidates) {
    if (candidate.index === 0 && candidate.place === 'line') endFamily(candidate.family, ending);
    for (const chain of goOn(plain, candidate, ending)) {
      const key = `${candidate.family}${candidate.index}`;
      const same = ending.get(key) ?? [];
      ending.set(key, [...same.slice(-mostKept), chain]);
      const first = firstOf(chain);
      const other = best.get(first);
      if (!other || marginOf(chain) > marginOf(other)) best.set(first, chain);
    }
  }
  return [...best.values()];
}

/** An A at the start of a line begins anew, and no letter behind it goes on from one before it. */
function endFamily(family: string, ending: Map<string, Chain[]>): void {
  for (const key of ending.keys()) if (key.startsWith(family)) ending.delete(key);
}

/** So many chains with the same last letter are gone on with. */
const mostKept = 3;

function goOn(
  plain: string,
  candidate: OptionCandidate,
  ending: ReadonlyMap<string, readonly Chain[]>,
): Chain[] {
  const { index, family } = candidate;
  if (index === 0) {
    return [{ candidate, before: null, odds: weighFirst(candidate), length: 1, hasGap: false }];
  }
  const direct = ending.get(`${family}${index - 1}`) ?? [];
  const skipped = index > 1 ? (ending.get(`${family}${index - 2}`) ?? []) : [];
  const chains = [...direct, ...skipped].flatMap((before): Chain[] => {
    if (plain.slice(before.candidate.end, candidate.start).trim() === '') return [];
    const isGap = before.candidate.index !== index - 1;
    const odds = before.odds + weighNext(plain, before, candidate) - (isGap ? gapCost : 0);
    return [{ candidate, before, odds, length: before.length + 1, hasGap: before.hasGap || isGap }];
  });
  const byStart = new Map<number, Chain>();
  for (const chain of chains) {
    const { start } = firstOf(chain);
    if (chain.odds > (byStart.get(start)?.odds ?? Number.NEGATIVE_INFINITY)) byStart.set(start, chain);
  }
  return [...byStart.values()];
}

const formOdds = { bracketed: 0.5, closed: 0.5, bare: -0.5, circled: -0.5 };
const firstPlaces = { line: 2, blank: 2, space: 1, closed: 1, comma: -3, glued: -1, start: -6 };
/** `（AC）A学习，B教学，C评价`: behind the bracket for the key, commas only part bare letters with their words. */
const partedOdds = 0.2;
const nextPlaces = { line: 2, blank: 0.7, space: 1.5, closed: 0.7, comma: -0.8, glued: 0.2, start: -6 };
/** A bare letter in the midst of words says little: 患者B细胞. */
const bareGlued = -6;

function weighFirst({ form, place, family }: OptionCandidate): number {
  if (form === 'bare' && (place === 'glued' || place === 'comma')) return bareGlued;
  return firstPlaces[place] + formOdds[form] + (family === 'A' ? 0 : -0.5);
}

function weighNext(plain: string, chain: Chain, candidate: OptionCandidate): number {
  const { candidate: before, before: first } = chain;
  const { form, place, mark } = candidate;
  const isAlike = form === before.form && mark === before.mark;
  // A公司 B公司: names that share what stands right behind the letter, each with the one before.
  const isGlued = !/[\s，]/.test(plain[candidate.end - 1]);
  const isName =
    form === 'bare' &&
    isGlued &&
    place !== 'line' &&
    !/\d/.test(plain[candidate.end]) &&
    plain[before.end] === plain[candidate.end] &&
    (first === null || plain[first.candidate.end] === plain[before.end]);
  const isParted = place === 'comma' && form === 'bare' && firstOf(chain).place === 'blank';
  const placeOdds = isParted ? partedOdds : nextPlaces[place];
  return placeOdds + formOdds[form] * 0.5 + (isAlike ? 0.3 : -1) - (isName ? 3 : 0);
}

function toRun(plain: string, chain: Chain, limit: number): OptionRun {
  const labels: OptionCandidate[] = [];
  for (let at: Chain | null = chain; at; at = at.before) labels.unshift(at.candidate);
  const last = labels[labels.length - 1];
  const ends = [...labels.slice(1).map(({ start }) => start), endOfLast(plain, labels, limit)];
  const texts = labels.map(({ end }, place) => trimmed(plain, { start: end, end: ends[place] }));
  if (isOneSentence(plain, texts)) texts[texts.length - 1].end -= 1;
  cutPartings(plain, texts);
  skipRepeated(plain, labels, texts);
  const ticks = cutTicks(plain, texts);
  const options = labels.map(({ start, end, index, family, isTicked }, place) => ({
    index,
    family,
    // With what parts it from the option before: the border of a cell.
    label: { start: texts[place - 1]?.end ?? start, end: Math.max(end, texts[place].start) },
    text: texts[place],
    isTicked: isTicked || ticks[place],
  }));
  return {
    start: labels[0].start,
    end: Math.max(last.end, ends[ends.length - 1]),
    options,
    hasGap: chain.hasGap,
  };
}

/** `…屬於①甲②乙③丙。`: on one line, where no other option ends with a mark, the full stop ends the whole. */
function isOneSentence(plain: string, texts: readonly Span[]): boolean {
  const last = texts[texts.length - 1];
  if (plain[last.end - 1] !== '。' || last.end - 1 <= last.start) return false;
  const isInLine = !plain.slice(texts[0].start, last.end).includes('\n');
  return isInLine && texts.slice(0, -1).every(({ end }) => !/[。；，、.？！]/.test(plain[end - 1]));
}

/** `A、甲；B、乙；C、丙。`: on one line, where a semicolon ends all but the last, the marks only part them. */
function cutPartings(plain: string, texts: readonly Span[]): void {
  if (plain.slice(texts[0].start, texts[texts.length - 1].end).includes('\n')) return;
  const ends = texts.map(({ start, end }) => (end - start > 1 ? plain[end - 1] : ''));
  if (!ends.slice(0, -1).every((mark) => mark === '；')) return;
  for (const [place, text] of texts.entries()) if (/[；。]/.test(ends[place])) text.end -= 1;
}

/** `A、A.甲⏎B、B.乙`: sites print their letters before those of the paper. */
function skipRepeated(plain: string, labels: readonly OptionCandidate[], texts: readonly Span[]): void {
  const repeated = labels.map(({ index, family }, place) => {
    const match = /^([A-Za-z])[.、）]\s*(?=\S)/.exec(plain.slice(texts[place].start, texts[place].end));
    return match?.[1] === String.fromCharCode(family.charCodeAt(0) + index) ? match[0].length : 0;
  });
  if (repeated.includes(0)) return;
  for (const [place, text] of texts.entries()) text.start += repeated[place];
}

/**
 * Where the last option ends: with its line, or where the others run over several lines, or it fills its line, with the
 * paragraph, up to what somebody has answered.
 */
function endOfLast(plain: string, labels: readonly OptionCandidate[], limit: number): number {
  const last = labels[labels.length - 1];
  const lineEnd = endOfLine(plain, last.end, limit);
  if (plain.slice(last.end, lineEnd).trim() === '')
    return endOfLine(plain, skipSpace(plain, lineEnd, limit), limit);
  const others = labels
    .slice(0, -1)
    .map(({ end }, index) => plain.slice(end, labels[index + 1].start).trim());
  const runsOn = others.some((text) => text.includes('\n'));
  const width = highest(others, ({ length }) => length);
  const isFull =
    lineEnd - last.end >= Math.max(fullLine, width) && !/[。；？！]\s*$/.test(plain.slice(last.end, lineEnd));
  if (!runsOn && !isFull) return lineEnd;
  const next = plain.slice(lineEnd, limit).search(endsParagraph);
  return next < 0 ? limit : lineEnd + next;
}

/** A blank line, or what somebody has answered: `我的答案：`. */
const endsParagraph = new RegExp(`\\n[ ]*(?:\\n|${ownAnswerWords}：)`);

/** A line so long may have been wrapped. */
const fullLine = 34;

function trimmed(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, Math.max(start, end));
  const lead = text.length - text.trimStart().length;
  // A cell's border is no part of its text.
  return { start: start + lead, end: start + lead + text.trim().replace(/(?<!\s)\s*\|\s*$/, '').length };
}
