import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const first = '司机考试题\n1. 雨天行车应当（ ）。\nA. 加速\nB. 减速\n';
const second = '\n2. 红灯亮时应当（ ）。\nA. 停车\nB. 直行\n答案：A';

test.each([
  '正确选项为 B',
  '正确选项：B',
  '本题答案：B',
  '本题正确答案为B',
  '标答：B',
  '正解 (B)',
  'Answer B',
  'Correct option: B',
  'Answer: Option B',
  '答案：选项B',
  '答案：第B项',
  '★答案★ B',
  '☆参考答案☆：B',
  '解析：选B',
])('the key stands behind words that say so: %s', (line) => {
  expect(readText(first + line + second).questions.map(({ key, options }) => [key, options.length])).toEqual([
    ['B', 2],
    ['A', 2],
  ]);
});

test.each([
  ['答案解析：B。路面湿滑。', '路面湿滑。'],
  ['解析：路面湿滑，故正确选项为B。', '路面湿滑，故正确选项为B。'],
  ['答案：B\n官方解释：路面湿滑。', '路面湿滑。'],
])('%s', (lines, analysis) => {
  expect(choices(readText(first + lines + second))[0]).toBe(
    `1 single 雨天行车应当（ ）。 | A 加速 | B 减速 ⇒ B ⇒ analysis: ${analysis}`,
  );
});

test.each(['解析：B项错误，A项也错误。', '解析：A柱遮挡视线。'])(
  'an explanation that speaks of a letter names no key: %s',
  (line) => {
    expect(readText(first + line + second).questions[0].key).toBeNull();
  },
);

test('words between stars on a line of their own stand over all keys', () => {
  const text = `${first}${second.replace('\n答案：A', '')}\n★参考答案★\n1. B\n2. A`;
  expect(readText(text).questions.map(({ key, answer }) => [key, answer])).toEqual([
    ['B', null],
    ['A', null],
  ]);
});

test('words that ask for the right option are no label', () => {
  const text =
    '司机考试题\n1. 下列说法中正确选项为（ ）。\nA. 加速\nB. 减速\n答案：B\n2. 正确答案有几个？\nA. 一个\nB. 两个\n答案：A';
  expect(choices(readText(text))).toEqual([
    '1 single 下列说法中正确选项为（ ）。 | A 加速 | B 减速 ⇒ B',
    '2 single 正确答案有几个？ | A 一个 | B 两个 ⇒ A',
  ]);
});

test('what a site counts is no question, though it comes with each key', () => {
  const rate = '正确率：65%\n正确答案：';
  const text = `司机考试题\n1、红灯亮时应当\nA、加速\nB、停车\n${rate}B\n2、雨天应当\nA、减速\nB、超车\n${rate}A\n3、会车应当\nA、让行\nB、抢行\n${rate}A`;
  expect(choices(readText(text))).toEqual([
    '1 single 红灯亮时应当 | A 加速 | B 停车 ⇒ B',
    '2 single 雨天应当 | A 减速 | B 超车 ⇒ A',
    '3 single 会车应当 | A 让行 | B 抢行 ⇒ A',
  ]);
});

test('考点解析 stands over an analysis, also glued behind the key', () => {
  const text =
    '教学题1.备课先看（）。A.大纲B.天气答案：A考点解析：大纲定目标。2.板书应（）。A.满B.清楚答案：B考点解析：清楚便于记录。';
  expect(readText(text).questions.map(({ key, answer, analysis }) => [key, answer, analysis])).toEqual([
    ['A', null, '大纲定目标。'],
    ['B', null, '清楚便于记录。'],
  ]);
});

test('考点 before a colon stays what a question assesses', () => {
  const text = '教学题\n1. 怎样备课？\n考点：大纲\n答：先看大纲。\n2. 怎样板书？\n考点：书写\n答：清楚。';
  expect(readText(text).questions.map(({ assesses }) => assesses)).toEqual([['大纲'], ['书写']]);
});
