import { describe, expect, it } from 'vitest';
import type { Attempt, Outcome } from '../../src/bank/attempt.ts';
import type { QuestionId } from '../../src/bank/bank.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, temporaryFolder } from './support.ts';

function storeWithQuestions(folder = temporaryFolder()) {
  const store = openTestStore(folder);
  const questions = ['甲是什么？', '乙是什么？'].map((text) => openQuestion(text));
  const { ids } = store.putBank(bankOf('甲', questions), { kind: 'file', path: '/a' });
  return { store, ids, folder };
}

const attemptAt = (question: QuestionId, fields: Partial<Attempt> = {}): Attempt => ({
  question,
  position: 1,
  startedAtMs: Date.UTC(2026, 0, 1),
  seconds: 61.25,
  overtimeSeconds: 1.25,
  awaySeconds: 0,
  text: '我的回答。\n第二段',
  outcome: 'answered',
  score: 50,
  ...fields,
});

describe('An attempt', () => {
  it('is kept whole, also when the store is closed and opened', () => {
    const { store, ids, folder } = storeWithQuestions();
    const session = store.sessions.start({ kind: 'practice' }, 0);
    const attempt = attemptAt(ids[0]);
    const id = store.attempts.record(session, attempt);
    store.close();
    expect(openTestStore(folder).attempts.of(ids[0])).toEqual([{ id, session, ...attempt, rating: null }]);
  });

  it('belongs to its question and its session', () => {
    const { store, ids } = storeWithQuestions();
    const [first, second] = [store.sessions.start({}, 0), store.sessions.start({}, 1)];
    store.attempts.record(first, attemptAt(ids[0]));
    store.attempts.record(second, attemptAt(ids[0], { outcome: 'gaveUp', text: '' }));
    store.attempts.record(second, attemptAt(ids[1], { position: 2 }));
    expect(store.attempts.of(ids[0]).map(({ session, outcome }) => [session, outcome])).toEqual([
      [first, 'answered'],
      [second, 'gaveUp'],
    ]);
  });

  it('has the last rating that it was given', () => {
    const { store, ids } = storeWithQuestions();
    const attempt = store.attempts.record(store.sessions.start({}, 0), attemptAt(ids[0]));
    store.ratings.add(attempt, 'again', 2);
    store.ratings.add(attempt, 'easy', 1);
    expect(store.attempts.of(ids[0]).map(({ rating }) => rating)).toEqual(['easy']);
  });

  it('of an unknown question is refused', () => {
    const { store } = storeWithQuestions();
    const session = store.sessions.start({}, 0);
    expect(() => store.attempts.record(session, attemptAt('zzzzzzz' as QuestionId))).toThrow('FOREIGN KEY');
  });
});

describe('The last attempts', () => {
  it('are those that were answered or given up, not those that were skipped', () => {
    const { store, ids } = storeWithQuestions();
    const session = store.sessions.start({}, 0);
    const at = (startedAtMs: number, outcome: Outcome) => attemptAt(ids[0], { startedAtMs, outcome });
    for (const attempt of [at(10, 'timeUp'), at(30, 'gaveUp'), at(20, 'answered'), at(40, 'skipped')])
      store.attempts.record(session, attempt);
    expect([...store.attempts.last()]).toEqual([[ids[0], 30]]);
  });
});
