import { charactersOutsideWords } from '../language/known-words.ts';
import type { SearchReader, Side } from './reader.ts';
import type { Slot } from './sounds.ts';

/** So many beginnings are gone on with at each place: those that are words first. */
const mostBeginnings = 300;

/** A folded text that may stand somewhere, and how well its characters fit their places (see `fit`). */
export interface Chain {
  text: string;
  fits: number[];
}

/** Looks up what stands beside characters, each once. */
export type Neighbours = SearchReader['neighbours'];

/**
 * The texts whose every two neighbours stand side by side somewhere, one character for each slot: `[ke][hu]` → 客户.
 * That the whole stands somewhere is for the index to tell.
 */
export function chainsOf(slots: readonly Slot[], neighbours: Neighbours): Chain[] {
  const start = narrowest(slots);
  let chains = charactersOf(slots[start]).map(
    (text): Chain => ({ text, fits: [slots[start][text.charCodeAt(0)]] }),
  );
  const grow = (slot: Slot, side: Side): void => {
    chains = best(goOn(chains, { slot, side, neighbours }));
  };
  for (const slot of slots.slice(start + 1)) grow(slot, 'following');
  for (const slot of slots.slice(0, start).reverse()) grow(slot, 'preceding');
  return chains;
}

/** The place that the fewest characters fit; of equal ones the first. */
function narrowest(slots: readonly Slot[]): number {
  const sizes = slots.map((slot) => slot.reduce((size, value) => size + (value > 0 ? 1 : 0), 0));
  return sizes.indexOf(Math.min(...sizes));
}

function charactersOf(slot: Slot): string[] {
  const characters: string[] = [];
  for (let unit = firstHan; unit <= lastHan; unit += 1)
    if (slot[unit] > 0) characters.push(String.fromCharCode(unit));
  return characters;
}

const firstHan = 0x3400;
const lastHan = 0x9fff;

interface Growing {
  slot: Slot;
  side: Side;
  neighbours: Neighbours;
}

function goOn(chains: readonly Chain[], { slot, side, neighbours }: Growing): Chain[] {
  const isForward = side === 'following';
  const endOf = ({ text }: Chain) => (isForward ? text[text.length - 1] : text[0]);
  const known = neighbours(side, [...new Set(chains.map(endOf))]);
  const grown: Chain[] = [];
  for (const chain of chains)
    for (const next of known.get(endOf(chain)) ?? '') {
      const fit = slot[next.charCodeAt(0)];
      if (fit === 0) continue;
      grown.push(
        isForward
          ? { text: chain.text + next, fits: [...chain.fits, fit] }
          : { text: next + chain.text, fits: [fit, ...chain.fits] },
      );
    }
  return grown;
}

function best(chains: readonly Chain[]): Chain[] {
  if (chains.length <= mostBeginnings) return [...chains];
  return chains
    .map((chain) => ({ chain, outside: charactersOutsideWords(chain.text), fit: sum(chain.fits) }))
    .sort((one, other) => one.outside - other.outside || other.fit - one.fit)
    .slice(0, mostBeginnings)
    .map(({ chain }) => chain);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
