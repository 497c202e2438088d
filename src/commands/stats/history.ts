import type { Lot } from '../../bank/bank.ts';
import type { History } from '../../progress/progress.ts';
import type { Store } from '../../store/store.ts';
import { freshCards } from '../review/scheduling.ts';

/**
 * What the store knows of the questions of these lots. `isWhole`: of all questions, so that answers to those that
 * stand in no bank any more count too.
 */
export async function readHistory(
  store: Store,
  lots: readonly Lot[],
  { isWhole }: { isWhole: boolean },
): Promise<History> {
  const kinds = new Map(lots.flatMap(({ ids, kind }) => ids.map((id) => [id, kind])));
  const isChosen = ({ question }: Pick<History['ratings'][number], 'question'>) =>
    isWhole || kinds.has(question);
  const answers = store.attempts.all().filter(isChosen);
  const suspended = [...store.marks.all()].flatMap(([id, { isSuspended }]) => (isSuspended ? [id] : []));
  return {
    lots,
    answers: answers.map((answer) => ({
      ...answer,
      isSuggested: (kinds.get(answer.question) ?? 'open') === 'open',
    })),
    ratings: store.ratings.all().filter(isChosen),
    cards: await freshCards(store),
    suspended: new Set(suspended),
  };
}
