import type { Entry, QuestionId } from '../../bank/bank.ts';
import type { Store } from '../../store/store.ts';
import { inShownScript } from '../filters/shown.ts';
import type { Context } from '../program/context.ts';

/** A question's entries in all banks, in the script to be shown. */
export type EntriesOf = (question: QuestionId) => Promise<readonly Entry[]>;

/** Entries that are read once. */
export interface RememberedEntries extends EntriesOf {
  /** Has a question read anew when it is next asked for. */
  forget: (question: QuestionId) => void;
}

/** Each question's entries in all its banks, converted when it comes up, and once. */
export function rememberEntries(store: Store, context: Context): RememberedEntries {
  const remembered = new Map<string, ReturnType<EntriesOf>>();
  const entriesOf: EntriesOf = (question) => {
    const known = remembered.get(question);
    if (known !== undefined) return known;
    const entries = inShownScript(store.entriesOf(question), context, store);
    remembered.set(question, entries);
    return entries;
  };
  return Object.assign(entriesOf, { forget: (question: QuestionId) => void remembered.delete(question) });
}
