import { lowest } from '../read/extremes.ts';
import { isLatin, kindOf } from '../script/characters.ts';
import { mergeSpans, type Span } from './spans.ts';

/** A place that a word fits but for slips: a wrong, missing, doubled or swapped character each. */
export interface NearSpan extends Span {
  edits: number;
}

/** Longer ones are pasted, not typed; comparing them so would take too long. */
const longestWord = 60;

/** How many slips a word of so many characters may have: one, and for long ones one in five characters or so. */
export function allowedEdits(word: string): number {
  const { length } = word;
  if (isLatin(word)) return /\d/.test(word) || length < 3 ? 0 : length < 9 ? 1 : 2;
  if (length < 2 || length > longestWord) return 0;
  return length < 8 ? 1 : Math.max(2, Math.floor(length / 5));
}

/**
 * The places in a folded text that a folded word fits with the fewest slips, at most `allowedEdits`; none that
 * overlap. A place with more slips than the best one is left out.
 */
export function findNear(word: string, text: string): NearSpan[] {
  const limit = allowedEdits(word);
  if (limit === 0) return [];
  const near = endsOf(word, text, limit).filter((span) =>
    isConvincing(word, text.slice(span.start, span.end)),
  );
  const fewest = lowest(near, ({ edits }) => edits);
  return withoutOverlaps(
    near.filter(({ edits }) => edits === fewest),
    word.length,
  );
}

/** A part of a text that is so many times as long as the word is screened before it is compared. */
const longPart = 4;

/** The parts of a text in which all places with up to `limit` slips stand, in rising order and apart from each other. */
function partsToCompare(word: string, text: string, limit: number): Span[] {
  return partsWithPieces(word, text, limit).flatMap((part) => {
    if (part.end - part.start < word.length * longPart) return [part];
    const parts = partsWhereWordMayEnd(word, text.slice(part.start, part.end), limit);
    return parts.map(({ start, end }) => ({ start: start + part.start, end: end + part.start }));
  });
}

/**
 * The parts of a text that have some piece of a word where a place with up to `limit` slips would have it. Each slip spoils
 * one piece, or two where it swaps the characters on both sides of a cut; single characters only change places with each other.
 */
function partsWithPieces(word: string, text: string, limit: number): Span[] {
  const count = Math.min(2 * limit + 1, word.length);
  const parts: Span[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const begin = Math.floor((piece * word.length) / count);
    const sought = word.slice(begin, Math.floor(((piece + 1) * word.length) / count));
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
      const start = Math.max(0, at - begin - limit);
      parts.push({ start, end: Math.min(text.length, at - begin + word.length + limit) });
    }
  }
  return mergeSpans(parts);
}

function partsWhereWordMayEnd(word: string, text: string, limit: number): Span[] {
  const behind = Math.max(0, word.length - mostScreened) + limit;
  const before = Math.min(word.length, mostScreened) + limit;
  const parts = mayEndAt(word.slice(0, mostScreened), text, limit).map((end) => ({
    start: Math.max(0, end - before),
    end: Math.min(text.length, end + behind),
  }));
  return mergeSpans(parts);
}

/** A number has so many bits. */
const mostScreened = 32;

/**
 * Behind which characters of a text a word of up to 32 ends with up to `limit` slips. All beginnings of the word are compared at
 * once, a bit for each: what one costs more, or less, than the one before it (Myers 1999; swaps: Hyyrö 2003).
 */
function mayEndAt(word: string, text: string, limit: number): number[] {
  const placesOf = new Map<string, number>();
  for (let at = 0; at < word.length; at += 1)
    placesOf.set(word[at], (placesOf.get(word[at]) ?? 0) | (1 << at));
  const last = 1 << (word.length - 1);
  const ends: number[] = [];
  let [more, less, same, placesBefore, edits] = [-1, 0, 0, 0, word.length];
  for (let at = 0; at < text.length; at += 1) {
    const places = placesOf.get(text[at]) ?? 0;
    const swaps = ((~same & places) << 1) & placesBefore;
    same = (((places & more) + more) ^ more) | places | less | swaps;
    const dearer = less | ~(same | more);
    const cheaper = same & more;
    if (dearer & last) edits += 1;
    else if (cheaper & last) edits -= 1;
    if (edits <= limit) ends.push(at + 1);
    more = (cheaper << 1) | ~(same | (dearer << 1));
    less = (dearer << 1) & same;
    placesBefore = places;
  }
  return ends;
}

/**
 * What one edit costs. Each character that word and place share takes 1 off, so that of two ways with as many edits
 * the cheaper keeps more of the word; no word has so many characters that this could outweigh an edit.
 */
const editCost = 1024;

