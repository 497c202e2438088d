import { charactersOutsideWords } from '../language/known-words.ts';
import { lowest } from '../read/extremes.ts';
import type { SearchReader, Side } from './reader.ts';
import { fit, fitOf, type Slot } from './sounds.ts';

/** So many beginnings are gone on with at each place: those that are words first. */
const mostBeginnings = 500;

/** A folded text that may stand somewhere, and how well its characters fit their places (see `fit`). */
export interface Chain {
  text: string;
  fits: number[];
}

/** Looks up what stands beside characters. */
export type Neighbours = SearchReader['neighbours'];

/** Looks each character up once, and remembers what stands beside it. */
export function rememberNeighbours(neighbours: Neighbours): Neighbours {
  const known = { following: new Map<string, string>(), preceding: new Map<string, string>() };
  return (side, characters) => {
    const besideOf = known[side];
    const unknown = characters.filter((character) => !besideOf.has(character));
    const found = unknown.length > 0 ? neighbours(side, unknown) : new Map<string, string>();
    for (const character of unknown) besideOf.set(character, found.get(character) ?? '');
    return new Map(characters.map((character) => [character, besideOf.get(character) ?? '']));
  };
}

/**
 * The texts whose every two neighbours stand side by side somewhere, one character for each slot: `[ke][hu]` → 客户.
 * That the whole stands somewhere is for the index to tell.
 */
export function chainsOf(wanted: readonly Slot[], neighbours: Neighbours): Chain[] {
  const slots = wanted.map((slot, at) => slot ?? slotBeside(wanted, at, neighbours));
  const start = narrowest(slots);
  let chains = [...(slots[start] ?? [])].map(([text, value]): Chain => ({ text, fits: [value] }));
  const grow = (slot: Slot, side: Side): void => {
    chains = best(goOn(chains, { slot, side, neighbours }));
  };
  for (const slot of slots.slice(start + 1)) grow(slot, 'following');
  for (const slot of slots.slice(0, start).reverse()) grow(slot, 'preceding');
  return chains;
}

/** Any character in a place, as far as it stands beside what is in the next place, or in the one before. */
function slotBeside(slots: readonly Slot[], at: number, neighbours: Neighbours): Slot {
  const [beside, side]: [Slot, Side] = slots[at + 1]
    ? [slots[at + 1], 'preceding']
    : [slots[at - 1], 'following'];
  const found = neighbours(side, [...(beside?.keys() ?? [])]);
  return new Map(
    [...found.values()].flatMap((characters) => Array.from(characters, (one) => [one, fit.near])),
  );
}

/** The place that the fewest characters fit; of equal ones the first. */
function narrowest(slots: readonly Slot[]): number {
  const sizes = slots.map((slot) => slot?.size ?? Number.POSITIVE_INFINITY);
  return sizes.indexOf(lowest(sizes, (size) => size));
}

interface Growing {
  slot: Slot;
  side: Side;
  neighbours: Neighbours;
}

function goOn(chains: readonly Chain[], growing: Growing): Chain[] {
  const isForward = growing.side === 'following';
  const endOf = ({ text }: Chain) => (isForward ? text[text.length - 1] : text[0]);
  const nexts = nextsOf(new Set(chains.map(endOf)), growing);
  return chains.flatMap((chain) =>
    (nexts.get(endOf(chain)) ?? []).map(({ next, value }) =>
      isForward
        ? { text: chain.text + next, fits: [...chain.fits, value] }
        : { text: next + chain.text, fits: [value, ...chain.fits] },
    ),
  );
}

interface Next {
  next: string;
  value: number;
}

/** For each end what may stand beside it; looked up from the ends or from the slot, whichever are fewer characters. */
function nextsOf(ends: ReadonlySet<string>, { slot, side, neighbours }: Growing): Map<string, Next[]> {
  const nexts = new Map<string, Next[]>();
  const add = (end: string, next: string): void => {
    const value = fitOf(next, slot);
    const known = nexts.get(end);
    if (known) known.push({ next, value });
    else nexts.set(end, [{ next, value }]);
  };
  if (slot !== null && slot.size < ends.size) {
    const opposite = side === 'following' ? 'preceding' : 'following';
    for (const [next, beside] of neighbours(opposite, [...slot.keys()]))
      for (const end of inBoth(ends, beside)) add(end, next);
  } else
    for (const [end, beside] of neighbours(side, [...ends]))
      for (const next of slot === null ? beside : inBoth(slot, beside)) add(end, next);
  return nexts;
}

/** Which of the characters stand in a text; each is looked for, or each of the text, whichever are fewer. */
function inBoth(characters: ReadonlySet<string> | ReadonlyMap<string, number>, text: string): string[] {
  return characters.size < text.length
    ? [...characters.keys()].filter((character) => text.includes(character))
    : Array.from(text).filter((character) => characters.has(character));
}

function best(chains: readonly Chain[]): Chain[] {
  if (chains.length <= mostBeginnings) return [...chains];
  return chains
    .map((chain) => ({ chain, outside: charactersOutsideWords(chain.text), fits: sum(chain.fits) }))
    .sort((one, other) => one.outside - other.outside || other.fits - one.fits)
    .slice(0, mostBeginnings)
    .map(({ chain }) => chain);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
