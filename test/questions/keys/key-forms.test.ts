import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const options = '\nA. 警告\nB. 记过\nC. 撤职\nD. 罚款';
const paper = (below: string): string =>
  `招聘考试题\n1. 属于处罚的有（ ）。${options}\n${below}\n2. 最大的淡水湖在（ ）省。\nA. 湖南\nB. 江西\n答案：B`;
const told = '1 multiple 属于处罚的有（ ）。 | A 警告 | B 记过 | C 撤职 | D 罚款 ⇒ ABD';

test.each([
  '答 案：ABD',
  '正 确 答 案：ABD',
  '答案→ABD',
  '答案=ABD',
  '答案——ABD',
  '答案、ABD',
  '官方答案：ABD',
  '试题答案：ABD',
  '查看答案：ABD',
  '学生答案：C\n正确答案：ABD',
  'Key: ABD',
  '解：ABD',
  '> 答案：ABD',
  '本题答案为ABD。',
  '故本题选ABD。',
  '答案：A·B·D',
  '答案：A-B-D',
  '答案：A┋B┋D',
  '答案：ABD √',
  '正确答案：警告 记过 罚款',
  '答案：ABD\n本题正确率 56.2%',
])('%s is a key', (below) => {
  expect(choices(readText(paper(below)))[0]).toBe(told);
});

test.each([
  ['答案：D。HTTP 用 80 端口。', 'D ⇒ analysis: HTTP 用 80 端口。'],
  ['答案：A-D', 'ABCD'],
  ['答案：A。AB 两项另有规定。', 'A ⇒ analysis: AB 两项另有规定。'],
])('%s says %s', (below, key) => {
  expect(
    choices(readText(paper(below)))[0]
      ?.split(' ⇒ ')
      .slice(1)
      .join(' ⇒ '),
  ).toBe(key);
});

test('what a question is worth may stand behind its key', () => {
  const [first] = readText(paper('答案：ABD（2分）')).questions;
  expect([first?.key, first?.marks, first?.analysis]).toEqual(['ABD', 2, null]);
});

test('a range of numbers with its unit is an answer, no head of keys', () => {
  const text =
    '急救考试题\n1. 按压深度为（ ）。\nA. 1～2 cm\nB. 5～6 cm\n答案：5～6 cm\n2. 按压频率为（ ）。\nA. 60次\nB. 100次\n答案：B';
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['B', 'B']);
});

test('what a site says of a question on the line of its last option is no part of that', () => {
  const text =
    '招聘考试题 1. 属于处罚的是（ ）。 A. 警告 B. 表扬 难度：易 知识点：处罚 答案：A 2. 最大的淡水湖在（ ）省。 A. 湖南 B. 江西 难度：易 知识点：地理 答案：B';
  expect(choices(readText(text))).toEqual([
    '1 single 属于处罚的是（ ）。 | A 警告 | B 表扬 ⇒ A',
    '2 single 最大的淡水湖在（ ）省。 | A 湖南 | B 江西 ⇒ B',
  ]);
});

test.each([
  ['属于处罚的是（√B）。', '属于处罚的是（ ）。'],
  ['属于处罚的是（选B）。', '属于处罚的是（ ）。'],
  ['属于处罚的是（.B.）。', '属于处罚的是（ ）。'],
  ['属于处罚的是{B}。', '属于处罚的是{ }。'],
  ['属于处罚的是＿＿B＿＿。', '属于处罚的是____。'],
  ['属于处罚的是——B——。', '属于处罚的是____。'],
  ['属于处罚的是哪项？  B', '属于处罚的是哪项？'],
])('%s holds its key', (stem, asked) => {
  const text = `招聘考试题\n1. ${stem}${options}\n2. 最大的淡水湖在（ ）省。\nA. 湖南\nB. 江西`;
  expect(readText(text).questions[0]).toMatchObject({
    question: expect.stringMatching(new RegExp(`^${asked}\\s*$`)),
    key: 'B',
  });
});

test.each(['集合S={A}表示什么？', '本市（简称B市）的处罚是哪项？'])('%s holds none', (stem) => {
  const text = `招聘考试题\n1. ${stem}${options}\n2. 最大的淡水湖在（ ）省。\nA. 湖南\nB. 江西`;
  expect(readText(text).questions[0]).toMatchObject({ question: stem, key: null });
});

test('where most questions tick some of their options, one may tick all; with all ticked everywhere none is', () => {
  const ask = (number: number, ticks: string): string =>
    `${number}. 属于处罚的有（ ）。\n${[...ticks].map((tick, index) => `${tick === '1' ? '√' : ''}${'ABC'[index]}. ${'警记撤'[index]}告`).join('\n')}`;
  const keys = (list: readonly string[]) =>
    readText(
      `招聘考试题\n二、多选题\n${list.map((ticks, index) => ask(index + 1, ticks)).join('\n')}`,
    ).questions.map(({ key }) => key);
  expect(keys(['110', '011', '111'])).toEqual(['AB', 'BC', 'ABC']);
  expect(keys(['111', '111', '111'])).toEqual([null, null, null]);
});

test.each([
  ['1. 答案：A\n2. 答案：B', 'with the word before each'],
  ['1-A 2-B', 'behind dashes'],
  ['1→A 2→B', 'behind arrows'],
  ['1，A 2，B', 'behind commas'],
])('keys at the end stand %s', (keys) => {
  const text = `招聘考试题\n一、单选题\n1. 属于处罚的是（ ）。\nA. 警告\nB. 表扬\n2. 最大的淡水湖在（ ）省。\nA. 湖南\nB. 江西\n==== 答案 ====\n单选题答案\n${keys}`;
  expect(choices(readText(text))).toEqual([
    '1 single 属于处罚的是（ ）。 | A 警告 | B 表扬 ⇒ A',
    '2 single 最大的淡水湖在（ ）省。 | A 湖南 | B 江西 ⇒ B',
  ]);
});
