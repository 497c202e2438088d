import type { Span } from '../clean/traced.ts';
import { findHeadings, findPlainHeadings, type Heading, isBehindTitle } from './headings.ts';
import { labelAt } from './labels.ts';
import { findMarkers, type Marker, type Style, styleNames, weighBehind, weighStemEnd } from './markers.ts';
import { chooseSequence, type Sequence } from './sequence.ts';

/** A numbered item: the number as printed, and all text up to the next item, heading or half. */
export interface Item {
  number: number;
  marker: Span;
  content: Span;
}

/** A heading with its items; items before the first heading stand in a section without one. */
export interface Section {
  start: number;
  heading: Heading | null;
  items: Item[];
}

/** Below this sum of log-odds a text is no bank: a list of rules or of steps, not of questions. */
const isBank = 4;
/** What a marker gains right behind a heading or a title, where no sentence has ended: `…职业动机1.你…`. */
const behindHeading = 4.5;
const plainHeadingCost = 4;

interface Strategy {
  headings: Heading[];
  sequence: Sequence<Marker>;
}

/**
 * The sections of a region. Each way of numbering is tried; the one whose numbers fit together best and stand before
 * what sounds most like questions is taken.
 */
export function readRegion(plain: string, region: Span, isAnswers: boolean): Section[] {
  const strategies = styleNames.map((style) => tryStyle(plain, region, { style, isAnswers }));
  const best = strategies.reduce((one, other) => (other.sequence.odds > one.sequence.odds ? other : one));
  if (best.sequence.odds < isBank) return [];
  return nest(best, region.end);
}

interface Manner {
  style: Style;
  isAnswers: boolean;
}

function tryStyle(plain: string, region: Span, { style, isAnswers }: Manner): Strategy {
  const found = findMarkers(plain, style, region);
  const markers = new Map(found.map((marker) => [marker.start, marker]));
  const numbered = findHeadings({ plain, region, markers, isAnswers });
  const headings = numbered.length > 0 ? numbered : findPlainHeadings(plain, region, found);
  const candidates = weighAll(plain, found, { headings, region, isAnswers });
  const restarts = headings.map(({ end, ordinal }) => ({
    at: end,
    cost: ordinal === null ? plainHeadingCost : 0,
  }));
  return { headings, sequence: chooseSequence(candidates, restarts) };
}

interface Surroundings {
  headings: readonly Heading[];
  region: Span;
  isAnswers: boolean;
}

function weighAll(plain: string, markers: readonly Marker[], around: Surroundings): Marker[] {
  const headingEnds = new Set(around.headings.map(({ end }) => end));
  const headed = (start: number): number => {
    if (start === around.region.start || headingEnds.has(start)) return behindHeading;
    return start < longestHead && isBehindTitle(plain, start) ? behindHeading : 0;
  };
  return markers.map((marker, index) => {
    const before = Math.min(2.5, marker.odds + headed(marker.start));
    const next = markers[index + 1]?.start ?? around.region.end;
    return { ...marker, odds: before + weighItem(plain, marker, { ...around, next }) };
  });
}

/** Only a title at the very start lends its numbers weight. */
const longestHead = 100;

function weighItem(plain: string, marker: Marker, around: Surroundings & { next: number }): number {
  const { region, isAnswers, next } = around;
  if (!isAnswers)
    return Math.min(4, weighBehind(plain, marker, region.end) + weighStemEnd(plain, marker, next));
  return labelAt(plain, marker.end) ? 3 : 0.5;
}

function nest({ headings, sequence }: Strategy, end: number): Section[] {
  const markers = sequence.chosen;
  const starts = new Set(markers.map(({ start }) => start));
  // A line that looked like a plain heading is one only if an item of the sequence begins behind it.
  const kept = headings.filter(({ ordinal, end: behind }) => ordinal !== null || starts.has(behind));
  const sections: Section[] = kept.map((heading) => ({ start: heading.start, heading, items: [] }));
  const first = markers[0].start;
  if (sections.length === 0 || sections[0].start > first)
    sections.unshift({ start: first, heading: null, items: [] });
  let section = 0;
  for (const [index, marker] of markers.entries()) {
    while (section + 1 < sections.length && sections[section + 1].start <= marker.start) section += 1;
    const next = Math.min(markers[index + 1]?.start ?? end, sections[section + 1]?.start ?? end);
    sections[section].items.push(itemOf(marker, next));
  }
  return sections;
}

function itemOf({ start, end, value }: Marker, contentEnd: number): Item {
  return { number: value, marker: { start, end }, content: { start: end, end: Math.max(end, contentEnd) } };
}
