import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, test as base, beforeAll, expect } from 'vitest';
import { type Pty, type PtyOptions, startInPty, startNode } from '../../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'qbank-answer-'));
const program = join(folder, 'ask.mjs');

// Bundled as the program itself is: it starts in a quarter of the time that tsx takes.
beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL('ask.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

type Wish = Partial<{
  question: string;
  draft: object;
  clock: object;
  paperClock: object;
  leavesTrace: boolean;
  /** The machine sleeps for an hour when this was typed. */
  sleepsAt: string;
  restoresAtHangUp: boolean;
  failsAt: string;
  notKeptAt: string;
}>;

/** What one test starts: ended behind it, with a file of its own for the drafts that are reported. */
class Desk {
  readonly #started: Pty[] = [];
  readonly #draftsPath = join(mkdtempSync(join(folder, 'desk-')), 'drafts');

  environmentFor(wish: Wish): Record<string, string> {
    return { ANSWER_REQUEST: JSON.stringify(wish), ANSWER_DRAFTS: this.#draftsPath };
  }

  keep(pty: Pty): Pty {
    this.#started.push(pty);
    return pty;
  }

  drafts() {
    if (!existsSync(this.#draftsPath)) return [];
    const lines = readFileSync(this.#draftsPath, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  }

  async close(): Promise<void> {
    for (const pty of this.#started) await pty.close();
  }
}

interface Tools {
  desk: Desk;
  /** The prompt alone in a terminal, drawn and ready for keys. */
  ask: (wish?: Wish, options?: PtyOptions) => Promise<Pty>;
  lastDraft: () => { text: string; cursor: number };
}

// Side by side, as most of their time they wait for clocks.
const { concurrent: test } = base.extend<Tools>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it what a tool needs.
  desk: async ({}, use) => {
    const desk = new Desk();
    await use(desk);
    await desk.close();
  },
  ask: async ({ desk }, use) => {
    await use((wish = {}, options = {}) => {
      const environment = desk.environmentFor(wish);
      const pty = startNode([program], { columns: 40, rows: 14, environment, ...options });
      return desk.keep(pty).waitFor(/Ctrl-D|\^D/);
    });
  },
  lastDraft: ({ desk }, use) => use(() => desk.drafts().at(-1)),
});

async function outcomeOf(pty: Pty) {
  await pty.waitFor(() => /outcome \{.*\}/.test(joined(pty)));
  return JSON.parse(/outcome (\{.*\})/.exec(joined(pty))?.[1] ?? '');
}

/** The transcript with wrapped rows put together again. */
const joined = (pty: Pty) => pty.raw().slice(pty.raw().lastIndexOf('outcome '));

test('Chinese that is typed stands at the cursor, wrapped by its rules at 40 columns', async ({ ask }) => {
  const pty = await ask();
  pty.type('首先，我會認真傾聽客戶的不滿，表示理解。');
  await pty.waitFor('解。');

  expect(pty.rows().slice(0, 5)).toEqual([
    '1/3 服務運營專員 · 自我認知與職業動機',
    '請介紹一次學習新技能的經歷',
    '-'.repeat(39),
    '首先，我會認真傾聽客戶的不滿，表示理',
    '解。',
  ]);
  expect(pty.cursor()).toEqual({ row: 4, column: 4 });
});

test('the same at 120 columns stands in one row', async ({ ask }) => {
  const pty = await ask({}, { columns: 120 });
  await pty.type('首先，我會認真傾聽客戶的不滿，表示理解。').waitFor('理解。');
  expect(pty.cursor()).toEqual({ row: 3, column: 40 });
});

test('arrows move over wide characters, and text goes in where the cursor is', async ({ ask }) => {
  const pty = await ask();
  await pty.type('客戶投訴').press('left', 'left').type('的𠮷').waitFor('客戶的𠮷投訴');
  expect(pty.cursor()).toEqual({ row: 3, column: 8 });

  await pty.press('backspace', 'backspace', 'home').waitFor((screen) => screen.cursor().column === 0);
  expect(pty.rows()[3]).toBe('客戶投訴');
});

test('what stands behind an emoji of several parts is in its place, whatever the terminal makes of the emoji', async ({
  ask,
}) => {
  const pty = await ask();
  await pty.type('👩\u200d💻好👍🏽妥').waitFor('妥');
  expect(pty.cursor()).toEqual({ row: 3, column: 8 });
  expect(pty.rows()[3]).toMatch(/好.*妥$/u);
  await pty.press('left', 'backspace', 'left', 'backspace').waitFor((screen) => screen.cursor().column === 0);
  expect(pty.rows()[3]).toBe('好妥');
});

test('a paste of many lines stays whole, and no key in it is a command', async ({ ask }) => {
  const pty = await ask();
  await pty.waitFor(() => pty.isPasteMode());
  await pty.paste('一、致歉\r\n二、核實\u0004\u0003\n三、\t補償').waitFor('補償');
  expect(pty.rows().slice(3, 6)).toEqual(['一、致歉', '二、核實', '三、    補償']);

  pty.press('ctrl-d');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'submitted', text: '一、致歉\n二、核實\n三、    補償' });
});

test('a paste from a terminal without marks goes in with its lines', async ({ ask }) => {
  const pty = await ask();
  await pty.type('一\r二\r三').waitFor('三');
  expect(pty.rows().slice(3, 6)).toEqual(['一', '二', '三']);
});

test('a paste of 100 KB is drawn once', async ({ ask, lastDraft }) => {
  const pty = await ask();
  const text = Array.from({ length: 1000 }, (_, line) => `${line} ${'客戶投訴處理'.repeat(6)}`).join('\n');
  const before = pty.raw().length;
  await pty.paste(text).waitFor('999 客戶');
  pty.press('esc');
  await pty.exit;
  expect(lastDraft().text).toBe(text);
  // Two screens at most: the paste and, where the pseudo-terminal held it up, what came of it first.
  expect(pty.raw().slice(before).split('\u001b[4;1H').length - 1).toBeLessThanOrEqual(3);
});

test('an answer that is handed in leaves the question and one line on the screen as it was', async ({
  ask,
}) => {
  const pty = await ask();
  await pty.type('先致歉').press('ctrl-d').waitFor('outcome');
  expect(pty.rows().slice(0, 5)).toEqual([
    '1/3 服務運營專員 · 自我認知與職業動機',
    '請介紹一次學習新技能的經歷',
    '',
    expect.stringMatching(/^Answered in 00:\d\d, 3 characters\.$/),
    '',
  ]);
  expectRestored(pty);
  expect(await pty.exit).toEqual({ exitCode: 0, signal: 0 });
});

function expectRestored(pty: Pty): void {
  expect({
    paste: pty.isPasteMode(),
    alternate: pty.isAlternateScreen(),
    hidden: pty.isCursorHidden(),
  }).toEqual({
    paste: false,
    alternate: false,
    hidden: false,
  });
}

test('an empty answer is not handed in', async ({ ask }) => {
  const pty = await ask();
  await pty.press('ctrl-d').waitFor('Nothing written yet');
  await pty.type('好').press('ctrl-d');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'submitted', text: '好' });
});

test('Esc pauses with text and cursor, and nothing of the question stays', async ({ ask }) => {
  const pty = await ask();
  await pty.type('客戶').press('left').waitFor('客戶');
  pty.press('esc');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'paused', text: '客戶', cursor: 1 });
  expect(pty.transcript()).not.toContain('請介紹');
  expectRestored(pty);
});

