import type { Support } from './alignment.ts';

/*
 * The numbers were fitted to answers that were labelled before (test/feedback): a logistic regression on what speaks for
 * a point, and a second one with how likely the other points are, as an answer to another question meets one by chance.
 */
const base = -2.66;
const perTerms = 0.82;
const perShare = 11.1;
const perExplained = 5.19;

/** Too seldom among the labelled answers to be fitted. */
const perDenied = 3;

const baseAmongOthers = -1.49;
const perOwn = 0.72;
const perOthers = 1.45;
const perSentence = 8.36;

/**
 * How likely each point is said, from 0 to 1. In an answer that says other points, a sentence that is like one point more than all the rest
 * most likely says it, in whatever words.
 */
export function likelihoodsOf(supports: readonly Support[]): number[] {
  const own = supports.map(
    ({ terms, share, explained, denied }) =>
      base +
      perTerms * Math.log1p(4 * terms) +
      perShare * share +
      perExplained * explained ** 2 -
      perDenied * Math.min(1, denied),
  );
  const all = own.reduce((sum, value) => sum + logistic(value), 0);
  return own.map((value, index) => {
    const others = (all - logistic(value)) / Math.max(1, own.length - 1);
    const beside = others * (perOthers + perSentence * supports[index].sentence);
    return logistic(baseAmongOthers + perOwn * value + beside);
  });
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
