import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { makeFolder, makeProgram } from './program.ts';

let open: Pty | undefined;
afterEach(() => open?.close());

const bankOf = (name: string) => `${name}工程师面试题及答案
1. 什么是${name}的闭包？
答：函数和它的词法环境的组合。
2. 请解释${name}的事件循环？
答：宏任务与微任务轮流执行。
`;

/** A folder `banks` with so many files: too many to be read by one thread. */
function withFiles(files: Record<string, string | Uint8Array>) {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, qbank: makeProgram(folder) };
}

const names = Array.from({ length: 12 }, (_, index) => `${10 + index}.txt`);
const many = Object.fromEntries(names.map((name) => [name, bankOf(name)]));

describe('an import of many files', () => {
  it('puts them in in their order, and says which ones cannot be read', () => {
    const { qbank } = withFiles({ ...many, '14.txt': '', '17.txt': 'PK\x03\x04 no package' });
    const { code, stdout } = qbank(`import ${names.join(' ')} --json`);
    const told = JSON.parse(stdout).files.map(
      ({ file, error }: { file: string; error: { id: string; message: string } | null }) =>
        error === null ? file : `${error.id}: ${error.message}`,
    );
    const expected = names.map((name) => {
      if (name === '14.txt') return expect.stringMatching(/^empty-file: .*14\.txt/);
      return name === '17.txt' ? expect.stringMatching(/^damaged-file: .*17\.txt/) : name;
    });
    expect({ code, told }).toEqual({ code: 1, told: expected });
  });

  it('gives what a few at a time give, for which no thread is started', () => {
    const { qbank } = withFiles(many);
    const few = withFiles(many);
    qbank(`import ${names.join(' ')}`);
    for (const from of [0, 6]) few.qbank(`import ${names.slice(from, from + 6).join(' ')}`);
    expect(qbank('export -f json').stdout).toBe(few.qbank('export -f json').stdout);
  });

  it('knows a file that is named twice, and those that are the same as before', () => {
    const { qbank } = withFiles(many);
    const told = (line: string): string[] =>
      JSON.parse(qbank(`${line} --json`).stdout).files.map(({ status }: { status: string }) => status);
    expect(told(`import ${names.join(' ')} ${names[0]}`)).toEqual([...names.map(() => 'ok'), 'unchanged']);
    expect(told(`import ${names.join(' ')}`)).toEqual(names.map(() => 'unchanged'));
  });
});

/** A line of so many questions, each of which is another. */
const endless = (count: number): string =>
  Array.from({ length: count }, (_, at) => `①第${at}件甲乙丙丁？`).join('');

describe('a large file', () => {
  it('that takes more memory than there is fails alone', () => {
    const { qbank } = withFiles({ 'good.txt': bankOf('甲'), 'large.txt': endless(100_000) });
    const { code, stdout } = qbank('import large.txt good.txt --json', {
      environment: { NODE_OPTIONS: '--max-old-space-size=60' },
    });
    const told = JSON.parse(stdout).files.map(
      ({ file, status, error }: { file: string; status: string; error: { id: string } | null }) =>
        `${file} ${status} ${error?.id ?? ''}`.trim(),
    );
    expect({ code, told }).toEqual({ code: 1, told: ['large.txt failed out-of-memory', 'good.txt ok'] });
  });

  it('is left at once when the import is interrupted', async () => {
    const { folder } = withFiles({ 'large.txt': endless(600_000) });
    open = startQbank('import large.txt --dry-run', folder);
    await open.waitFor('Reading large.txt');
    expect((await open.press('ctrl-c').exit).exitCode).toBe(130);
  });
});
