import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test.each([
  ['你的答案：A 正确答案：B\n得分：0'],
  ['我的答案：A\n正确答案：B\n本题得分：0分'],
  ['正确答案：B你的答案：A'],
  ['考生答案：A　标准答案：B　得分：0'],
])('what an examinee answered is not the key: %s', (line) => {
  const text = `在线考试\n1、下列属于必备条款的是（ ）。\nA、试用期\nB、工作内容\n${line}\n2、试用期不超过（ ）个月。\nA、3\nB、6\n正确答案：B`;
  expect(choices(readText(text))).toEqual([
    '1 single 下列属于必备条款的是（ ）。 | A 试用期 | B 工作内容 ⇒ B',
    '2 single 试用期不超过（ ）个月。 | A 3 | B 6 ⇒ B',
  ]);
});

test.each(['答案 B', '[答案]（B）', '[正确答案](B)'])('a label needs no colon before a key: %s', (line) => {
  const text = `司机考试\n1. 雨天行车应当\nA. 加速\nB. 减速\n${line}\n2. 什么是盲区？\n答案：看不到的地方。`;
  expect(choices(readText(text))).toEqual([
    '1 single 雨天行车应当 | A 加速 | B 减速 ⇒ B',
    '2 open 什么是盲区？ ⇒ – ⇒ answer: 看不到的地方。',
  ]);
});

test('labels in English, short and long', () => {
  const text =
    'JavaScript Interview Quiz\n1. What is typeof null?\na) null\nb) object\nAns: b\n2. Which keyword declares a constant?\na) var\nb) const\nAns. b\n3. Explain closures.\nSolution: A closure keeps its outer scope.\n4. What is hoisting?\nANSWER: Declarations are moved up.';
  expect(choices(readText(text))).toEqual([
    '1 single What is typeof null? | A null | B object ⇒ B',
    '2 single Which keyword declares a constant? | A var | B const ⇒ B',
    '3 open Explain closures. ⇒ – ⇒ answer: A closure keeps its outer scope.',
    '4 open What is hoisting? ⇒ – ⇒ answer: Declarations are moved up.',
  ]);
});

test.each(['无', '略', '全给分', '送分', '题目有误'])(
  '%s in the place of a key is none, and is said of the question',
  (words) => {
    const text = `招聘试题\n1. 下列正确的是（ ）。\nA. 甲\nB. 乙\n答案：${words}\n2. 谈谈你的看法。\n答案：略`;
    expect(choices(readText(text))).toEqual([
      `1 single 下列正确的是（ ）。 | A 甲 | B 乙 ⇒ – ⇒ analysis: ${words}`,
      '2 open 谈谈你的看法。 ⇒ – ⇒ answer: 略',
    ]);
  },
);

test('an option may be 无', () => {
  const text = '招聘试题\n1. 颜色是（ ）。\nA. 有\nB. 无\n答案：无\n2. 温度是（ ）。\nA. 高\nB. 低\n答案：A';
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['B', 'A']);
});
