import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const options = 'A. 更新登记册\nB. 会见相关方\nC. 停工\nAnswer: B';
const dump = (numberOf: (value: number) => string): string =>
  [
    'PMP 题库',
    ...['先做什么？', '再做什么？', '最后做什么？'].map(
      (stem, at) => `${numberOf(at + 1)}${stem}\n${options}`,
    ),
  ].join('\n\n');

test.each([
  ['QUESTION NO: 1', (value: number) => `QUESTION NO: ${value}\n`],
  ['Question No. 1', (value: number) => `Question No. ${value}\n`],
  ['QUESTION 1', (value: number) => `QUESTION ${value}\n`],
  ['NEW QUESTION 1 over its topic', (value: number) => `NEW QUESTION ${value}\n- (Topic 2)\n`],
  ['Question #1 beside its topic', (value: number) => `Question #${value} Topic 1\n`],
  ['Question: 1', (value: number) => `Question: ${value}\n`],
])('certificates’ questions are counted as %s', (_, numberOf) => {
  const { questions } = readText(dump(numberOf));
  expect(questions.map(({ number, question, key, analysis }) => [number, question, key, analysis])).toEqual([
    [1, '先做什么？', 'B', null],
    [2, '再做什么？', 'B', null],
    [3, '最后做什么？', 'B', null],
  ]);
});

test('what explains them stands below words of its own', () => {
  const text = dump((value) => `QUESTION ${value}\n`).replaceAll(
    'Answer: B',
    'Correct Answer: B\nSection: (none)\nExplanation\nExplanation/Reference:\n先沟通。',
  );
  expect(readText(text).questions.map(({ answer, analysis }) => [answer, analysis])).toEqual(
    Array.from({ length: 3 }, () => [null, '先沟通。']),
  );
});

test('what such a file is and which version, right above the first of them, names no section', () => {
  const text = dump((value) => `QUESTION NO: ${value}\n`).replace(
    '\n',
    '\nExam Code: PMP-1\nVersion: DEMO\n',
  );
  expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null, null]);
});

test('in the midst of a line such words count nothing', () => {
  const text =
    '面试题\n1. 怎样写问卷？\n答：列出 Question 1 与 Question 2，\nQuestion 的顺序随机。\n2. 怎样发放？\n答：在线发放。';
  expect(readText(text).questions.map(({ question }) => question)).toEqual(['怎样写问卷？', '怎样发放？']);
});
