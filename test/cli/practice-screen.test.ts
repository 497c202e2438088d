import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Pty, type PtyOptions, startInPty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { type DataFolder, draftsIn, makeDataFolder, readStore } from './practice-program.ts';
import { environmentFor, programPath } from './program.ts';

let folder: DataFolder;
let data: string;
let pty: Pty;

beforeEach(() => {
  folder = makeDataFolder();
  data = folder.path;
});
afterEach(async () => {
  await pty.close();
  folder.remove();
});

/** `qbank practice` in a terminal, when the first question can be answered. */
async function practice(words: string, options: PtyOptions = {}): Promise<Pty> {
  return start(words, options).waitFor(asking);
}

function start(words: string, options: PtyOptions = {}): Pty {
  pty = startQbank(`practice --no-repeat ${words}`, data, { rows: 60, ...options });
  return pty;
}

const asking = /Ctrl-D submit/;
const rating = 'How did it go?';
const menu = 'Paused. The clock stands still.';
const leaving = 'Leave? Everything is saved';

function entry(index: number) {
  return readStore(data, (store) => store.entries()[index]);
}

function attemptsAt(index: number) {
  const { id } = entry(index);
  return readStore(data, (store) => store.attempts.of(id)).map(({ text, outcome, rating }) => ({
    text,
    outcome,
    rating,
  }));
}

describe('a drill on a screen', () => {
  it('goes from the question over the reference and the rating to the closing screen', async () => {
    await practice('-n 1');
    expect(pty.screen()).toContain('93 questions selected, 1 asked. 03:00 for each question.');
    expect(pty.screen()).toContain(entry(0).question.slice(0, 20));
    pty.type('先致歉，再處理。').press('enter').type('第二行');
    await pty.waitFor('第二行');
    await pty.press('ctrl-d').waitFor(rating);
    expect(pty.transcript()).toContain(
      'Your answer\n先致歉，再處理。\n第二行\n\nReference answer · 0 of 5 points covered\n',
    );
    await pty.type('３').waitFor('> 3 g  good');
    pty.press('enter');
    expect(await pty.exit).toEqual({ exitCode: 0, signal: 0 });
    expect(pty.screen()).toContain('Done       1 of 1');
    expect(attemptsAt(0)).toEqual([
      { text: '先致歉，再處理。\n第二行', outcome: 'answered', rating: 'good' },
    ]);
  });

  it('looks as the README shows it', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, shown] = readme.split('Then you see the first question:\n\n```\n');
    const anyTime = (text: string) => text.replace(/0[01]:\d\d left/, '0:00 left').split('\n');
    await practice('-n 2 --time 1m', { rows: 24 });
    expect(anyTime(pty.screen()).filter((row) => row !== '')).toEqual(
      anyTime(shown.split('\n```')[0]).filter((row) => row !== '▏'),
    );
  });

  it('has the answer beside the reference at 120 columns', async () => {
    await practice('-n 1', { columns: 120 });
    await pty.type('我的').waitFor('我的');
    await pty.press('ctrl-d').waitFor(rating);
    expect(pty.transcript()).toMatch(/^Your answer {40,}Reference answer · 0 of 5 points covered$/m);
  });

  it('takes Esc as no rating', async () => {
    await practice('-n 1');
    await pty.type('甲').waitFor('甲');
    await pty.press('ctrl-d').waitFor(rating);
    pty.press('esc');
    await pty.exit;
    expect(attemptsAt(0)).toEqual([{ text: '甲', outcome: 'answered', rating: null }]);
  });
});

