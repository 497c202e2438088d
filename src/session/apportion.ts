/**
 * Shares out a whole number in proportion to weights, by largest remainders: each share is the exact one rounded down or
 * up, and together they are the whole. Equal remainders go to the larger weight, then to the one that stands first.
 *
 * `apportion(10, [18, 18, 8])` → `[4, 4, 2]`
 */
export function apportion(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / total);
  return roundTogether(exact, whole, weights);
}

/**
 * Numbers → whole ones, each rounded down or up, that together are `whole`: those with the largest remainders are rounded
 * up. `whole` lies between the sums of all rounded down and all rounded up.
 */
export function roundTogether(
  exact: readonly number[],
  whole: number,
  weights: readonly number[] = exact,
): number[] {
  const down = exact.map((number) => Math.floor(number + rounding));
  const left = whole - down.reduce((sum, number) => sum + number, 0);
  const byRemainder = exact
    .map((number, index) => ({ index, remainder: number - down[index] }))
    .filter(({ remainder }) => remainder > rounding)
    .sort(
      (one, other) =>
        other.remainder - one.remainder ||
        weights[other.index] - weights[one.index] ||
        one.index - other.index,
    );
  const up = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ index }) => index));
  return down.map((number, index) => (up.has(index) ? number + 1 : number));
}

/** What sums of fractions are off by: less is no remainder. */
const rounding = 1e-9;
