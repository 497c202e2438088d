import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const paper = (notes: readonly string[]): string[] => [
  '# 面试模拟套题',
  `## 第一题${notes[0]}`,
  '> 有人说这是数字赋能，请谈谈你的看法。',
  '### 参考作答',
  '应当肯定。',
  `## 第二题${notes[1]}`,
  '> 系统突然瘫痪，你怎么处理？',
  '### 参考作答',
  '先说明情况。',
];
const stems = (lines: readonly string[]): string[] =>
  readLines(lines).questions.map(({ question }) => question);

test.each([
  ['（综合分析）', '（应急应变）'],
  ['【综合分析类】', '【漫画题】'],
  ['（人际、沟通）', '（组织管理）'],
  ['（C++语言基础）', '（栈）'],
  ['【Redis】', '【Spring Boot】'],
])('the sort of a question in a bracket on the line of its number is no part of it: %s', (...notes) => {
  expect(stems(paper(notes))).toEqual(['有人说这是数字赋能，请谈谈你的看法。', '系统突然瘫痪，你怎么处理？']);
});

test('the subject of what stands below is no sort of it', () => {
  const lines = [
    '# 框架面试题',
    '1.（Spring）',
    '有哪些核心模块？',
    '答：容器、切面。',
    '2.（Redis）',
    '是怎样持久化的？',
    '答：快照和日志。',
  ];
  expect(stems(lines).map((stem) => /^（(?:Spring|Redis)）/.test(stem))).toEqual([true, true]);
});

test('words in a bracket within a sentence are a part of it', () => {
  const lines = [
    '# 面试题',
    '1. （如果领导不在）你怎么办？',
    '先报告值班领导。',
    '2. 【应急】\u3000停电怎么办？',
    '启用备用电源。',
  ];
  expect(stems(lines)[0]).toBe('（如果领导不在）你怎么办？');
});

test('a condition in a bracket on a line of its own is a part of the question', () => {
  const lines = [
    '面试题',
    '1. （大雨封路且车上没有信号时）',
    '你怎么办？',
    '先停在高处。',
    '2. 停电怎么办？',
    '找电筒。',
  ];
  expect(stems(lines)[0]).toBe('（大雨封路且车上没有信号时）\n你怎么办？');
});

test('a key in such a bracket is none either', () => {
  const { questions } = readLines([
    '测验',
    '1. （A）',
    '先到的是：',
    'A. 甲',
    'B. 乙',
    '2. （B）',
    '后到的是：',
    'A. 甲',
    'B. 乙',
  ]);
  expect(questions.map(({ question, key }) => `${question} ${key}`)).toEqual([
    '先到的是： A',
    '后到的是： B',
  ]);
});
