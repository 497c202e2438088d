import type { Span } from '../../read/span.ts';
import { sentencesIn } from '../text/sentences.ts';
import { endOfAsked } from './glued.ts';
import { readSigns, type Signs } from './prompt.ts';

/** Where a stem ends, how much its text sounds like one, and how far the next best place is behind. */
interface Border {
  /** The end of the stem, white space behind it included. */
  end: number;
  /** Log-odds that a stem stands here at all; below 0 it sounds like prose. */
  likeness: number;
  /** Difference to the second best border; small where it could as well lie elsewhere. */
  margin: number;
}

const reach = { sentences: 16, units: 1600 };
/** So far below the best place, no later sentence brings the stem back: the answer has begun. */
const hopeless = 14;

/**
 * Finds the border between a question and the answer that follows it without a label. A stem is a run of sentences at
 * the start of the item: statements that set the scene, then what is asked, perhaps with a statement between. Each
 * sentence adds its log-odds of standing in a stem rather than in an answer, and the stem is the run with the highest
 * sum that ends with something asked.
 *
 * `客户在大堂吵闹。你怎么办？我会先请他坐下。…` → behind `你怎么办？`
 */
export function findBorder(plain: string, item: Span): Border {
  const set = endOfSetParts(plain, item);
  if (set !== null) return { end: set, likeness: setOdds, margin: setOdds };
  const places: { end: number; sum: number }[] = [];
  let state: State = { hasAsked: false, wasAsked: false, wasBidden: false, count: 0 };
  let sum = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const span of stretchesOf(plain, item)) {
    const sentence = plain.slice(span.start, span.end);
    const signs = readSigns(state.count === 0 ? unquoted(sentence) : sentence);
    const isAside = state.wasAsked && isOfQuestion(plain, span, item);
    const { odds, asks } = isAside ? { odds: asideOdds, asks: true } : weigh(signs, state);
    sum += odds;
    if (state.wasAsked && signs.isAsking && !signs.hasYou && !isAside)
      sum -= weighEcho(sentence, plain.slice(item.start, span.start));
    if (state.wasAsked && !isAside && !isOfTask(signs, state) && isBehindLineEnd(plain, span.start))
      sum -= newParagraph;
    if (asks || state.count === 0) places.push({ end: span.end, sum: asks ? sum : sum - unasked });
    best = Math.max(best, places[places.length - 1].sum);
    state = {
      hasAsked: state.hasAsked || asks,
      wasAsked: asks && odds > 0 && (state.wasAsked || !state.hasAsked),
      wasBidden: asks && odds > 0 && !signs.isAsking && !isAside,
      count: state.count + 1,
    };
    if (sum < best - hopeless) break;
  }
  return choosePlace(places, item.end);
}

/** A part of what is to be worked out, on a line of its own with what it is worth; a picture may stand below the last. */
const setPart =
  /(?:^|\n)[ ]*（[一二三四五六七八九十\d]{1,2}）[^\n]*[【（][ ]?\d{1,2}[ ]?分[】）][ ]*(?:\n\s*【图[^】\n]{0,6}】[ ]*)?(?=\n|$)/g;
/** What leads to such parts, behind which nothing is said yet. */
const setsParts = /(?:求|试|回答|问题|下列|以下|计算)[^\n。？]{0,16}[：？](?:\s*【图[^】\n]{0,6}】)?\s*$/;
const setOdds = 10;

/** `…试列出算式，求：⏎（一）电流。【10分】⏎（二）功率。【5分】`: where the last of the parts ends that a paper sets; the points of an answer may be worth something as well. */
function endOfSetParts(plain: string, { start, end }: Span): number | null {
  const text = plain.slice(start, Math.min(end, start + reach.units));
  const parts = [...text.matchAll(setPart)];
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return null;
  const asking = parts.filter(([part]) => /？/.test(part)).length;
  const isSet = setsParts.test(text.slice(0, first.index)) || asking * 2 > parts.length;
  return isSet ? start + last.index + last[0].length : null;
}

/** `1.“你为什么离职？”`: a quotation and no more opens an item as what is asked; anywhere else somebody in it speaks. */
const unquoted = (sentence: string): string => /^“([^“”]+)”\s*$/.exec(sentence)?.[1] ?? sentence;

