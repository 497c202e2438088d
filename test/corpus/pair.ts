import { flattenMarks } from '../support/damage.ts';

interface Asked {
  question: string;
}

/** A true question with the one that was read for it. */
export type Pair<True, Read> = readonly [expected: True, actual: Read | undefined];

/** Below this likeness of the stems two questions are not the same. */
const leastLikeness = 0.5;

/** Each true question with the one read that is most like it, in one pass: the surest pairs first. */
export function pair<True extends Asked, Read extends Asked>(
  expected: readonly True[],
  actual: readonly Read[],
): Pair<True, Read>[] {
  const grams = new Map([...expected, ...actual].map((one) => [one as Asked, gramsOf(one.question)]));
  const setOf = (one: Asked) => grams.get(one) as ReadonlySet<string>;
  const all = expected.flatMap((one) =>
    actual.map((other) => ({ one, other, score: dice(setOf(one), setOf(other)) })),
  );
  const taken = new Map<True, Read>();
  const used = new Set<Read>();
  for (const { one, other, score } of all.toSorted((a, b) => b.score - a.score)) {
    if (score < leastLikeness || taken.has(one) || used.has(other)) continue;
    taken.set(one, other);
    used.add(other);
  }
  return expected.map((one) => [one, taken.get(one)]);
}

/** How alike two texts are, by the pairs of characters that they share: 0 to 1. */
export function likeness(one: string, other: string): number {
  return dice(gramsOf(one), gramsOf(other));
}

function gramsOf(text: string): ReadonlySet<string> {
  const characters = [...flattenMarks(text)];
  return new Set(characters.map((character, index) => character + (characters[index + 1] ?? '')));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of one) if (other.has(gram)) common += 1;
  return (2 * common) / (one.size + other.size || 1);
}
