import type { Entry, QuestionId } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';
import type { Store } from '../store/store.ts';
import type { Graded } from '../terminal/drill/reveal.ts';

export type { Graded } from '../terminal/drill/reveal.ts';

export interface Gradable {
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
  { entries, typed }: Gradable,
  store: Pick<Store, 'accepted' | 'ownAnswers'>,
  against: 'reference' | 'mine' = 'reference',
): Promise<Graded | null> {
  if (entries[0]?.kind !== 'open') return null;
  const [{ id, question }] = entries;
  const own = against === 'mine' ? ownAnswer(id, store) : null;
  if (own === null && !isGradable(entries)) return null;
  const { cutPoints, gradeAnswer } = await loadPoints();
  const graded = referencesOf(entries, own).map(({ reference, bank }): Graded => {
    const compared = beginningOf(reference, mostReference);
    const accepted = acceptedFor(cutPoints(compared), store.accepted.of(id));
    const grade = gradeAnswer({
      reference: compared,
      typed: beginningOf(typed, mostTyped),
      question,
      accepted,
    });
    return { grade, reference, bank };
  });
  return graded.reduce<Graded | null>(
    (best, one) => (best && rankOf(best) >= rankOf(one) ? best : one),
    null,
  );
}

/**
 * How many characters are compared at most: nobody says as much in an interview, and the time that comparing takes grows
 * with both.
 */
export const mostTyped = 10_000;
export const mostReference = 20_000;

/** A text's first characters, of which none is cut in two. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, text.length > most ? '' : '$&');
}

/** What `gradeByBest` needs; called early, it is there when the first answer is handed in. */
export async function loadPoints() {
  const [{ cutPoints }, { gradeAnswer }] = await Promise.all([
    import('../points/points.ts'),
    import('../points/grade.ts'),
  ]);
  return { cutPoints, gradeAnswer };
}

const highestScore = 100;

/** An answer that copies one reference meets that one best, whatever another would give for the same words. */
function rankOf({ grade: { score, flags } }: Graded): number {
  return (score ?? -1) + (flags.includes('copied') ? highestScore + 1 : 0);
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

/**
 * What was accepted for these points, oldest first: an empty text takes back what came before. They may have been cut in
 * another script then.
 */
export function acceptedFor(
  points: readonly { text: string }[],
  accepted: readonly { point: string; text: string }[],
): { point: string; words: string }[] {
  const known = new Map(points.map(({ text }) => [foldText(text), text]));
  const valid = new Map<string, string[]>();
  for (const { point, text } of accepted) {
    const meant = known.get(foldText(point));
    if (meant !== undefined) valid.set(meant, text === '' ? [] : [...(valid.get(meant) ?? []), text]);
  }
  return [...valid].flatMap(([point, wordings]) => wordings.map((words) => ({ point, words })));
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