describe('the pause', () => {
  it('hides the question, and going on brings the answer back', async () => {
    await practice('-n 1');
    await pty.type('半句').waitFor('半句');
    await pty.press('esc').waitFor(menu);
    expect(pty.screen()).not.toContain(entry(0).question.slice(0, 8));
    await pty.press('esc').waitFor('半句');
    await pty.type('話').waitFor('半句話');
  });

  it('leaves one empty line between what stands on the screen, never two', async () => {
    await practice('-n 2', { rows: 60 });
    await pty.press('esc').waitFor(menu);
    await pty.type('g').press('enter').waitFor(rating);
    await pty.type('2').press('enter').waitFor('2/2');
    await pty.press('esc').waitFor(menu);
    await pty.type('s').press('enter').waitFor('skipped before');
    await pty.type('乙').waitFor('乙');
    await pty.press('ctrl-d').waitFor(rating);
    await pty.press('esc').exit;
    expect(pty.transcript()).toContain('Rating: hard\n\nSkipped: it comes back at the end.\n\n2/2 ');
    expect(pty.transcript()).toContain('Rating: none\n\nHow it went\n');
    expect(pty.transcript()).not.toContain('\n\n\n');
  });

  it('skips: the next question comes, then the skipped one with what was typed', async () => {
    await practice('-n 2');
    await pty.type('半句').waitFor('半句');
    await pty.press('esc').waitFor(menu);
    await pty.type('s').press('enter').waitFor('2/2');
    await pty.type('乙').waitFor('乙');
    await pty.press('ctrl-d').waitFor(rating);
    await pty.press('enter').waitFor('skipped before');
    expect(pty.screen()).toContain('半句');
  });

  it('gives up: the question and its reference are shown', async () => {
    await practice('-n 1', { rows: 60 });
    await pty.press('esc').waitFor(menu);
    await pty.type('g').press('enter').waitFor(rating);
    expect(pty.transcript()).toContain(entry(0).question.slice(0, 20));
    expect(pty.transcript()).toContain('Given up.\n\nReference answer\n');
    await pty.type('a').press('enter').exit;
    expect(attemptsAt(0)).toEqual([{ text: '', outcome: 'gaveUp', rating: 'again' }]);
    expect(pty.screen()).toContain(`Once more  qbank practice ${entry(0).id}`);
  });

  it('stops: the closing screen comes, exit 0, and the draft stays', async () => {
    await practice('-n 2');
    await pty.type('半句').waitFor('半句');
    await pty.press('esc').waitFor(menu);
    pty.type('5').press('enter');
    expect((await pty.exit).exitCode).toBe(0);
    expect(pty.screen()).toContain('Done       0 of 2');
    expect(draftsIn(data)).toMatchObject([{ question: entry(0).id, text: '半句' }]);
  });

  it('shows the keys, and any key goes back', async () => {
    await practice('-n 1');
    await pty.press('esc').waitFor(menu);
    await pty.type('?').press('enter').waitFor('hand the answer in');
    await pty.press('down').waitFor(menu);
  });
});

describe('the editor', () => {
  /** An editor that does this with the file it is given. */
  function editor(script: string): { EDITOR: string } {
    const path = join(data, 'my editor');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return { EDITOR: `'${path}'` };
  }

  it('gets the text and gives it back', async () => {
    await practice('-n 1', { environment: editor('echo 編輯過 >> "$1"') });
    await pty.type('第一行').waitFor('第一行');
    await pty.press('esc').waitFor(menu);
    await pty.type('e').press('enter').waitFor('編輯過');
    await pty.type('！').waitFor('編輯過！');
    await pty.press('ctrl-d').waitFor(rating);
    expect(attemptsAt(0)[0].text).toBe('第一行\n編輯過！');
  });

  it('is one key away', async () => {
    await practice('-n 1', { environment: editor('echo 編輯過 >> "$1"') });
    await pty.type('第一行').waitFor('第一行');
    await pty.press('ctrl-o').waitFor('編輯過');
    await pty.press('ctrl-d').waitFor(rating);
    expect(attemptsAt(0)[0].text).toBe('第一行\n編輯過');
  });

  it('leaves the cursor where it was when it changes nothing', async () => {
    await practice('-n 1', { environment: editor('true') });
    await pty.type('甲乙').waitFor('甲乙');
    await pty.press('left', 'esc').waitFor(menu);
    await pty.type('e').press('enter').waitFor('甲乙');
    await pty.type('丙').waitFor('甲丙乙');
  });

  it('has Ctrl-C to itself', async () => {
    await practice('-n 1', {
      environment: editor('trap "" INT; echo ready; read line; echo 編輯過 >> "$1"'),
    });
    await pty.press('esc').waitFor(menu);
    await pty.type('e').press('enter').waitFor('ready');
    await pty.press('ctrl-c').waitFor('^C');
    await pty.press('enter').waitFor('編輯過');
    await pty.type('！').waitFor('編輯過！');
  });

  it('loses nothing when it fails', async () => {
    await practice('-n 1', { environment: editor('echo 毀 > "$1"; exit 3'), columns: 120 });
    await pty.type('第一行').waitFor('第一行');
    await pty.press('esc').waitFor(menu);
    await pty.type('e').press('enter').waitFor('failed (exit code 3)');
    expect(pty.screen()).toContain('第一行');
    expect(pty.screen()).toMatch(/What it wrote is in \/.*answer\.txt\./);
  });

  it('loses nothing when there is none', async () => {
    await practice('-n 1', { environment: { EDITOR: 'no-such-editor' }, columns: 120 });
    await pty.type('第一行').waitFor('第一行');
    await pty.press('esc').waitFor(menu);
    await pty.type('e').press('enter').waitFor('no-such-editor failed (there is no such command)');
    expect(pty.screen()).toContain('第一行');
  });
});

