import type { Support } from './alignment.ts';

/*
 * The numbers were fitted to answers that were labelled before (test/feedback): a logistic regression on what speaks for
 * a point, and a second one with how likely the other points are, as an answer to another question meets one by chance.
 */
const base = -3.46;
const perShare = 9.27;
const perExplained = 6.61;
const perNearness = 3.64;

/** Too seldom among the labelled answers to be fitted. */
const perDenied = 3;

/** Who says the core of a point in short says the point; neutral where all is said. */
const halfCore = 0.5;
const perCore = 12;

/**
 * Each clause about another matter may meet a point by chance. The labelled answers hardly have more of them; not fitted, but
 * set so that whole documents about other matters say nothing, and no labelled answer says less.
 */
const usualClausesAside = 12;
const perClausesAside = 3;

const baseAmongOthers = -1.83;
const perOwn = 0.81;
const perOthers = 2.33;
const perNearnessAmongOthers = 7.77;

/** What speaks for the points of a reference. */
interface Spoken {
  supports: readonly Support[];
  /** Which part of each clause each point has, and how much the answer as a whole is about their matter (see `affinity.ts`). */
  affinities: readonly (readonly number[])[];
  kinship: number;
  /** How much of what is said the points have too, 0 to 1. */
  relevance: number;
}

/**
 * How likely each point is said, from 0 to 1. In an answer that says other points, a sentence that is nearer to one point than to all
 * the rest most likely says it, in whatever words; in an answer to another question it is near to one by chance, and the more so the
 * longer the answer is.
 */
export function likelihoodsOf({ supports, affinities, kinship, relevance }: Spoken): number[] {
  const clausesAside = affinities.length * (1 - relevance);
  const byChance = perClausesAside * Math.log(Math.max(1, clausesAside / usualClausesAside));
  const nearness = supports.map(
    ({ sentence }, point) => (kinship * (sentence + nearestOf(affinities, point))) / 2,
  );
  const own = supports.map(
    ({ share, explained, core, denied }, point) =>
      base +
      perShare * share +
      perExplained * explained ** 2 +
      perNearness * nearness[point] +
      perCore * Math.max(0, core - halfCore) -
      perDenied * Math.min(1, denied) -
      byChance,
  );
  const all = own.reduce((sum, value) => sum + logistic(value), 0);
  return own.map((value, point) => {
    const others = (all - logistic(value)) / Math.max(1, own.length - 1);
    const beside = others * (perOthers + perNearnessAmongOthers * nearness[point]);
    return logistic(baseAmongOthers + perOwn * value + beside);
  });
}

function nearestOf(affinities: readonly (readonly number[])[], point: number): number {
  return affinities.reduce((nearest, parts) => Math.max(nearest, parts[point]), 0);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
