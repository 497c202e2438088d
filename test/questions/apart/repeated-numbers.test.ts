import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test.each([
  ['1. 客户抱怨，你怎么处理？\n1. 答：先倾听。\n2. 你怎么看加班？\n2. 答：可以接受。'],
  ['第1题：客户抱怨，你怎么处理？\n第1题答案：先倾听。\n第2题：你怎么看加班？\n第2题答案：可以接受。'],
  ['1、客户抱怨，你怎么处理？\n1、【答案】先倾听。\n2、你怎么看加班？\n2、【答案】可以接受。'],
])('the number once more before the answer begins no question: %s', (text) => {
  expect(choices(readText(`客服面试题及答案\n${text}`))).toEqual([
    '1 open 客户抱怨，你怎么处理？ ⇒ – ⇒ answer: 先倾听。',
    '2 open 你怎么看加班？ ⇒ – ⇒ answer: 可以接受。',
  ]);
});

test('behind options as well', () => {
  const text =
    '运营试题\n1、转化率是（ ）。\nA、订单除以访客\nB、访客除以订单\n1、【答案】A\n【解析】看成交。\n2、ROI是（ ）。\nA、毛利率\nB、投入产出比\n2、【答案】B';
  expect(choices(readText(text))).toEqual([
    '1 single 转化率是（ ）。 | A 订单除以访客 | B 访客除以订单 ⇒ A ⇒ analysis: 看成交。',
    '2 single ROI是（ ）。 | A 毛利率 | B 投入产出比 ⇒ B',
  ]);
});
