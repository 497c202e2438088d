import type { Span } from '../../read/span.ts';
import { askingOdds, namesPage, onlyNames } from '../asks/asking.ts';
import { type Evidence, findHabit, weighAnswer, weighHabit, weighQuestion } from '../asks/evidence.ts';
import { type Heading, isCertain } from '../headings/headings.ts';
import { isBehindTitle } from '../headings/title-edges.ts';
import { toldKindNames } from '../marks/kind-names.ts';
import { findLead } from '../marks/lead.ts';
import type { Marker } from '../marks/markers.ts';
import { signBefore } from '../marks/number-signs.ts';
import type { Scan } from '../marks/scan.ts';
import { chooseSequence, type Restart, type Sequence } from '../marks/sequence.ts';
import type { SharedHead } from '../marks/shared.ts';
import { fewFloors, floor } from '../text/floors.ts';
import { findListedFirst } from './listed-first.ts';

/** What a marker gains right behind a heading or a title, where no sentence has ended: `…职业动机1.你…`. */
const behindHeading = 4.5;
const plainHeadingCost = 4;

/** What stands round the numbers of a region. */
interface Surroundings {
  headings: readonly Heading[];
  region: Span;
  scan: Scan;
  isAnswers: boolean;
}

/** The items of a region, and how many of them ask, or have what only questions have. */
export interface Chosen extends Sequence<Marker> {
  asking: number;
}

interface Weighed extends Marker {
  lent: number;
  evidence: Evidence;
}

/** Chooses the items of a region twice: what most of them look like the first time counts the second time. */
export function chooseItems(plain: string, evidence: readonly Evidence[], around: Surroundings): Chosen {
  const { chosen, odds } = chooseWeighed(plain, evidence, around);
  const isBelowTask = belowTasks(plain, around);
  const isAnnounced = announcedBy(around.scan.sharedHeads());
  const asking = chosen.filter(
    (item) => isAsked(plain, item.evidence) || isBelowTask(item.start) > 0 || isAnnounced(item),
  );
  return { chosen, odds, asking: asking.length };
}

/** Its first line asks, or names what may be asked about; or a test, a label or a bracket shows that it is a question. */
function isAsked(plain: string, evidence: Evidence): boolean {
  const { marker, limit, likeness, hasStemEnd, isLabelled, isPair } = evidence;
  const [line] = plain.slice(marker.end, limit).trimStart().split('\n', 1);
  if (namesPage(line)) return false;
  return (
    (hasStemEnd && !isPair) ||
    isLabelled ||
    (askingOdds(line) > 0 && !onlyNames(line)) ||
    likeness >= clearlyAsks
  );
}

/** So likely a scene that goes on below its first line ends with what is asked. */
const clearlyAsks = 3;

function chooseWeighed(
  plain: string,
  evidence: readonly Evidence[],
  around: Surroundings,
): Sequence<Weighed> {
  const restarts = [
    ...around.headings.map((heading) => ({
      at: heading.end,
      cost: isCertain(heading) ? 0 : plainHeadingCost,
    })),
    // Below each case its questions may begin anew.
    ...around.scan.sharedHeads().map(({ end }) => ({ at: end, cost: sharedCost })),
    ...(around.isAnswers ? [] : [...listedFirst(plain, evidence), ...speakerStarts(around.scan)]),
    ...chapterStarts(evidence),
    ...kindStarts(plain, evidence),
  ].sort((one, other) => one.at - other.at);
  const weighed = weighAll(plain, evidence, around);
  // Items that only count on show no habit.
  const unlent = weighed.map((item) => ({ ...item, odds: item.odds - item.lent, lent: 0, gain: undefined }));
  const first = chooseSequence(unlent, restarts, looseItems);
  if (first.chosen.length < fewItems) return chooseSequence(weighed, restarts, looseItems);
  const standing = evidence.filter(({ marker }) => marker.odds >= lineOdds);
  const least = standing.slice(0, -1).some(({ hasRest }) => hasRest) ? shownShare : bareShare;
  const tellsRests = !around.isAnswers && first.chosen.length >= standing.length * least;
  const habit = findHabit(
    plain,
    first.chosen.map((item) => item.evidence),
    tellsRests,
  );
  const again = weighed.map((item) => ({
    ...item,
    odds: item.odds + weighHabit(plain, item.evidence, habit),
  }));
  return chooseSequence(again, restarts, looseItems);
}

