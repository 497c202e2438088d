import type { Entry, QuestionId } from '../bank/bank.ts';
import type { FoldedFields } from '../index/fields.ts';
import type { Readings } from './sounds.ts';

/** Behind a character, or before it. */
export type Side = 'following' | 'preceding';

/** An entry with its folded fields. */
export interface SearchRow {
  entry: Entry;
  folded: FoldedFields;
}

/** What searching needs of the store. */
export interface SearchReader {
  /** Questions that hold many of the grams, those with all of them first; about `limit` at most. */
  candidates: (grams: readonly string[], limit: number) => { id: QuestionId }[];
  /** Questions that hold all grams of one of the sets, those that hold them in the question first; about `limit`. */
  holders: (sets: readonly (readonly string[])[], limit: number) => QuestionId[];
  /** In how many entries each of these grams stands; those that stand nowhere are missing. */
  gramCounts: (grams: readonly string[]) => ReadonlyMap<string, number>;
  /** The Han characters that stand on this side of each of these somewhere, by character. */
  neighbours: (side: Side, characters: readonly string[]) => ReadonlyMap<string, string>;
  /** How characters are read, by syllable; empty where that is not kept. */
  readings: () => Readings;
  /** The rows of these questions, of every bank in which they stand, in document order. */
  searchRows: (ids: readonly QuestionId[]) => SearchRow[];
}
