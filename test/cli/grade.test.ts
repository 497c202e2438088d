import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, makeProgram } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);

const bank = `二、問答題
1. 接到客戶投訴，你會怎么做？
答案：第一步，耐心傾聽，讓客戶把話說完。第二步，核實訂單和事實，弄清責任。第三步，給出補償方案并跟進結果。
2. 你的愛好是什么？
`;
qbank('import - --name 題目', { input: bank });
qbank('import - --name 試卷', {
  input:
    '單選題\n1. 下列屬於資產的是？\nA. 存貨\nB. 股本\n答案：A\n\n二、填空題\n2. 會計等式是資產等於____加____。\n答案：負債；所有者權益\n',
});

const ids = (name: string): string[] =>
  JSON.parse(qbank(`list --json --bank ${name}`).stdout).questions.map(({ id }: { id: string }) => id);
const [complaint, hobby] = ids('題目');
const [assets, equation] = ids('試卷');

const spoken = '我先耐心听客户把话说完，不打断他。然后去核实订单，把事实弄清楚。';
const json = (words: string, input: string) => JSON.parse(qbank(`${words} --json`, { input }).stdout);

describe('qbank grade', () => {
  it('gives the points with what covers them, in either script', () => {
    const graded = json(`grade ${complaint} -`, spoken);
    expect(Object.keys(graded)).toEqual([
      ...['schema', 'id', 'bank', 'score', 'points', 'flags', 'against', 'comment'],
    ]);
    expect(graded).toMatchObject({ schema: 1, id: complaint, bank: '題目', flags: [], comment: null });
    expect(graded.points.map(({ covered }: { covered: boolean }) => covered)).toEqual([true, true, false]);
    const [first, , third] = graded.points;
    expect(spoken.slice(first.said.start, first.said.end)).toBe(first.evidence);
    expect(third).toMatchObject({ text: '第三步，給出補償方案并跟進結果。', evidence: null, said: null });
    const { answer } = JSON.parse(qbank(`show ${complaint} --json`).stdout).answers[0];
    expect(answer.slice(third.start, third.end)).toBe(third.text);
    expect(graded.score).toBeGreaterThan(40);
    expect(graded.score).toBeLessThan(95);
  });

  it('shows points ticked or missing with the words, and why the score', () => {
    const { code, stdout } = qbank(`grade ${complaint} -`, { input: spoken });
    expect(code).toBe(0);
    expect(stdout).toContain('接到客戶投訴，你會怎么做？\n\nYour answer\n');
    expect(stdout).toMatch(/✓ .*第一步，耐心傾聽，讓客戶把話說完。\n.*“.*听客户把话说完.*”\n/);
    expect(stdout).toMatch(/· .*missing.*第三步，給出補償方案并跟進結果。\n/);
    expect(stdout).toContain(' · 2 of 3 points covered\n');
    expect(stdout).toMatch(/Suggested score: \d+ of 100\. Your own rating counts\./);
  });

  it('takes offsets in the script that is shown', () => {
    const graded = json(`grade ${complaint} - --script hans`, spoken);
    expect(graded.points[2].text).toBe('第三步，给出补偿方案并跟进结果。');
  });

  it('recognises what is empty, copied, or keywords alone', () => {
    const flagsOf = (input: string) => {
      const { score, flags } = json(`grade ${complaint} -`, input);
      return [score, flags];
    };
    expect(flagsOf('')).toEqual([0, ['empty']]);
    expect(flagsOf(' \n\t\n')).toEqual([0, ['empty']]);
    const [copied, why] = flagsOf('第一步，耐心傾聽，讓客戶把話說完。第二步，核實訂單和事實，弄清責任。');
    expect(why).toContain('copied');
    expect(copied).toBeLessThan(75);
    const [keywords, list] = flagsOf('倾听、核实、订单、责任、补偿、方案、跟进');
    expect(list).toEqual(['keywords']);
    expect(keywords).toBeLessThanOrEqual(15);
  });

  it('reads a file in any encoding, and the answer that is piped in without a name', () => {
    const utf16 = join(folder, '回答 一.txt');
    writeFileSync(utf16, Buffer.from(`\ufeff${spoken}`, 'utf16le'));
    const fromFile = JSON.parse(qbank(['grade', complaint, utf16, '--json']).stdout);
    expect(fromFile).toEqual(json(`grade ${complaint}`, spoken));
    const gbk = Buffer.from('cfc8c4cdd0c4cce5bfcdbba7b0d1bbb0cbb5cdea', 'hex');
    writeFileSync(join(folder, 'gbk.txt'), gbk);
    expect(qbank(`grade ${complaint} gbk.txt`).code).toBe(0);
  });

  it('refuses what is no text, and says what is missing', () => {
    writeFileSync(join(folder, 'noise.bin'), 'answer\0of a program');
    writeFileSync(join(folder, 'page.pdf'), '%PDF-1.4 and so on');
    const idOf = (words: string) => {
      const { code, stderr } = qbank(`${words} --json`);
      return [code, JSON.parse(stderr).error.id];
    };
    expect(idOf(`grade ${complaint} noise.bin`)).toEqual([1, 'binary-file']);
    expect(idOf(`grade ${complaint} page.pdf`)).toEqual([1, 'binary-file']);
    expect(idOf(`grade ${complaint} none.txt`)).toEqual([1, 'no-such-file']);
    expect(idOf(`grade ${complaint} .`)).toEqual([1, 'is-folder']);
    expect(idOf('grade zzzzzzz -')).toEqual([1, 'unknown-id']);
    expect(idOf('grade')).toEqual([2, 'missing-argument']);
    expect(idOf(`grade ${complaint} - --bank 無`)).toEqual([2, 'wrong-command-line']);
    expect(idOf(`grade ${complaint} - --attempt last`)).toEqual([2, 'wrong-command-line']);
    expect(idOf(`grade ${complaint} --attempt last`)).toEqual([1, 'no-attempt']);
    expect(idOf(`grade ${complaint} - --against mine`)).toEqual([1, 'no-own-answer']);
  });

  it('compares the beginning of a huge answer, and says so', () => {
    const huge = `${spoken}${'很多别的话，与此无关。'.repeat(20_000)}`;
    const { code, stdout, stderr } = qbank(`grade ${complaint} - --json`, { input: huge });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).points[0].covered).toBe(true);
    expect(stderr).toBe('Only the first 10000 characters of the answer were compared.\n');
  });

  it('gives no score where there is no reference, and says so', () => {
    const { code, stdout, stderr } = qbank(`grade ${hobby} - --json`, { input: '看书' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: hobby, score: null, points: [] });
    expect(stderr).toBe('There is no reference answer, so nothing to compare with, and no score.\n');
  });

  it('takes the reference that the answer meets best, or that of the bank that is named', () => {
    const listed = JSON.parse(qbank('list --json --section 團隊協作 -n 1').stdout);
    const [{ id }] = listed.questions;
    const { answers } = JSON.parse(qbank(`show ${id} --json`).stdout);
    const last = answers.at(-1);
    expect(answers.length).toBeGreaterThan(1);
    // Copied, it would be worth more by another one that says much the same.
    expect(json(`grade ${id} -`, last.answer)).toMatchObject({ bank: last.bank, flags: ['copied'] });
    const other = answers[0].bank;
    expect(json(`grade ${id} - --bank ${other}`, last.answer).bank).toBe(other);
  });

  it('marks choices by their key, and blanks one by one', () => {
    const scores = (id: string, ...inputs: string[]) =>
      inputs.map((input) => json(`grade ${id} -`, input).score);
    expect(scores(assets, 'A', '答案：ａ', '我选A，因为存货是资产。', '存貨', 'B', '不知道', '')).toEqual([
      100, 100, 100, 100, 0, 0, 0,
    ]);
    expect(json(`grade ${assets} -`, 'b')).toMatchObject({ bank: '試卷', key: 'A', answer: 'B', points: [] });
    expect(scores(equation, '负债；所有者权益', '负债；资产')).toEqual([100, 50]);
    expect(qbank(`grade ${assets} -`, { input: '不知道' }).stderr).toBe('It names none of the options.\n');
  });

  it('grades an answer that was given before', () => {
    const drilled = makeProgram();
    const { id } = JSON.parse(drilled('list --json -n 1').stdout).questions[0];
    drilled('practice -n 1 --order document', { input: '我喜欢和人打交道。\n.\n3\n' });
    const graded = drilled(`grade ${id} --attempt last --json`).stdout;
    expect(graded).toBe(drilled(`grade ${id} - --json`, { input: '我喜欢和人打交道。' }).stdout);
    expect(drilled(`grade ${id} --attempt 1 --json`).stdout).toBe(graded);
    expect(JSON.parse(drilled(`grade ${id} --attempt 2 --json`).stderr).error.id).toBe('no-attempt');
  });
});

