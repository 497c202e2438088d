import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { cutSessions, takeCut } from '../../src/commands/practice/cut.ts';
import { Journal } from '../../src/commands/practice/kept/journal.ts';
import { QbankError } from '../../src/errors.ts';
import { type Plan, plainPlan } from '../../src/session/event.ts';
import { ratings } from '../../src/session/rating.ts';
import { resultsOf } from '../../src/session/results.ts';
import { replay } from '../../src/session/session.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from '../store/gold.ts';

let folder: string;
let store: Store;
let ids: QuestionId[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qbank-events-'));
  store = openStore(folder);
  const questions = ['甲是什么？', '乙如何处理？', '丙为什么重要？'].map((text) => openQuestion(text));
  ids = store.putBank(bankOf('甲', questions), { kind: 'file', path: '/a' }).ids;
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a candidate may do; what does not fit the moment does nothing. */
const anyDeed = fc.constantFrom(
  ...([
    'show',
    'type',
    'type',
    'answer',
    'answer',
    'skip',
    'pause',
    'resume',
    'rate',
    'rate',
    'undo',
    'sleep',
  ] as const),
);

function act(
  journal: Journal,
  deed: typeof anyDeed extends fc.Arbitrary<infer One> ? One : never,
  chance: number,
): void {
  const { phase, current } = journal.session;
  const isOpen = (phase === 'asked' || phase === 'paused') && current !== null;
  const text = `答${'字'.repeat(chance % 7)}`;
  if (deed === 'show' && !isOpen && journal.next !== undefined) journal.show(journal.next);
  if (deed === 'pause') journal.pause();
  if (deed === 'resume') journal.resume();
  if (deed === 'undo') journal.ratings.takeBack();
  if (!isOpen) {
    if (deed === 'rate' && current !== null) journal.ratings.give(current, ratings[chance % 4]);
    return;
  }
  if (deed === 'type') journal.saveDraft(current, { text, cursor: chance % 2 });
  if (deed === 'answer')
    journal.finish(current, { outcome: 'answered', text, score: [null, 0, 100][chance % 3] });
  if (deed === 'skip') journal.skip(current, { text, cursor: 0 });
  if (deed === 'sleep') journal.setClock(current, 0);
}

const anyRun = fc.record({
  deeds: fc.array(fc.tuple(anyDeed, fc.nat(100), fc.integer({ min: -2000, max: 9000 })), { maxLength: 40 }),
  cutAt: fc.nat(40),
  repeatFailed: fc.boolean(),
});

const planOf = (repeatFailed: boolean): Plan => ({
  ...plainPlan,
  questions: ids,
  limitSeconds: 3,
  repeatFailed,
});

describe('whatever a candidate does', () => {
  it('the events in the store tell the session as it is, with the same results', () => {
    fc.assert(
      fc.property(anyRun, ({ deeds, repeatFailed }) => {
        let nowMs = 0;
        const journal = new Journal(planOf(repeatFailed), { store, now: () => nowMs });
        for (const [deed, chance, passedMs] of deeds) {
          nowMs += passedMs;
          act(journal, deed, chance);
        }
        journal.retry();
        const told = replay(store.sessions.events(journal.id));
        expect(told).toEqual(journal.session);
        expect(resultsOf(told)).toEqual(resultsOf(journal.session));
        journal.end();
      }),
      { numRuns: 40 },
    );
  });

  it('a session that is cut anywhere is gone on with as it was, with its attempts and what was typed', () => {
    fc.assert(
      fc.property(anyRun, ({ deeds, cutAt, repeatFailed }) => {
        let nowMs = 0;
        const now = () => nowMs;
        const journal = new Journal(planOf(repeatFailed), { store, now });
        for (const [deed, chance] of deeds.slice(0, cutAt)) {
          nowMs += 100;
          act(journal, deed, chance);
        }
        journal.retry();
        store.sessions.release(journal.id);
        const cut = cutSessions(store, nowMs).find(({ id }) => id === journal.id);
        if (cut === undefined) throw new Error('It is not among those that were cut.');
        expect(takeCut(store, cut, nowMs)).toBe(true);
        const again = new Journal(cut, { store, now });
        for (const question of ids) expect(again.typed(question)).toEqual(journal.typed(question));
        expect(
          again.session.turns.map(({ outcome, text, rating, round }) => [outcome, text, rating, round]),
        ).toEqual(
          journal.session.turns.map(({ outcome, text, rating, round }) => [outcome, text, rating, round]),
        );
        for (const [deed, chance] of deeds.slice(cutAt)) act(again, deed, chance);
        again.end();
        const kept = store.attempts.inSession(again.id);
        const done = again.session.turns.filter(({ outcome }) => outcome !== 'open');
        expect(kept.map(({ text, rating }) => `${text} ${rating}`).toSorted()).toEqual(
          done
            .map(({ question, outcome, text, rating }) =>
              outcome === 'skipped' ? `${again.typed(question)?.text ?? ''} null` : `${text} ${rating}`,
            )
            .toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('what cannot be saved for a while is saved in its order when it can', () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.array(fc.boolean(), { minLength: 41, maxLength: 41 }),
        ({ deeds, repeatFailed }, isFull) => {
          let nowMs = 0;
          let isDiskFull = false;
          const fills = fullNow(() => isDiskFull);
          const journal = new Journal(planOf(repeatFailed), { store: fills, now: () => nowMs });
          deeds.forEach(([deed, chance], index) => {
            nowMs += 100;
            isDiskFull = isFull[index];
            act(journal, deed, chance);
          });
          isDiskFull = false;
          journal.end();
          expect([journal.problem, journal.unsaved]).toEqual([null, []]);
          expect(replay(store.sessions.events(journal.id))).toEqual(journal.session);
          const rated = journal.session.turns.map(({ rating }) => rating).filter((rating) => rating !== null);
          const kept = store.attempts.inSession(journal.id).map(({ rating }) => rating);
          expect(kept.filter((rating) => rating !== null).toSorted()).toEqual(rated.toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The store on a disk that is full at times: then nothing of a transaction stays. */
function fullNow(isFull: () => boolean): Store {
  return {
    ...store,
    atomically: (work) =>
      store.atomically(() => {
        const result = work();
        if (isFull()) throw new QbankError('store-full', { path: folder });
        return result;
      }),
  };
}

describe('while the disk is full', () => {
  it('what was typed is told to be unsaved, and nothing of it is in the store', () => {
    let isDiskFull = true;
    const journal = new Journal(planOf(false), { store: fullNow(() => isDiskFull), now: () => 0 });
    const before = store.sessions.all().length;
    journal.show(ids[0]);
    expect(journal.saveDraft(ids[0], { text: '半', cursor: 1 })?.id).toBe('store-full');
    journal.saveDraft(ids[0], { text: '半句', cursor: 2 });
    expect(journal.unsaved).toEqual(['半句']);
    journal.finish(ids[0], { outcome: 'answered', text: '整句', score: null });
    expect(journal.unsaved).toEqual(['半句', '整句']);
    expect(store.sessions.all()).toHaveLength(before);
    isDiskFull = false;
    journal.retry();
    expect([journal.problem, journal.unsaved]).toEqual([null, []]);
    expect(store.attempts.inSession(journal.id)).toMatchObject([{ text: '整句' }]);
    journal.end();
  });

  it('leaving fails, and says why', () => {
    const journal = new Journal(planOf(false), { store: fullNow(() => true), now: () => 0 });
    journal.show(ids[0]);
    journal.saveDraft(ids[0], { text: '半', cursor: 1 });
    expect(() => journal.leave({ isWanted: true })).toThrow('disk is full');
  });
});

describe('two sessions at once', () => {
  it('do not see what is typed in the other one', () => {
    const [one, other] = [0, 1].map(() => new Journal(planOf(false), { store, now: () => 0 }));
    one.show(ids[0]);
    one.saveDraft(ids[0], { text: '這裡', cursor: 2 });
    other.show(ids[0]);
    other.saveDraft(ids[0], { text: '那裡', cursor: 2 });
    one.saveDraft(ids[0], { text: '這裡繼續', cursor: 4 });
    other.finish(ids[0], { outcome: 'answered', text: '那裡。', score: null });
    expect(store.drafts.inSession(one.id)).toMatchObject([{ text: '這裡繼續' }]);
    expect(store.attempts.inSession(one.id)).toEqual([]);
    one.end();
    other.end();
  });
});
