import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { makeFolder, makeProgram } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const document = `前端工程师面试题
1. 什么是闭包？
答：函数和环境的组合。一般由函数返回。
2. 什么是事件循环？
答：任务轮流执行。什么是宏任务？定时器等。
3. 什么是原型链？
答：继承的链条。
`;
writeFileSync(join(folder, 'a.txt'), document);
qbank('import a.txt');
let open: Pty | undefined;
afterEach(() => open?.close());

interface Listed {
  id: string;
  question: string;
  answer: string | null;
  key: string | null;
}

const questions = (): Listed[] => JSON.parse(qbank('export -f json --bank 前端').stdout).questions;
const idOf = (words: string): string =>
  questions().find(({ question }) => question.includes(words))?.id ?? '';
const closure = idOf('闭包');

describe('qbank edit', () => {
  it('changes what the options name, and shows the question as it is now', () => {
    const words = `edit ${closure} --kind single --option A=函数 --option B=闭包 --key ｂ --answer`;
    const { code, stdout, stderr } = qbank([...words.split(' '), '']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${closure} is mended in 前端工程师.\n` });
    expect(stdout).toBe('single choice · 1.\n什么是闭包？\nA. 函数\nB. 闭包\nKey\nB\n');
    expect(questions()[0]).toMatchObject({ id: closure, kind: 'single', key: 'B', answer: null });
  });

  it('refuses to take the option away that the key names, unless another key is given', () => {
    const { code, stderr } = qbank(['edit', closure, '--option', 'B=']);
    expect({ code, key: questions()[0].key }).toEqual({ code: 2, key: 'B' });
    expect(stderr).toContain('The key is B, and the options that are left are A');
    qbank(['edit', closure, '--option', 'C=环境', '--option', 'A=']);
    expect(questions()[0]).toMatchObject({ key: 'B' });
    qbank(['edit', closure, '--option', 'C=', '--option', 'A=函数']);
  });

  it('finds a mended question by its new words, and keeps it so when the document comes again', () => {
    qbank(`edit ${closure} --question 何谓闭合环境？`);
    expect(qbank('search 闭合环境').stdout).toContain(closure);
    writeFileSync(join(folder, 'a.txt'), document.replace('什么是闭包？', '请问什么是闭包？'));
    expect(qbank('import a.txt').stdout).toContain(`Changed (1)\n  ${closure}  请问什么是闭包？`);
    expect(questions()[0]).toMatchObject({ id: closure, question: '何谓闭合环境？', key: 'B' });
  });

  it('gives back what the document says, with --reset', () => {
    qbank(`edit ${closure} --reset`);
    expect(questions()[0]).toMatchObject({
      question: '请问什么是闭包？',
      kind: 'open',
      options: [],
      key: null,
    });
    expect(qbank(`edit ${closure} --reset`)).toMatchObject({ code: 1, stdout: '' });
  });

  it('moves the border between question and answer', () => {
    qbank(`edit ${closure} --border 函数和环境`);
    expect(questions()[0]).toMatchObject({
      question: '请问什么是闭包？\n函数和环境的组合。',
      answer: '一般由函数返回。',
    });
    qbank(`edit ${closure} --reset`);
  });

  it('splits a question where another begins, joins it again, and drops it', () => {
    const loop = idOf('事件循环');
    const { stderr } = qbank(`edit ${loop} --split 任务轮流执行`);
    const parts = questions().slice(1, 3);
    expect(stderr).toContain(
      `What stood behind it is ${parts[1].id} now; qbank edit ${parts[1].id} mends it.\n`,
    );
    expect(parts).toMatchObject([
      { id: loop, answer: '任务轮流执行。' },
      { number: null, question: '什么是宏任务？', answer: '定时器等。' },
    ]);
    qbank(`edit ${loop} --join`);
    expect(questions()).toHaveLength(3);
    expect(questions()[1].answer).toBe('任务轮流执行。\n什么是宏任务？\n定时器等。');
    expect(qbank(`edit ${loop} --drop`).stderr).toBe(
      `${loop} is out of 前端工程师; qbank edit ${loop} --reset brings it back.\n`,
    );
    expect(questions()).toHaveLength(2);
    expect(qbank(`edit ${loop} --drop`)).toMatchObject({
      code: 1,
      stderr: `qbank: ${loop} was taken out of 前端工程师.\nqbank edit ${loop} --reset brings it back.\n`,
    });
    qbank(`edit ${loop} --reset`);
    expect(questions()[1].answer).toBe('任务轮流执行。什么是宏任务？定时器等。');
  });

  it('lists what is doubtful, to which an import points, until it is said to be right', () => {
    const doubtful = makeProgram();
    const input = `电工考试题

单选题
1、安全电压的上限是（ ）。A．12伏 B．36伏 C．110伏
2、配电箱平时要（ ）。A．上锁 B．敞开 C．拆除
3、检修之前要（ ）。A．断电 B．浇水 C．喊人
参考答案
BAA
`;
    expect(doubtful('import -', { input }).stderr).toMatch(
      /^Look at what is doubtful: qbank edit lists the 3 questions\.\nNext: /,
    );
    const lines = doubtful('edit').stdout.split('\n');
    expect(lines[1]).toMatch(/^\w{7} {2}电工 {2}answer {4}安全电压的上限/);
    const [id] = lines[1].split(' ');
    expect(doubtful(`edit ${id} --ok`).stderr).toBe(`${id} is right as it is, in 电工: doubtful no more.\n`);
    expect(doubtful('edit').stdout).not.toContain(id);
  });

  it('asks for a bank where a question stands in several', () => {
    writeFileSync(join(folder, 'b.txt'), document.replaceAll('前端', '全栈'));
    qbank('import b.txt');
    const chain = idOf('原型链');
    const { code, stderr } = qbank(`edit ${chain} --drop`);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `qbank: ${chain} stands in 2 banks (前端工程师, 全栈工程师): name one with --bank.\nqbank edit --help shows what it takes.\n`,
    });
    expect(qbank(`edit ${chain} --drop --bank 全栈`).code).toBe(0);
    expect(questions()).toHaveLength(3);
    qbank('remove 全栈工程师 --yes');
  });

  it.each([
    [`edit ${closure} --kind single --option A=甲 --key B`, '--key does not take "B".', 'It takes one of A.'],
    [
      `edit ${closure} --key B`,
      '--key does not take "B".',
      'It takes a key only for a choice or a true-or-false question; add --kind.',
    ],
    [
      `edit ${closure} --option 甲`,
      '--option does not take "甲".',
      "It takes a letter and a text, such as 'A=先道歉'.",
    ],
    [
      `edit ${closure} --join --drop`,
      '--join and --drop do not go together.',
      'qbank edit --help shows what it takes.',
    ],
    [
      `edit ${closure}`,
      'Without a terminal there is no editor: say by options what is to be changed.',
      'qbank edit --help shows what it takes.',
    ],
  ])('%s is wrong', (words, message, hint) => {
    expect(qbank(words)).toEqual({ code: 2, stdout: '', stderr: `qbank: ${message}\n${hint}\n` });
  });

  it('says where a sentence is not there', () => {
    expect(qbank(`edit ${closure} --border 没有这句`)).toMatchObject({ code: 1, stdout: '' });
  });
});

/** An editor that runs these lines of shell on its file, `$1`. */
function editor(name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function editOn(EDITOR: string): Promise<{ code: number; screen: string }> {
  open = startQbank(`edit ${closure}`, folder, { columns: 100, environment: { EDITOR } });
  const { exitCode } = await open.exit;
  return { code: exitCode, screen: open.transcript() };
}

describe('in an editor', () => {
  it('a question is changed field by field', async () => {
    const change = editor('change', `sed -i 's/^请问什么是闭包？$/闭包是什么？/' "$1"`);
    expect((await editOn(change)).code).toBe(0);
    expect(questions()[0]).toMatchObject({
      id: closure,
      question: '闭包是什么？',
      answer: '函数和环境的组合。一般由函数返回。',
    });
  });

  it('what cannot be read comes back with the reason, and nothing of it is lost', async () => {
    const mend = editor(
      'mend',
      `if grep -q '^!!! There is no kind "huh"' "$1"; then sed -i 's/^huh$/fill/' "$1"; else sed -i 's/^open$/huh/; s/^闭包是什么？$/何谓闭包？/' "$1"; fi`,
    );
    expect((await editOn(mend)).code).toBe(0);
    expect(questions()[0]).toMatchObject({ kind: 'fill', question: '何谓闭包？' });
  });

  it('whoever gives up finds the words kept', async () => {
    const spoil = editor('spoil', `grep -q '^!!!' "$1" || sed -i 's/^fill$/huh/' "$1"`);
    const { code, screen } = await editOn(spoil);
    expect(code).toBe(1);
    expect(screen).toContain('Nothing was changed: There is no kind "huh".');
    expect(screen).toMatch(/What you wrote is in \S+qbank-edit-\w{7}\.txt\./);
  });

  it('an empty file and a failing editor change nothing', async () => {
    const before = questions();
    expect(await editOn(editor('empty', ': > "$1"'))).toMatchObject({
      code: 0,
      screen: 'Nothing was changed.',
    });
    expect((await editOn(editor('fails', 'exit 3'))).code).toBe(1);
    expect(questions()).toEqual(before);
  });
});
