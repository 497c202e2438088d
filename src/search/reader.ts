import type { Entry, QuestionId } from '../bank/bank.ts';
import type { FoldedFields } from '../index/fields.ts';

/** An entry with its folded fields. */
export interface SearchRow {
  entry: Entry;
  folded: FoldedFields;
}

/** What searching needs of the store. */
export interface SearchReader {
  /** Questions that hold many of the grams, those with all of them first; about `limit` at most. */
  candidates: (grams: readonly string[], limit: number) => { id: QuestionId }[];
  /** The rows of these questions, of every bank in which they stand, in document order. */
  searchRows: (ids: readonly QuestionId[]) => SearchRow[];
  allSearchRows: () => SearchRow[];
}
