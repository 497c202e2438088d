import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { environmentFor, makeFolder, makeProgram, programPath } from './program.ts';

const bank = `前端工程师面试题及答案

一、基础知识
1. 什么是闭包？
答：函数和它的词法环境的组合。
2. 请解释事件循环？
答：宏任务与微任务轮流执行。
3. 什么是原型链？
答：对象通过原型继承属性的链条。

二、工程化
1. 你如何优化首屏加载？
答：拆包、缓存、预加载。
`;
const news = '今天天气很好，我们去公园玩。大家都很高兴。\n';

let open: Pty | undefined;
afterEach(() => open?.close());

/** A folder with these files, and the program that runs in it. */
function withFiles(files: Record<string, string | Buffer>) {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, qbank: makeProgram(folder) };
}

describe('qbank import', () => {
  it('reports what was found in a document, and says what to do next', () => {
    const { qbank } = withFiles({ 'a.txt': bank });
    const { code, stdout, stderr } = qbank('import a.txt');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Next: qbank practice --bank 前端工程师\n' });
    expect(stdout.replace(/\d+ % sure/, '% sure').split('\n')).toEqual([
      'File       a.txt',
      'Bank       前端工程师',
      'Result     imported',
      'Encoding   utf-8',
      'Script     Simplified',
      'Layout     numbered questions, % sure',
      'Sections   2',
      'Questions  4 open',
      'Answers    4 of 4',
      'Taken out  4 question numbers, 4 labels',
      '',
    ]);
    expect(qbank('list --bank 前端 -q').stdout.split('\n')).toHaveLength(6);
  });

  it('gives JSON with the fields in the public order', () => {
    const { qbank } = withFiles({ 'a.txt': bank });
    const { schema, dryRun, files } = JSON.parse(qbank('import a.txt --json --role 前端').stdout);
    expect([schema, dryRun, files.length]).toEqual([1, false, 1]);
    expect(Object.keys(files[0])).toEqual(['file', 'status', 'error', 'questions', 'report']);
    expect(Object.keys(files[0].report).join(' ')).toBe(
      'encoding script layout confidence sections kinds answers truncated repairs removed leftover doubtful warnings',
    );
    expect(files[0]).toMatchObject({ file: 'a.txt', status: 'ok', error: null });
    expect(files[0].report).toMatchObject({ encoding: 'utf-8', kinds: { open: 4 }, answers: 4, sections: 2 });
    expect(files[0].questions[0]).toMatchObject({
      bank: '前端',
      role: '前端',
      number: 1,
      question: '什么是闭包？',
    });
    const [listed] = JSON.parse(qbank('export -f json --bank 前端 -n 1').stdout).questions;
    expect(files[0].questions[0]).toEqual(listed);
  });

  it('stores nothing in a dry run, not even where there is no store, and shows the first questions', () => {
    const { folder, qbank } = withFiles({ 'a.txt': bank });
    const before = readFileSync(join(folder, 'qbank.sqlite3'));
    const { code, stdout, stderr } = qbank('import a.txt --dry-run');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Nothing was stored. Without --dry-run it is imported.\n',
    });
    expect(stdout).toContain('Result     would be imported');
    expect(stdout).toContain('基础知识 · 1.\n什么是闭包？\nAnswer: 函数和它的词法环境的组合。\n');
    expect(readFileSync(join(folder, 'qbank.sqlite3')).equals(before)).toBe(true);
    expect(qbank(['import', 'a.txt', '--dry-run', '--data', join(folder, 'new')]).code).toBe(0);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('foresees in a dry run the ids that the import gives', () => {
    const { qbank } = withFiles({ 'a.txt': bank });
    const ids = (words: string) =>
      JSON.parse(qbank(words).stdout).files[0].questions.map(({ id }: { id: string }) => id);
    const foreseen = ids('import a.txt --dry-run --json');
    expect(ids('import a.txt --json')).toEqual(foreseen);
  });

  it('says that a page is no question bank, which is no failure', () => {
    const { qbank } = withFiles({ 'news.txt': news });
    const { code, stdout } = qbank('import news.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('Result     no question found\n');
    expect(stdout).toContain('line 1: 今天天气很好');
    expect(qbank('import news.txt --dry-run').stderr).toBe('Nothing was stored.\n');
    expect(JSON.parse(qbank('import news.txt --json').stdout).files[0]).toMatchObject({
      status: 'none',
      questions: [],
      report: { layout: 'none', leftover: [{ line: 1, text: news.trim() }] },
    });
    expect(JSON.parse(qbank('banks --json').stdout).banks).toHaveLength(5);
  });

  it('says why a document was read as it was, with --explain', () => {
    const { qbank } = withFiles({ 'a.txt': bank });
    expect(qbank('import a.txt --dry-run --explain').stdout).toMatch(
      /^Tried {6}numbered questions: 4 questions, score .*\n( {11}.*\n)*? {11}no question bank: 0 questions/m,
    );
  });

  it('reads standard input, which is the same bank under the same name', () => {
    const { qbank } = withFiles({});
    expect(qbank('import - --name 管道', { input: bank }).stdout).toContain('Bank       管道\n');
    qbank('import - --name 管道', { input: bank.replace('闭包', '作用域') });
    const names = JSON.parse(qbank('banks --json').stdout).banks.map(({ name }: { name: string }) => name);
    expect(names.slice(5)).toEqual(['管道']);
  });

  it('takes the answers from a second file, and keeps that in mind', () => {
    const questions =
      '一、单选题\n1. 下列属于资产的是？\nA. 存货\nB. 股本\n2. 下列属于负债的是？\nA. 存货\nB. 借款\n';
    const { qbank } = withFiles({ 'q.txt': questions, 'k.txt': '参考答案\n一、单选题 1-2 AB\n' });
    const keys = (words: string) =>
      JSON.parse(qbank(words).stdout).files[0].questions.map(({ key }: { key: string }) => key);
    expect(keys('import q.txt --answers k.txt --json')).toEqual(['A', 'B']);
    expect(keys('import q.txt --prune --json')).toEqual(['A', 'B']);
    expect(qbank('import q.txt k.txt --answers k.txt')).toMatchObject({ code: 2 });
  });

  it('takes the columns of a table as they are given', () => {
    const { qbank } = withFiles({
      't.csv': '甲,乙,丙,丁\n下列属于资产的是？,存货,股本,A\n下列属于负债的是？,存货,借款,B\n',
    });
    const words = ['import', 't.csv', '--columns', 'question=1,A=2,B=3,key=4', '--json'];
    const [{ questions }] = JSON.parse(qbank(words).stdout).files;
    expect(questions.map(({ key }: { key: string }) => key)).toEqual(['A', 'B']);
    expect(qbank('import t.csv --columns key=4')).toMatchObject({ code: 2, stdout: '' });
  });

  it('names the columns there are where one that is named is not there', () => {
    const { qbank } = withFiles({ 't.csv': '题目,答案\n什么是资产？,资源。\n什么是负债？,义务。\n' });
    for (const column of ['99', '0', '问题描述']) {
      const { code, stderr, stdout } = qbank(`import t.csv --columns question=${column}`);
      expect([code, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining(`no column ${column}.`)]);
      expect(`${stdout}${stderr}`).toContain('Its columns are 1 题目, 2 答案.');
    }
    expect(qbank('import t.csv --columns question=题目').code).toBe(0);
  });

  it('says that columns mean nothing where there is no table', () => {
    const { qbank } = withFiles({ 'a.txt': '1. 什么是甲？\n答：甲。\n2. 什么是乙？\n答：乙。\n' });
    const { stdout } = qbank('import a.txt --dry-run --columns question=1');
    expect(stdout).toContain('--columns says nothing here: the document has no table.');
  });

  it('shows the script asked for', () => {
    const { qbank } = withFiles({ 'a.txt': bank });
    const { files } = JSON.parse(qbank('import a.txt --json --script tw').stdout);
    expect(files[0].questions[0].question).toBe('什麼是閉包？');
  });
});

describe('several files', () => {
  const files = {
    'd/a.txt': bank,
    'd/sub/b.txt': bank.replace('前端', '后端').replace('闭包', '事务'),
    'd/empty.txt': '',
    'd/news.txt': news,
    'd/picture.png': 'x',
    'd/letter.rtf': '{\\rtf1 hello}',
    'd/.hidden.txt': bank,
  };

  it('get a line each and a sum; one that fails is named, and the others go in', () => {
    const { qbank } = withFiles(files);
    const { code, stdout, stderr } = qbank('import d');
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'FILE | BANK | QUESTIONS',
      'd/a.txt | 前端工程师 | 4',
      'd/empty.txt | (failed)',
      'd/news.txt | (no question found)',
      'd/sub/b.txt | 后端工程师 | 4',
      '',
      'd/empty.txt is empty.',
      '4 documents: 8 questions in 2 banks, 1 failed, 1 without questions',
      '',
    ]);
    expect(stderr.split('\n')).toEqual([
      'Passed over 2 files of other kinds: d/picture.png, d/letter.rtf.',
      'Next: qbank practice, or qbank banks',
      'qbank: 1 of 4 files could not be imported.',
      'The lines above say why.',
      '',
    ]);
  });

  it('are named where nothing tells well how they are to be read', () => {
    const odd = '护士面试题\n本院有床位八百张。\n1、你怎样交接班？\n床旁交接，重点说清病情和用药，双方签字。';
    const { qbank } = withFiles({ 'd/a.txt': bank, 'd/odd.txt': odd });
    const lines = qbank('import d').stdout.split('\n');
    expect(lines.filter((line) => line.includes('sure'))).toEqual([
      expect.stringMatching(
        /^d\/odd\.txt: \d\d? % sure how to read it; see qbank import --dry-run with it alone\.$/,
      ),
    ]);
  });

  it('stand on a narrow screen without the folder that they have in common, and with the names of their banks', async () => {
    const { folder, qbank } = withFiles({
      'd/a folder with a long name/a.txt': bank,
      'd/a folder with a long name/b.md': bank.replaceAll('前端', '后端'),
    });
    open = startQbank('import d', folder, { rows: 20, columns: 40 });
    await open.exit;
    expect(open.transcript()).toContain('FILE   BANK        QUESTIONS\na.txt  前端工程师          4\n');
    expect(qbank('import d').stdout).toContain('\n2 documents: 2 unchanged\n');
  });

  it('are not read with a second file for their answers, which belongs to one', () => {
    const { qbank } = withFiles({ 'd/a.txt': bank, 'd/b.txt': bank, 'k.txt': '1-2 AB' });
    expect(qbank('import d --answers k.txt')).toMatchObject({ code: 2, stdout: '' });
  });

  it('are told in JSON with the error of each', () => {
    const { qbank } = withFiles({ 'a.txt': bank, 'b.rtf': files['d/letter.rtf'] });
    const { code, stdout } = qbank('import a.txt b.rtf none.txt --json');
    const told = JSON.parse(stdout).files.map(
      ({ file, status, error }: { [name: string]: { id: string } }) => [file, status, error?.id],
    );
    expect({ code, told }).toEqual({
      code: 1,
      told: [
        ['a.txt', 'ok', undefined],
        ['b.rtf', 'failed', 'unsupported-file'],
        ['none.txt', 'failed', 'no-such-file'],
      ],
    });
  });

  it('that hold the same questions, in either script, share their ids and say so', () => {
    const { qbank } = withFiles({
      'a.txt': bank,
      'b.txt':
        '後端工程師面試題\n1. 什麼是閉包？\n答：一種組合。\n2. 何謂索引？\n答：查找的結構。\n3. 何謂事務？\n答：一組操作。\n',
    });
    const { files } = JSON.parse(qbank('import a.txt b.txt --json').stdout);
    expect(files[1].questions[0].id).toBe(files[0].questions[0].id);
    expect(files[1].report.warnings).toEqual([
      { id: 'also-in', bank: '前端工程师', count: 1, message: '1 question also in 前端工程师.' },
    ]);
  });

  it('of an archive are banks of their own', () => {
    const { folder, qbank } = withFiles({ 'a.txt': bank, 'b.txt': bank.replace('闭包', '事务') });
    const zip = join(folder, 'c.zip');
    execFileSync('python3', ['-m', 'zipfile', '-c', zip, 'a.txt', 'b.txt'], { cwd: folder });
    const { files } = JSON.parse(qbank('import c.zip --json').stdout);
    expect(files.map(({ file, status }: { file: string; status: string }) => [file, status])).toEqual([
      ['c.zip/a.txt', 'ok'],
      ['c.zip/b.txt', 'ok'],
    ]);
    expect(qbank('import c.zip').stdout).toContain('is the same: nothing was done.');
  });

  it('keep what is done when the import is interrupted', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `d/${1000 + index}.txt`,
        bank.replaceAll('什么', `什么${index}`),
      ]),
    );
    const { folder, qbank } = withFiles(many);
    const child = spawn(process.execPath, [programPath, 'import', 'd'], {
      cwd: folder,
      env: environmentFor(folder),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // The first tenth is said to be done.
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    const { banks } = JSON.parse(qbank('banks --json').stdout);
    expect(banks.length).toBeGreaterThanOrEqual(5 + 14);
    expect(banks.length).toBeLessThan(5 + 150);
    expect(new Set(banks.slice(5).map(({ questions }: { questions: number }) => questions))).toEqual(
      new Set([4]),
    );
  });
});

