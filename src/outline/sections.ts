import type { Span } from '../read/span.ts';
import {
  type Evidence,
  findHabit,
  gatherEvidence,
  weighAnswer,
  weighHabit,
  weighQuestion,
} from './evidence.ts';
import { clip, findHeadings, type Heading, isBehindTitle } from './headings.ts';
import { roleOfTitle } from './heads/titles.ts';
import { labelAt } from './labels.ts';
import { findLaidOutHeadings, withLaidOut } from './laid-out.ts';
import type { Line } from './lines.ts';
import { findListedFirst } from './listed-first.ts';
import { findMarkers, type Marker, type Style, styleNames } from './markers.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { type Scan, scanOf } from './scan.ts';
import { chooseSequence, type Restart, type Sequence } from './sequence.ts';
import { stemEndOf } from './stems.ts';
import { isFormLine, isTitled, namesWhole } from './titles.ts';

/** An item: the number as printed, and all text up to the next item, heading or answer part. */
export interface Item {
  /** null where the document gives none. */
  number: number | null;
  /** The number with its marks and the white space behind it; empty where there is none. */
  marker: Span;
  content: Span;
  /** Where what is asked ends, when the layout says so: a heading with its answer below it. */
  stemEnd?: number;
  /** Where the answer begins, when words of the layout stand between: `面试官：…⏎我：`. Not before `stemEnd`. */
  answerStart?: number;
  /** All behind `answerStart` is the answer, whatever labels stand in it: the page holds but this question. */
  isWhole?: boolean;
  /** A bracket before the number, for the key: `（ B ）1.`. */
  lead?: Span;
  /** What several items share and that stands before the first of them: a case to read. */
  material?: Span;
}

/** A heading with its items; items before the first heading stand in a section without one. */
export interface Section {
  start: number;
  heading: Heading | null;
  items: Item[];
}

/** What is numbered in a region, and the log-odds that these are its items. */
export interface Numbered {
  sections: Section[];
  odds: number;
}

/** What a marker gains right behind a heading or a title, where no sentence has ended: `…职业动机1.你…`. */
const behindHeading = 4.5;
const plainHeadingCost = 4;

interface Strategy {
  headings: Heading[];
  /** Lines that stand out, by where their words begin: a question that begins one ends with it. */
  lines: ReadonlyMap<number, Line>;
  sequence: Sequence<Marker>;
}

/**
 * The sections of a region, whatever the odds. Each way of numbering is tried; the one whose numbers fit together best and
 * stand before what sounds most like questions is taken. `lines` is null in a half of answers, where nothing needs to ask.
 */
export function readRegion(plain: string, region: Span, lines: readonly Line[] | null): Numbered {
  const scan = scanOf(plain, region);
  const strategies = styleNames.map((style) => tryStyle(plain, region, { style, lines, scan }));
  const best = strategies.reduce((one, other) => (other.sequence.odds > one.sequence.odds ? other : one));
  const isEmpty = best.sequence.chosen.length === 0;
  return { sections: isEmpty ? [] : nest(plain, best, region.end), odds: best.sequence.odds };
}

interface Manner {
  style: Style;
  lines: readonly Line[] | null;
  scan: Scan;
}

function tryStyle(plain: string, region: Span, { style, lines, scan }: Manner): Strategy {
  const isAnswers = lines === null;
  const standing = new Map(
    (lines ?? []).filter(({ form }) => standsOut.test(form)).map((line) => [line.bare, line]),
  );
  const all = findMarkers(plain, style, region);
  const found = isAnswers ? all : withoutRepeated(plain, all);
  if (found.length === 0) return { headings: [], lines: standing, sequence: { chosen: [], odds: 0 } };
  const roughly = gatherAll(plain, found, stops(found, [], region.end));
  const markers = new Map(roughly.map((evidence) => [evidence.marker.start, evidence]));
  const numbered = findHeadings({ plain, region, markers, scan, isAnswers, itemStyle: style });
  const worded =
    numbered.length > 0
      ? numbered
      : findPlainHeadings(plain, { region, markers: found, lines: lines ?? [], shared: scan.sharedHeads() });
  const headings = withLaidOut(worded, findLaidOutHeadings(plain, lines ?? [], markers));
  const limits = stops(found, headings, region.end);
  const evidence = roughly.map((held, index) =>
    held.limit === limits[index] ? held : gatherEvidence(plain, held.marker, limits[index]),
  );
  return {
    headings,
    lines: standing,
    sequence: chooseItems(plain, evidence, { headings, region, scan, isAnswers }),
  };
}

/** `1. 你怎么看加班？⏎1. 答：…`: a number that comes again before the answer begins no item. */
function withoutRepeated(plain: string, markers: readonly Marker[]): readonly Marker[] {
  return markers.filter(({ value, end }, index) => {
    const label = markers[index - 1]?.value === value ? labelAt(plain, end) : null;
    return label === null || label.field === 'assesses';
  });
}

