import type { Entry } from '../../bank/bank.ts';
import type { History } from '../../progress/progress.ts';
import type { Store } from '../../store/store.ts';
import { freshCards } from '../scheduling.ts';

/**
 * What the store knows of the questions of these entries. `isWhole`: of all questions, so that answers to those that
 * stand in no bank any more count too.
 */
export async function readHistory(
  store: Store,
  entries: readonly Entry[],
  { isWhole }: { isWhole: boolean },
): Promise<History> {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const isChosen = ({ question }: Pick<History['ratings'][number], 'question'>) =>
    isWhole || kinds.has(question);
  const answers = store.attempts.all().filter(isChosen);
  const suspended = [...store.marks.all()].flatMap(([id, { isSuspended }]) => (isSuspended ? [id] : []));
  return {
    entries,
    answers: answers.map((answer) => ({
      ...answer,
      isSuggested: (kinds.get(answer.question) ?? 'open') === 'open',
    })),
    ratings: store.ratings.all().filter(isChosen),
    cards: await freshCards(store),
    suspended: new Set(suspended),
  };
}
