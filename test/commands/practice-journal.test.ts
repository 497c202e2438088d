import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { Journal } from '../../src/commands/practice/kept/journal.ts';
import { plainPlan } from '../../src/session/event.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from '../store/gold.ts';

let folder: string;
let store: Store;
let nowMs: number;
let first: QuestionId;
let second: QuestionId;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qbank-journal-'));
  store = openStore(folder);
  nowMs = 1_000_000;
  const questions = ['停電時你會怎麼做？', '請介紹一次維修經歷。'].map((question, index) =>
    openQuestion(question, { number: index + 1, section: '安全', answer: '先斷開總閘，再檢查線路。' }),
  );
  const bank = bankOf('電工', questions, { file: 'dian.txt', script: 'hant' });
  [first, second] = store.putBank(bank, { kind: 'file', path: '/dian.txt' }).ids;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function begin(): Journal {
  const plan = { ...plainPlan, questions: [first, second], limitSeconds: 60 };
  return new Journal(plan, { store, now: () => nowMs });
}

function pass(seconds: number): void {
  nowMs += seconds * 1000;
}

it('keeps an answer with its time when it is handed in, and its rating when it is given', () => {
  const journal = begin();
  journal.show(first);
  pass(75);
  journal.finish(first, { outcome: 'answered', text: '先斷電', score: null });
  expect(store.attempts.of(first)).toMatchObject([
    {
      session: journal.id,
      position: 1,
      startedAtMs: 1_000_000,
      seconds: 75,
      overtimeSeconds: 15,
      awaySeconds: 0,
      text: '先斷電',
      outcome: 'answered',
      rating: null,
    },
  ]);
  journal.ratings.give(first, 'hard');
  expect(store.attempts.of(first)).toMatchObject([{ rating: 'hard' }]);
});

it('counts what ran beyond the clock on the screen as time away', () => {
  const journal = begin();
  journal.show(first);
  pass(100);
  journal.setClock(first, 40);
  expect(journal.usedSeconds(first)).toBe(40);
  pass(5);
  journal.finish(first, { outcome: 'answered', text: '先斷電', score: null });
  expect(store.attempts.of(first)).toMatchObject([{ seconds: 45, awaySeconds: 60 }]);
});

it('keeps with a draft the time that the clock on the screen showed', () => {
  const journal = begin();
  journal.show(first);
  pass(3600);
  journal.saveDraft(first, { text: '先', cursor: 1 }, 20);
  expect(store.drafts.all()).toMatchObject([{ text: '先', elapsedSeconds: 20 }]);
});

it('keeps a draft with the time used, and drops it with the answer', () => {
  const journal = begin();
  journal.show(first);
  pass(20);
  journal.saveDraft(first, { text: '先', cursor: 1 });
  expect(store.drafts.all()).toMatchObject([{ question: first, text: '先', cursor: 1, elapsedSeconds: 20 }]);
  journal.finish(first, { outcome: 'answered', text: '先斷電', score: null });
  expect(store.drafts.all()).toEqual([]);
});

it('keeps no draft of nothing, but does keep that a draft was emptied', () => {
  const journal = begin();
  journal.show(first);
  journal.saveDraft(first, { text: '', cursor: 0 });
  expect(store.drafts.all()).toEqual([]);
  journal.saveDraft(first, { text: '先', cursor: 1 });
  journal.saveDraft(first, { text: '', cursor: 0 });
  expect(store.drafts.all()).toMatchObject([{ text: '' }]);
});

it('keeps nothing of a session that was opened and closed at once, but of one whose question was read', () => {
  const nothing = { text: '', cursor: 0 };
  const journal = begin();
  journal.show(first);
  pass(0.5);
  journal.saveDraft(first, nothing);
  expect(store.sessions.all()).toEqual([]);
  pass(0.5);
  journal.saveDraft(first, nothing);
  expect(store.sessions.all()).toHaveLength(1);
});

it('takes over the draft of an earlier session, which stays until the answer is handed in', () => {
  const earlier = begin();
  earlier.show(first);
  pass(20);
  earlier.saveDraft(first, { text: '先斷', cursor: 2 });
  const journal = begin();
  expect(journal.takeOver(first)).toMatchObject({ text: '先斷', cursor: 2, elapsedSeconds: 20 });
  journal.show(first, 20);
  expect(store.drafts.all()).toHaveLength(1);
  pass(10);
  journal.finish(first, { outcome: 'answered', text: '先斷電', score: null });
  expect(store.drafts.all()).toEqual([]);
  expect(store.attempts.of(first)).toMatchObject([{ seconds: 30 }]);
});

it('leaves the draft of an earlier session alone that was not taken over', () => {
  const earlier = begin();
  earlier.show(first);
  earlier.saveDraft(first, { text: '先斷', cursor: 2 });
  const journal = begin();
  journal.show(first);
  journal.finish(first, { outcome: 'answered', text: '別的', score: null });
  expect(store.drafts.all()).toMatchObject([{ session: earlier.id, text: '先斷' }]);
});

it('makes one attempt of a question that was skipped and then answered', () => {
  const journal = begin();
  journal.show(first);
  pass(10);
  journal.skip(first, { text: '先', cursor: 1 });
  expect(journal.next).toBe(second);
  journal.show(second);
  journal.finish(second, { outcome: 'gaveUp', text: '', score: null });
  expect(journal.typed(first)).toEqual({ text: '先', cursor: 1 });
  journal.show(first);
  pass(5);
  journal.finish(first, { outcome: 'answered', text: '先斷電', score: null });
  journal.end();
  expect(store.attempts.of(first)).toMatchObject([{ outcome: 'answered', seconds: 15 }]);
});

it('keeps what stays skipped, with its draft, at the end', () => {
  const journal = begin();
  journal.show(first);
  journal.skip(first, { text: '先', cursor: 1 });
  journal.end();
  expect(store.attempts.of(first)).toMatchObject([{ outcome: 'skipped', text: '先' }]);
  expect(store.drafts.all()).toMatchObject([{ text: '先', cursor: 1 }]);
});
