import { expect, test } from 'vitest';
import { ingestDocument } from '../../../src/ingest.ts';
import { markdownDocument } from '../../../src/read/markdown/markdown.ts';

/** Each question of a Markdown document as `section number question ⇒ key ⇒ answer`. */
const read = (...lines: string[]): string[] =>
  ingestDocument(markdownDocument('a.md', `${lines.join('\n\n')}\n`, 'utf-8')).bank.questions.map(
    ({ section, number, question, key, answer }) =>
      [`${section ?? '–'} ${number ?? '–'} ${question}`, key ?? '–', answer ?? '–'].join(' ⇒ '),
  );

const questions = [
  '## 网络',
  '### 1. 什么是握手',
  '### 2. 默认端口是\n\n- A. 21\n- B. 80',
  '## 系统',
  '### 1. 谈谈死锁',
];
const answers = [
  '## 网络',
  '### 1. 什么是握手\n\n**参考答案**\n\n1. 先发\n2. 再回\n3. 什么是确认？',
  '### 2. 默认端口是\n\n**答案**\n\nB',
  '## 系统',
  '### 1. 谈谈死锁\n\n互相等待。',
];

test('where all headings come twice, the first ask and the others answer, whatever lists stand in the answers', () => {
  expect(read('# 面试题', ...questions, ...answers)).toEqual([
    '网络 1 什么是握手 ⇒ – ⇒ 1. 先发\n2. 再回\n3. 什么是确认？',
    '网络 2 默认端口是 ⇒ B ⇒ –',
    '系统 1 谈谈死锁 ⇒ – ⇒ 互相等待。',
  ]);
});

test('答案 may stand between, and the headings below it a level further down', () => {
  const below = answers.map((part) => part.replace(/^#+/, '#$&'));
  expect(read('# 面试题', ...questions, '## 答案', ...below)).toEqual(
    read('# 面试题', ...questions, ...answers),
  );
});

test('questions that are answered both times are two each', () => {
  const part = ['## 什么是握手？\n\n答：先发，再回。', '## 什么是死锁？\n\n答：互相等待。'];
  expect(read('# 面试题', ...part, ...part)).toHaveLength(4);
});

test('headings of which one comes but once are as they stand', () => {
  const [first, second] = ['## 1. 什么是握手？', '## 2. 什么是死锁？'];
  expect(
    read('# 面试题', first, '先发。', second, '等待。', '## 3. 什么是缓存？', '存着。', first, '再回。'),
  ).toHaveLength(4);
});

test('headings below which a count begins both times hold questions and their keys, and are none themselves', () => {
  const [judge, choice] = ['## 一、判断题', '## 二、单项选择题'];
  const asked = [
    judge,
    '1. 灭火器要每月检查。（）',
    '2. 电器着火可以用水扑灭。（）',
    choice,
    '1. 火警电话是（）。\nA. 110\nB. 119',
    '2. 逃生时应当（）。\nA. 乘电梯\nB. 走楼梯',
  ];
  const keyed = [`#${judge}`, '1、√  2、×', `#${choice}`, '1、B  2、B'];
  expect(read('# 消防知识', ...asked, '## 参考答案', ...keyed)).toEqual([
    '判断题 1 灭火器要每月检查。（） ⇒ T ⇒ –',
    '判断题 2 电器着火可以用水扑灭。（） ⇒ F ⇒ –',
    '单项选择题 1 火警电话是（）。 ⇒ B ⇒ –',
    '单项选择题 2 逃生时应当（）。 ⇒ B ⇒ –',
  ]);
});

test('a question may count what it is about', () => {
  expect(
    read(
      '# 面试题',
      '## 比较两种做法\n\n1. 先付款\n2. 后付款',
      '## 什么是账期',
      '## 比较两种做法\n\n各有利弊。',
      '## 什么是账期\n\n约定的付款期限。',
    ),
  ).toHaveLength(2);
});
