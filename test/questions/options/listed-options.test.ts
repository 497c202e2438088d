import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';
import { choices } from '../support/choices.ts';

const bank = (...lines: readonly string[]) =>
  readLines([
    '# 仓管员面试题',
    '### 1. 哪种货最怕潮？',
    ...lines,
    '### 2. 怎样码放重货？',
    '答案：放在下层。',
    '### 3. 怎样盘点？',
    '答案：两人一组。',
  ]);

test.each([
  ['-', '答案：B'],
  ['*', '答案：B'],
  ['-', '```\n答案：B\n```'],
])('points of a list are options where the answer is the letter of one: %s %s', (mark, key) => {
  const [first] = choices(bank(...['铁钉', '面粉', '瓷砖'].map((text) => `${mark} ${text}`), '', key));
  expect(first).toBe('1 single 哪种货最怕潮？ | A 铁钉 | B 面粉 | C 瓷砖 ⇒ B');
});

test.each([
  ['the letter names none of them', ['- 铁钉', '- 面粉', '', '答案：D']],
  ['they are steps in their order', ['1. 铁钉', '2. 面粉', '', '答案：B']],
  ['they are no list', ['铁钉不怕', '面粉怕', '', '答案：B']],
  ['the answer says something', ['- 铁钉', '- 面粉', '', '答案：面粉要离地。']],
])('lines are no options where %s', (_, lines) => {
  expect(bank(...lines).questions[0].options).toEqual([]);
});
