import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const numbersOf = (lines: readonly string[]): (number | null)[] =>
  readLines(lines, '测试面试题.md').questions.map(({ number }) => number);

test('the questions of a list typed with nothing but 1. are counted as a page shows them', () => {
  const lines = [
    '# 测试面试题',
    '## 基础',
    '1. What is the difference between severity and priority?',
    '    - 一个说缺陷多严重',
    '    - 一个说多快要修',
    '',
    '1. How do you test a feature without any spec?',
    '    - 先找人，再找证据',
    '',
    '## 动手',
    '1. 怎样测试电梯？',
    '    - 先问几层',
    '',
    '1. 怎样测试登录？',
    '    - 先列等价类',
    '',
    '1. 怎样测试支付？',
    '    - 看对账',
  ];
  expect(numbersOf(lines)).toEqual([1, 2, 1, 2, 3]);
});

test('a bare list of tasks is counted as well', () => {
  const lines = [
    '# 测试面试题',
    '1. 什么是冒烟测试？',
    '1. 什么是回归测试？',
    '1. 怎样写用例？',
    '1. 为什么离职？',
  ];
  expect(numbersOf(lines)).toEqual([1, 2, 3, 4]);
});

test('numbers that are typed stay', () => {
  const lines = [
    '# 测试面试题',
    '1. 什么是冒烟测试？',
    '3. 什么是回归测试？',
    '4. 怎样写用例？',
    '7. 为什么离职？',
  ];
  expect(numbersOf(lines)).toEqual([1, 3, 4, 7]);
});

test('one question in each section is its first', () => {
  const lines = [
    '# 测试面试题',
    '## 一面',
    '1. 什么是冒烟测试？',
    '',
    '## 二面',
    '1. 怎样写用例？',
    '',
    '## 三面',
    '1. 为什么离职？',
  ];
  expect(numbersOf(lines)).toEqual([1, 1, 1]);
});

test('what an answer lists so stays as it is typed', () => {
  const lines = [
    '# 测试面试题',
    '## 什么是冒烟测试？',
    '1. 先跑主流程',
    '1. 再跑分支',
    '## 怎样写用例？',
    '列步骤。',
    '## 为什么离职？',
    '想换城市。',
  ];
  expect(readLines(lines).questions[0].answer).toBe('1. 先跑主流程\n1. 再跑分支');
});