/** For each beginning of the word, the cheapest way to end at a character of the text, and where that begins. */
interface Row {
  costs: Int32Array;
  starts: Int32Array;
}

interface KeptSpan extends NearSpan {
  /** How many of the word's characters the place has. */
  kept: number;
}

/**
 * For each place in the text where the word may end, the fewest edits and where it then begins: Sellers' table, a row
 * for each character of the text, with swaps of neighbours (optimal string alignment). Here only the edits:
 *
 *             客  满  户  意        text: 我们的客户满意度
 *     …  的   0   1   2   3  4
 *        客   0   0   1   2  3
 *        户   0   1   1   1  2
 *        满   0   1   1   1  2      户满 for 满户 is one swap
 *        意   0   1   2   2  1  ←   客户满意: one slip
 */
function endsOf(word: string, text: string, limit: number): KeptSpan[] {
  return partsToCompare(word, text, limit).flatMap(({ start, end }) =>
    endsWithin(word, text.slice(start, end), limit).map((span) => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    })),
  );
}

function endsWithin(word: string, text: string, limit: number): KeptSpan[] {
  const found: KeptSpan[] = [];
  const [first, ...others] = [0, 1, 2].map(() => emptyRow(word.length));
  for (let place = 0; place <= word.length; place += 1) first.costs[place] = place * editCost;
  let [last, row, beforeLast] = [first, ...others];
  for (let at = 1; at <= text.length; at += 1) {
    fillRow({ word, text, at }, { row, last, beforeLast });
    const cost = row.costs[word.length];
    const edits = Math.ceil(cost / editCost);
    if (edits > 0 && edits <= limit)
      found.push({ start: row.starts[word.length], end: at, edits, kept: edits * editCost - cost });
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return found;
}

function emptyRow(length: number): Row {
  return { costs: new Int32Array(length + 1), starts: new Int32Array(length + 1) };
}

interface Place {
  word: string;
  text: string;
  /** How many characters of the text are read. */
  at: number;
}

/** Of ways that cost the same, the first counts: the same character or a wrong one, one too many, one missing, a swap. */
function fillRow(
  { word, text, at }: Place,
  { row, last, beforeLast }: Record<'row' | 'last' | 'beforeLast', Row>,
) {
  row.costs[0] = 0;
  row.starts[0] = at;
  const [unit, unitBefore] = [text[at - 1], text[at - 2]];
  for (let place = 1; place <= word.length; place += 1) {
    const isSame = word[place - 1] === unit;
    let cost = last.costs[place - 1] + (isSame ? -1 : editCost);
    let start = last.starts[place - 1];
    if (last.costs[place] + editCost < cost) {
      cost = last.costs[place] + editCost;
      start = last.starts[place];
    }
    if (row.costs[place - 1] + editCost < cost) {
      cost = row.costs[place - 1] + editCost;
      start = row.starts[place - 1];
    }
    const isSwap = place > 1 && word[place - 1] === unitBefore && word[place - 2] === unit;
    if (isSwap && beforeLast.costs[place - 2] + editCost - 2 < cost) {
      cost = beforeLast.costs[place - 2] + editCost - 2;
      start = beforeLast.starts[place - 2];
    }
    row.costs[place] = cost;
    row.starts[place] = start;
  }
}

/**
 * Two characters of three are a word of their own more often than not (数据库, 数据), so that short words count only
 * where the slip is inside: a swap, a wrong or missing middle, a doubled character.
 */
function isConvincing(word: string, place: string): boolean {
  if (hasMark(place)) return false;
  if (word.length > (isLatin(word) ? 4 : 3)) return true;
  const isSwap = word.length === place.length && sorted(word) === sorted(place);
  if (isSwap || isLatin(word)) return isSwap;
  const isSameAtEnds = word[0] === place[0] && word.at(-1) === place.at(-1);
  return isSameAtEnds && (place.length >= word.length || hasDouble(word));
}

function hasMark(text: string): boolean {
  for (const character of text) if (kindOf(character.codePointAt(0) as number) === 'mark') return true;
  return false;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function hasDouble(word: string): boolean {
  return /(.)\1/u.test(word);
}

/** Of places that overlap, the one that keeps most of the word, then the one whose length is nearest; in rising order. */
function withoutOverlaps(spans: readonly KeptSpan[], length: number): NearSpan[] {
  const misfit = ({ start, end }: Span) => Math.abs(end - start - length);
  const best = [...spans].sort(
    (one, other) => other.kept - one.kept || misfit(one) - misfit(other) || one.start - other.start,
  );
  const chosen: KeptSpan[] = [];
  for (const span of best)
    if (chosen.every(({ start, end }) => span.end <= start || span.start >= end)) chosen.push(span);
  return chosen.sort((one, other) => one.start - other.start);
}
