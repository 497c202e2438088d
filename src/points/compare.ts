import { affinitiesOf, kinshipOf } from './affinity.ts';
import { alignClauses, relevanceOf } from './alignment.ts';
import { clausesOf } from './clauses.ts';
import { type Evidence, evidenceOf, type Stretch } from './evidence.ts';
import { likelihoodsOf } from './likelihood.ts';
import { copiedShare, type Flag, isCopied, isKeywords, isQuestionRepeated } from './manner.ts';
import { matchClauses } from './matching.ts';
import type { Point } from './point.ts';
import { type Said, scoreOf } from './score.ts';
import { withSlips } from './slips.ts';
import { type Terms, termsOf } from './terms.ts';
import { type WeighedPoint, weighPoints } from './weighed.ts';

export type { Evidence, Stretch } from './evidence.ts';

/** A point of the reference, and whether the typed answer says it. */
export interface ComparedPoint extends Point {
  covered: boolean;
  /** From 0 to 1. */
  likelihood: number;
  /** Null where the point is not covered. */
  evidence: Evidence | null;
}

interface Comparison {
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

interface Compared {
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
  const passages = weighed.map(({ passage }) => passage);
  const kinship = kinshipOf(terms.folded, passages);
  const affinities = affinitiesOf(terms.folded, clauses, passages);
  const { flags, isSaid } = mannerOf(terms, points, question);
  const relevance = relevanceOf(common);
  const likelihoods = likelihoodsOf({ supports, affinities, kinship, relevance });
  const compared = points.map((point, index): ComparedPoint => {
    const known = isSaid ? findAccepted(terms.folded, wordings[index]) : null;
    if (known !== null) return { ...point, covered: true, likelihood: 1, evidence: wholly(typed, known) };
    const likelihood = isSaid ? likelihoods[index] : 0;
    const near = affinities.map((parts) => parts[index]);
    const covered = likelihood >= leastLikely;
    const evidence = covered ? evidenceOf({ typed, clauses, support: supports[index], near, point }) : null;
    return { ...point, covered: evidence !== null, likelihood, evidence };
  });
  const said = saidOf(compared, weighed, terms.folded);
  const score = scoreOf({ ...said, relevance, flags });
  if (flags.length === 0 && said.coverage > leastLikely && said.charactersPerPoint < mostForBrief)
    flags.push('brief');
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
): Pick<Said, 'coverage' | 'charactersPerPoint' | 'pointLength'> {
  const mean = weighed.reduce((sum, { total }) => sum + total, 0) / Math.max(1, weighed.length);
  const weights = weighed.map(({ total }) => Math.max(0.5, Math.min(1, total / Math.max(mean, 0.01))));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const said = points.reduce((sum, { likelihood }, index) => sum + worthOf(likelihood) * weights[index], 0);
  const covered = points.filter(({ covered }) => covered);
  const count = Math.max(1, covered.length);
  const length = covered.reduce((sum, { text }) => sum + text.length, 0);
  return {
    coverage: all === 0 ? 0 : said / all,
    charactersPerPoint: typed.length / count,
    pointLength: Math.max(1, length / count),
  };
}
