import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test as base, describe, expect, vi } from 'vitest';
import type { OpenSession } from '../../src/store/history/sessions.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { texts } from '../../src/texts/texts.ts';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { draftsIn, makeDataFolder, readStore } from './practice-program.ts';
import { makeProgram } from './program.ts';

const asking = 'Ctrl-D submit';
const { rating, closing } = texts.practice;
const offer = texts.resume.offer.ask;

interface Tools {
  /** A data folder with the seeds in it, for one test. */
  data: string;
  /** Starts qbank in a terminal of its own. */
  start: (words: string, environment?: Record<string, string>) => Pty;
  /** A session of two questions that was killed in the middle of the first answer, with the cursor before 話. */
  cutInAnswer: (signal?: NodeJS.Signals, clock?: RegExp) => Promise<Pty>;
  attempts: () => [text: string, outcome: string, rating: string | null][];
  openSessions: () => OpenSession[];
}

// Side by side, as much of their time they wait for clocks.
const { concurrent: it } = base.extend<Tools>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it what a tool needs.
  data: async ({}, use) => {
    const { path, remove } = makeDataFolder();
    await use(path);
    remove();
  },
  start: async ({ data }, use) => {
    const open: Pty[] = [];
    await use((words, environment = {}) => {
      const own = words.startsWith('practice') ? ' --no-repeat' : '';
      const options = { rows: 60, environment: { QBANK_NOW: '', ...environment } };
      const pty = startQbank(words + own, data, options);
      open.push(pty);
      return pty;
    });
    for (const pty of open) await pty.close();
  },
  cutInAnswer: async ({ data, start }, use) => {
    await use(async (signal = 'SIGKILL', clock = /0\d:\d\d left/) => {
      const pty = await start('practice -n 2 --time 5m').waitFor(asking);
      await pty.type('半句話').waitFor('半句話');
      pty.press('left');
      // A poll would have to know its test, which a tool of several that run side by side does not.
      const isKept = () => expect(draftsIn(data)).toMatchObject([{ text: '半句話', cursor: 2 }]);
      await vi.waitFor(isKept, { timeout: 30_000 });
      await pty.waitFor(clock);
      pty.kill(signal);
      await pty.exit;
      return pty;
    });
  },
  attempts: async ({ data }, use) => {
    const told = (store: Store) => store.attempts.all();
    await use(() => readStore(data, told).map(({ text, outcome, rating: given }) => [text, outcome, given]));
  },
  openSessions: async ({ data }, use) => use(() => readStore(data, (store) => store.sessions.open())),
});

