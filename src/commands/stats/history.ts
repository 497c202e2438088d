import type { Entry } from '../../bank/bank.ts';
import type { History } from '../../progress/progress.ts';
import { type Days, localDays, parseDayStart, usualStartMinutes } from '../../schedule/day.ts';
import type { Store } from '../../store/store.ts';

/** Days as they are configured to begin. */
export function readDays(store: Store): Days {
  const configured = store.setting('config.day.start');
  return localDays((configured === null ? null : parseDayStart(configured)) ?? usualStartMinutes);
}

/**
 * What the store knows of the questions of these entries. `isWhole`: of all questions, so that answers to those that
 * stand in no bank any more count too.
 */
export function readHistory(
  store: Store,
  entries: readonly Entry[],
  { isWhole }: { isWhole: boolean },
): History {
  const ids = new Set(entries.map(({ id }) => id));
  const isChosen = ({ question }: { question: Entry['id'] }) => isWhole || ids.has(question);
  const suspended = [...store.marks.all()].flatMap(([id, { isSuspended }]) => (isSuspended ? [id] : []));
  return {
    entries,
    answers: store.attempts.all().filter(isChosen),
    ratings: store.ratings.all().filter(isChosen),
    cards: store.cards.all(),
    suspended: new Set(suspended),
  };
}
