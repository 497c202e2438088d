import { beforeEach, describe, expect, it } from 'vitest';
import type { Rating } from '../../src/bank/attempt.ts';
import type { QuestionId } from '../../src/bank/bank.ts';
import { keepValue } from '../../src/commands/config/config.ts';
import { freshCards, Scheduler } from '../../src/commands/review/scheduling.ts';
import { QbankError } from '../../src/errors.ts';
import { openPassingStore, type Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from '../store/gold.ts';

const at = (text: string) => new Date(text).getTime();
let store: Store;
let question: QuestionId;

beforeEach(() => {
  store = openPassingStore();
  const bank = bankOf('題庫', [openQuestion('請介紹一下你自己。', { number: 1, answer: '好。' })]);
  const { ids } = store.putBank(bank, { kind: 'file', path: '/a.txt' });
  question = ids[0];
});

/** Keeps a rating as a store of an earlier version does: without a card. */
function rate(rating: Rating, time: string): void {
  const session = store.sessions.start({}, at(time));
  const attempt = store.attempts.record(session, {
    question,
    position: 1,
    startedAtMs: at(time),
    seconds: 1,
    overtimeSeconds: 0,
    awaySeconds: 0,
    text: '甲',
    score: null,
    outcome: 'answered',
  });
  store.ratings.add(attempt, rating, at(time));
}

const dues = async () => (await freshCards(store)).map(({ dueAtMs }) => new Date(dueAtMs));

describe('the cards', () => {
  it('are worked out where the store holds ratings alone, as one of an earlier version does', async () => {
    rate('good', '2026-11-22T12:00');
    expect(await dues()).toEqual([new Date('2026-11-24T04:00')]);
  });

  it('follow a date that is set, and a day that begins at another hour', async () => {
    rate('easy', '2026-11-22T12:00');
    expect(await dues()).toEqual([new Date('2026-11-30T04:00')]);
    keepValue(store, { key: 'interview.date', value: '2026-11-25', today: 0 });
    expect(await dues()).toEqual([new Date('2026-11-25T04:00')]);
    keepValue(store, { key: 'day.start', value: '06:30', today: 0 });
    expect(await dues()).toEqual([new Date('2026-11-25T06:30')]);
  });

  it('follow a rating that was given before FSRS was loaded', async () => {
    expect(await dues()).toEqual([]);
    rate('good', '2026-11-22T12:00');
    new Scheduler(store).reschedule(question);
    expect(await dues()).toEqual([new Date('2026-11-24T04:00')]);
  });

  it('go when the last rating is taken back', async () => {
    rate('good', '2026-11-22T12:00');
    await dues();
    store.ratings.takeBack(store.ratings.last()?.id as never, at('2026-11-22T13:00'));
    const scheduler = new Scheduler(store);
    await scheduler.load();
    scheduler.reschedule(question);
    expect(store.cards.all()).toEqual([]);
  });

  it('can be looked at where nothing can be written', async () => {
    rate('good', '2026-11-22T12:00');
    const atomically = () => {
      throw new QbankError('store-full', { path: 'x' });
    };
    const cards = await freshCards({ ...store, atomically });
    expect(cards.map(({ dueAtMs }) => new Date(dueAtMs))).toEqual([new Date('2026-11-24T04:00')]);
    expect(store.cards.all()).toEqual([]);
  });
});
