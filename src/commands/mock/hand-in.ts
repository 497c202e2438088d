import type { QuestionId } from '../../bank/bank.ts';
import type { Scored } from '../../session/event.ts';
import { markAnswer, scoreOf } from '../../session/marking.ts';
import { isDone } from '../../session/turn.ts';
import type { Store } from '../../store/store.ts';
import type { Graded } from '../../terminal/drill/reveal.ts';
import { gradeByBest, toKept } from '../grading/grading.ts';
import { keyEntry } from '../practice/asked.ts';
import type { EntriesOf } from '../practice/entries.ts';
import type { Journal } from '../practice/kept/journal.ts';

/** What the answers of a paper cover of their references; a question without an answer in words is missing. */
export type Grades = ReadonlyMap<QuestionId, Graded>;

interface HandedIn {
  journal: Journal;
  entriesOf: EntriesOf;
  store: Store;
}

/** Closes a paper: each answer is marked by its key, or compared with its references. */
export async function handIn(place: HandedIn): Promise<Grades> {
  const { journal } = place;
  const grades = await gradeAll(place);
  const marked = await markAll(place);
  journal.handIn((question): Scored => {
    const score = marked.get(question) ?? null;
    if (score !== null) return { score };
    const suggested = grades.get(question)?.grade.score ?? null;
    return suggested === null ? {} : { score: suggested, isSuggested: true };
  });
  for (const [question, graded] of grades) journal.notePoints(question, toKept(graded));
  return grades;
}

/** What is typed for a question, submitted or not. */
function answerTo(journal: Journal, question: QuestionId): string {
  const typed = journal.typed(question)?.text ?? '';
  return typed.trim() === '' ? journal.turn(question).text : typed;
}

/** The same for a paper that is closed, as its session was cut behind that. */
export async function gradeAll({ journal, entriesOf, store }: HandedIn): Promise<Grades> {
  const grades = new Map<QuestionId, Graded>();
  for (const question of journal.plan.questions) {
    const typed = answerTo(journal, question);
    const graded =
      typed.trim() === '' ? null : await gradeByBest({ entries: await entriesOf(question), typed }, store);
    if (graded !== null) grades.set(question, graded);
  }
  return grades;
}

async function markAll({ journal, entriesOf }: HandedIn): Promise<ReadonlyMap<QuestionId, number | null>> {
  const scores = new Map<QuestionId, number | null>();
  for (const question of journal.plan.questions) {
    const entries = await entriesOf(question);
    if (entries.length === 0) continue;
    scores.set(question, scoreOf(markAnswer(keyEntry(entries), answerTo(journal, question))));
  }
  return scores;
}

/** How many questions of a paper are answered. */
export function answeredIn({ session }: Pick<Journal, 'session'>): number {
  return session.turns.filter(isDone).length;
}
