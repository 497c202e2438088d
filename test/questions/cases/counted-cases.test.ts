import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const first = '甲把自行车卖给乙，交付以后又卖给不知情的丙。丙付清了价款，甲没有告诉乙。';
const second = '张某请李某代买木材，限价十万元。李某以张某的名义签订了十五万元的合同。';
const asked = (number: number, words: string, key: string): string =>
  `${number}. ${words}\nA. 有效\nB. 无效\nC. 可撤销\n答案：${key}\n`;

test('cases over which only their number stands, alone or before the text', () => {
  for (const gap of ['\n', '']) {
    const text = `案例练习\n\n（一）${gap}${first}\n\n${asked(1, '甲乙的合同：', 'A')}${asked(2, '甲丙的合同：', 'A')}\n（二）${gap}${second}\n\n${asked(3, '李某签订的合同：', 'B')}`;
    expect(choices(readText(text))).toEqual([
      `1 single ${first}\n甲乙的合同： | A 有效 | B 无效 | C 可撤销 ⇒ A`,
      `2 single ${first}\n甲丙的合同： | A 有效 | B 无效 | C 可撤销 ⇒ A`,
      `3 single ${second}\n李某签订的合同： | A 有效 | B 无效 | C 可撤销 ⇒ B`,
    ]);
  }
});

test('the points of an answer are no cases', () => {
  const text = `案例题库\n\n1. 什么是善意取得？\n答：（一）受让人是善意的，并且支付了合理的价款，这一点由受让人自己证明。\n（二）动产已经交付，不动产已经登记，缺少其中一项就不能取得所有权。\n2. 什么是代理？\n答：以被代理人的名义行事。\n`;
  const [one, other] = readText(text).questions;
  expect(one.answer).toContain('（二）动产');
  expect(other.question).toBe('什么是代理？');
});

test('a paper without parts says that more than one option may be right', () => {
  const text = `民法训练\n\n说明：各题均有一个或一个以上正确答案，错选不得分。\n\n${asked(1, '买卖合同：', 'A')}${asked(2, '赠与合同：', 'AC')}`;
  expect(readText(text).questions.map(({ kind }) => kind)).toEqual(['multiple', 'multiple']);
  const parts = `民法训练\n\n第二部分为不定项选择题。\n\n一、单选题\n${asked(1, '买卖合同：', 'A')}${asked(2, '赠与合同：', 'B')}`;
  expect(readText(parts).questions.map(({ kind }) => kind)).toEqual(['single', 'single']);
});