const asideOdds = 5;
const longestAside = 90;
/** What asks further or says how to answer: `（为什么？）`, `（至少说出三点）`, `（追问兼职的比例）`. */
const aside =
  /^（(?:[^（）\n]{2,80}[？吗呢]|(?:请|至少|最少|不少于|不超过|限时?|可以|可(?=用|从|举|结合)|举例|结合|任选|列举|说出|写出|追问|用英[文语]|从[^（）]{1,12}[方角]面?)[^（）\n]{0,60})）\s*$/;
/** A translation of what was asked in the other language. */
const translation = /^（([^（）\n]{2,80}[？吗呢。]?)）\s*$/;
const han = /[\u3400-\u9fff]/;

/**
 * Whether a bracket behind what was asked belongs to it: on its line, where nothing else follows there; a translation below
 * it as well: `Why did you leave?⏎（你为什么离职？）`.
 */
function isOfQuestion(plain: string, { start, end }: Span, item: Span): boolean {
  if (plain[start] !== '（' || end - start > longestAside) return false;
  const text = plain.slice(start, end);
  const isLast = end >= item.end || /\n\s*$/.test(text);
  if (!isLast) return false;
  if (!isBehindLineEnd(plain, start))
    return aside.test(text) || translates(plain, text, { start: item.start, end: start });
  return /[？吗呢]）\s*$/.test(text) && translates(plain, text, { start: item.start, end: start });
}

/** Whether a bracket is Chinese and what stands before it is not. */
function translates(plain: string, text: string, asked: Span): boolean {
  const held = translation.exec(text)?.[1];
  const line = plain.lastIndexOf('\n', asked.end - 2) + 1;
  const before = plain.slice(Math.max(asked.start, line), asked.end);
  return held !== undefined && han.test(held) && !han.test(before) && /[A-Za-z]{2}/.test(before);
}

/** The sentences; the first one in two where no mark parts what is asked from its answer: `什么是渠道 渠道是…`. */
function* stretchesOf(plain: string, item: Span): Generator<Span> {
  let isFirst = true;
  for (const span of sentencesIn(plain, item, reach)) {
    const asked = isFirst ? endOfAsked(plain, span) : null;
    isFirst = false;
    if (asked !== null) yield { start: span.start, end: asked };
    yield { start: asked ?? span.start, end: span.end };
  }
}

/** What a new paragraph costs behind something asked: `1.你怎么看？⏎…` */
const newParagraph = 4;

function isBehindLineEnd(plain: string, at: number): boolean {
  return /\n\s*$/.test(plain.slice(Math.max(0, at - 4), at));
}

/** What a first sentence costs as a stem when it does not end as one: `岗位安全职责。` */
const unasked = 2;

function choosePlace(places: readonly { end: number; sum: number }[], fallback: number): Border {
  const ranked = places.toSorted((one, other) => other.sum - one.sum);
  if (ranked.length === 0) return { end: fallback, likeness: -unasked, margin: 0 };
  const [{ end, sum }, second] = ranked;
  return { end, likeness: sum, margin: second ? sum - second.sum : Math.abs(sum) };
}

interface State {
  hasAsked: boolean;
  /** The sentence before this one asked, and so did all since the first that did: no answer has begun. */
  wasAsked: boolean;
  /** The sentence before this one set a task: 请试讲…。 */
  wasBidden: boolean;
  count: number;
}

interface Weight {
  odds: number;
  asks: boolean;
}

/** `请试讲第二段。要求：（1）十分钟；（2）有板书。` */
const isOfTask = ({ setsTerms }: Signs, { wasAsked, wasBidden }: State): boolean =>
  setsTerms && wasAsked && wasBidden;
const termsOdds = 4;

function weigh(signs: Signs, state: State): Weight {
  if (isOfTask(signs, state)) return { odds: termsOdds, asks: true };
  if (signs.isAsking) return { odds: weighAsking(signs, state), asks: true };
  if (signs.isBidding || signs.isPlease || (signs.saysPlease && !state.hasAsked))
    return { odds: weighBidding(signs, state), asks: true };
  if (signs.asksUnmarked && !state.hasAsked && state.count < 2)
    return { odds: signs.hasYou ? 4 : 1.5, asks: true };
  if (signs.isBiddingWeakly && !state.hasAsked) return { odds: 1.5, asks: true };
  if (signs.opensAsking && state.count === 0) return { odds: unasked, asks: false };
  return { odds: weighStatement(signs, state), asks: false };
}