const sharedCost = 2;

/** Each who speaks in a forum counts what he was asked from 1. */
function speakerStarts(scan: Scan): Restart[] {
  const floors = scan.matches(floor);
  return floors.length < fewFloors ? [] : floors.map(({ index }) => ({ at: index, cost: sharedCost }));
}

/** `2.1 …` behind `1.6 …`: in each chapter the numbers begin anew. */
function chapterStarts(evidence: readonly Evidence[]): Restart[] {
  return evidence
    .filter(({ marker }, index) => marker.chapter !== evidence[index - 1]?.marker.chapter)
    .map(({ marker }) => ({ at: marker.start, cost: 0 }));
}

/** `多选1.…` behind `单选5.…`, `【多选1】…` behind `【单选5】…`: each kind has numbers of its own. */
function kindStarts(plain: string, evidence: readonly Evidence[]): Restart[] {
  let before = '';
  return evidence.flatMap(({ marker: { start, end, value, style } }) => {
    const lead = style === 'kinded' ? { start, end, isKind: true } : findLead(plain, start);
    if (!lead?.isKind) return [];
    const kind = plain.slice(lead.start, lead.end).replace(/\d+/, '');
    const isNew = before !== '' && kind !== before;
    before = kind;
    return isNew && value === 1 ? [{ at: start, cost: 0 }] : [];
  });
}

function listedFirst(plain: string, evidence: readonly Evidence[]): Restart[] {
  const markers = evidence.map(({ marker }) => marker);
  return findListedFirst(plain, markers).map((at) => ({ at, cost: sharedCost }));
}

/** Even a list of five questions inside an answer is not to begin the numbering anew. */
const looseItems = 25;
/** Fewer items than this show no habit. */
const fewItems = 4;
/** In an article with many numbered lists, the few points that ask say nothing of how the others stand. */
const shownShare = 0.5;
/** Fewer are enough where nothing stands behind any but the last, behind which the page goes on: who recalls an interview often ends a question without a mark. */
const bareShare = 0.35;

function weighAll(plain: string, evidence: readonly Evidence[], around: Surroundings): Weighed[] {
  const headingEnds = new Set(around.headings.map(({ end }) => end));
  const headed = (start: number): number => {
    if (start === around.region.start || headingEnds.has(start)) return behindHeading;
    return start < longestHead && isBehindTitle(plain, start) ? behindHeading : 0;
  };
  const weigh = around.isAnswers ? weighAnswer : weighQuestion;
  const isBelowTask = around.isAnswers ? () => 0 : belowTasks(plain, around);
  const isAnnounced = announcedBy(around.scan.sharedHeads());
  const alone = findAlone(evidence);
  return evidence.map((item) => {
    const place = headed(item.marker.start);
    const before = Math.min(2.5, item.marker.odds + place);
    const task = isBelowTask(item.marker.start);
    // `16.√　17.×`: the keys of a paper stand below the names of its parts as well.
    const isKey = keyAlone.test(
      plain.slice(item.marker.end, Math.min(item.limit, item.marker.end + longestKey)),
    );
    const own = before + weigh(item) + (isKey ? 0 : task) + (isAnnounced(item.marker) ? announced : 0);
    const odds = place > 0 && item.marker.value === 1 ? Math.max(leastHeaded, own) : own;
    const atLine = item.marker.odds >= lineOdds;
    const gain = before < boundaryOdds ? 0 : gainOf(plain, item, atLine);
    const isPicked =
      item.isChoice || (around.isAnswers && beginsWithKey(plain, item.marker))
        ? atLine
        : before >= boundaryOdds && alone.has(item);
    const gapWeight = isPicked ? pickedGap : 1;
    return { ...item.marker, odds, lent: odds - own, gain, gapWeight, evidence: item };
  });
}

/** What ends with ？, where the number before it stands nowhere: so few of them are no list of picked questions. */
const fewAlone = 3;
const clearlyAsked = 5;

/** Questions that somebody picked from a list, with the numbers that they have there: `3.…？…7.…？…12.…？…` */
function findAlone(evidence: readonly Evidence[]): ReadonlySet<Evidence> {
  const printed = new Set(evidence.map(({ marker }) => marker.value));
  const alone = evidence.filter(
    ({ marker: { value }, likeness }) => likeness >= clearlyAsked && value > 1 && !printed.has(value - 1),
  );
  return new Set(alone.length < fewAlone ? [] : alone);
}