describe('a session that was cut in the middle of an answer', () => {
  it.for(['SIGKILL', 'SIGHUP', 'SIGTERM'] as const)(
    'by %s is offered at the next start: the same question, the text with its cursor, the time that was left',
    async (signal, { data, start, cutInAnswer, attempts, openSessions }) => {
      const before = await cutInAnswer(signal, /04:(?!59)\d\d left/);
      const question = /1\/2 .*\n(.*\n.*)/.exec(before.transcript())?.[1] ?? '1/2';
      const pty = await start('practice').waitFor(offer);
      expect(pty.screen()).toContain('0 of 2 questions done.');
      expect(pty.screen()).toContain('You had typed 3 characters.');
      expect(pty.screen()).toMatch(/04:\d\d left for this question\./);
      await pty.press('enter').waitFor(asking);
      expect(pty.screen()).toContain('Going on: 0 of 2 questions done so far.');
      expect(pty.screen()).toContain(question.split('\n')[0].slice(0, 20));
      expect(pty.screen()).toMatch(/04:\d\d left/);
      await pty.type('的').waitFor('半句的話');
      await pty.press('ctrl-d').waitFor(rating);
      await pty.press('enter').waitFor('2/2');
      await pty.type('乙').waitFor('乙');
      await pty.press('ctrl-d').waitFor(rating);
      await pty.press('enter').exit;
      expect(pty.screen()).toContain('2 of 2');
      expect(attempts()).toEqual([
        ['半句的話', 'answered', 'again'],
        ['乙', 'answered', 'again'],
      ]);
      expect([draftsIn(data), openSessions()]).toEqual([[], []]);
    },
  );

  it('gives way to a new one, to which it leaves what was typed, and is not offered again', async ({
    start,
    cutInAnswer,
    openSessions,
    expect,
  }) => {
    await cutInAnswer();
    const pty = await start('practice -n 1').waitFor(offer);
    await pty.type('n').press('enter').waitFor(asking);
    await expect.poll(openSessions).toHaveLength(2);
    expect(pty.screen()).toContain('What you typed last time without handing it in is here again.');
    pty.kill('SIGKILL');
    await pty.exit;
    const last = await start('practice -n 1').waitFor(offer);
    // The one that was killed just now.
    expect(last.screen()).toContain('0 of 1 question done.');
    expect(openSessions()).toHaveLength(2);
    const home = await start('--plain').waitFor('of them):');
    await home.press('enter').waitFor('Unfinished: practice, 0 of 1 done. 1 more: qbank history lists it.');
  });

  it('can be ended: what was typed stays for its question', async ({ data, start, cutInAnswer }) => {
    await cutInAnswer();
    const pty = await start('practice -n 1').waitFor(offer);
    await pty.type('d').press('enter').waitFor(asking);
    expect(pty.screen()).toContain('半句話');
    pty.kill('SIGKILL');
    await pty.exit;
    expect(readStore(data, (store) => store.sessions.get(1 as never)?.endedAtMs)).not.toBeNull();
  });

  it('is offered line by line with --plain: Enter goes on with it', async ({ start, cutInAnswer }) => {
    await cutInAnswer();
    const pty = await start('practice --plain').waitFor('Enter alone: Go on where it was');
    await pty.press('enter').waitFor('What you type now goes on from it:\n半句話');
    expect(pty.raw()).not.toContain('\u001b[');
  });

  it('is gone on with by its number', async ({ start, cutInAnswer }) => {
    await cutInAnswer();
    const pty = await start('resume 1').waitFor(asking);
    expect(pty.screen()).toContain('半句話');
  });

  it('shows what passed meanwhile as time away, and does not count it', async ({
    data,
    start,
    cutInAnswer,
  }) => {
    await cutInAnswer('SIGKILL', /04:(?!59)\d\d left/);
    const later = new Date(Date.now() + 3_600_000).toISOString().slice(0, 19);
    const pty = await start('resume', { QBANK_NOW: `${later}Z` }).waitFor(asking);
    expect(pty.screen()).toMatch(/(59:\d\d|1:00:\d\d) have passed meanwhile/);
    expect(pty.screen()).toMatch(/04:\d\d left/);
    await pty.press('ctrl-d').waitFor(rating);
    expect(pty.screen()).toMatch(/(59:\d\d|1:00:\d\d) away, not counted/);
    pty.kill('SIGKILL');
    await pty.exit;
    const [attempt] = readStore(data, (store) => store.attempts.all());
    expect(attempt.seconds).toBeLessThan(60);
    expect(attempt.awaySeconds).toBeGreaterThan(3500);
  });
});

it('a session that was cut at the reference shows it again, and takes the rating', async ({
  start,
  attempts,
}) => {
  const pty = await start('practice -n 1').waitFor(asking);
  await pty.type('先致歉').waitFor('先致歉');
  await pty.press('ctrl-d').waitFor(rating);
  pty.kill('SIGKILL');
  await pty.exit;
  const again = await start('resume').waitFor(rating);
  expect(again.transcript()).toContain('Your answer\n先致歉\n');
  await again.type('4').press('enter').waitFor(closing.title);
  expect(attempts()).toEqual([['先致歉', 'answered', 'easy']]);
});

it('a session that the candidate leaves before anything was typed is over', async ({
  start,
  openSessions,
  expect,
}) => {
  const pty = await start('practice -n 1').waitFor(asking);
  await expect.poll(openSessions).toHaveLength(1);
  await pty.press('ctrl-c').waitFor('Leave?');
  await pty.press('enter').exit;
  expect(openSessions()).toEqual([]);
});

