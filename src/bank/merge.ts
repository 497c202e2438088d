import type { Entry, QuestionId } from './bank.ts';

/** A question once, with what every bank says of it. */
export interface BankedQuestion {
  id: QuestionId;
  /** In document order, one at least: the first is the question's text as it is shown. */
  entries: [Entry, ...Entry[]];
}

/** Entries → questions, each once, in the order of their first entries. */
export function mergeEntries(entries: readonly Entry[]): BankedQuestion[] {
  const questions = new Map<QuestionId, BankedQuestion>();
  for (const entry of entries) {
    const known = questions.get(entry.id);
    if (known) known.entries.push(entry);
    else questions.set(entry.id, { id: entry.id, entries: [entry] });
  }
  return [...questions.values()];
}
