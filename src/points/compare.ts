import { alignClauses, relevanceOf, type Support } from './alignment.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { likelihoodsOf } from './likelihood.ts';
import { copiedShare, type Flag, isCopied, isKeywords, isQuestionRepeated } from './manner.ts';
import { type Match, matchClauses } from './matching.ts';
import type { Point } from './point.ts';
import { scoreOf } from './score.ts';
import { withSlips } from './slips.ts';
import { type Terms, termsOf } from './terms.ts';
import { type WeighedPoint, weighPoints } from './weighed.ts';

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

/** A point of the reference, and whether the typed answer says it. */
export interface ComparedPoint extends Point {
  covered: boolean;
  /** From 0 to 1. */
  likelihood: number;
  /** Null where the point is not covered. */
  evidence: Evidence | null;
}

export interface Comparison {
  /** 0 to 100. */
  score: number;
  points: ComparedPoint[];
  flags: Flag[];
}

/** Words that say a point for this candidate, whatever the comparison finds. */
export interface Accepted {
  /** The point's text. */
  point: string;
  words: string;
}

export interface Compared {
  points: readonly Point[];
  typed: string;
  /** The question: what stands in it says little. */
  question?: string;
  /** Wordings that were accepted for a point before (said in other words). */
  accepted?: readonly Accepted[];
}

/** A point is said where it is more likely so than not. */
const leastLikely = 0.4;
/** With so few characters a point, an answer only names the points. */
const mostForBrief = 14;

/** Compares a typed answer with the points of the reference, in either script and any order: what it says, by which words, and how well. */
export function comparePoints({ points, typed, question = '', accepted = [] }: Compared): Comparison {
  const wordings = points.map(({ text }) =>
    accepted.filter(({ point }) => point === text).map(({ words }) => words),
  );
  const weighed = weighPoints({ passages: points.map(({ text }) => text), question, accepted: wordings });
  const terms = withSlips(termsOf(typed), weighed);
  const clauses = clausesOf(terms.folded);
  const common = matchClauses(terms, clauses, weighed);
  const supports = alignClauses(common, clauses, weighed);
  const { flags, isSaid } = mannerOf(terms, points, question);
  const compared = likelihoodsOf(supports).map((likelihood, index): ComparedPoint => {
    const point = points[index];
    const known = isSaid ? findAccepted(terms.folded, wordings[index]) : null;
    if (known !== null) return { ...point, covered: true, likelihood: 1, evidence: wholly(typed, known) };
    const covered = isSaid && likelihood >= leastLikely;
    const evidence = covered ? evidenceOf({ typed, clauses, support: supports[index], point }) : null;
    return { ...point, covered: evidence !== null, likelihood: isSaid ? likelihood : 0, evidence };
  });
  const said = saidOf(compared, weighed, terms.folded);
  const score = scoreOf({ ...said, relevance: relevanceOf(common), flags });
  if (isSaid && said.coverage > leastLikely && said.charactersPerPoint < mostForBrief) flags.push('brief');
  return { score, points: compared, flags };
}

const shortestAccepted = 4;

/** Where an accepted wording stands in a typed answer, both in word form. */
function findAccepted(folded: string, wordings: readonly string[]): Stretch | null {
  for (const wording of wordings) {
    const words = termsOf(wording.trim()).folded;
    const start = words.length < shortestAccepted ? -1 : folded.indexOf(words);
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
}

function wholly(typed: string, { start, end }: Stretch): Evidence {
  return { text: typed.slice(start, end), start, end, matches: [{ typed: { start, end }, reference: null }] };
}

function mannerOf(
  terms: Terms,
  points: readonly Point[],
  question: string,
): { flags: Flag[]; isSaid: boolean } {
  const isEmpty =
    !/[\p{L}\p{N}]/u.test(terms.folded) || isQuestionRepeated(terms.folded, termsOf(question).folded);
  if (isEmpty) return { flags: ['empty'], isSaid: false };
  const reference = points.map(({ text }) => termsOf(text).folded).join('\n');
  if (isCopied(copiedShare(terms.folded, reference))) return { flags: ['copied'], isSaid: true };
  return isKeywords(terms) ? { flags: ['keywords'], isSaid: false } : { flags: [], isSaid: true };
}

/** A point is worth nothing as long as it is hardly more likely than by chance, and all that it is soon above the threshold. */
const worthNothing = 0.3;
const worthAll = 0.5;

function worthOf(likelihood: number): number {
  return Math.max(0, Math.min(1, (likelihood - worthNothing) / (worthAll - worthNothing)));
}

/** How much of the points is said. A point with little in it counts less. */
function saidOf(
  points: readonly ComparedPoint[],
  weighed: readonly WeighedPoint[],
  typed: string,
): { coverage: number; charactersPerPoint: number } {
  const mean = weighed.reduce((sum, { total }) => sum + total, 0) / Math.max(1, weighed.length);
  const weights = weighed.map(({ total }) => Math.max(0.5, Math.min(1, total / Math.max(mean, 0.01))));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const said = points.reduce((sum, { likelihood }, index) => sum + worthOf(likelihood) * weights[index], 0);
  const covered = points.filter(({ covered }) => covered).length;
  return { coverage: all === 0 ? 0 : said / all, charactersPerPoint: typed.length / Math.max(1, covered) };
}

/** A clause that speaks for a point less than so much of the best one is not shown for it. */
const leastOfBest = 0.4;

function evidenceOf({
  typed,
  clauses,
  support,
  point,
}: {
  typed: string;
  clauses: readonly Clause[];
  support: Support;
  point: Point;
}): Evidence | null {
  const best = Math.max(0, ...support.clauses.map(({ value }) => value));
  const shown = support.clauses.filter(({ value }) => value >= best * leastOfBest);
  if (shown.length === 0) return null;
  const run = longestRun(
    shown.map(({ index }) => index),
    support,
  );
  const { start, end } = trimmed(typed, clauses[run[0]].start, clauses[run[run.length - 1]].end);
  const matches = shown.flatMap(({ matches }) => matches).map((match) => placed(match, point));
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
function longestRun(indices: readonly number[], { clauses }: Support): number[] {
  const valueAt = new Map(clauses.map(({ index, value }) => [index, value]));
  const runs: number[][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last !== undefined && index - last[last.length - 1] <= 2) last.push(index);
    else runs.push([index]);
  }
  const worth = (run: readonly number[]) => run.reduce((sum, index) => sum + (valueAt.get(index) ?? 0), 0);
  return runs.reduce((best, run) => (worth(run) > worth(best) ? run : best));
}

function trimmed(text: string, start: number, end: number): Stretch {
  const passage = text.slice(start, end);
  const from = start + passage.length - passage.trimStart().length;
  return { start: from, end: from + passage.trim().length };
}
