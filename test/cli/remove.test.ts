import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { makeFolder, makeProgram } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const names = () => JSON.parse(qbank('banks --json').stdout).banks.map(({ name }: { name: string }) => name);
let open: Pty | undefined;
afterEach(() => open?.close());

describe('qbank remove', () => {
  it('asks nothing without a terminal, but names the option that answers', () => {
    expect(qbank('remove 用户支持专员')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'qbank: Without a terminal nothing is asked: add --yes to take the bank out.\nqbank remove --help shows what it takes.\n',
    });
    expect(names()).toHaveLength(5);
  });

  it('names what is near where there is no such bank, also where a name holds the words', () => {
    expect(qbank('remove 用户支持 --yes')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'qbank: There is no bank 用户支持.\nDid you mean 用户支持专员?\n',
    });
  });

  it('takes a bank out that import --seeds brings back, and keeps what was answered', () => {
    const [{ id }] = JSON.parse(qbank('list --bank 用户支持专员 --json').stdout).questions;
    qbank(`practice ${id}`, { input: '我的回答\n.\n3\n' });
    expect(qbank('remove 用戶支持專員 --yes')).toEqual({
      code: 0,
      stdout: '用户支持专员 is out, with 2 questions. Your answers to them are kept.\n',
      stderr: 'qbank import --seeds brings it back.\n',
    });
    expect(names()).not.toContain('用户支持专员');
    expect(qbank('import --seeds').stderr).toContain('1 bank brought back.\n');
    expect(names()).toContain('用户支持专员');
    expect(JSON.parse(qbank(`show ${id} --json`).stdout).attempts).toMatchObject([{ text: '我的回答' }]);
  });

  it('lets a document be imported again', () => {
    writeFileSync(
      join(folder, 'a.txt'),
      '1. 什么是闭包？\n答：一。\n2. 什么是事务？\n答：二。\n3. 什么是索引？\n答：三。\n',
    );
    qbank('import a.txt --name 自己');
    expect(qbank('remove 自己 --yes').stderr).toBe(`qbank import ${folder}/a.txt brings it back.\n`);
    expect(qbank('import a.txt --name 自己').stdout).toContain('Result     imported');
  });

  it('asks on a terminal, where Enter takes nothing out', async () => {
    const start = () => startQbank('remove 網絡客服經理', folder, { columns: 60, rows: 20 });
    open = start();
    await open.waitFor('Take 網絡客服經理 out, with 15');
    open.press('enter');
    expect((await open.exit).exitCode).toBe(0);
    expect(open.screen()).toBe('Nothing was taken out.');
    open = start();
    await open.waitFor('Take 網絡客服經理 out');
    open.type('ｙ\r');
    expect((await open.exit).exitCode).toBe(0);
    expect(names()).not.toContain('網絡客服經理');
  });
});
