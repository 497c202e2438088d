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
  const levels = levelsOf(places);
  const items = new Set(levels.filter(({ own }) => areItems(plain, own)).map(({ level }) => level));
  const over = new Set(
    levels.filter((one) => !items.has(one.level) && standOver(plain, one)).map(({ level }) => level),
  );
  const inside = insideOf(places, items);
  const left = new Set(
    places.filter((place) => over.has(place.level) || inside.has(place)).map((place) => place.evidence),
  );
  return {
    items: left.size === 0 ? evidence : evidence.filter((one) => !left.has(one)),
    over: new Set(
      places.filter(({ level }) => over.has(level)).map(({ evidence: { marker } }) => marker.start),
    ),
  };
}

/** A level of numbers that have others inside. */
interface Level {
  level: number;
  own: Place[];
  /** What stands right inside. */
  inner: Place[];
}

function levelsOf(places: readonly Place[]): Level[] {
  const levels = new Map<number, Level>();
  for (const place of places) {
    if (place.outer === null) continue;
    const { level } = place.outer;
    const held = levels.get(level) ?? { level, own: [], inner: [] };
    levels.set(level, held);
    held.inner.push(place);
  }
  for (const place of places) levels.get(place.level)?.own.push(place);
  return [...levels.values()];
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

function areItems(plain: string, places: readonly Place[]): boolean {
  return places.length >= fewItems && askingOf(plain, places) >= places.length * askingShare;
}

/** Each of a level has numbers inside, and these ask while it only names. */
function standOver(plain: string, { own, inner }: Level): boolean {
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

/** Those that stand in one of such levels, however far in; `places` are in the order of the text. */
function insideOf(places: readonly Place[], levels: ReadonlySet<number>): ReadonlySet<Place> {
  const inside = new Set<Place>();
  for (const place of places) {
    const { outer } = place;
    if (outer !== null && (levels.has(outer.level) || inside.has(outer))) inside.add(place);
  }
  return inside;
}
