import { beginningsOf, unitsBefore } from './beginnings.ts';
import { runsIn, unitPlacesIn } from './unit-places.ts';

/** How a pattern begins that matches at the starts of lines only. */
const atLines = '(?<=^|\\n)';

/** Finds all matches of a pattern in a text from a place on. */
type Find = (text: string, start: number) => RegExpExecArray[];

const finders = new Map<RegExp, Find>();

/**
 * All matches of a global pattern from `start` on. One that begins with `(?<=^|\n)` is tried where lines begin, others where
 * one of the units stands with which, or behind which, a match may begin, and not at each place of a line that may be a whole
 * document. Patterns are remembered: not for one that is made for a text.
 */
export function findAll(pattern: RegExp, text: string, start = 0): RegExpExecArray[] {
  const find = finders.get(pattern) ?? finderOf(pattern);
  finders.set(pattern, find);
  return find(text, start);
}

function finderOf(pattern: RegExp): Find {
  const here = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  if (beginsLines(pattern.source)) return (text, start) => findAtLines(here, text, start);
  const [begins, before] = [beginningsOf(pattern), unitsBefore(pattern)];
  const hints: Hints = {
    begins: begins && runsIn(begins),
    behind: before && runsIn(before.units),
    isAtStart: before?.isAtStart === true,
  };
  const isOfManyRuns = begins !== null && runsIn(begins).length >= fewestRuns * 2;
  return (text, start) => {
    const places = placesIn(text, hints);
    if (places !== null) return findAtPlaces({ here, places }, text, start);
    return isOfManyRuns
      ? findAtUnits({ pattern, here, mayBegin: begins }, text, start)
      : findAnywhere(pattern, text, start);
  };
}

/** Where fewer runs of units begin matches, V8 looks for them more quickly itself. */
const fewestRuns = 12;

/** With which units, or behind which, a match may begin, as runs; null for any. */
interface Hints {
  begins: Uint16Array | null;
  behind: Uint16Array | null;
  /** It may stand at the start of a text as well. */
  isAtStart: boolean;
}

/** Places are not noted in longer texts, as they take much memory, nor in shorter ones, of which a document has many. */
const [shortest, longest] = [2000, 1_000_000];
/** Of more places than one in so many, V8 looks for the matches more quickly itself. */
const leastApart = 12;

/** Where matches may begin, as the units of the text tell, in rising order; null where that tells little. */
function placesIn(text: string, { begins, behind, isAtStart }: Hints): Int32Array | null {
  if ((begins === null && behind === null) || text.length < shortest || text.length > longest) return null;
  const units = unitPlacesIn(text);
  if (units === null) return null;
  const most = text.length / leastApart;
  const places = begins && units.of(begins, most);
  if (places) return places;
  const before = behind && units.of(behind, most);
  return before && next(before, isAtStart);
}

/** The places behind these, and the start where that is one. */
function next(before: Int32Array, isAtStart: boolean): Int32Array {
  const start = Number(isAtStart);
  const places = new Int32Array(before.length + start);
  for (let at = 0; at < before.length; at += 1) places[at + start] = before[at] + 1;
  return places;
}

function findAtPlaces(
  { here, places }: { here: RegExp; places: Int32Array },
  text: string,
  start: number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = start;
  for (const at of places) {
    if (at < end) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match === null) continue;
    found.push(match);
    end = Math.max(at + 1, at + match[0].length);
  }
  return found;
}

/** Where so large a share of the places is tried, V8 finds the rest more quickly itself: a million zeros may all begin a number. */
const mostTried = { share: 0.25, atFirst: 1000 };

function findAtUnits(
  { pattern, here, mayBegin }: { pattern: RegExp; here: RegExp; mayBegin: Uint8Array },
  text: string,
  start: number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let tried = 0;
  for (let at = start; at < text.length; at += 1) {
    if (mayBegin[text.charCodeAt(at)] !== 1) continue;
    tried += 1;
    if (tried > mostTried.atFirst + (at - start) * mostTried.share)
      return [...found, ...findAnywhere(pattern, text, at)];
    here.lastIndex = at;
    const match = here.exec(text);
    if (match === null) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}

function findAnywhere(pattern: RegExp, text: string, start: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

function findAtLines(here: RegExp, text: string, start: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = lineFrom(text, start);
  while (at >= 0) {
    here.lastIndex = at;
    const match = here.exec(text);
    if (match) found.push(match);
    at = lineFrom(text, Math.max(at + 1, at + (match?.[0].length ?? 0)));
  }
  return found;
}

/** Where the first line begins that begins at a place or behind it; -1 where none does. */
function lineFrom(text: string, at: number): number {
  if (at === 0 || at > text.length) return at === 0 ? 0 : -1;
  return text.indexOf('\n', at - 1) + 1 || -1;
}

/** Whether nothing but the start of a line can begin a match: no other choice stands beside it. */
function beginsLines(source: string): boolean {
  if (!source.startsWith(atLines)) return false;
  const bare = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
}
