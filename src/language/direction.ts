/** A list of numbers as a direction: its length is 1, or 0 where all are 0. */
export function unit(values: Float64Array): Float64Array {
  const length = Math.sqrt(product(values, values));
  return length === 0 ? values : values.map((value) => value / length);
}

/** How far two directions are the same: 1 for one and the same, 0 for those that have nothing in common. */
export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at] * other[at];
  return sum;
}

/** The mean of some directions. */
export function meanOf(directions: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(directions[0]?.length ?? 0);
  for (const direction of directions)
    for (let at = 0; at < mean.length; at += 1) mean[at] += direction[at] / directions.length;
  return mean;
}

/** The direction in which another goes beyond a mean. */
export function beyond(direction: Float64Array, mean: Float64Array): Float64Array {
  return unit(direction.map((value, at) => Math.max(0, value - mean[at])));
}
