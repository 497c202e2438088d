import type { Entry, QuestionId } from '../../bank/bank.ts';
import type { Store } from '../../store/store.ts';
import type { Graded } from '../../terminal/drill/reveal.ts';
import type { Comparison } from './compare.ts';

export type { Graded } from '../../terminal/drill/reveal.ts';

interface Gradable {
  /** In the script in which they are shown. */
  entries: readonly Entry[];
  typed: string;
}

/** Whether an answer can be compared: it is typed in words, and there is something to compare it with. */
export function isGradable([first, ...others]: readonly Entry[]): boolean {
  return first?.kind === 'open' && [first, ...others].some(({ answer }) => answer !== null);
}

/**
 * Grades an answer by the points of the reference that it meets best; against `mine`, by the candidate's own best answer
 * where there is one. Null where there is nothing to compare it with. What makes points (a dictionary) is loaded at the
 * first call.
 */
export async function gradeByBest(
  gradable: Gradable,
  store: Pick<Store, 'accepted' | 'ownAnswers'>,
  against: Against = 'reference',
): Promise<Graded | null> {
  const comparison = comparisonOf(gradable, store, against);
  if (comparison === null) return null;
  const { compare } = await import('./compare.ts');
  return compare(comparison);
}

/** What an answer is compared with. */
type Against = 'reference' | 'mine';

/** The same as far as the store is needed for it; null where there is nothing to compare with. */
export function comparisonOf(
  { entries, typed }: Gradable,
  store: Pick<Store, 'accepted' | 'ownAnswers'>,
  against: Against = 'reference',
): Comparison | null {
  if (entries[0]?.kind !== 'open') return null;
  const [{ id, question }] = entries;
  const own = against === 'mine' ? ownAnswer(id, store) : null;
  if (own === null && !isGradable(entries)) return null;
  return { question, typed, references: referencesOf(entries, own), accepted: store.accepted.of(id) };
}

function ownAnswer(id: QuestionId, { ownAnswers }: Pick<Store, 'ownAnswers'>): string | null {
  return ownAnswers.of(id)?.text ?? null;
}

function referencesOf(entries: readonly Entry[], own: string | null): Pick<Graded, 'reference' | 'bank'>[] {
  if (own !== null) return [{ reference: own, bank: null }];
  const references = new Map<string, string>();
  for (const { answer, bank } of entries)
    if (answer !== null && !references.has(answer)) references.set(answer, bank);
  return [...references].map(([reference, bank]) => ({ reference, bank }));
}

/** What is kept of a grade with an attempt: which points were covered, by which words. */
export function toKept({ grade }: Graded): object[] {
  return grade.points.map(({ text, start, end, covered, evidence }) => ({
    text,
    start,
    end,
    covered,
    evidence: evidence?.text ?? null,
  }));
}
