import { matters } from '../language/matters.ts';
import { isHan } from './characters.ts';
import { type Clause, statementsOf } from './clauses.ts';
import { isFunctionWord } from './function-words.ts';

/*
 * No table has all ways of saying something. But its lines hold so many that a text may be told by the characters in it: 把火压下去
 * stands in no line, but 火 and 压 and 下去 do so in those of anger and of soothing more than elsewhere.
 */

/** How much a piece of a text speaks for a matter. */
interface Hint {
  matter: number;
  weight: number;
}

/** A single character speaks less clearly than two. */
const singleCharacter = 0.5;
/** How sharply what is said is given to the point that it is nearest to. */
const sharpness = 40;

let hints: ReadonlyMap<string, readonly Hint[]> | undefined;

/**
 * For each clause, which part each point has of what it and those beside it say, by the matters that both bring to mind and other
 * points do not; together 1. All texts are in word form.
 */
export function affinitiesOf(
  folded: string,
  clauses: readonly Clause[],
  passages: readonly string[],
): number[][] {
  const points = apart(passages.map((passage) => unit(mattersIn(passage))));
  return statementsOf(clauses).flatMap((statement) => {
    const said = unit(mattersIn(folded.slice(statement[0].start, statement[statement.length - 1].end)));
    const powers = points.map((point) => Math.exp(sharpness * product(said, point)));
    const all = powers.reduce((sum, power) => sum + power, 0);
    return statement.map(() => powers.map((power) => power / all));
  });
}

/*
 * A longer answer has more in common with any reference, by the logarithm of its length (fitted to labelled answers, and to the same
 * answers under other questions): from so much less or more on it is surely not, or surely, about the matter.
 */
const perLength = 0.087;
const surelyNot = -0.15;
const surely = -0.05;

/**
 * How much an answer as a whole is about the matter of these passages, from 0 to 1: 0 where it answers another question. All texts
 * are in word form.
 */
export function kinshipOf(folded: string, passages: readonly string[]): number {
  const inCommon = product(unit(mattersIn(folded)), unit(mattersIn(passages.join('\n'))));
  const excess = inCommon - perLength * Math.log(Math.max(1, folded.length));
  return Math.max(0, Math.min(1, (excess - surelyNot) / (surely - surelyNot)));
}

/** How much a text speaks for each matter. */
function mattersIn(text: string): Float64Array {
  hints ??= readHints(matters());
  const found = new Float64Array(matters().length);
  for (const piece of new Set(piecesOf(text)))
    for (const { matter, weight } of hints.get(piece) ?? []) found[matter] += weight;
  return found;
}

/** What each point brings to mind more than the points do on average. */
function apart(points: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(matters().length);
  for (const point of points)
    for (let at = 0; at < mean.length; at += 1) mean[at] += point[at] / points.length;
  return points.map((point) => unit(point.map((value, matter) => Math.max(0, value - mean[matter]))));
}

function unit(values: Float64Array): Float64Array {
  const length = Math.sqrt(product(values, values));
  return length === 0 ? values : values.map((value) => value / length);
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at] * other[at];
  return sum;
}

/** The characters and pairs of characters of a folded text that are no function words. */
function piecesOf(folded: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!isHan(folded[at])) continue;
    if (!isFunctionWord(folded[at])) found.push(folded[at]);
    const pair = folded.slice(at, at + 2);
    if (pair.length === 2 && isHan(pair[1]) && !isFunctionWord(pair)) found.push(pair);
  }
  return found;
}

/** A piece speaks for the lines that it stands in: the fewer, the more, and the more often in one. */
function readHints(lines: readonly (readonly string[])[]): Map<string, Hint[]> {
  const counts = lines.map((words) => countOf(words.flatMap((word) => word.split('~').flatMap(piecesOf))));
  const linesWith = countOf(counts.flatMap((count) => [...count.keys()]));
  const clarity = (piece: string) =>
    Math.log(lines.length / (linesWith.get(piece) ?? 1)) * (piece.length === 1 ? singleCharacter : 1);
  const found = new Map<string, Hint[]>();
  for (const [matter, count] of counts.entries()) {
    const weights = Array.from(count, ([piece, times]) => (1 + Math.log(times)) * clarity(piece));
    const length = Math.hypot(...weights);
    for (const [index, piece] of [...count.keys()].entries()) {
      const hint = { matter, weight: (weights[index] / length) * clarity(piece) };
      const others = found.get(piece);
      if (others) others.push(hint);
      else found.set(piece, [hint]);
    }
  }
  return found;
}

function countOf(pieces: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}