test('Ctrl-C leaves with the text, without a stack trace', async ({ ask }) => {
  const pty = await ask();
  await pty.type('客戶').waitFor('客戶');
  pty.press('ctrl-c');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'left', text: '客戶' });
  expect(pty.transcript()).not.toMatch(/Error|at .*\.ts/);
  expectRestored(pty);
});

test('a draft goes on where it was', async ({ ask }) => {
  const pty = await ask({ draft: { text: '客戶\n投訴', cursor: 4 }, clock: { usedSeconds: 100 } });
  expect(pty.rows().slice(3, 5)).toEqual(['客戶', '投訴']);
  expect(pty.cursor()).toEqual({ row: 4, column: 2 });
  expect(pty.screen()).toMatch(/01:(20|19) left/);
});

test('drafts are reported while typing and a last time at the end', async ({ ask, lastDraft }) => {
  const pty = await ask();
  await pty.type('客戶').waitFor('客戶');
  await pty.waitFor(() => lastDraft()?.text === '客戶');
  await pty.type('投').waitFor('投');
  pty.press('esc');
  await outcomeOf(pty);
  expect(lastDraft()).toMatchObject({ text: '客戶投', cursor: 3 });
});

test('a draft that cannot be kept ends the prompt with its error, the terminal restored', async ({ ask }) => {
  const pty = await ask({ failsAt: '投' });
  pty.type('投');
  expect(await outcomeOf(pty)).toEqual({ kind: 'failed', message: 'disk full' });
  expectRestored(pty);
});