describe('leaving', () => {
  it('is asked once; Ctrl-C again leaves with exit 130, the draft kept and the terminal whole', async () => {
    await practice('-n 2');
    await pty.type('半句').waitFor('半句');
    await pty.press('ctrl-c').waitFor(leaving);
    pty.press('ctrl-c');
    expect((await pty.exit).exitCode).toBe(130);
    expect(draftsIn(data)).toMatchObject([{ text: '半句', cursor: 2 }]);
    expect(pty.screen()).toContain(
      'Left with 0 of 2 done. Everything is saved. qbank resume goes on with it.',
    );
    expect(pty.transcript()).not.toMatch(/Error|at .*:\d+/);
    expect([pty.isCursorHidden(), pty.isPasteMode(), pty.isAlternateScreen()]).toEqual([false, false, false]);
  });

  it('is taken back by any other key', async () => {
    await practice('-n 1');
    await pty.type('半句').waitFor('半句');
    await pty.press('ctrl-c').waitFor(leaving);
    await pty.type('n').waitFor('半句');
    await pty.type('話').waitFor('半句話');
  });

  it('at the rating keeps the answer', async () => {
    await practice('-n 1');
    await pty.type('甲').waitFor('甲');
    await pty.press('ctrl-d').waitFor(rating);
    await pty.press('ctrl-c').waitFor(leaving);
    pty.press('enter');
    expect((await pty.exit).exitCode).toBe(130);
    expect(attemptsAt(0)).toEqual([{ text: '甲', outcome: 'answered', rating: null }]);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s saves the draft and exits %i', async (signal, code) => {
    await practice('-n 1');
    await pty.type('半句').waitFor('半句');
    pty.kill(signal);
    expect((await pty.exit).exitCode).toBe(code);
    expect(draftsIn(data)).toMatchObject([{ text: '半句' }]);
    expect([pty.isCursorHidden(), pty.isPasteMode(), pty.isAlternateScreen()]).toEqual([false, false, false]);
  });

  it('by SIGTERM in the menu too', async () => {
    await practice('-n 1');
    await pty.type('半句').waitFor('半句');
    await pty.press('esc').waitFor(menu);
    pty.kill('SIGTERM');
    expect((await pty.exit).exitCode).toBe(143);
    expect(pty.isCursorHidden()).toBe(false);
  });
});

describe('what was typed and not handed in', () => {
  it('is there again when the question is drilled again, and gone when it is handed in', async () => {
    await practice('-n 1');
    await pty.type('半句').waitFor('半句');
    await pty.press('ctrl-c').waitFor(leaving);
    await pty.press('enter').exit;
    await start('-n 1').waitFor('Go on with it?');
    await pty.type('n').press('enter').waitFor(asking);
    expect(pty.screen()).toContain('What you typed last time without handing it in is here again.');
    await pty.type('話').waitFor('半句話');
    await pty.press('ctrl-d').waitFor(rating);
    expect(attemptsAt(0)).toMatchObject([{ text: '半句話' }]);
    expect(draftsIn(data)).toEqual([]);
  });
});

describe('Ctrl-Z', () => {
  it('in the menu stops the job, and fg brings the menu back', async () => {
    pty = startInPty('bash', ['--norc', '-i'], {
      folder: data,
      environment: { ...environmentFor(data), PS1: 'shell> ' },
    });
    await pty.waitFor('shell>');
    await pty.type(`'${process.execPath}' '${programPath}' practice -n 1\r`).waitFor(asking);
    await pty.type('半句').waitFor('半句');
    await pty.press('esc').waitFor(menu);
    await pty.press('ctrl-z').waitFor('Stopped');
    await pty.type('fg\r').waitFor(menu);
    await pty.press('down').waitFor('> 2 s');
    await pty.press('esc').waitFor('半句');
    await pty.type('話').waitFor('半句話');
  });
});

describe('the limit', () => {
  it('hands the answer in when it is strict', async () => {
    await practice('-n 1 --time 1s --strict');
    await pty.type('甲').waitFor(rating);
    expect(pty.transcript()).toContain('Time is up: handed in with 1 character.');
    expect(attemptsAt(0)).toMatchObject([{ text: '甲', outcome: 'timeUp' }]);
    // Meant for the answer, it is no answer to what stands there now.
    await pty.press('enter').waitFor('Enter alone: again');
    await pty.type('1').press('enter').exit;
    expect(attemptsAt(0)).toMatchObject([{ rating: 'again' }]);
  });

  it('else counts overtime', async () => {
    await practice('-n 1 --time 1s');
    await pty.type('甲').waitFor('over');
    expect(pty.screen()).toContain('甲');
  });
});

it('works line by line with --plain, and asks again for a wrong rating', async () => {
  pty = startQbank('practice -n 2 --plain', data);
  await pty.waitFor('Your answer, then a line with only a full stop');
  await pty.type('/stpo\r').waitFor('"/stpo" is no command, and is a line of your answer');
  pty.type('先致歉\r').type('。\r');
  await pty.waitFor('How did it go?');
  await pty.type('perfect\r').waitFor('"perfect" is no rating: 1 again');
  // What can be typed is told once, and what was typed is not told at all.
  await pty.type('２\r').waitFor('\nYour answer:');
  expect(pty.transcript().match(/Your answer/g)).toHaveLength(2);
  pty.type('/stop\r');
  expect((await pty.exit).exitCode).toBe(0);
  expect(attemptsAt(0)).toEqual([{ text: '/stpo\n先致歉', outcome: 'answered', rating: 'hard' }]);
  expect(pty.raw()).not.toContain('\u001b[');
});