describe('what is said in other words', () => {
  const own = makeProgram();
  own('import - --name 題目', { input: bank });
  const { id } = JSON.parse(own('list --json --bank 題目').stdout).questions[0];
  const typed = '我先耐心听客户把话说完。最后我会让他满意地挂电话。';
  const covered = (input: string, more = ''): boolean[] =>
    JSON.parse(own(`grade ${id} - --json ${more}`, { input }).stdout).points.map(
      (point: { covered: boolean }) => point.covered,
    );

  it('is remembered for the question, in either script, and forgotten again', () => {
    expect(covered(typed)).toEqual([true, false, false]);
    const accepted = own(`grade ${id} - --json --accept 3=让他满意地挂电话`, { input: typed });
    expect(accepted.stderr).toBe('Remembered: “让他满意地挂电话” counts for point 3 of this question.\n');
    expect(JSON.parse(accepted.stdout).points[2]).toMatchObject({
      covered: true,
      evidence: '让他满意地挂电话',
    });
    expect(covered('我會讓他滿意地掛電話。')[2]).toBe(true);
    expect(covered(typed, '--script hans')[2]).toBe(true);
    expect(own(`grade ${id} - --forget 3`, { input: typed }).stderr).toBe(
      'Forgotten: what was remembered for point 3.\n',
    );
    expect(covered(typed)).toEqual([true, false, false]);
    expect(own(`grade ${id} - --forget 3`, { input: typed }).stderr).toBe(
      'Nothing was remembered for point 3.\n',
    );
  });

  it('without words is what says no other point', () => {
    expect(own(`grade ${id} - --accept 3`, { input: typed }).stderr).toBe(
      'Remembered: “最后我会让他满意地挂电话” counts for point 3 of this question.\n',
    );
    expect(own(`grade ${id} - --accept 1`, { input: typed }).stderr).toBe(
      'Point 1 is covered already; nothing was remembered.\n',
    );
  });

  it('must be a point of the reference, and words of the answer', () => {
    const problem = (option: string) => {
      const { code, stderr } = own(['grade', id, '-', '--accept', option], { input: typed });
      return [code, stderr.split('\n')[0]];
    };
    expect(problem('4')).toEqual([2, 'qbank: --accept does not take "4".']);
    expect(problem('0')).toEqual([2, 'qbank: --accept does not take "0".']);
    expect(problem('x')).toEqual([2, 'qbank: --accept does not take "x".']);
    expect(problem('2=没有说过的话')).toEqual([2, 'qbank: --accept does not take "没有说过的话".']);
    expect(problem('2=听')).toEqual([2, 'qbank: --accept does not take "听".']);
  });
});
