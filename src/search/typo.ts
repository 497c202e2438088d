import { isLatin } from '../script/characters.ts';
import type { Span } from './spans.ts';

/** A place that a word fits but for slips: a wrong, missing, doubled or swapped character each. */
export interface NearSpan extends Span {
  edits: number;
}

/** How many slips a word of so many characters may have: one, and for long ones one in five characters or so. */
export function allowedEdits(word: string): number {
  const { length } = word;
  if (isLatin(word)) return /\d/.test(word) || length < 3 ? 0 : length < 9 ? 1 : 2;
  if (length < 2) return 0;
  return length < 8 ? 1 : Math.max(2, Math.floor(length / 5));
}

/**
 * The places in a folded text that a folded word fits with the fewest slips, at most `allowedEdits`; none that
 * overlap. A place with more slips than the best one is left out.
 */
export function findNear(word: string, text: string): NearSpan[] {
  const limit = allowedEdits(word);
  if (limit === 0 || !mayFit(word, text, limit)) return [];
  const near = endsOf(word, text, limit).filter((span) =>
    isConvincing(word, text.slice(span.start, span.end)),
  );
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return withoutOverlaps(
    near.filter(({ edits }) => edits === fewest),
    word.length,
  );
}

/** Cheap: a place with `limit` slips has all but so many of the word's characters. */
function mayFit(word: string, text: string, limit: number): boolean {
  let missing = 0;
  for (const character of word) if (!text.includes(character) && ++missing > limit) return false;
  return true;
}

interface Cell {
  edits: number;
  /** How many of the word's characters stand in the place: of two ways with as many edits, that with more is meant. */
  kept: number;
  start: number;
}

/**
 * For each place in the text where the word may end, the fewest edits and where it then begins: Sellers' table, a row
 * for each character of the text, with swaps of neighbours (optimal string alignment).
 *
 *             客  满  户  意        text: 我们的客户满意度
 *     …  的   0   1   2   3  4
 *        客   0   0   1   2  3
 *        户   0   1   1   1  2
 *        满   0   1   1   1  2      户满 for 满户 is one swap
 *        意   0   1   2   2  1  ←   客户满意: one slip
 */
function endsOf(word: string, text: string, limit: number): KeptSpan[] {
  const found: KeptSpan[] = [];
  let beforeLast: Cell[] = [];
  let last: Cell[] = Array.from({ length: word.length + 1 }, (_, edits) => ({ edits, kept: 0, start: 0 }));
  for (let at = 1; at <= text.length; at += 1) {
    const row: Cell[] = [{ edits: 0, kept: 0, start: at }];
    for (let place = 1; place <= word.length; place += 1)
      row.push(cheapest(stepsTo({ word, text, at, place }, { row, last, beforeLast })));
    const { edits, kept, start } = row[word.length];
    if (edits <= limit && edits > 0) found.push({ start, end: at, edits, kept });
    [beforeLast, last] = [last, row];
  }
  return found;
}

interface KeptSpan extends NearSpan {
  kept: number;
}

interface Place {
  word: string;
  text: string;
  at: number;
  place: number;
}

interface Rows {
  row: readonly Cell[];
  last: readonly Cell[];
  beforeLast: readonly Cell[];
}

function stepsTo({ word, text, at, place }: Place, { row, last, beforeLast }: Rows): Cell[] {
  const isSame = word[place - 1] === text[at - 1];
  const isSwapped =
    at > 1 && place > 1 && word[place - 1] === text[at - 2] && word[place - 2] === text[at - 1] && !isSame;
  return [
    isSame ? step(last[place - 1], 0, 1) : step(last[place - 1], 1, 0),
    step(last[place], 1, 0),
    step(row[place - 1], 1, 0),
    ...(isSwapped ? [step(beforeLast[place - 2], 1, 2)] : []),
  ];
}

function step({ edits, kept, start }: Cell, more: number, keeps: number): Cell {
  return { edits: edits + more, kept: kept + keeps, start };
}

function cheapest(cells: readonly Cell[]): Cell {
  return cells.reduce((best, cell) =>
    cell.edits < best.edits || (cell.edits === best.edits && cell.kept > best.kept) ? cell : best,
  );
}

/**
 * Two characters of three are a word of their own more often than not (数据库, 数据), so that short words count only
 * where the slip is inside: a swap, a wrong or missing middle, a doubled character.
 */
function isConvincing(word: string, place: string): boolean {
  if (/[^\p{L}\p{M}\p{N}]/u.test(place)) return false;
  if (word.length > (isLatin(word) ? 4 : 3)) return true;
  const isSwap = word.length === place.length && sorted(word) === sorted(place);
  if (isSwap || isLatin(word)) return isSwap;
  const isSameAtEnds = word[0] === place[0] && word.at(-1) === place.at(-1);
  return isSameAtEnds && (place.length >= word.length || hasDouble(word));
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
