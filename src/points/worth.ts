import type { Term } from './terms.ts';

/** A word by its place, with what it is worth in itself, whatever else the points say. */
export interface Weighty {
  start: number;
  end: number;
  value: number;
}

/** What no dictionary has says no more than a rare word. */
const rarest = 6;

/** What a word of some rarity is worth. */
export function weightOf(rarity: number): number {
  return Math.max(0.1, Math.min(1.3, (rarity - 2.5) / 2.5));
}

/** The words of some terms, the wordings of matters left out. */
export function weightyOf(terms: readonly Term[]): Weighty[] {
  return terms
    .filter(({ key }) => !key.startsWith('#'))
    .map(({ start, end, rarity }) => ({ start, end, value: weightOf(Math.min(rarest, rarity)) }));
}

/** How much words say in all. */
export function worthOf(words: readonly Weighty[]): number {
  return words.reduce((sum, { value }) => sum + value, 0);
}