// A machine that is busy may miss the first second of the clock.
it('a session that is closed as soon as it is open leaves nothing behind', { retry: 3 }, async ({
  data,
  start,
}) => {
  const pty = await start('practice -n 1 --time 5m').waitFor(/0\d:\d\d left/);
  expect(pty.screen()).toContain('05:00 left');
  pty.kill('SIGTERM');
  await pty.exit;
  expect(readStore(data, (store) => store.sessions.all())).toEqual([]);
});

it('a question that was on the screen for a while is offered again without a word typed', async ({
  start,
}) => {
  const pty = await start('practice -n 1 --time 5m').waitFor(/04:(?!59)\d\d left/);
  pty.kill('SIGKILL');
  await pty.exit;
  await start('practice').waitFor(/04:\d\d left for this question/);
});

describe('qbank resume without a terminal', () => {
  it('goes on line by line from where the input ended', ({ data, attempts }) => {
    const qbank = makeProgram(data);
    qbank('practice -n 2 --order document', { input: '第一行\n第二行\n' });
    const { code, stderr } = qbank('resume', { input: '第三行\n.\n3\n/giveup\n\n' });
    expect(code).toBe(0);
    expect(stderr).toContain('What you type now goes on from it:\n第一行\n第二行');
    expect(attempts()).toEqual([
      ['第一行\n第二行\n第三行', 'answered', 'good'],
      ['', 'gaveUp', null],
    ]);
  });

  it('says that there is nothing to go on with, and what is wrong with a number', ({ data }) => {
    const qbank = makeProgram(data);
    expect(qbank('resume')).toEqual({ code: 0, stdout: '', stderr: 'No session was left unfinished.\n' });
    qbank('practice -n 1', { input: 'a\n.\n\n' });
    expect(qbank('resume 1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Session 1 has ended'),
    });
    expect(qbank('resume 9')).toMatchObject({ code: 1, stderr: expect.stringContaining('no session 9') });
    expect(qbank('resume x')).toMatchObject({ code: 2 });
  });

  it('leaves a question out that stands in no bank any more', async ({ data, cutInAnswer }) => {
    await cutInAnswer();
    readStore(data, (store) => {
      for (const { name } of store.banks()) store.removeBank(name);
    });
    const { code, stderr } = makeProgram(data)('resume');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('stands in no bank any more'),
    });
  });
});

describe('two terminals', () => {
  it('have their own sessions: the second is not offered the first, and does not see its draft', async ({
    data,
    start,
    attempts,
    expect,
  }) => {
    const first = await start('practice -n 1').waitFor(asking);
    await first.type('這裡').waitFor('這裡');
    await expect.poll(() => draftsIn(data)).toMatchObject([{ text: '這裡' }]);
    const second = await start('practice -n 1').waitFor(asking);
    expect(second.transcript()).not.toContain('這裡');
    await second.type('那裡').waitFor('那裡');
    await first.type('再寫').waitFor('這裡再寫');
    await second.press('ctrl-d').waitFor(rating);
    await first.press('ctrl-d').waitFor(rating);
    expect(attempts()).toEqual([
      ['那裡', 'answered', null],
      ['這裡再寫', 'answered', null],
    ]);
  });

  it('never go on with one session both', async ({ data, start, openSessions, expect }) => {
    const first = await start('practice -n 1').waitFor(asking);
    await first.type('這裡').waitFor('這裡');
    await expect.poll(openSessions).toHaveLength(1);
    const qbank = makeProgram(data);
    expect(qbank('resume')).toMatchObject({
      code: 0,
      stderr: 'No session was left unfinished. Session 1 runs in another terminal.\n',
    });
    expect(qbank('resume 1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Session 1 runs in another terminal.'),
    });
  });
});