test('a draft that cannot be kept is said as long as that is so, and typing goes on', async ({
  ask,
  lastDraft,
}) => {
  const pty = await ask({ notKeptAt: '投' });
  await pty.type('投').waitFor('NOT SAVED: the disk is full');
  await pty.type('訴').waitFor('投訴');
  expect(pty.screen()).toContain('NOT SAVED');
  await pty.press('backspace', 'backspace').type('好').waitFor('Saved again');
  expect(lastDraft()).toMatchObject({ text: '好' });
});

test('drafts are reported also while typing never stops', async ({ ask, desk }) => {
  const pty = await ask();
  for (let count = 0; count < 40; count += 1) {
    pty.type('字');
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  const lengths = desk.drafts().map(({ text }) => text.length);
  expect(lengths.filter((length) => length > 0 && length < 40).length).toBeGreaterThan(1);
});

test('a tick writes the cells of the clock and nothing else', async ({ ask }) => {
  const pty = await ask();
  await pty.type('客戶').waitFor('客戶');
  const before = pty.raw().length;
  const tick = /\u001b\[13;1H\u001b\[1m02:\d\d left {5}\u001b\[0m\u001b\[4;5H/g;
  const written = () => pty.raw().slice(before).replaceAll(tick, 'tick ');
  await pty.waitFor(() => written().split('tick ').length > 2);
  expect(written()).toMatch(/^(tick )+$/);
  expect(pty.cursor()).toEqual({ row: 3, column: 4 });
});

test('when the time is up it is said once, and the overtime counted', async ({ ask }) => {
  const pty = await ask({ clock: { limitSeconds: 6, usedSeconds: 4.5 } });
  await pty.type('客').waitFor('hurry');
  await pty.waitFor('Time is up; overtime is counted');
  await pty.type('戶').waitFor(/\+00:0[1-9] over/);
  expect(pty.screen()).not.toContain('Time is up');

  pty.press('ctrl-d');
  const outcome = await outcomeOf(pty);
  expect(outcome).toMatchObject({ kind: 'submitted', text: '客戶' });
  expect(outcome.usedSeconds - outcome.overtimeSeconds).toBeCloseTo(6);
  expect(pty.transcript()).toMatch(/Answered in 00:\d\d \(\+00:0\d over\)/);
});

test('with a strict clock the answer is handed in as it is', async ({ ask }) => {
  const pty = await ask({ clock: { limitSeconds: 1, isStrict: true } });
  pty.type('客');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'timeUp', text: '客' });
  expect(pty.transcript()).toContain('Time is up: handed in with 1 character.');
});

test('the time of a whole paper cuts the answer off, and the share of a question does not', async ({
  ask,
}) => {
  const paperClock = { limitSeconds: 100, usedSeconds: 97, isStrict: true };
  const pty = await ask({ clock: { limitSeconds: 1 }, paperClock, leavesTrace: false });
  await pty.type('客').waitFor('Its share is up');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'timeUp', text: '客' });
  expect(pty.transcript()).not.toContain('請介紹一次學習新技能的經歷');
});

test('without a limit the time used is shown', async ({ ask }) => {
  const pty = await ask({ clock: { limitSeconds: null } });
  await pty.waitFor(/00:0[1-9] used/);
});

test('a jump of the clock is a sleep and counts as away', async ({ ask }) => {
  const pty = await ask({ sleepsAt: '客' });
  await pty.type('客').waitFor(/Away for (59:59|1:00:00), not counted/);
  pty.press('ctrl-d');
  const { usedSeconds, awaySeconds } = await outcomeOf(pty);
  expect(awaySeconds).toBeGreaterThan(3598);
  expect(usedSeconds).toBeLessThan(60);
});

test('a resize in mid-answer wraps anew and leaves no fragments', async ({ ask }) => {
  const pty = await ask();
  const text = '首先，我會認真傾聽客戶的不滿，表示理解與歉意；然後核實。';
  await pty.type(text).waitFor('核實。');

  await pty.resize(24, 14).waitFor('^D submit');
  await pty.waitFor((screen) => screen.rows()[5] === '首先，我會認真傾聽客戶');
  expect(pty.rows().slice(5, 8)).toEqual([
    '首先，我會認真傾聽客戶',
    '的不滿，表示理解與歉',
    '意；然後核實。',
  ]);
  expect(pty.cursor()).toEqual({ row: 7, column: 14 });

  await pty.resize(120, 20).waitFor(text);
  expect(pty.transcript().split('首先').length).toBe(2);
  expect(pty.rows()).toHaveLength(20);
});

test('a window of 20 columns and 10 rows works', async ({ ask }) => {
  const pty = await ask({}, { columns: 20, rows: 10 });
  await pty.type('一二三四五六七八九十').waitFor('十');
  expect(pty.rows().slice(4)).toEqual([
    '-------------------',
    '一二三四五六七八九',
    '十',
    '',
    expect.stringMatching(/^0\d:\d\d left/),
    '^D submit  Esc menu',
  ]);
  expect(pty.cursor()).toEqual({ row: 6, column: 2 });
});

test('what escape sequences a question or draft holds never reaches the terminal', async ({ ask }) => {
  const nasty = '\u001b]0;title\u0007\u001b[2Jx\u009b31m\u202e';
  const pty = await ask({ question: `問${nasty}`, draft: { text: `答${nasty}`, cursor: 1 } });
  expect(pty.rows().slice(1, 4)).toEqual(['問x', '-'.repeat(39), '答x']);
  expect(pty.raw()).not.toMatch(/title|\u009b|\u202e/);
});

test('a signal that aborts reports the draft and gives the terminal back', async ({ ask, lastDraft }) => {
  const pty = await ask();
  await pty.type('客戶').waitFor('客戶');
  pty.kill('SIGTERM');
  expect(await outcomeOf(pty)).toMatchObject({ kind: 'ended', text: '客戶' });
  expect(lastDraft().text).toBe('客戶');
  expectRestored(pty);
});

test('a terminal that goes away leaves the draft', async ({ ask, lastDraft }) => {
  const pty = await ask();
  await pty.type('客戶').waitFor('客戶');
  await pty.hangUp().exit;
  expect(lastDraft().text).toBe('客戶');
});

test('restoreTerminal gives the terminal back at once', async ({ ask }) => {
  const pty = await ask({ restoresAtHangUp: true });
  await pty.kill('SIGHUP').waitFor('restored');
  expectRestored(pty);
});

test('Ctrl-Z gives the shell a whole terminal, and fg the prompt with its text', async ({ desk }) => {
  const environment = { ...desk.environmentFor({}), PS1: '$ ' };
  const shell = startInPty('bash', ['--norc', '--noprofile', '--noediting', '-i'], {
    columns: 60,
    rows: 14,
    environment,
  });
  desk.keep(shell);
  await shell.waitFor('$');
  shell.type(`"${process.execPath}" "${program}"\r`);
  await shell.waitFor('Ctrl-D submit');
  await shell.type('客戶').waitFor('客戶');

  await shell.press('ctrl-z').waitFor('Stopped');
  expectRestored(shell);
  await shell.type('stty -a\r').waitFor(/ icanon/);

  await shell.type('fg\r').waitFor('客戶');
  expect(shell.rows()[0]).toBe('1/3 服務運營專員 · 自我認知與職業動機');
  expect(shell.isPasteMode()).toBe(true);
  await shell.type('投訴').waitFor('客戶投訴');
  shell.press('ctrl-d');
  const { text, awaySeconds } = await outcomeOf(shell);
  expect(text).toBe('客戶投訴');
  expect(awaySeconds).toBeGreaterThan(0);
});

test('a stop and go from outside leaves the screen whole', async ({ ask }) => {
  const pty = await ask();
  await pty.type('客戶').waitFor('客戶');
  const before = pty.raw().length;
  pty.kill('SIGSTOP').kill('SIGCONT');
  await pty.waitFor(() => pty.raw().slice(before).includes('\u001b[2J') && pty.isAlternateScreen());
  await pty.type('投訴').waitFor('客戶投訴');
});
