import { highest } from '../read/extremes.ts';
import type { Clause } from './clauses.ts';
import type { Common, Match } from './matching.ts';
import type { WeighedPoint } from './weighed.ts';

/** What an answer as a whole says for one point. */
export interface Support {
  /** The part that it has in common with the point, of all that the point has. */
  share: number;
  /** The greatest part that it has in what one sentence of the answer is about, 0 to 1. */
  sentence: number;
  /** How much of a sentence that speaks for it is said of any point at all, 0 to 1: in `先安抚，最后回访` nothing else is said. */
  explained: number;
  /** How nearly one clause of the answer says the point's core and nothing else, 0 to 1. */
  core: number;
  /** What the answer denies of it, more than of any other point. */
  denied: number;
  /** The clauses that speak for it, by their index, with how much they do. */
  clauses: readonly { index: number; value: number; matches: readonly Match[] }[];
}

const characterValue = 0.15;
/** What the clauses beside it say tells what a clause is about. */
const besideIt = 0.35;
/** But takes nothing from what it says itself, however much they say. */
const mostBeside = 1;
/** How sharply a clause is given to the point that it is most like. */
const sharpness = 4;
/** A sentence may be about several points. */
const sentenceSharpness = 2;

/**
 * Gives each clause to the points that it is like, and adds up what speaks for each point. Only clauses of one sentence look at one another,
 * so that another sentence never takes anything from a point.
 */
export function alignClauses(
  common: readonly (readonly Common[])[],
  clauses: readonly Clause[],
  points: readonly WeighedPoint[],
): Support[] {
  const parts = common.map((_, index) => partsOf(common, clauses, index));
  const sentences = sentencePartsOf(common, clauses);
  const explainedBy = explainedOf(common, clauses);
  return points.map(({ total }, point) => {
    const best = new Map<string, number>();
    let explained = 0;
    const speaking = [];
    for (const [index, row] of common.entries()) {
      const part = parts[index][point];
      for (const { key, value } of row[point].matches)
        best.set(key, Math.max(best.get(key) ?? 0, value * part));
      const value = likenessOf(row[point]) * part;
      if (value === 0) continue;
      speaking.push({ index, value, matches: row[point].matches });
      explained = Math.max(explained, part * (explainedBy.get(clauses[index].sentence) ?? 0));
    }
    const terms = Array.from(best.values()).reduce((sum, value) => sum + value, 0);
    return {
      share: terms / Math.max(1, total),
      explained,
      core: Math.max(0, ...common.map((row) => row[point].core)),
      denied: deniedOf(common, point),
      sentence: Math.max(0, ...sentences.map((part) => part[point])),
      clauses: speaking,
    };
  });
}

function deniedOf(common: readonly (readonly Common[])[], point: number): number {
  return common.reduce((sum, row) => {
    const most = highest(row, ({ denied }) => denied);
    return row[point].denied === most ? sum + most : sum;
  }, 0);
}

/** For each point, which part of a clause belongs to it; together 1. */
function partsOf(
  common: readonly (readonly Common[])[],
  clauses: readonly Clause[],
  index: number,
): number[] {
  const beside = [index - 1, index + 1].filter(
    (other) => clauses[other] !== undefined && clauses[other].sentence === clauses[index].sentence,
  );
  const likeness = common[index].map((own, point) =>
    beside.reduce(
      (sum, other) => sum + besideIt * Math.min(mostBeside, likenessOf(common[other][point])),
      likenessOf(own),
    ),
  );
  return divide(likeness, sharpness);
}

/** For each sentence, which part of it each point has. */
function sentencePartsOf(common: readonly (readonly Common[])[], clauses: readonly Clause[]): number[][] {
  const likeness = new Map<number, number[]>();
  for (const [index, row] of common.entries()) {
    const sums = likeness.get(clauses[index].sentence) ?? row.map(() => 0);
    for (const [point, one] of row.entries()) sums[point] += likenessOf(one);
    likeness.set(clauses[index].sentence, sums);
  }
  return Array.from(likeness.values(), (sums) => divide(sums, sentenceSharpness));
}

/** A clause says so much at least, and a sentence of a common word little, though that be all. */
const leastContent = 0.3;

/** What is said, and the part of it that the points have too, whichever. */
interface Said {
  shared: number;
  content: number;
}

function saidIn(row: readonly Common[]): Said {
  const content = Math.max(leastContent, row[0]?.content ?? 0);
  return { content, shared: Math.min(content, Math.max(0, ...row.map(({ terms }) => terms))) };
}

function add(sum: Said | undefined, { shared, content }: Said): Said {
  return { shared: (sum?.shared ?? 0) + shared, content: (sum?.content ?? leastContent) + content };
}

/** For each sentence, how much of what it says the points have too. */
function explainedOf(
  common: readonly (readonly Common[])[],
  clauses: readonly Clause[],
): Map<number, number> {
  const sums = new Map<number, Said>();
  for (const [index, row] of common.entries())
    sums.set(clauses[index].sentence, add(sums.get(clauses[index].sentence), saidIn(row)));
  return new Map(Array.from(sums, ([sentence, { shared, content }]) => [sentence, shared / content]));
}

/** How much of what an answer says in all the points have too, from 0 to 1: little where it is about another matter. */
export function relevanceOf(common: readonly (readonly Common[])[]): number {
  const { shared, content } = common.map(saidIn).reduce<Said>(add, { shared: 0, content: leastContent });
  return shared / content;
}

/** Parts that together are 1, the greater the value, the more. */
function divide(values: readonly number[], sharp: number): number[] {
  const most = highest(values, (value) => value);
  const powers = values.map((value) => Math.exp(sharp * (value - most)));
  const all = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / all);
}

function likenessOf({ terms, characters }: Common): number {
  return terms + characterValue * characters;
}
