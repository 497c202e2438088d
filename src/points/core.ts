import { clausesOf } from './clauses.ts';
import type { Terms } from './terms.ts';
import { type Weighty, weightyOf, worthOf } from './worth.ts';

/** The core of a point: the words of its first clause that says something, as the rest mostly goes into that. `出色的沟通协调能力，能够…` → 沟通, 协调, 能力 */
export function coreOf({ folded, terms }: Terms): Weighty[] {
  for (const clause of clausesOf(folded)) {
    const within = terms.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    if (within.length > 0) return weightyOf(within);
  }
  return [];
}

interface Place {
  start: number;
  end: number;
}

/** How nearly a clause says a core and nothing else, 0 to 1, by the words of either that what they have in common covers. */
export function coreSaid(
  clause: readonly Weighty[],
  core: readonly Weighty[],
  matches: readonly { typed: Place; reference: Place }[],
): number {
  const end = core.at(-1)?.end ?? 0;
  const ofCore = matches.filter(({ reference }) => reference.start >= 0 && reference.end <= end);
  const typed = ofCore.map((match) => match.typed);
  const reference = ofCore.map((match) => match.reference);
  return shareWithin(clause, typed) * shareWithin(core, reference);
}

/** A common word alone is nobody's core. */
const leastWorth = 1;

function shareWithin(words: readonly Weighty[], places: readonly Place[]): number {
  const isWithin = (word: Weighty) => places.some(({ start, end }) => word.start >= start && word.end <= end);
  return worthOf(words.filter(isWithin)) / Math.max(leastWorth, worthOf(words));
}
