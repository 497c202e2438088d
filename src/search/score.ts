/**
 * One scale for all ways of finding: a field's weight times the factor of the way. Within the sure ways a question
 * (from 0.94) stays before a heading (0.81–0.86), that before an answer (0.71–0.76); whatever has a slip comes below
 * all that has none, and shared words below that.
 */
export const factors = {
  exact: 1,
  folded: 0.99,
  /** All words, but not together as typed. */
  words: 0.95,
  /** All words but those that only hold the sentence together. */
  contentWords: 0.94,
  /** Chinese words for English ones. */
  translated: 0.8,
  pinyin: 0.74,
  homophone: 0.72,
  typo: 0.7,
  initials: 0.66,
  /** Times how much of the query is shared. */
  common: 0.5,
} as const;

/** Scores are given to four decimals, so that equal ones are equal. */
export function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