/**
 * An answer likes to open with the question itself: `…为什么还想当老师？为什么想当老师？这个问题我问过自己。` A stem does not
 * ask the same twice, nor what a word means that it has used.
 */
function weighEcho(sentence: string, before: string): number {
  const defined = defining.exec(sentence)?.[1];
  if (defined && before.includes(defined)) return echoOdds;
  const own = sentence.slice(0, longestEcho).replace(/[^\p{L}\d]/gu, '');
  if (own.length < shortestEcho) return 0;
  let repeated = 0;
  for (let at = 0; at + 2 <= own.length; at += 1) if (before.includes(own.slice(at, at + 2))) repeated += 1;
  return repeated >= (own.length - 1) * echoShare ? echoOdds : 0;
}

/** `…有什么勾稽关系？什么叫勾稽？说白了…`: who asked with a word does not then ask what it means. */
const defining = /^(?:什么是|什么叫|何谓|何为|所谓)“?([^，。？”]{2,12}?)”?(?:呢)?？/;

const echoOdds = 6;
const longestEcho = 80;
/** `为什么？` may well be asked again. */
const shortestEcho = 6;
const echoShare = 0.75;

/** Sentences that end with ？. Answers hold few, and those speak of 我 or follow statements. */
function weighAsking(signs: Signs, { hasAsked, wasAsked }: State): number {
  const { hasYou, hasI, isBidding, isRhetorical } = signs;
  const foreign = (hasI && !hasYou ? 4 : 0) + (isRhetorical && hasAsked ? 6 : 0);
  if (!hasAsked) return 5 - foreign;
  if (wasAsked) return (hasYou ? 4.5 : weighFollowUp(signs)) - foreign;
  return (hasYou || isBidding ? 3.5 : 0.5) - foreign;
}

/**
 * What follows up a question is short: `采取了哪些措施？结果如何？` A long one that does not speak to the candidate, or tells
 * something before it asks, is more likely an answer that opens with a thought.
 */
const weighFollowUp = ({ length, isTelling }: Signs): number =>
  3.5 - Math.min(3, Math.max(0, length - longestFollowUp) * 0.2) - (isTelling ? 2 : 0);

const longestFollowUp = 24;

/**
 * Sentences that bid: 请谈谈你的看法。 Behind something asked, one that neither says 请 nor speaks to the candidate may be an
 * answer's own: `说明情况：…`, and behind a statement it nearly always is.
 */
function weighBidding(signs: Signs, { hasAsked, wasAsked }: State): number {
  const { hasYou, isPlease, isTelling, length, opensAnswer } = signs;
  const foreign = opensAnswer ? 2 : 0;
  if (!hasAsked) return 4 + (hasYou ? 1 : 0) - foreign;
  const isDirect = isPlease || hasYou;
  if (!wasAsked) return (isDirect ? 3 : 0) - foreign;
  if (isDirect) return 3.5 + (hasYou ? 0.5 : 0) - foreign;
  return 3 - (isTelling ? 4 : 0) - Math.min(4, Math.max(0, length - longestBid) * 0.2) - foreign;
}

const longestBid = 30;

/**
 * Statements: the scene before what is asked. Behind something asked they are the answer, nearly without exception,
 * while one answer in ten asks something soon: `…为什么又回来？当时收入更高。可是钱能买来什么？`
 */
function weighStatement(signs: Signs, { hasAsked, count }: State): number {
  let odds = hasAsked ? -6 : -1.5 - Math.max(0, count - 3) * 0.5;
  if (signs.setsScene) odds += 1;
  if (signs.hasYou) odds += hasAsked ? 0.5 : 1;
  if (signs.hasI) odds -= 5;
  else if (signs.hasWe) odds -= 1.5;
  if (signs.opensAnswer) odds -= hasAsked ? 2.5 : 2;
  if (signs.announcesList) odds -= 1.5;
  return odds;
}
