import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const asked = (lines: readonly string[]) =>
  readLines(lines).questions.map(
    ({ section, number, question, answer }) => `${section ?? '–'} ${number ?? '–'} ${question} ⇒ ${answer}`,
  );

test.each([
  ['【题目1】', '【题目2】'],
  ['【问题一】', '【问题二】'],
  ['【面试题 01】', '【面试题 02】'],
  ['[试题1] ', '[试题2] '],
])('a heading or bold line that begins with %s has that number', (first, second) => {
  const lines = (mark: string) => [
    '# 物流面试题',
    `${mark}${first}托盘有几种？${mark.replace('### ', '')}`,
    '',
    '两种。',
    '',
    `${mark}${second}叉车谁能开？${mark.replace('### ', '')}`,
    '',
    '持证的人。',
  ];
  for (const mark of ['### ', '**'])
    expect(asked(lines(mark))).toEqual(['– 1 托盘有几种？ ⇒ 两种。', '– 2 叉车谁能开？ ⇒ 持证的人。']);
});

test('words in brackets that count nothing stay in the question', () => {
  const lines = [
    '# 物流面试题',
    '### 【叉车】谁能开？',
    '持证的人。',
    '### 【托盘】有几种？',
    '两种。',
    '### 【月台】多高？',
    '一米二。',
  ];
  expect(asked(lines)).toEqual([
    '– – 【叉车】谁能开？ ⇒ 持证的人。',
    '– – 【托盘】有几种？ ⇒ 两种。',
    '– – 【月台】多高？ ⇒ 一米二。',
  ]);
});

test.each([
  ['面试官：', '应聘者：'],
  ['主考官：', '考生：'],
  ['HR：', '我：'],
  ['【问】', '【答】'],
])('%s and %s, over a question and before its answer, are of neither', (asks, answers) => {
  const lines = [
    '# 物流面试题',
    `### ${asks}托盘有几种？`,
    `${answers}两种，木的和塑料的。`,
    `### ${asks}叉车谁能开？`,
    '考查能力：安全意识、规矩',
    '',
    `${answers}持证的人。`,
    '',
    '点评：答得短。',
  ];
  expect(asked(lines)).toEqual(['– – 托盘有几种？ ⇒ 两种，木的和塑料的。', '– – 叉车谁能开？ ⇒ 持证的人。']);
});

test('a talk of several that a question tells stays whole', () => {
  const lines = [
    '# 物流面试题',
    '### 考官：你会开叉车吗？考生：会。请指出这段对话哪里不妥。',
    '没有问证。',
    '### 托盘有几种？',
    '两种。',
    '### 月台多高？',
    '一米二。',
  ];
  expect(asked(lines)[0]).toBe('– – 考官：你会开叉车吗？考生：会。请指出这段对话哪里不妥。 ⇒ 没有问证。');
});

test('brackets and a star are no part of the name of a section', () => {
  const lines = [
    '# 物流面试题',
    '## 【收货】',
    '### 1. 托盘有几种？',
    '两种。',
    '### 2. 月台多高？',
    '一米二。',
    '## ★ 发货',
    '### 3. 叉车谁能开？',
    '持证的人。',
    '## 【上】与【下】',
    '### 4. 谁来装？',
    '装卸工。',
  ];
  expect(asked(lines)).toEqual([
    '收货 1 托盘有几种？ ⇒ 两种。',
    '收货 2 月台多高？ ⇒ 一米二。',
    '发货 3 叉车谁能开？ ⇒ 持证的人。',
    '【上】与【下】 4 谁来装？ ⇒ 装卸工。',
  ]);
});

test('a star before a heading over bare questions is no part of its name', () => {
  const lines = [
    '# 物流面试题',
    '## ★ 发货',
    '1. 叉车谁能开？',
    '',
    '持证的人。',
    '',
    '2. 谁来装？',
    '',
    '装卸工。',
  ];
  expect(asked(lines)).toEqual(['发货 1 叉车谁能开？ ⇒ 持证的人。', '发货 2 谁来装？ ⇒ 装卸工。']);
});