/** `三、判断题`: what stands below is an item of it, though nothing asks; the more so where statements or words stand. */
const statements = 5;
const tasks: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${toldKindNames}|辨析|名词|术语|\\btrue\\b.{1,4}\\bfalse\\b|\\bblanks?\\b`, 'i'), statements],
  [
    /单选|多选|复选|选择|[A-DKX][1-4]?型题|简答|问答|论述|申论|计算题|分录|核算|账务处理|改错|绘图|编程题|\bchoice\b|\bshort answers?\b|\bessay\b/i,
    2.5,
  ],
];

const gainBelow = (name: string): number => tasks.find(([words]) => words.test(name))?.[1] ?? 0;

/** `市场营销名词解释1.…`: where no heading is, the title may name the task. */
const titleHead = /^[^。？！；：\n]{0,40}(?:名词解释|判断题|填空题)[^。？！；：\n]{0,10}?(?=\s*1[.、])/;

/** Whether a heading in plain form names what is to be done with what stands below it. */
export const namesTask = (name: string): boolean => tasks.some(([words]) => words.test(name));

/** What a place at the start of a line gains by standing below such a heading. Asked for in the order of the text. */
function belowTasks(plain: string, { headings, region }: Surroundings): (start: number) => number {
  const title = headings.length > 0 ? '' : (titleHead.exec(plain.slice(region.start, region.end))?.[0] ?? '');
  let next = 0;
  let gain = gainBelow(title);
  let from = region.start + title.length;
  return (start) => {
    for (; next < headings.length && headings[next].end <= start; next += 1) {
      const { name, end } = headings[next];
      gain = gainBelow(plain.slice(name.start, name.end));
      from = end;
    }
    const at = start - signBefore(plain, start);
    const behind = gain >= statements ? /(?:^|[\n）。！√×])[ ]*$/ : /(?:^|[\n）])[ ]*$/;
    return at === from || behind.test(plain.slice(Math.max(0, at - 6), at)) ? gain : 0;
  };
}

/** What a number gains that the words over a shared text name: `（6～8题共用备选答案）`. */
const announced = 5;

/** Whether the last of such words before a number names it. Asked for in the order of the text. */
function announcedBy(heads: readonly SharedHead[]): (marker: Marker) => boolean {
  let next = 0;
  return ({ start, value }) => {
    while (next < heads.length && heads[next].end <= start) next += 1;
    const range = heads[next - 1]?.range;
    return range !== undefined && range !== null && range.from <= value && value <= range.to;
  };
}

/** `5. C。因为…`: the answer to a question behind one that has none. */
const beginsWithKey = (plain: string, { end }: Span): boolean => keyFirst.test(plain.slice(end, end + 12));
const keyFirst =
  /^[（【]?(?:[A-H]{1,6}|[√×✓✔✗✘]|正确|错误|对|错)[）】]?(?:[。，；\s【]|解析|$)|^【(?:参考|正确)?答案】/;

const longestKey = 8;
const keyAlone = /^[（\s]*(?:[A-Z、]{1,5}|[√×✓✔✗✘○]|对|错|正确|错误|是|否)[）\s。]*$/;
/** What a marker has at the start of a line. */
const lineOdds = 2.5;
/** Choice questions on lines of their own may be picked from a paper, with the numbers that they have there. */
const pickedGap = 0.5;
/** The number 1 right behind a heading needs nothing more: `二、求职动机1.先做个介绍吧。` */
const leastHeaded = 0.5;
/** What a marker behind the end of a sentence, a bracket or a line has at least; one behind ： or ； has less. */
const boundaryOdds = 0.5;
/**
 * What an item may gain by counting on: some odds; more where its digits begin a line, as a list inside an answer begins
 * with 1, and 三、 may be a heading; whatever it takes where the document is cut off in it.
 */
function gainOf(plain: string, { isOpen, marker }: Evidence, atLine: boolean): number {
  if (isOpen) return 20;
  return atLine && /\d/.test(plain.slice(marker.start, marker.end)) ? 9 : 5;
}

/** Only a title at the very start lends its numbers weight. */
const longestHead = 100;
