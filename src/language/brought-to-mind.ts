import { piecesOf } from './hint-pieces.ts';
import { type HintTable, hintsOfAnswers, hintsOfQuestions } from './hint-table.ts';
import type { TextKind } from './matters.ts';

/*
 * No table has all ways of saying something. But its lines hold so many that a text may be told by the characters in it: 把火压下去
 * stands in no line, but 火 and 压 and 下去 do so in those of anger and of soothing more than elsewhere.
 */

/** A table of hints, and where in it each piece stands. */
interface Hints extends Readonly<HintTable> {
  placeOf: ReadonlyMap<string, number>;
}

const tables = { answers: hintsOfAnswers, questions: hintsOfQuestions };
const read: Partial<Record<TextKind, Hints>> = {};

function hintsOf(kind: TextKind): Hints {
  read[kind] ??= readHints(tables[kind]);
  return read[kind];
}

function readHints(table: Readonly<HintTable>): Hints {
  // Each field is read from the disk when it is asked for.
  const fields = { ...table };
  return { ...fields, placeOf: new Map(fields.pieces.split('\n').map((piece, place) => [piece, place])) };
}

/** How much a text in word form speaks for each of the matters of these texts. */
export function mattersBroughtToMind(text: string, kind: TextKind): Float64Array {
  const { size, ends, matters, weights, placeOf } = hintsOf(kind);
  const found = new Float64Array(size);
  for (const piece of new Set(piecesOf(text))) {
    const place = placeOf.get(piece);
    if (place === undefined) continue;
    for (let at = ends[place - 1] ?? 0; at < ends[place]; at += 1) found[matters[at]] += weights[at];
  }
  return found;
}

/** The pairs of characters that speak most for what a question brings to mind, so many at most, the first the most. */
export function pairsBroughtToMind(question: string, most: number): string[] {
  const spoken = mattersBroughtToMind(question, 'questions');
  const { ends, matters, weights, placeOf } = hintsOf('questions');
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
