import type { Span } from '../../read/span.ts';
import { type Evidence, gatherEvidence } from '../asks/evidence.ts';
import { findHeadings, type Heading } from '../headings/headings.ts';
import { findLaidOutHeadings, withLaidOut, withoutTitle } from '../headings/laid-out.ts';
import { findOtherTasks } from '../headings/other-tasks.ts';
import { findPlainHeadings, findTaskHeadings } from '../headings/plain-headings.ts';
import type { Section } from '../item.ts';
import { labelAt } from '../marks/labels/find.ts';
import { findMarkers, type Marker, type Style, styleNames } from '../marks/markers.ts';
import { type Scan, scanOf } from '../marks/scan.ts';
import type { Line } from '../text/lines.ts';
import { type Chosen, chooseItems } from './choose-items.ts';
import { type Levelled, partLevels } from './levels.ts';
import { withoutOptions } from './numbered-options.ts';
import { placeItems } from './place-items.ts';

/** What is numbered in a region, and the log-odds that these are its items. */
export interface Numbered {
  sections: Section[];
  odds: number;
  /** How many of the items ask. */
  asking: number;
}

interface Strategy {
  headings: Heading[];
  /** Lines that stand out, by where their words begin: a question that begins one ends with it. */
  lines: ReadonlyMap<number, Line>;
  sequence: Chosen;
}

/**
 * The sections of a region, whatever the odds. Each way of numbering is tried; the one whose numbers fit together best and
 * stand before what sounds most like questions is taken. `lines` is null in a half of answers, where nothing needs to ask.
 */
export function readRegion(plain: string, region: Span, lines: readonly Line[] | null): Numbered {
  const scan = scanOf(plain, region);
  const strategies = styleNames.map((style) => tryStyle(plain, region, { style, lines, scan }));
  const fitting = lines === null ? strategies : strategies.filter((one) => !isInAnswer(plain, one.sequence));
  const best = fitting.reduce(
    (one, other) => (other.sequence.odds > one.sequence.odds ? other : one),
    fitting[0] ?? strategies[0],
  );
  const { headings, lines: standing, sequence } = best;
  const { chosen: markers, odds, asking } = sequence;
  const isEmpty = markers.length === 0;
  const sections = isEmpty ? [] : placeItems(plain, { headings, lines: standing, markers }, region.end);
  return { sections, odds, asking };
}

/** `1、…？答：主要有：（1）存档（2）接待…`: numbers whose first an answer announces are its points, be there ever so many. */
function isInAnswer(plain: string, { chosen: [first] }: Chosen): boolean {
  return (
    first !== undefined && announcing.test(plain.slice(Math.max(0, first.start - longestLead), first.start))
  );
}

const announcing = /(?:答|答案)：[^。？！\n]{1,60}：\s*$/;
const longestLead = 80;

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
  const printed = findMarkers(plain, style, region);
  const all = mayBeOptions.test(style) ? withoutOptions(plain, printed, region.end) : printed;
  const numbers = isAnswers ? all : withoutAnswered(plain, all);
  if (numbers.length === 0)
    return { headings: [], lines: standing, sequence: { chosen: [], odds: 0, asking: 0 } };
  const { items: roughly, over } = gatherItems(plain, numbers, { lines: lines ?? [], end: region.end });
  const found = roughly.map(({ marker }) => marker);
  const markers = new Map(roughly.map((evidence) => [evidence.marker.start, evidence]));
  const numbered = findHeadings({ plain, region, markers, scan, isAnswers, itemStyle: style });
  const place = { region, markers: found, lines: lines ?? [], shared: scan.sharedHeads() };
  const worded =
    numbered.length > 0
      ? withLaidOut(findTaskHeadings(plain, place), numbered)
      : withLaidOut(findPlainHeadings(plain, place), findOtherTasks(plain, lines ?? [], markers));
  const laidOut = findLaidOutHeadings(plain, lines ?? [], { markers, over });
  const headings = withLaidOut(withoutTitle(plain, lines ?? [], worded), laidOut);
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

/**
 * `1. 你怎么看加班？⏎1. 答：…`: a number that comes again before what explains begins no item, nor does any before an answer:
 * `第1题 …⏎1.【答案】B`.
 */
function withoutAnswered(plain: string, markers: readonly Marker[]): readonly Marker[] {
  return markers.filter(({ value, end }, index) => {
    const label = labelAt(plain, end);
    if (label === null || label.field === 'assesses') return true;
    return label.field !== 'answer' && markers[index - 1]?.value !== value;
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

interface Extent {
  lines: readonly Line[];
  end: number;
}

/** What is known of each number that may begin an item, as far as the next one. */
function gatherItems(plain: string, markers: readonly Marker[], { lines, end }: Extent): Levelled {
  const all = gatherAll(plain, markers, stops(markers, [], end));
  const { items, over } = partLevels(plain, all, lines);
  if (items === all) return { items, over };
  const own = items.map(({ marker }) => marker);
  return { items: gatherAll(plain, own, stops(own, [], end)), over };
}

function gatherAll(plain: string, markers: readonly Marker[], limits: readonly number[]): Evidence[] {
  return markers.map((marker, index) => gatherEvidence(plain, marker, limits[index]));
}

const standsOut = /^(?:heading|term|strong)$/;
const mayBeOptions = /^(?:circled|bracketed|closed)$/;
