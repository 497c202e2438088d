import { expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const parts = [
  '### 冲突的原因',
  '两个人改了同一行。',
  '### 解决的步骤',
  '1. 拉取最新代码',
  '2. 打开有冲突的文件',
  '### 避免的方法',
  '#### 小步提交',
  '每天合并一次。',
];

test.each([
  ['## 5. 如何解决合并冲突？', '**答案：**'],
  ['# 如何解决合并冲突？', '答：'],
  ['# 如何解决合并冲突？', '> 难度：中等', '', '**参考答案**：先看是谁改的。'],
])(
  'a page whose only highest heading asks, with one label over the answer right below, is one question: %s',
  (...lines) => {
    const { questions } = readLines([lines[0], '', ...lines.slice(1), '', ...parts]);
    expect(questions.map(({ question }) => question)).toEqual(['如何解决合并冲突？']);
    expect(questions[0].answer).toMatch(/冲突的原因\n两个人改了同一行。.*每天合并一次。$/s);
    expect(questions[0].answer).not.toMatch(/难度|答案|^答/);
  },
);

test('a heading with a number needs no words that ask', () => {
  const lines = [
    '## 3. 实现一个快速排序',
    '**答案：**',
    '### 1. 找基准',
    '取中间的数。',
    '### 2. 分两边',
    '小的在左。',
  ];
  const [one, ...none] = readLines(lines).questions;
  expect([one.question, one.number, none]).toEqual(['实现一个快速排序', 3, []]);
});

test('parts without a question mark ask nothing below a title that has one', () => {
  const parts = [
    '### 1. 判断是否继续',
    '看长度。',
    '### 2. 是否稳定',
    '不稳定。',
    '### 3. 何时退化',
    '已经有序时。',
  ];
  expect(readLines(['## 3. 快速排序怎么写？', '**答案：**', ...parts]).questions).toHaveLength(1);
});

test('what the page tells before the label belongs to the stem', () => {
  const reading = readLines([
    '# 如何解决合并冲突？',
    '假设主干刚刚合入了别人的改动。',
    '',
    '**答案：**',
    '',
    ...parts.slice(0, 4),
  ]);
  expect(sketch(reading)).toEqual([
    '– null 如何解决合并冲突？\n假设主干刚刚合入了别人的改动。 ⇒ 冲突的原因\n两个人改了同一行。\n解决的步骤\n1. 拉取最新代码',
  ]);
});

test.each([
  [
    'a second label',
    ['# 如何解决合并冲突？', '**答案：**', ...parts, '### 怎样回退？', '**答案：**', '用 revert。'],
  ],
  [
    'a second heading as high',
    ['# 如何解决合并冲突？', '**答案：**', ...parts, '# 怎样回退一次提交？', '用 revert。'],
  ],
  [
    'several headings that ask',
    [
      '# 前端面试会问什么？',
      '答：下面三个最常见。',
      '## 什么是闭包？',
      '函数和它的环境。',
      '## 什么是原型链？',
      '一级一级往上找。',
      '## 什么是事件循环？',
      '先微任务，后宏任务。',
    ],
  ],
])('with %s there are several questions', (_, lines) => {
  expect(readLines(lines).questions.length).toBeGreaterThan(1);
});