describe('a document that was imported before', () => {
  it('is not read again while it is the same', () => {
    const { qbank } = withFiles({ 'a.txt': bank });
    qbank('import a.txt');
    expect(qbank('import a.txt').stdout).toBe(
      'This file was imported before and is the same: nothing was done.\n',
    );
    const [{ status, questions }] = JSON.parse(qbank('import a.txt --json').stdout).files;
    expect([status, questions.length]).toEqual(['unchanged', 4]);
  });

  it('lists what is new, changed, moved and gone, and takes nothing out by itself', () => {
    const { folder, qbank } = withFiles({ 'a.txt': bank });
    qbank('import a.txt');
    const ids = JSON.parse(qbank('list --bank 前端 --json').stdout).questions.map(
      ({ id }: { id: string }) => id,
    );
    writeFileSync(
      join(folder, 'a.txt'),
      bank
        .replace('请解释事件循环？', '请谈谈事件循环的机制？')
        .replace(
          '3. 什么是原型链？\n答：对象通过原型继承属性的链条。',
          '4. 什么是作用域？\n答：变量可见的范围。',
        )
        .replace('1. 你如何', '2. 你如何'),
    );
    const { stdout } = qbank('import a.txt');
    const added = /New \(1\)\n {2}(\w{7}) {2}什么是作用域？\n/.exec(stdout)?.[1];
    expect(stdout.split('\n\n')[0]).toBe(
      [
        `New (1)\n  ${added}  什么是作用域？`,
        `Changed (1)\n  ${ids[1]}  请谈谈事件循环的机制？`,
        `Moved (1)\n  ${ids[3]}  你如何优化首屏加载？`,
        `Gone (1)\n  ${ids[2]}  什么是原型链？`,
      ].join('\n'),
    );
    expect(stdout).toContain('1 question no longer in its document is kept; --prune takes it out.\n');
    const listed = () =>
      JSON.parse(qbank('list --bank 前端 --json').stdout).questions.map(({ id }: { id: string }) => id);
    expect(listed()).toEqual([ids[0], ids[1], ids[2], added, ids[3]]);
    const pruned = qbank('import a.txt --prune').stdout;
    expect(pruned).toContain(`Gone (1)\n  ${ids[2]}  什么是原型链？\n`);
    expect(pruned).toContain('1 question no longer in the document is taken out; your answers stay.\n');
    expect(listed()).toEqual([ids[0], ids[1], added, ids[3]]);
  });

  it('asks on a terminal what to do with questions that are gone', async () => {
    const { folder, qbank } = withFiles({ 'a.txt': bank });
    qbank('import a.txt');
    writeFileSync(join(folder, 'a.txt'), bank.replace(/3\. 什么是原型链？\n.*\n/, ''));
    const start = () => startQbank('import a.txt', folder, { rows: 40 });
    open = start();
    await open.waitFor('take out');
    open.press('ctrl-c');
    expect((await open.exit).exitCode).toBe(130);
    const count = () => JSON.parse(qbank('list --bank 前端 --json').stdout).questions.length;
    expect(count()).toBe(4);
    open = start();
    await open.waitFor('take out');
    open.type('２\r');
    expect((await open.exit).exitCode).toBe(0);
    expect(open.transcript().match(/Gone \(1\)/g)).toHaveLength(1);
    expect(open.transcript()).not.toContain('kept');
    expect(count()).toBe(3);
  });

  it('is told by counts among several, with how to take out what is gone', () => {
    const { folder, qbank } = withFiles({ 'd/a.txt': bank, 'd/b.txt': bank.replaceAll('前端', '后端') });
    qbank('import d');
    writeFileSync(join(folder, 'd/a.txt'), bank.replace(/3\. 什么是原型链？\n.*\n/, ''));
    const { stdout } = qbank('import d');
    expect(stdout).toContain('d/a.txt: 0 new, 0 changed, 0 moved, 1 gone\n');
    expect(stdout).toContain('1 question no longer in its document is kept; --prune takes it out.\n');
  });
});
