import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/bank/attempt.ts';
import type { QuestionId } from '../../src/bank/bank.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore } from './support.ts';

function storeWithAttempts() {
  const store = openTestStore();
  const questions = ['甲是什么？', '乙是什么？'].map((text) => openQuestion(text));
  const { ids } = store.putBank(bankOf('甲', questions), { kind: 'file', path: '/a' });
  const session = store.sessions.start({}, 0);
  const attempts = ids.map((id, index) => store.attempts.record(session, attemptAt(id, index + 1)));
  return { store, ids, attempts };
}

const attemptAt = (question: QuestionId, position: number): Attempt => ({
  question,
  position,
  startedAtMs: 0,
  seconds: 1,
  overtimeSeconds: 0,
  awaySeconds: 0,
  text: '答',
  outcome: 'answered',
  score: null,
});

describe('A rating that is taken back', () => {
  it('counts no more, and the one before it is the last', () => {
    const { store, ids, attempts } = storeWithAttempts();
    store.ratings.add(attempts[0], 'good', 1);
    const last = store.ratings.add(attempts[1], 'easy', 2);
    expect(store.ratings.last()).toMatchObject({ id: last, question: ids[1], rating: 'easy' });
    store.ratings.takeBack(last, 3);
    expect(store.attempts.of(ids[1])).toMatchObject([{ rating: null }]);
    expect(store.ratings.of(ids[1])).toEqual([]);
    expect(store.ratings.last()).toMatchObject({ question: ids[0], rating: 'good' });
  });

  it('lets the one that it superseded count again', () => {
    const { store, ids, attempts } = storeWithAttempts();
    store.ratings.add(attempts[0], 'again', 1);
    const last = store.ratings.add(attempts[0], 'good', 2);
    expect(store.ratings.of(ids[0]).map(({ rating }) => rating)).toEqual(['good']);
    store.ratings.takeBack(last, 3);
    expect(store.ratings.of(ids[0]).map(({ rating }) => rating)).toEqual(['again']);
    expect(store.attempts.of(ids[0])).toMatchObject([{ rating: 'again' }]);
  });

  it('is taken back once', () => {
    const { store, attempts } = storeWithAttempts();
    const last = store.ratings.add(attempts[0], 'good', 1);
    store.ratings.takeBack(last, 2);
    expect(() => store.ratings.takeBack(last, 3)).toThrow('UNIQUE');
    expect(store.ratings.last()).toBeNull();
  });
});

describe('The ratings of all questions', () => {
  it('come in the order in which they were given, whatever the clock said', () => {
    const { store, ids, attempts } = storeWithAttempts();
    store.ratings.add(attempts[1], 'good', 9);
    store.ratings.add(attempts[0], 'hard', 3);
    expect(store.ratings.all().map(({ question, atMs }) => [question, atMs])).toEqual([
      [ids[1], 9],
      [ids[0], 3],
    ]);
  });
});

it('what was seen covered in an answer is kept with it', () => {
  const { store, attempts } = storeWithAttempts();
  expect(store.attempts.pointsOf(attempts[0])).toBeNull();
  store.attempts.notePoints(attempts[0], [{ text: '倾听', covered: true }]);
  expect(store.attempts.pointsOf(attempts[0])).toEqual([{ text: '倾听', covered: true }]);
});

it('the attempts of one session come in the order in which they ended', () => {
  const { store, ids, attempts } = storeWithAttempts();
  const later = store.sessions.start({}, 5);
  const again = store.attempts.record(later, attemptAt(ids[0], 1));
  expect(store.attempts.inSession(later).map(({ id }) => id)).toEqual([again]);
  expect(store.attempts.all().map(({ id }) => id)).toEqual([...attempts, again]);
});
