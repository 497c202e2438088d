import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/bank/card.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, temporaryFolder } from './support.ts';

function storeWithQuestions(folder = temporaryFolder()) {
  const store = openTestStore(folder);
  const questions = ['甲是什么？', '乙是什么？'].map((text) => openQuestion(text));
  const { ids } = store.putBank(bankOf('甲', questions), { kind: 'file', path: '/a' });
  return { store, ids, folder };
}

describe('Marks', () => {
  it('hold until they are taken off, each by itself', () => {
    const { store, ids } = storeWithQuestions();
    const [question] = ids;
    store.marks.put({ question, name: 'flag', value: '', atMs: 1 });
    store.marks.put({ question, name: 'note', value: '想想', atMs: 2 });
    store.marks.put({ question, name: 'note', value: '再想想', atMs: 1 });
    expect(store.marks.of(question)).toEqual({ isFlagged: true, isSuspended: false, note: '再想想' });
    store.marks.put({ question, name: 'flag', value: null, atMs: 3 });
    store.marks.put({ question: ids[1], name: 'suspend', value: '', atMs: 4 });
    expect([...store.marks.all()].toSorted(([one], [other]) => (one < other ? -1 : 1))).toEqual(
      [
        [question, { isFlagged: false, isSuspended: false, note: '再想想' }],
        [ids[1], { isFlagged: false, isSuspended: true, note: null }],
      ].toSorted(([one], [other]) => ((one as string) < (other as string) ? -1 : 1)),
    );
  });

  it('outlive the bank of their question', () => {
    const { store, ids } = storeWithQuestions();
    store.marks.put({ question: ids[0], name: 'flag', value: '', atMs: 1 });
    store.removeBank('甲');
    expect(store.marks.of(ids[0]).isFlagged).toBe(true);
  });
});

describe('My best answer', () => {
  it('is the last one that was kept, and none after an empty one', () => {
    const { store, ids } = storeWithQuestions();
    expect(store.ownAnswers.of(ids[0])).toBeNull();
    store.ownAnswers.put(ids[0], { text: '一', atMs: 1 });
    store.ownAnswers.put(ids[0], { text: '二', atMs: 2 });
    expect(store.ownAnswers.of(ids[0])).toEqual({ text: '二', atMs: 2 });
    expect([...store.ownAnswers.all().keys()]).toEqual([ids[0]]);
    store.ownAnswers.put(ids[0], { text: '', atMs: 3 });
    expect([store.ownAnswers.of(ids[0]), store.ownAnswers.all().size]).toEqual([null, 0]);
  });
});

it('a wording that was accepted for a point is kept with its question', () => {
  const { store, ids } = storeWithQuestions();
  store.accepted.add(ids[0], { point: '安撫客戶', text: '先哄好他', atMs: 5 });
  expect(store.accepted.of(ids[0])).toEqual([{ point: '安撫客戶', text: '先哄好他', atMs: 5 }]);
  expect(store.accepted.of(ids[1])).toEqual([]);
});

describe('A card', () => {
  const cardAt = (question: Card['question'], dueAtMs: number): Card => ({
    question,
    dueAtMs,
    lastAtMs: 1,
    stability: 2.5,
    difficulty: 5.1,
    scheduledDays: 3,
    learningSteps: 0,
    state: 'review',
    reps: 2,
    lapses: 1,
  });

  it('takes the place of the one before, and comes back whole', () => {
    const { store, ids, folder } = storeWithQuestions();
    store.cards.put(cardAt(ids[0], 100));
    store.cards.put({ ...cardAt(ids[0], 300), lastAtMs: null, state: 'new' });
    store.cards.put(cardAt(ids[1], 200));
    store.close();
    const { cards } = openTestStore(folder);
    expect(cards.get(ids[0])).toEqual({ ...cardAt(ids[0], 300), lastAtMs: null, state: 'new' });
    expect(cards.all().map(({ dueAtMs }) => dueAtMs)).toEqual([200, 300]);
  });

  it('goes when the last rating of its question is taken back', () => {
    const { store, ids } = storeWithQuestions();
    store.cards.put(cardAt(ids[0], 100));
    store.cards.drop(ids[0]);
    expect(store.cards.get(ids[0])).toBeNull();
  });
});

it('a setting is what was put last, and null once it is taken off', () => {
  const { store, folder } = storeWithQuestions();
  expect(store.setting('config.interview.date')).toBeNull();
  store.putSetting('config.interview.date', '2026-12-24');
  store.close();
  const later = openTestStore(folder);
  expect(later.setting('config.interview.date')).toBe('2026-12-24');
  later.putSetting('config.interview.date', null);
  expect(later.setting('config.interview.date')).toBeNull();
});
