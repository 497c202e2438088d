import { expect, test } from 'vitest';
import { findApart } from '../../src/outline/headings/set-apart.ts';
import { readText } from './support/cleaned.ts';

const sectionsOf = (text: string): (string | null)[] =>
  readText(text).questions.map(({ section }) => section);

const asked = [
  ['客人没有预约怎么办？', '请他坐下，再联系同事。'],
  ['两部电话同时响怎么办？', '先接一部，请对方稍候。'],
  ['你能接受轮班吗？', '能，家就在附近。'],
  ['你为什么离职？', '搬家以后太远。'],
];
const two = ['接待能力', '接待能力', '个人情况', '个人情况'];
const document = (
  item: (question: string, answer: string, number: number) => string,
  gap: string,
): string => {
  const [one, other, third, last] = asked.map(([question, answer], at) => item(question, answer, at + 1));
  return `前台面试题\n\n接待能力\n${gap}${one}\n${other}\n\n个人情况\n${gap}${third}\n${last}`;
};

test.each([
  ['numbers that run on', (question: string, answer: string, at: number) => `${at}. ${question}\n${answer}`],
  [
    'numbers and labels',
    (question: string, answer: string, at: number) => `Q${at}: ${question}\n答：${answer}`,
  ],
  ['labels alone', (question: string, answer: string) => `问：${question}\n答：${answer}`],
  ['questions without answers', (question: string, _: string, at: number) => `${at}、${question}`],
])('names that only empty lines set off stand over %s', (_, item) => {
  expect(sectionsOf(document(item, '\n'))).toEqual(two);
  expect(sectionsOf(document(item, ''))).toEqual(two);
});

test('lists in answers end as well', () => {
  const points = '答：1. 请坐\n2. 倒水\n3. 通知同事';
  const text = document(
    (question, answer, at) => `Q${at}: ${question}\n${at === 2 ? points : `答：${answer}`}`,
    '\n',
  );
  expect(sectionsOf(text)).toEqual(two);
});

test('the last words of an answer are no name', () => {
  const text = [
    '数据库面试题\n\n数据库基础\n\n1. 索引用什么结构？\n\nB+ 树\n\n2. 什么是主键？\n\n唯一标识一行的列。',
    '3. 隔离级别有哪些？\n\n读未提交、读已提交、可重复读、串行化\n\n4. 什么是聚簇索引？\n\n数据和索引放在一起。',
    '叶子存数据\n\n5. 怎样查慢语句？\n\n先看执行计划。',
  ].join('\n\n');
  expect(new Set(sectionsOf(text)).size).toBe(1);
});

test('where the first item stands below the title, a short last paragraph stays with its answer', () => {
  const text =
    '前台面试题\n\n1. 客人没有预约怎么办？\n请他坐下。\n\n安抚为先\n\n2. 你为什么离职？\n搬家以后太远。\n\n3. 你能轮班吗？\n能。';
  const { questions } = readText(text);
  expect(questions.map(({ section }) => section)).toEqual([null, null, null]);
  expect(questions[0].answer).toBe('请他坐下。\n安抚为先');
});

const closeTo = (name: string, items: readonly string[]): string =>
  `前台面试题及答案\n${name}\n${items.join('\n')}`;

test.each([
  ['numbers that run on', ['1. ', '2. ', '3. ', '4. ']],
  ['numbers that begin anew', ['1、', '2、', '1、', '2、']],
  ['counted labels', ['【题目1】', '【题目2】', '【题目1】', '【题目2】']],
  ['labels alone', ['问：', '问：', '问：', '问：']],
])('names without a mark or an empty line stand over %s where all answers end', (_, numbers) => {
  const items = asked.map(([question, answer], at) => `${numbers[at]}${question}\n答：${answer}`);
  const text = closeTo('求职动机', [...items.slice(0, 2), '应急应变', ...items.slice(2)]);
  expect(sectionsOf(text)).toEqual(['求职动机', '求职动机', '应急应变', '应急应变']);
});

test('below a question that nobody answers such a name stands where numbers begin anew', () => {
  const text = closeTo('接待能力', [
    '1、客人没有预约怎么办？\n答：请他坐下。',
    '2、两部电话同时响怎么办？',
    '个人情况',
    '1、你能接受轮班吗？\n答：能。',
    '2、你为什么离职？\n答：太远。',
  ]);
  expect(sectionsOf(text)).toEqual(['接待能力', '接待能力', '个人情况', '个人情况']);
});

test.each([
  ['another answer ends without a mark', '请他坐下', '搬家以后太远\n路上太久'],
  ['it answers what stands above it', '请他坐下。', '随时可以'],
])('the last words of an answer are no such name where %s', (_, first, last) => {
  const text = closeTo('接待能力', [
    `1. 客人没有预约怎么办？\n答：${first}`,
    '2. 两部电话同时响怎么办？\n答：先接一部。',
    `3. 你能接受轮班吗？\n${last}`,
    '4. 你为什么离职？\n答：搬家。',
  ]);
  expect(new Set(sectionsOf(text)).size).toBe(1);
});

test('where nothing but the title stands above the first item, no such name follows', () => {
  const text =
    '前台面试题及答案\n1. 客人没有预约怎么办？\n请他坐下。\n安抚为先\n2. 你为什么离职？\n搬家。\n3. 你能轮班吗？\n能。\n4. 你会打字吗？\n会。';
  expect(sectionsOf(text)).toEqual([null, null, null, null]);
});

test('the first of names that empty lines set off counts, whatever the title above it ends with', () => {
  const text = document((question, answer, at) => `${at}. ${question}\n${answer}`, '\n');
  const starts = [...text.matchAll(/\d\. /g)].map(({ index }) => index);
  const names = [...findApart(text, 0, starts)].map((start) => text.slice(start, start + 4));
  expect(names).toEqual(['接待能力', '个人情况']);
});
