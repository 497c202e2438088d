import { charactersOutsideWords } from '../language/known-words.ts';
import type { Slot } from './sounds.ts';

/** So many beginnings are gone on with at each place: those that are words first. */
const mostBeginnings = 400;

/** A folded text that the vocabulary may hold, and how well its characters fit their places (see `fit`). */
export interface Chain {
  text: string;
  fits: number[];
}

interface Arc {
  second: number;
  fit: number;
}

/**
 * The texts whose every two neighbours stand side by side somewhere, one character for each slot: `[ke][hu]` → 客户.
 * That the whole stands somewhere is for the index to tell.
 */
export function chainsOf(slots: readonly Slot[], vocabulary: string): Chain[] {
  const arcs = arcsOf(slots, vocabulary);
  let chains = [...(arcs[0] ?? [])].flatMap(([first, seconds]) =>
    seconds.map(({ second, fit }) => ({
      text: String.fromCharCode(first, second),
      fits: [slots[0][first], fit],
    })),
  );
  for (const next of arcs.slice(1)) chains = best(chains).flatMap((chain) => goOn(chain, next));
  return chains;
}

/** For each two neighbouring slots: the pairs in the vocabulary, by their first character. */
function arcsOf(slots: readonly Slot[], vocabulary: string): Map<number, Arc[]>[] {
  const arcs = slots.slice(1).map(() => new Map<number, Arc[]>());
  for (let at = 0; at < vocabulary.length; at += 2) {
    const first = vocabulary.charCodeAt(at);
    const second = vocabulary.charCodeAt(at + 1);
    for (let place = 0; place < arcs.length; place += 1) {
      const fit = slots[place + 1][second];
      if (slots[place][first] === 0 || fit === 0) continue;
      const seconds = arcs[place].get(first);
      if (seconds) seconds.push({ second, fit });
      else arcs[place].set(first, [{ second, fit }]);
    }
  }
  return arcs;
}

function goOn({ text, fits }: Chain, arcs: ReadonlyMap<number, Arc[]>): Chain[] {
  const nexts = arcs.get(text.charCodeAt(text.length - 1)) ?? [];
  return nexts.map(({ second, fit }) => ({ text: text + String.fromCharCode(second), fits: [...fits, fit] }));
}

function best(chains: readonly Chain[]): readonly Chain[] {
  if (chains.length <= mostBeginnings) return chains;
  return chains
    .map((chain) => ({ chain, outside: charactersOutsideWords(chain.text), fit: sum(chain.fits) }))
    .sort((one, other) => one.outside - other.outside || other.fit - one.fit)
    .slice(0, mostBeginnings)
    .map(({ chain }) => chain);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
