import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

test('a section is called without the pictures and the number before its name, over a table and over headings', () => {
  const { questions } = readLines([
    '# 嵌入式面试题',
    '### ✅ 1. 单片机',
    '',
    '| 题号 | 知识点 | 常见考法 / 问题形式 |',
    '| -- | -- | -- |',
    '| 1 | 中断 | 高优先级的中断能打断低的吗？ |',
    '| 2 | 去耦 | 电源两端为什么加电容？ |',
    '',
    '### ⏱️ 定时器',
    '',
    '| 题号 | 知识点 | 常见考法 / 问题形式 |',
    '| -- | -- | -- |',
    '| 1 | 溢出 | 多久溢出一次怎么算？ |',
  ]);
  expect(questions.map(({ section, number, question }) => [section, number, question])).toEqual([
    ['单片机', 1, '高优先级的中断能打断低的吗？'],
    ['单片机', 2, '电源两端为什么加电容？'],
    ['定时器', 1, '多久溢出一次怎么算？'],
  ]);
});

test.each([
  ['⚡ 性能', '性能'],
  ['🔥 高频', '高频'],
  ['3D 图形', '3D 图形'],
  ['C++ 基础', 'C++ 基础'],
])('the section %s is called %s', (heading, section) => {
  const { questions } = readLines([
    '# 前端面试题',
    `## ${heading}`,
    '### 什么是重排？',
    '重算位置。',
    '### 什么是重绘？',
    '重画外观。',
  ]);
  expect(questions.map((question) => question.section)).toEqual([section, section]);
});
