import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import type { SessionEvent } from '../../src/session/event.ts';
import { type Holder, isAlive, isThisProcess, thisProcess } from '../../src/store/history/holders.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, temporaryFolder } from './support.ts';

const paused: SessionEvent = { type: 'paused', atMs: 20 };
const resumed: SessionEvent = { type: 'resumed', atMs: 15 };

function storeWithQuestion(folder = temporaryFolder()) {
  const store = openTestStore(folder);
  const { ids } = store.putBank(bankOf('甲', [openQuestion('问？')]), { kind: 'file', path: '/a' });
  return { store, question: ids[0] as QuestionId };
}

describe('The events of a session', () => {
  it('come back as they went in, in their order and not that of their times, after the store was closed', () => {
    const folder = temporaryFolder();
    const store = openTestStore(folder);
    const [one, other] = [store.sessions.start({ mode: 'practice' }, 1), store.sessions.start({}, 2)];
    store.sessions.append(one, paused);
    store.sessions.append(other, paused);
    store.sessions.append(one, resumed);
    store.close();
    const { sessions } = openTestStore(folder);
    expect(sessions.events(one)).toEqual([paused, resumed]);
    expect(sessions.get(one)).toEqual({
      id: one,
      plan: { mode: 'practice' },
      startedAtMs: 1,
      endedAtMs: null,
    });
  });

  it('stay out of the store with what fails beside them', () => {
    const { store } = storeWithQuestion();
    const session = store.sessions.start({}, 0);
    expect(() =>
      store.atomically(() => {
        store.sessions.append(session, paused);
        store.marks.put({ question: 'zzzzzzz' as QuestionId, name: 'flag', value: '', atMs: 1 });
      }),
    ).toThrow('FOREIGN KEY');
    expect(store.sessions.events(session)).toEqual([]);
  });
});

describe('Open sessions', () => {
  it('are those with events and without an end, the last heard of first', () => {
    const { store } = storeWithQuestion();
    const [empty, ended, first, second] = [0, 1, 2, 3].map((atMs) => store.sessions.start({}, atMs));
    for (const session of [ended, second, first]) store.sessions.append(session, paused);
    store.sessions.end(ended, 30);
    expect(store.sessions.open()).toEqual([
      { id: first, lastAtMs: 20, holder: null },
      { id: second, lastAtMs: 20, holder: null },
    ]);
    expect(store.sessions.get(empty)?.endedAtMs).toBeNull();
  });

  it('were last heard of when an event, a draft or a beat came', () => {
    const { store, question } = storeWithQuestion();
    const session = store.sessions.start({}, 0);
    store.sessions.append(session, paused);
    store.drafts.save({ session, question, text: '我', cursor: 1, elapsedSeconds: 1, updatedAtMs: 30 });
    expect(store.sessions.open()).toMatchObject([{ lastAtMs: 30 }]);
    store.sessions.hold(session, thisProcess(25), null);
    store.sessions.beat(session, 40);
    expect(store.sessions.open()).toMatchObject([{ lastAtMs: 40, holder: { beatAtMs: 40 } }]);
  });
});

describe('A session is held', () => {
  const other: Holder = { pid: 1, host: 'elsewhere', processStart: '7', beatAtMs: 1 };

  it('by one process: the second one that wants it does not get it', () => {
    const { store } = storeWithQuestion();
    const session = store.sessions.start({}, 0);
    expect(store.sessions.hold(session, other, null)).toBe(true);
    expect(store.sessions.hold(session, thisProcess(2), null)).toBe(false);
    expect(store.sessions.hold(session, thisProcess(2), other)).toBe(true);
    expect(store.sessions.hold(session, { ...other, pid: 2 }, other)).toBe(false);
  });

  it('by none when it ends or is given back', () => {
    const { store } = storeWithQuestion();
    const sessions = [0, 1].map((atMs) => store.sessions.start({}, atMs));
    for (const session of sessions) store.sessions.hold(session, other, null);
    store.sessions.release(sessions[0]);
    store.sessions.end(sessions[1], 2);
    for (const session of sessions) expect(store.sessions.hold(session, other, null)).toBe(true);
  });
});

describe('The process of a holder', () => {
  it('is alive while it runs, and not when its number went to another one', async () => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const holder: Holder = { ...thisProcess(0), pid: child.pid as number, processStart: null };
    expect(isAlive(holder, 0)).toBe(true);
    expect(isAlive({ ...holder, processStart: '1' }, 0)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(isAlive(holder, 0)).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'is not alive when it was killed and nobody has taken note',
    async () => {
      // The shell gives its place to a program that never asks how its child ended.
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']);
      const [line] = await once(parent.stdout, 'data');
      const pid = Number(String(line));
      process.kill(pid, 'SIGKILL');
      const holder: Holder = { ...thisProcess(0), pid, processStart: null };
      await expect.poll(() => isAlive(holder, 0)).toBe(false);
      parent.kill('SIGKILL');
      await once(parent, 'close');
    },
  );

  it('is this one', () => {
    expect(isThisProcess(thisProcess(5))).toBe(true);
    expect(isAlive(thisProcess(5), 10 ** 9)).toBe(true);
    expect(isThisProcess({ ...thisProcess(5), processStart: '1' })).toBe(false);
  });

  it('on another machine is alive while its beats are young', () => {
    const holder: Holder = { pid: process.pid, host: 'elsewhere', processStart: null, beatAtMs: 1000 };
    expect([isAlive(holder, 60_999), isAlive(holder, 61_000)]).toEqual([true, false]);
  });
});