/** Numbers behind ； and ： part the points of a list, and so end what stands before them as well. */
const listOdds = -2;

/** Where the text behind each marker ends at the latest: at the next number behind a mark, or heading. */
function stops(markers: readonly Marker[], headings: readonly Heading[], end: number): number[] {
  const limits: number[] = [];
  let next = end;
  let heading = headings.length - 1;
  for (let index = markers.length - 1; index >= 0; index -= 1) {
    for (; heading >= 0 && headings[heading].start >= markers[index].end; heading -= 1)
      next = Math.min(next, headings[heading].start);
    limits.push(next);
    if (markers[index].odds >= listOdds) next = markers[index].start;
  }
  return limits.reverse();
}

function gatherAll(plain: string, markers: readonly Marker[], limits: readonly number[]): Evidence[] {
  return markers.map((marker, index) => gatherEvidence(plain, marker, limits[index]));
}

interface Surroundings {
  headings: readonly Heading[];
  region: Span;
  scan: Scan;
  isAnswers: boolean;
}

interface Weighed extends Marker {
  lent: number;
  evidence: Evidence;
}

/** Chooses the items twice: what most of them look like the first time counts the second time. */
function chooseItems(plain: string, evidence: readonly Evidence[], around: Surroundings): Sequence<Marker> {
  const restarts = [
    ...around.headings.map((heading) => ({
      at: heading.end,
      cost: isCertain(heading) ? 0 : plainHeadingCost,
    })),
    // Below each case its questions may begin anew.
    ...around.scan.sharedHeads().map(({ end }) => ({ at: end, cost: sharedCost })),
    ...(around.isAnswers ? [] : listedFirst(plain, evidence)),
  ].sort((one, other) => one.at - other.at);
  const weighed = weighAll(plain, evidence, around);
  // Items that only count on show no habit.
  const unlent = weighed.map((item) => ({ ...item, odds: item.odds - item.lent, lent: 0, gain: undefined }));
  const first = chooseSequence(unlent, restarts, looseItems);
  if (first.chosen.length < fewItems) return chooseSequence(weighed, restarts, looseItems);
  const habit = findHabit(
    plain,
    first.chosen.map((item) => item.evidence),
    around.isAnswers,
  );
  const again = weighed.map((item) => ({
    ...item,
    odds: item.odds + weighHabit(plain, item.evidence, habit),
  }));
  return chooseSequence(again, restarts, looseItems);
}

const sharedCost = 2;

function listedFirst(plain: string, evidence: readonly Evidence[]): Restart[] {
  const markers = evidence.map(({ marker }) => marker);
  return findListedFirst(plain, markers).map((at) => ({ at, cost: sharedCost }));
}

/** Even a list of five questions inside an answer is not to begin the numbering anew. */
const looseItems = 25;
/** Fewer items than this show no habit. */
const fewItems = 4;

function weighAll(plain: string, evidence: readonly Evidence[], around: Surroundings): Weighed[] {
  const headingEnds = new Set(around.headings.map(({ end }) => end));
  const headed = (start: number): number => {
    if (start === around.region.start || headingEnds.has(start)) return behindHeading;
    return start < longestHead && isBehindTitle(plain, start) ? behindHeading : 0;
  };
  const weigh = around.isAnswers ? weighAnswer : weighQuestion;
  const isBelowTask = around.isAnswers ? () => 0 : belowTasks(plain, around.headings);
  return evidence.map((item) => {
    const place = headed(item.marker.start);
    const before = Math.min(2.5, item.marker.odds + place);
    const task = isBelowTask(item.marker.start);
    // `16.√　17.×`: the keys of a paper stand below the names of its parts as well.
    const isKey = keyAlone.test(
      plain.slice(item.marker.end, Math.min(item.limit, item.marker.end + longestKey)),
    );
    const own = before + weigh(item) + (isKey ? 0 : task);
    const odds = place > 0 && item.marker.value === 1 ? Math.max(leastHeaded, own) : own;
    const gain = before < boundaryOdds ? 0 : gains[Number(item.isOpen)];
    const gapWeight = item.isChoice && item.marker.odds >= lineOdds ? pickedGap : 1;
    return { ...item.marker, odds, lent: odds - own, gain, gapWeight, evidence: item };
  });
}

/** `三、判断题`: what stands below is an item of it, though nothing asks; the more so where statements or words stand. */
const statements = 5;
const tasks: readonly (readonly [RegExp, number])[] = [
  [/判断|是非|填空|填充|名词|术语|\btrue\b.{1,4}\bfalse\b|\bblanks?\b/i, statements],
  [/单选|多选|复选|选择|简答|问答|论述|\bchoice\b|\bshort answers?\b|\bessay\b/i, 2.5],
];

/** Whether a heading in plain form names what is to be done with what stands below it. */
export const namesTask = (name: string): boolean => tasks.some(([words]) => words.test(name));

