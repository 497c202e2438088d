import { askingOdds, asksFrom } from '../asks/asking.ts';
import { type Evidence, weighQuestion } from '../asks/evidence.ts';
import type { Line } from '../text/lines.ts';

/** From these log-odds on an item begins at a number. */
const beginsFrom = 1;
/** What asks by a list stands right before it: `…建立了索引。请分析：⏎1. …`. */
const longestBid = 200;
/** So many numbers of one level, and so large a share of them that ask, are the items. */
const fewItems = 4;
const askingShare = 0.6;
/** So few of those ask that only name what stands below them. */
const namingShare = 0.2;
/** Lists lie below all headings. */
const belowHeadings = 10;

/** The numbers of a text, parted by the levels that they stand at. */
export interface Levelled {
  /** Those that may begin items. */
  items: readonly Evidence[];
  /** Where the words of those begin that stand over items: `1. 网络⏎   1. 什么是…？`. */
  over: ReadonlySet<number>;
}

/** A number that begins a line with a level of its own, by the format. */
interface Place {
  /** 1 is the highest heading; the outermost list comes behind all headings. */
  level: number;
  evidence: Evidence;
  /** The nearest line with a number that it stands in. */
  outer: Place | null;
}

/**
 * Where the format has numbers inside others, in lists further in or below numbered headings, takes those for the items
 * that ask: `6. 集合和列表有什么差异？⏎   1. 集合⏎   2. 列表` is one question, `1. 网络⏎   1. 什么是路由？⏎   2. …` are several.
 */
export function partLevels(plain: string, evidence: readonly Evidence[], lines: readonly Line[]): Levelled {
  const places = placesOf(evidence, lines);
  const levels = new Set(places.flatMap(({ outer }) => outer?.level ?? []));
  const items = new Set([...levels].filter((level) => areItems(plain, atLevel(places, level))));
  const over = [...levels].filter((level) => !items.has(level) && standOver(plain, places, level));
  const left = new Set(
    places
      .filter((place) => over.includes(place.level) || isInside(place, items))
      .map((place) => place.evidence),
  );
  return {
    items: left.size === 0 ? evidence : evidence.filter((one) => !left.has(one)),
    over: new Set(
      places.filter(({ level }) => over.includes(level)).map(({ evidence: { marker } }) => marker.start),
    ),
  };
}

function placesOf(evidence: readonly Evidence[], lines: readonly Line[]): Place[] {
  const numbers = new Map(evidence.map((one) => [one.marker.start, one]));
  const open: { level: number; place: Place | null }[] = [];
  const places: Place[] = [];
  for (const line of lines) {
    const level = levelOf(line);
    if (level === null) continue;
    while (open.length > 0 && open[open.length - 1].level >= level) open.pop();
    const outer = open.findLast(({ place }) => place !== null)?.place ?? null;
    const own = numbers.get(line.bare);
    const place = own === undefined ? null : { level, evidence: own, outer };
    if (place !== null) places.push(place);
    open.push({ level, place });
  }
  return places;
}

function levelOf({ form, level, depth }: Line): number | null {
  if (form === 'heading') return level;
  return depth >= 0 ? belowHeadings + depth : null;
}

const atLevel = (places: readonly Place[], level: number): Place[] =>
  places.filter((place) => place.level === level);

function areItems(plain: string, places: readonly Place[]): boolean {
  return places.length >= fewItems && askingOf(plain, places) >= places.length * askingShare;
}

/** Each of a level has numbers inside, and these ask while it only names. */
function standOver(plain: string, places: readonly Place[], level: number): boolean {
  const own = atLevel(places, level);
  const inner = places.filter(({ outer }) => outer?.level === level);
  const isOverAll = new Set(inner.map(({ outer }) => outer)).size === own.length;
  return isOverAll && areItems(plain, inner) && askingOf(plain, own) <= own.length * namingShare;
}

const askingOf = (plain: string, places: readonly Place[]): number =>
  places.filter(({ evidence }) => asks(plain, evidence)).length;

function asks(plain: string, evidence: Evidence): boolean {
  const { marker, limit } = evidence;
  return (
    weighQuestion(evidence) >= beginsFrom ||
    askingOdds(plain.slice(Math.max(marker.end, limit - longestBid), limit)) >= asksFrom
  );
}

function isInside({ outer }: Place, levels: ReadonlySet<number>): boolean {
  return outer !== null && (levels.has(outer.level) || isInside(outer, levels));
}