describe('qbank undo', () => {
  const rateTwo = (data: string) => makeProgram(data)('practice -n 2', { input: 'a\n.\n2\nb\n.\n4\n' });
  const given = (attempts: Tools['attempts']) => attempts().map(([, , one]) => one);

  it('takes back the last rating of a session that has ended, then the one before, then nothing', ({
    data,
    attempts,
  }) => {
    rateTwo(data);
    const qbank = makeProgram(data);
    expect(qbank('undo').stdout).toMatch(/^Taken back: easy for [a-z0-9]{7} ./);
    expect(given(attempts)).toEqual(['hard', null]);
    expect(JSON.parse(qbank('undo --json').stdout)).toMatchObject({
      schema: 1,
      undone: { session: 1, rating: 'hard', now: null },
    });
    expect(given(attempts)).toEqual([null, null]);
    expect(qbank('undo')).toEqual({ code: 0, stdout: '', stderr: 'There is no rating to take back.\n' });
  });

  it('is told by the events of the session as well', ({ data }) => {
    rateTwo(data);
    makeProgram(data)('undo');
    const events = readStore(data, (store) => store.sessions.events(1 as never));
    expect(events.at(-1)).toMatchObject({ type: 'unrated' });
  });

  it('leaves a session alone that runs in another terminal', async ({ data, start, attempts }) => {
    const pty = await start('practice -n 2').waitFor(asking);
    await pty.type('甲').waitFor('甲');
    await pty.press('ctrl-d').waitFor(rating);
    await pty.type('3').press('enter').waitFor('2/2');
    expect(makeProgram(data)('undo')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('runs in another'),
    });
    expect(given(attempts)).toEqual(['good']);
  });
});

it('a store that another program holds is told, and costs nothing that is typed', async ({
  data,
  start,
  expect,
}) => {
  const pty = await start('practice -n 1').waitFor(asking);
  await pty.type('半句').waitFor('半句');
  await expect.poll(() => draftsIn(data)).toMatchObject([{ text: '半句' }]);
  const other = openStore(data);
  other.gather();
  await pty.type('話').waitFor('NOT SAVED: another program is writing');
  await pty.type('再寫').waitFor('半句話再寫');
  other.commit();
  other.close();
  await pty.waitFor('Saved again');
  expect(draftsIn(data)).toMatchObject([{ text: '半句話再寫' }]);
});

const hasLimits = existsSync('/usr/bin/prlimit');

describe.runIf(hasLimits)('a disk that fills up while an answer is typed', () => {
  /** The program may write so many bytes into a file; it is its own disk that is full. */
  const limit = (pty: Pty, bytes: string) =>
    spawnSync('prlimit', ['--pid', String(pty.pid), `--fsize=${bytes}:unlimited`]);

  it('is told at once, costs nothing that is typed, and is forgotten when there is room', async ({
    data,
    start,
    expect,
  }) => {
    const pty = await start('practice -n 1').waitFor(asking);
    await pty.type('半句').waitFor('半句');
    await expect.poll(() => draftsIn(data)).toMatchObject([{ text: '半句' }]);
    limit(pty, '1000');
    await pty.type('話').waitFor('NOT SAVED: the disk is full');
    await pty.type('再寫').waitFor('半句話再寫');
    limit(pty, 'unlimited');
    await pty.waitFor('Saved again');
    expect(draftsIn(data)).toMatchObject([{ text: '半句話再寫' }]);
  });

  it('holds the end back until there is room', async ({ start, attempts }) => {
    const pty = await start('practice -n 1').waitFor(asking);
    await pty.type('整句').waitFor('整句');
    limit(pty, '1000');
    await pty.press('ctrl-d').waitFor(rating);
    await pty.type('3').press('enter').waitFor('Enter: try again.');
    expect(attempts()).toEqual([]);
    await pty.press('enter').waitFor('Enter: try again.');
    limit(pty, 'unlimited');
    pty.press('enter');
    expect((await pty.exit).exitCode).toBe(0);
    expect(attempts()).toEqual([['整句', 'answered', 'good']]);
  });

  it('leaves what could not be saved on the screen, and fails', async ({ start }) => {
    const pty = await start('practice -n 1').waitFor(asking);
    await pty.type('整句').waitFor('整句');
    limit(pty, '1000');
    await pty.waitFor('NOT SAVED');
    await pty.press('ctrl-c').waitFor('NOT everything is saved');
    const { exitCode, signal } = await pty.press('enter').exit;
    // What the system does to a process that writes beyond a limit in its last moment; a full disk does not.
    expect([exitCode, signal]).toEqual(signal === 25 ? [0, 25] : [1, 0]);
    expect(pty.transcript()).toMatch(/What could not be saved, for you to copy:\n\n整句\n/);
    expect(pty.transcript()).toContain('qbank: The disk is full');
  });
});
