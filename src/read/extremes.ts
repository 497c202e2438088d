/**
 * The highest number that a list gives; `-Infinity`, where it is empty. A list may be as long as a document, which is more
 * than `Math.max` takes as arguments.
 */
export const highest = <One>(list: readonly One[], of: (one: One) => number): number =>
  list.reduce((most, one) => Math.max(most, of(one)), Number.NEGATIVE_INFINITY);

/** The lowest number that a list gives; `Infinity`, where it is empty. */
export const lowest = <One>(list: readonly One[], of: (one: One) => number): number =>
  list.reduce((least, one) => Math.min(least, of(one)), Number.POSITIVE_INFINITY);
