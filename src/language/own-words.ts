import { segment } from './segment.ts';

/**
 * The words of one text and how often each stands in it: its terms and people (`他` rather than `她`), which no
 * dictionary knows.
 */
export class OwnWords {
  readonly #counts = new Map<string, number>();
  #total = 0;

  constructor(folded: string) {
    for (const word of segment(folded)) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      this.#total += 1;
    }
  }

  /** The share of a word in the text, not counting its place in `passage`, if it has one. */
  shareOf(word: string, passage: string): number {
    const count = this.#counts.get(word) ?? 0;
    return count === 0 ? 0 : (count - (passage.includes(word) ? 1 : 0)) / this.#total;
  }
}
