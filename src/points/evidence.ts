import type { Support } from './alignment.ts';
import type { Clause } from './clauses.ts';
import type { Match } from './matching.ts';
import type { Point } from './point.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** What in a typed answer says a point. */
export interface Evidence extends Stretch {
  /** The words as typed, from `start` to `end` of the typed answer. */
  text: string;
  /** Which words matched which: in the typed answer, and in the reference (null where an accepted wording matched). */
  matches: readonly { typed: Stretch; reference: Stretch | null }[];
}

/** A clause that speaks for a point less than so much of the best one is not shown for it. */
const leastOfBest = 0.4;

/** What is near a point speaks for it as well, though without a word in common. */
const nearness = 0.5;

/** What there is to say a point, and the point. */
interface Said {
  typed: string;
  clauses: readonly Clause[];
  support: Support;
  /** For each clause, which part the point has of what is said there (see `affinity.ts`). */
  near: readonly number[];
  point: Point;
}

/** The words of an answer that say a point, if any do. */
export function evidenceOf({ typed, clauses, support, near, point }: Said): Evidence | null {
  const values = near.map((part) => nearness * part);
  for (const { index, value } of support.clauses) values[index] += value;
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  if (best === 0) return null;
  const isShown = (index: number) => values[index] >= best * leastOfBest;
  const run = longestRun([...values.keys()].filter(isShown), values);
  const { start, end } = trimmed(typed, clauses[run[0]].start, clauses[run[run.length - 1]].end);
  const matches = support.clauses
    .filter(({ index }) => isShown(index))
    .flatMap(({ matches }) => matches)
    .map((match) => placed(match, point));
  return { text: typed.slice(start, end), start, end, matches };
}

function placed({ typed, reference }: Match, point: Point): Evidence['matches'][number] {
  const isOwn = reference.start >= 0;
  return {
    typed,
    reference: isOwn ? { start: point.start + reference.start, end: point.start + reference.end } : null,
  };
}

/** The neighbouring clauses that say most, one lesser clause between them allowed. */
function longestRun(indices: readonly number[], values: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last !== undefined && index - last[last.length - 1] <= 2) last.push(index);
    else runs.push([index]);
  }
  const worth = (run: readonly number[]) => run.reduce((sum, index) => sum + values[index], 0);
  return runs.reduce((best, run) => (worth(run) > worth(best) ? run : best));
}

function trimmed(text: string, start: number, end: number): Stretch {
  const passage = text.slice(start, end);
  const from = start + passage.length - passage.trimStart().length;
  return { start: from, end: from + passage.trim().length };
}
