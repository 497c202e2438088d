import { expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

test('a page on one question gives that question, whatever lists and headings its answer has', () => {
  const reading = readLines([
    '# 消息积压怎么处理',
    '## 题目',
    '消息队列积压了一百万条，你怎么处理？',
    '## 一句话结论',
    '先止血，再查根因。',
    '## 处理步骤',
    '1. 扩容消费者',
    '2. 跳过坏消息',
    '3. 补偿丢失的数据',
    '## 参考答案',
    '先看消费速度，再看有无坏消息。',
    '## 追问',
    '1. 扩容为什么可能没有用？',
    '2. 如何避免再次积压？',
  ]);
  expect([reading.title, reading.leftovers]).toEqual(['消息积压怎么处理', []]);
  expect(sketch(reading)).toEqual([
    [
      '– null 消息队列积压了一百万条，你怎么处理？ ⇒ 一句话结论',
      '先止血，再查根因。',
      '处理步骤',
      '1. 扩容消费者',
      '2. 跳过坏消息',
      '3. 补偿丢失的数据',
      '参考答案',
      '先看消费速度，再看有无坏消息。',
      '追问',
      '1. 扩容为什么可能没有用？',
      '2. 如何避免再次积压？',
    ].join('\n'),
  ]);
});

test.each([
  ['## 题目', '## 回答'],
  ['## 題目', '## 我的回答'],
  ['## 問題詳述', '## 核心理論與詳解'],
  ['**问题描述**', '**解题思路**'],
  ['## Question', '## Answer'],
  ['## 面试题', '## 面试题剖析'],
  ['## 问题', '## 怎么答'],
])('%s stands over what is asked, %s over the answer', (over, below) => {
  const reading = readLines([
    '# 内存',
    over,
    '',
    '什么是内存泄漏？',
    '',
    below,
    '',
    '不再用的内存没有归还。',
  ]);
  expect(sketch(reading)).toHaveLength(1);
  expect(sketch(reading)[0]).toMatch(/^– null 什么是内存泄漏？ ⇒ [\s\S]*不再用的内存没有归还。$/);
});

test('题目 may stand before what is asked, and who set it beside that', () => {
  const [question, ...others] = readLines([
    '#### **题目**：浏览器地址栏按下回车后，域名是怎么变成地址的？',
    '',
    '#### **出题人**：某公司网络组',
    '',
    '#### **参考答案**：',
    '先查浏览器的缓存，再问域名服务器：',
    '1. 递归查询',
    '2. 迭代查询',
  ]).questions;
  expect(others).toEqual([]);
  expect(question.question).toBe('浏览器地址栏按下回车后，域名是怎么变成地址的？');
  expect(question.answer).toMatch(/^先查浏览器的缓存/);
});

test('facts about the question may stand over it, and 参考实现 over the answer', () => {
  const reading = readLines([
    '# 每日一题 - 数组去重',
    '### 信息卡片',
    '- 时间：2024-03-05',
    '### 题目描述',
    '写一个函数，去掉数组里重复的数。',
    '### 思路',
    '用集合记住见过的数。',
    '### 参考代码',
    '```js',
    'const uniq = (list) => [...new Set(list)];',
    '```',
  ]);
  expect(sketch(reading)).toHaveLength(1);
  expect(reading.questions[0].question).toBe('写一个函数，去掉数组里重复的数。');
  expect(reading.questions[0].answer).toMatch(/^思路\n/);
});

test.each([
  ['## 题目：工单系统卡顿', '## 原因', '## 解决方案'],
  ['## 背景', '## 问题：登录失败', '## 修复'],
])('a report on a fault, %s … %s, is no page on one question', (first, second, third) => {
  const lines = [first, '周一早上发现。', second, '连接数用完了。', third, '加大连接池。'];
  expect(readLines(['# 故障报告', ...lines]).questions).toEqual([]);
});

test('the options of a choice question are told from its answer', () => {
  const [question] = readLines([
    '## 题目',
    '下列哪个是关系型数据库？',
    'A. MySQL',
    'B. Redis',
    'C. Kafka',
    '## 答案',
    'A',
  ]).questions;
  expect([question.kind, question.options.length, question.key]).toEqual(['single', 3, 'A']);
});

test('题目 over all questions and 答案 over all answers are no page on one', () => {
  const reading = readLines([
    '# 网络面试题',
    '## 题目',
    '1. 什么是拥塞控制？',
    '2. 什么是滑动窗口？',
    '3. 为什么要三次握手？',
    '## 答案',
    '1. 按网络状况调节发送速度。',
    '2. 一次可以发送多少。',
    '3. 确认双方都能收发。',
  ]);
  expect(reading.questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['什么是拥塞控制？', '按网络状况调节发送速度。'],
    ['什么是滑动窗口？', '一次可以发送多少。'],
    ['为什么要三次握手？', '确认双方都能收发。'],
  ]);
});

test('a report on a fault has a problem, but no question', () => {
  const report = [
    '# 故障记录',
    '## 问题',
    '订单重复扣款。',
    '## 原因',
    '没有幂等。',
    '## 解决方案',
    '加唯一索引。',
  ];
  expect(readLines(report).questions).toEqual([]);
});
