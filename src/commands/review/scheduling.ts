import type { QuestionId } from '../../bank/bank.ts';
import type { Card } from '../../bank/card.ts';
import { QbankError } from '../../errors.ts';
import type { Comebacks } from '../../schedule/schedule.ts';
import type { StoredRating } from '../../store/history/ratings.ts';
import type { Store } from '../../store/store.ts';
import { keptValue, rulesOf } from '../config/config.ts';

type Schedule = typeof import('../../schedule/schedule.ts');

/** Under this name stands what the cards in the store were worked out by. */
const basisSetting = 'schedule.basis';
/** To be raised when other cards are made of the same ratings. */
const scheduleVersion = 1;

function basisOf(store: Pick<Store, 'setting'>): string {
  const { days: _, interviewDay } = rulesOf(store);
  return [scheduleVersion, interviewDay, keptValue(store, 'day.start')].join(' ');
}

/**
 * Keeps the cards in step with the ratings. FSRS is loaded with `load`, as it takes longer than a first key may wait;
 * a rating that is quicker has all cards worked out anew when they are next looked at.
 */
export class Scheduler {
  readonly #store: Store;
  #schedule: Schedule | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async load(): Promise<Schedule> {
    this.#schedule ??= await import('../../schedule/schedule.ts');
    return this.#schedule;
  }

  /** Works out anew when a question comes back; in the transaction in which its ratings change. */
  readonly reschedule = (question: QuestionId): void => {
    const store = this.#store;
    const card = this.#schedule?.cardOf(question, store.ratings.of(question), rulesOf(store));
    if (card === undefined) store.putSetting(basisSetting, null);
    else if (card === null) store.cards.drop(question);
    else store.cards.put(card);
  };

  /** What each rating would bring a question now: when it comes back. */
  readonly comebacks = async (question: QuestionId, atMs: number): Promise<Comebacks> => {
    const { cardOf, preview } = await this.load();
    const rules = rulesOf(this.#store);
    const card = cardOf(question, this.#store.ratings.of(question), rules);
    return preview({ question, card }, atMs, rules);
  };
}

/**
 * All cards, what is due first before the others, in step with the ratings and with what is configured: where the store
 * comes from an earlier version, or a date was changed, they are worked out anew.
 */
export async function freshCards(store: Store): Promise<Card[]> {
  if (store.setting(basisSetting) === basisOf(store)) return store.cards.all();
  // A new store needs nothing worked out, and nothing loaded for it.
  const schedule = store.ratings.last() === null ? null : await import('../../schedule/schedule.ts');
  const workOut = () => (schedule === null ? [] : cardsFrom(store, schedule));
  try {
    return store.atomically(() => keepCards(store, workOut()));
  } catch (error) {
    // A disk that takes nothing more can still be read from.
    if (!(error instanceof QbankError)) throw error;
    return workOut();
  }
}

function cardsFrom(store: Store, { cardOf }: Schedule): Card[] {
  const rules = rulesOf(store);
  return [...ratingsByQuestion(store)]
    .flatMap(([question, rated]) => cardOf(question, rated, rules) ?? [])
    .sort((a, b) => a.dueAtMs - b.dueAtMs);
}

function keepCards(store: Store, cards: Card[]): Card[] {
  const kept = new Set(cards.map(({ question }) => question));
  for (const { question } of store.cards.all()) if (!kept.has(question)) store.cards.drop(question);
  for (const card of cards) store.cards.put(card);
  store.putSetting(basisSetting, basisOf(store));
  return cards;
}

/** The ratings that count, oldest first, of each question. */
export function ratingsByQuestion(store: Store): Map<QuestionId, StoredRating[]> {
  const byQuestion = new Map<QuestionId, StoredRating[]>();
  for (const rating of store.ratings.all()) {
    const list = byQuestion.get(rating.question);
    if (list === undefined) byQuestion.set(rating.question, [rating]);
    else list.push(rating);
  }
  return byQuestion;
}
