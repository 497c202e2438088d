import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const kindsOf = (text: string): string[] => readText(text).questions.map(({ kind }) => kind);

const options = 'A. 伞\nB. 笔\nC. 碗';
const part = (heading: string, keys: readonly string[]): string =>
  `練習題\n${heading}\n${keys.map((_, index) => `${index + 1}. 以下何者為雨具${index}？\n${options}`).join('\n')}\n答案\n${keys.map((key, index) => `${index + 1}. ${key}`).join(' ')}`;

test('a choice of one among several is called multiple in Hong Kong', () => {
  expect(kindsOf(part('甲、多項選擇題', ['A', 'B', 'C']))).toEqual(['single', 'single', 'single']);
});

test('one key with several letters shows that several may be right', () => {
  expect(kindsOf(part('甲、多項選擇題', ['A', 'BC', 'C']))).toEqual(['multiple', 'multiple', 'multiple']);
});

test('what a heading says of how choices count does not say that all are of several answers', () => {
  const text = (note: string): string =>
    `练习题\n一、选择题（${note}）\n1. 雨具是(A)\n${options}\n2. 餐具是(C)\n${options}`;
  expect(kindsOf(text('共2题，多选题选不全不得分'))).toEqual(['single', 'single']);
  expect(kindsOf(text('由单选和多选组成'))).toEqual(['single', 'single']);
  expect(kindsOf(text('多选'))).toEqual(['multiple', 'multiple']);
});
