import type { Support } from './alignment.ts';

/*
 * The numbers were fitted to answers that were labelled before (test/feedback): a logistic regression on what speaks for
 * a point, and a second one with how likely the other points are, as an answer to another question meets one by chance.
 */
const base = -2.57;
const perTerms = 1;
const perCharacter = 0.27;
const perShare = 26.7;

const baseAmongOthers = -1.02;
const perOwn = 0.89;
const perOthers = 2.28;

/** How likely each point is said, from 0 to 1. */
export function likelihoodsOf(supports: readonly Support[]): number[] {
  const own = supports.map(
    ({ terms, characters, share }) =>
      base + perTerms * Math.log1p(4 * terms) + perCharacter * characters + perShare * share,
  );
  const all = own.reduce((sum, value) => sum + logistic(value), 0);
  const others = Math.max(1, own.length - 1);
  return own.map((value) =>
    logistic(baseAmongOthers + perOwn * value + (perOthers * (all - logistic(value))) / others),
  );
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
