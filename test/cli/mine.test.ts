import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { makeFolder, makeProgram } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const [{ id }, { id: other }] = JSON.parse(qbank('list --json -n 2').stdout).questions;
let open: Pty | undefined;
afterEach(() => open?.close());
const mine = () => JSON.parse(qbank(`mine ${id} --json`).stdout).mine;

describe('qbank mine', () => {
  it('keeps a best answer from a file or a pipe, shows it, and takes it away', () => {
    expect(qbank(`mine ${id}`)).toEqual({
      code: 0,
      stdout: '',
      stderr: `No best answer of yours is kept for this question.\nKeep one: qbank mine ${id} --attempt last, --from FILE or --edit; or press m after an answer in a drill.\n`,
    });
    expect(qbank(`mine ${id} --from -`, { input: '\ufeff第一，喜欢。\r\n第二，合适。\n' })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Kept as your best answer.\n',
    });
    expect(mine()).toEqual({
      text: '第一，喜欢。\n第二，合适。',
      at: expect.stringMatching(/^2026-01-31T09:30:/),
    });
    expect(qbank(`mine ${id}`).stdout).toBe(
      'My best answer, kept on 2026-01-31 09:30\n\n第一，喜欢。\n第二，合适。\n',
    );
    expect(qbank(`mine ${id} --from -`, { input: '第一，喜欢。\n第二，合适。' }).stderr).toBe(
      'Nothing was changed.\n',
    );
    expect(qbank(`mine ${id} --remove`).stderr).toBe(
      'Your best answer was taken away; your answers in sessions are kept.\n',
    );
    expect(mine()).toBeNull();
  });

  it('is shown with the question', () => {
    qbank(`mine ${id} --from -`, { input: '我的话' });
    expect(qbank(`show ${id}`).stdout).toContain('\nMy best answer\n我的话\n');
    expect(JSON.parse(qbank(`show ${id} --json`).stdout).mine).toMatchObject({ text: '我的话' });
    expect(JSON.parse(qbank(`show ${other} --json`).stdout).mine).toBeNull();
  });

  it('can be graded towards, also where there is no reference', () => {
    qbank('import - --name 題目', { input: '一、问答题\n1. 你的爱好是什么？\n2. 你的缺点是什么？\n' });
    const [hobby] = JSON.parse(qbank('list --json --bank 題目').stdout).questions;
    qbank(`mine ${hobby.id} --from -`, {
      input: '第一，我喜欢读书，每周读一本。第二，我喜欢长跑，每天五公里。',
    });
    const answer = { input: '我平时爱跑步，每天五公里。' };
    const graded = JSON.parse(qbank(`grade ${hobby.id} - --against mine --json`, answer).stdout);
    expect(graded).toMatchObject({ bank: null, against: 'mine' });
    expect(graded.points.map(({ covered }: { covered: boolean }) => covered)).toEqual([false, true]);
    expect(qbank(`grade ${hobby.id} - --against mine`, answer).stdout).toMatch(
      /My best answer.*1 of 2 points/,
    );
    expect(qbank(`grade ${hobby.id} -`, answer).stderr).toBe(
      'There is no reference answer, so nothing to compare with, and no score. Your best answer can be compared with: --against mine.\n',
    );
  });

  it('refuses an empty answer, several wishes, and an editor without a terminal', () => {
    const problem = (words: string, input = '') => {
      const { code, stderr } = qbank(`mine ${id} ${words} --json`, { input });
      return [code, JSON.parse(stderr).error.id];
    };
    expect(problem('--from -', ' \n')).toEqual([1, 'empty-file']);
    expect(problem('--from none.txt')).toEqual([1, 'no-such-file']);
    expect(problem('--remove --from -')).toEqual([2, 'wrong-command-line']);
    expect(problem('--edit')).toEqual([2, 'wrong-command-line']);
    expect(problem('--attempt last')).toEqual([1, 'no-attempt']);
  });

  it('brings back the one before when another one took its place, and what was taken away', () => {
    const qbank = makeProgram();
    const [{ id }] = JSON.parse(qbank('list --json -n 1').stdout).questions;
    const keep = (input: string) => qbank(`mine ${id} --from -`, { input }).stderr;
    const kept = () => JSON.parse(qbank(`mine ${id} --json`).stdout).mine?.text ?? null;
    expect(qbank(`mine ${id} --back`).stderr).toBe('No other best answer was kept before.\n');
    expect(keep('先傾聽。')).toBe('Kept as your best answer.\n');
    expect(keep('先核實。')).toContain(`The one before comes back with qbank mine ${id} --back.`);
    qbank(`mine ${id} --back`);
    expect(kept()).toBe('先傾聽。');
    qbank(`mine ${id} --remove`);
    expect(kept()).toBeNull();
    qbank(`mine ${id} --back`);
    expect(kept()).toBe('先傾聽。');
    const replaced = qbank(`practice ${id}`, { input: '先道歉。\n.\n/mine\n3\n' });
    expect(replaced.stderr).toContain(`Kept as my best answer. The one before comes back`);
  });

  it('takes an answer that was given before', () => {
    const own = makeProgram();
    const [first] = JSON.parse(own('list --json -n 1').stdout).questions;
    own('practice -n 1 --order document', { input: '说过的话\n.\n3\n' });
    expect(own(`mine ${first.id} --attempt last`).stderr).toBe('Kept as your best answer.\n');
    expect(JSON.parse(own(`mine ${first.id} --json`).stdout).mine.text).toBe('说过的话');
  });

  it('is written in the editor, which begins with what is kept', async () => {
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "改过的" >> "$1"\n');
    chmodSync(editor, 0o755);
    qbank(`mine ${id} --from -`, { input: '原来的' });
    open = startQbank(`mine ${id} --edit`, folder, { environment: { EDITOR: editor } });
    await open.waitFor('Kept as your best answer.');
    expect((await open.exit).exitCode).toBe(0);
    expect(mine().text).toBe('原来的\n改过的');
  });
});

describe('qbank grade on a terminal', () => {
  it('says what to give instead of waiting for nothing', async () => {
    open = startQbank(`grade ${id}`, folder);
    expect((await open.exit).exitCode).toBe(2);
    expect(open.screen()).toContain('There is no answer to grade: name a file, - for standard input');
  });

  it('takes what is typed where - asks for it', async () => {
    open = startQbank(`grade ${id} -`, folder);
    await open.waitFor('Ctrl-D on a line of its own ends it.');
    open.type('我喜欢这个岗位。').press('enter', 'ctrl-d');
    await open.waitFor('Suggested score');
    expect((await open.exit).exitCode).toBe(0);
  });
});