/** What a place at the start of a line gains by standing below such a heading. Asked for in the order of the text. */
function belowTasks(plain: string, headings: readonly Heading[]): (start: number) => number {
  let next = 0;
  let gain = 0;
  return (start) => {
    for (; next < headings.length && headings[next].end <= start; next += 1) {
      const name = plain.slice(headings[next].name.start, headings[next].name.end);
      gain = tasks.find(([words]) => words.test(name))?.[1] ?? 0;
    }
    const behind = gain >= statements ? /(?:^|[\n）。！√×])[ ]*$/ : /(?:^|[\n）])[ ]*$/;
    return behind.test(plain.slice(Math.max(0, start - 6), start)) ? gain : 0;
  };
}

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
/** What an item may gain by counting on: some odds, or whatever it takes where the document is cut off in it. */
const gains = [5, 20];

/** Only a title at the very start lends its numbers weight. */
const longestHead = 100;

const standsOut = /^(?:heading|term|strong)$/;

const isCertain = ({ ordinal, isLaidOut, isTask }: Heading): boolean =>
  ordinal !== null || isLaidOut === true || isTask === true;

function nest(plain: string, { headings, lines, sequence }: Strategy, end: number): Section[] {
  const markers = sequence.chosen;
  const starts = new Set(markers.map(({ start }) => start));
  // A line that looked like a plain heading is one only if an item of the sequence begins behind it.
  const kept = headings.filter((heading) => isCertain(heading) || starts.has(heading.end));
  const sections: Section[] = kept.map((heading) => ({ start: heading.start, heading, items: [] }));
  const first = markers[0].start;
  if (sections.length === 0 || sections[0].start > first)
    sections.unshift({ start: first, heading: null, items: [] });
  let section = 0;
  for (const [index, marker] of markers.entries()) {
    while (section + 1 < sections.length && sections[section + 1].start <= marker.start) section += 1;
    const following = markers[index + 1];
    const next = Math.min(
      following ? behindPoint(plain, following.start) : end,
      sections[section + 1]?.start ?? end,
    );
    sections[section].items.push(itemOf(plain, marker, { end: next, line: lines.get(marker.start) }));
  }
  const own = hasNotice(plain, sections) ? sections.slice(1) : sections;
  const named = own.map((one) => endBeforeItems(withoutPageHeading(plain, one)));
  return named.length === 1 ? [withoutTitle(plain, named[0])] : named;
}

/** The one line over all items that names a bank is its title, where none of the lines above it can be. */
function withoutTitle(plain: string, section: Section): Section {
  const { heading, items } = section;
  if (!heading || isCertain(heading) || items.length === 0) return section;
  const isTitle =
    namesWhole(plain.slice(heading.name.start, heading.name.end)) && !isTitled(plain, heading.start);
  return isTitle ? { start: items[0].marker.start, heading: null, items } : section;
}

/** 注意事项：1.请用黑色签字笔作答。 Papers begin with what the candidate is to mind, before the first heading. */
const notice = /(?:注\s?意\s?事\s?项|须知|作答要求|答题(?:说明|要求))[：】]?\s*(?:1[.、][^\n]{0,60}\s*)?$/;
const longestNotice = 90;

function hasNotice(plain: string, [first, ...others]: readonly Section[]): boolean {
  const [item] = first.items;
  if (first.heading !== null || !item || others.every(({ items }) => items.length === 0)) return false;
  return notice.test(plain.slice(Math.max(0, item.marker.start - longestNotice), item.marker.start));
}

/** 正文, 目录 are of the page, and name no section. */
function withoutPageHeading(plain: string, section: Section): Section {
  const name = section.heading && plain.slice(section.heading.name.start, section.heading.name.end);
  const isNone =
    name !== null && (section.heading?.isNameless || roleOfTitle(name) === 'furniture' || isFormLine(name));
  return isNone ? { ...section, heading: null } : section;
}

/** An unclosed bracket makes a name seem longer than it can be: `一、基础（考察：2.请谈谈你的看法。`. */
function endBeforeItems({ heading, items, ...section }: Section): Section {
  const [first] = items;
  return { ...section, items, heading: heading && first ? clip(heading, first.marker.start) : heading };
}

interface ItemEnd {
  end: number;
  /** The line that it begins, where that stands out. */
  line: Line | undefined;
}

function itemOf(plain: string, { start, end, value }: Marker, { end: contentEnd, line }: ItemEnd): Item {
  const content = { start: end, end: Math.max(end, contentEnd) };
  const item = { number: value, marker: { start: behindPoint(plain, start), end }, content };
  const stemEnd = line && line.end > end ? stemEndOf(plain, line.end, content.end) : undefined;
  return stemEnd === undefined ? item : { ...item, stemEnd };
}

/** The start of a number, with the marks of a list and the pictures that stand before it on its line: `- 1. …`. */
function behindPoint(plain: string, start: number): number {
  const before = plain.slice(Math.max(0, start - 12), start);
  return start - (/(?<=^|\n)[ ]*([-*+•·●>#⭐★☆]+\ufe0f?[ ]+)+$/u.exec(before)?.[0].trimStart().length ?? 0);
}
