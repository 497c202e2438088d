import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const sections = (lines: readonly string[]): (string | null)[] => [
  ...new Set(readLines(['# 护理员测验', ...lines]).questions.map(({ section }) => section)),
];

const paper = (numbers: readonly string[]): string[] => [
  `## ${numbers[0]}是非题`,
  '1. 翻身要每两小时一次。（对）',
  '2. 鼻饲后可以平躺。（错）',
  `## ${numbers[1]}单选题`,
  '3. 压疮多发于哪里？（B）',
  'A. 手指',
  'B. 骶尾部',
  'C. 鼻尖',
  `## ${numbers[2]}问答题`,
  '4. 你怎样为老人喂饭？',
  '答：先确认温度，再小口喂。',
];

test.each([
  [['第一部分 ', '第二部分 ', '第三部分 ']],
  [['甲部 ', '乙部 ', '丙部 ']],
  [['Part A ', 'Part B ', 'Part C ']],
  [['模块一：', '模块二：', '模块三：']],
  [['卷一 ', '卷二 ', '卷三 ']],
  [['A. ', 'B. ', 'C. ']],
  [['第一类：', '第二类：', '第三类：']],
  [['【第一类】', '【第二类】', '【第三类】']],
  [['Ⅰ. ', 'Ⅱ. ', 'Ⅲ. ']],
  [['◎ ', '◎ ', '◎ ']],
])('what counts a heading is no part of its name, though numbers run on below it: %s', (numbers) => {
  expect(sections(paper(numbers))).toEqual(['是非题', '单选题', '问答题']);
});

test.each(['—— 缓存 ——', '== 缓存 ==', '〔缓存〕'])('nor is what frames it: %s', (name) => {
  expect(sections([`## ${name}`, '### 什么是扩容？', '到阈值后翻倍。', '### 什么是锁？', '互斥。'])).toEqual([
    '缓存',
  ]);
});

test('but the marks of a title of a law or a book are', () => {
  expect(
    sections(['## 《劳动合同法》', '### 试用期多长？', '不超过六个月。', '### 怎么解除？', '提前三十天。']),
  ).toEqual(['《劳动合同法》']);
});

test('nor where the questions are headings themselves', () => {
  const lines = [
    '## 第一章 集合',
    '### 什么是扩容？',
    '到阈值后翻倍。',
    '## 第二章：并发',
    '### 什么是锁？',
    '互斥。',
  ];
  expect(sections(lines)).toEqual(['集合', '并发']);
});

test('a heading that only counts keeps its number, and one that begins like a number its words', () => {
  const lines = [
    '## 第一部分',
    '### 什么是扩容？',
    '到阈值后翻倍。',
    '## 卷积神经网络',
    '### 什么是池化？',
    '取最大值。',
  ];
  expect(sections(lines)).toEqual(['第一部分', '卷积神经网络']);
});
