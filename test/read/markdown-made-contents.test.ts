import { expect, test } from 'vitest';
import { readLines } from '../outline/support/markdown.ts';

const links = ['- [1. 仓储题库](#1-仓储题库)', '    - [1.1. 收货](#11-收货)', '    - [1.2. 发货](#12-发货)'];
const bank = [
  '# 1. 仓储题库',
  '## 1.1. 收货',
  '1、怎样点数？',
  '答：逐箱清点。',
  '2、破损怎么办？',
  '答：拍照拒收。',
  '## 1.2. 发货',
  '1、先发哪一批？',
  '答：先进先出。',
];
const stems = (...contents: readonly string[]): string[] =>
  readLines([contents.join('\n'), ...bank]).questions.map(({ number, question }) => `${number} ${question}`);

test.each([
  ['<!-- TOC -->', '<!-- /TOC -->'],
  ['<!-- toc -->', '<!-- tocstop -->'],
  ['<!-- vim-markdown-toc GFM -->', '<!-- vim-markdown-toc -->'],
  ['<!-- START doctoc generated TOC please keep comment here -->\n**目录**', '<!-- END doctoc -->'],
])('links that an editor made of the headings, after %s, are no questions', (opening, closing) => {
  expect(stems(opening, ...links, closing)).toEqual(['1 怎样点数？', '2 破损怎么办？', '1 先发哪一批？']);
});

test('what else stands between such comments is text', () => {
  const own = [
    '<!-- TOC -->',
    '1、为什么先验收？',
    '答：分清责任。',
    '2、谁来签字？',
    '答：收货员。',
    '<!-- /TOC -->',
  ];
  expect(readLines([...own, ...bank]).questions).toHaveLength(5);
});
