import { isKnownWord } from '../language/known-words.ts';
import { chainsOf } from './chains.ts';
import { findWord } from './find.ts';
import type { Gather } from './gather.ts';
import type { Query } from './query.ts';
import type { SearchReader } from './reader.ts';
import { fieldTextsOf } from './row.ts';
import { type Slot, slotFor } from './sounds.ts';
import type { Speller } from './spelling.ts';
import { patternsOf } from './typed-sounds.ts';

const mostTerms = 5;
/**
 * Words of two characters that begin or end as a short word of the query does, as they stand in the store, those that
 * come oftenest first: what there is where nothing was found.
 */
export function nearTerms(
  { words }: Query,
  { sounds, neighbours }: Speller,
  { reader, gather }: { reader: SearchReader; gather: Gather },
): string[] {
  const begun = words.flatMap((word) => {
    const [pattern] = patternsOf(word, sounds);
    // How syllables begin (`or`, `the`) says next to nothing.
    if (pattern?.kind === 'initials' || (pattern && pattern.begun !== 'none')) return [];
    const slots = pattern?.slots ?? Array.from(word, slotFor);
    // Of what is longer, the parts that stand somewhere are named (see `suggest.ts`).
    return slots.length === 2 ? [slots] : [];
  });
  const terms = begun
    .flatMap((slots): Slot[][] => [
      [slots[0], null],
      [null, slots[slots.length - 1]],
    ])
    .flatMap((pattern) => chainsOf(pattern, neighbours))
    .map(({ text }) => text)
    .filter(isKnownWord);
  const counts = [...reader.gramCounts(terms)].sort(([, one], [, other]) => other - one);
  return counts.slice(0, mostTerms).flatMap(([term]) => asWritten(term, gather));
}

/** A folded term as some text writes it; none where it is gone with its bank. */
function asWritten(term: string, gather: Gather): string[] {
  for (const row of gather([term]))
    for (const fieldText of fieldTextsOf(row)) {
      const [span] = findWord(term, fieldText);
      if (span) return [fieldText.text.slice(span.start, span.end)];
    }
  return [];
}
