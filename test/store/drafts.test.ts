import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import type { Draft } from '../../src/store/history/drafts.ts';
import type { SessionId } from '../../src/store/history/numbers.ts';
import type { Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, startScript, temporaryFolder } from './support.ts';

function storeWithQuestion(folder?: string): { store: Store; question: QuestionId } {
  const store = openTestStore(folder);
  const { ids } = store.putBank(bankOf('甲', [openQuestion('问？')]), { kind: 'file', path: '/a' });
  return { store, question: ids[0] };
}

const draftOf = (session: SessionId, question: QuestionId, text: string, updatedAtMs = 1): Draft => ({
  session,
  question,
  text,
  cursor: 1,
  elapsedSeconds: 2.5,
  updatedAtMs,
});
const attempt = {
  position: 1,
  startedAtMs: 1,
  seconds: 2,
  overtimeSeconds: 0,
  awaySeconds: 0,
  score: null,
  text: '答',
};

describe('A draft', () => {
  it('takes the place of what was kept before', () => {
    const { store, question } = storeWithQuestion();
    const session = store.sessions.start({}, 0);
    store.drafts.save(draftOf(session, question, '我'));
    const latest = {
      ...draftOf(session, question, '我认\n为👩‍👩‍👧'),
      cursor: 3,
      elapsedSeconds: 7.25,
      updatedAtMs: 9,
    };
    store.drafts.save(latest);
    expect(store.drafts.all()).toEqual([latest]);
  });

  it('stands for each session by itself, the latest first', () => {
    const { store, question } = storeWithQuestion();
    const sessions = [store.sessions.start({}, 0), store.sessions.start({}, 0)];
    store.drafts.save(draftOf(sessions[0], question, '一', 5));
    store.drafts.save(draftOf(sessions[1], question, '二', 4));
    expect(store.drafts.all().map(({ text }) => text)).toEqual(['一', '二']);
    store.drafts.drop(sessions[0], question);
    expect(store.drafts.all().map(({ text }) => text)).toEqual(['二']);
  });

  it('goes with the answer that is submitted, and stays when the question is skipped', () => {
    const { store, question } = storeWithQuestion();
    const session = store.sessions.start({}, 0);
    store.drafts.save(draftOf(session, question, '答'));
    store.attempts.record(session, { ...attempt, question, outcome: 'skipped' });
    expect(store.drafts.all()).toHaveLength(1);
    store.attempts.record(session, { ...attempt, question, outcome: 'answered' });
    expect(store.drafts.all()).toEqual([]);
  });

  it('is there after kill -9 as it was last saved, with every answer submitted', async () => {
    const folder = temporaryFolder();
    const { store, question } = storeWithQuestion(folder);
    const { child, ended, reached } = startScript('typing.script.ts', [folder, question]);
    await reached('draft 35');
    child.kill('SIGKILL');
    const { output } = await ended;
    const said = (word: string) =>
      Number([...output.matchAll(new RegExp(`${word} (\\d+)\\n`, 'g'))].at(-1)?.[1]);
    const [draft] = store.drafts.all();
    // It may have been killed between saving and saying so.
    const kept = draft?.text.length ?? store.attempts.of(question).at(-1)?.text.length;
    expect([said('draft'), said('draft') + 1]).toContain(kept);
    expect(store.attempts.of(question).length).toBeGreaterThanOrEqual(said('answer') / 10);
    expect(
      store.attempts
        .of(question)
        .map(({ text }) => text.length)
        .slice(0, 3),
    ).toEqual([10, 20, 30]);
  });
});
