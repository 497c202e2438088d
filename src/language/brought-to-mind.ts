import { piecesOf } from './hint-pieces.ts';
import { hintTable } from './hint-table.ts';

/*
 * No table has all ways of saying something. But its lines hold so many that a text may be told by the characters in it: 把火压下去
 * stands in no line, but 火 and 压 and 下去 do so in those of anger and of soothing more than elsewhere.
 */

/** The table of hints, and where in it each piece stands. */
interface Hints extends Readonly<typeof hintTable> {
  placeOf: ReadonlyMap<string, number>;
}

let hints: Hints | undefined;

function readHints(): Hints {
  const table = { ...hintTable };
  return { ...table, placeOf: new Map(table.pieces.split('\n').map((piece, place) => [piece, place])) };
}

/** How much a text in word form speaks for each matter. */
export function mattersBroughtToMind(text: string): Float64Array {
  hints ??= readHints();
  const { size, ends, matters, weights, placeOf } = hints;
  const found = new Float64Array(size);
  for (const piece of new Set(piecesOf(text))) {
    const place = placeOf.get(piece);
    if (place === undefined) continue;
    for (let at = ends[place - 1] ?? 0; at < ends[place]; at += 1) found[matters[at]] += weights[at];
  }
  return found;
}

/** The pairs of characters that speak most for what a text brings to mind, so many at most, the first the most. */
export function pairsBroughtToMind(text: string, most: number): string[] {
  const spoken = mattersBroughtToMind(text);
  hints ??= readHints();
  const { ends, matters, weights, placeOf } = hints;
  const fitting: [pair: string, fit: number][] = [];
  for (const [piece, place] of placeOf) {
    if (piece.length < 2) continue;
    let fit = 0;
    for (let at = ends[place - 1] ?? 0; at < ends[place]; at += 1) fit += weights[at] * spoken[matters[at]];
    if (fit > 0) fitting.push([piece, fit]);
  }
  return fitting
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([pair]) => pair);
}
