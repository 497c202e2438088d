import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const short = (number: number, title: string, text: string): string[] => [
  `### ${number}. ${title}`,
  '',
  '**答案：**',
  '',
  text,
  '',
];
const bank = (...inside: string[]): string[] => [
  '# 后端面试题',
  '## 缓存',
  ...short(1, '缓存有哪些好处？', '读得快。'),
  ...short(2, '缓存的更新机制', '先写库，再删缓存。'),
  ...inside,
  '## 队列',
  ...short(3, '消息为什么会重复？', '确认丢了就再投一次。'),
  ...short(4, '怎样保证顺序？', '同一个键进同一个分区。'),
  '## 总结',
  '多看原理。',
];
const asked = (lines: readonly string[]) =>
  readLines(lines).questions.map(({ section, question }) => [section, question]);
const four = [
  ['缓存', '缓存有哪些好处？'],
  ['缓存', '缓存的更新机制'],
  ['队列', '消息为什么会重复？'],
  ['队列', '怎样保证顺序？'],
];

test('headings in an answer that stand higher than the question belong to it, where all questions have numbers and labels', () => {
  const inside = [
    '## 一、旁路更新',
    '最常见。',
    '### 1. 步骤',
    '先删后写。',
    '## 二、双写的问题',
    '两边会不一致。',
    '',
  ];
  const { questions } = readLines(bank(...inside));
  expect(questions.map(({ section, question }) => [section, question])).toEqual(four);
  expect(questions[1].answer).toBe(
    '先写库，再删缓存。\n一、旁路更新\n最常见。\n1. 步骤\n先删后写。\n二、双写的问题\n两边会不一致。',
  );
});

test('the heading right above the next question is its section, also with words of its own', () => {
  expect(asked(bank('## 数据库', '这一部分讲存储。'))).toEqual(four);
});

test('a question without a label, whose number goes on, is one', () => {
  const lines = bank().map((line) => (line.startsWith('### 3.') ? '### 3. 消息为什么会丢？' : line));
  const unlabelled = lines.flatMap((line, at) =>
    line === '**答案：**' && lines[at - 2].startsWith('### 3.') ? [] : [line],
  );
  expect(asked(unlabelled).map(([, question]) => question)).toContain('消息为什么会丢？');
});

test.each([
  ['a heading as high', ['### 什么是旁路更新？', '先写库，再删缓存。']],
  [
    'those below a section',
    ['## 加分题', '### 讲讲你怎样排查热点？', '看监控。', '### 说说多级缓存的好处', '近的快。'],
  ],
])('between labelled ones, what asks is a question: %s', (_, inside) => {
  expect(asked(bank(...inside)).length).toBeGreaterThan(4);
});
