import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const line =
  '柜员面试题及答案一、综合分析1有人说柜台会被机器取代，你怎么看？答：机器取代的是动作。①转账更快。②过户要人解释。2客户不承认有假币，你怎么处理？答：当面收缴。加盖戳记。二、情景模拟3临近下班来了老人，你怎么办？答：先问好。';

test('numbers without a mark begin questions in an endless line, behind sentences and headings', () => {
  expect(sketch(readText(line))).toEqual([
    '综合分析 1 有人说柜台会被机器取代，你怎么看？ ⇒ 机器取代的是动作。①转账更快。②过户要人解释。',
    '综合分析 2 客户不承认有假币，你怎么处理？ ⇒ 当面收缴。加盖戳记。',
    '情景模拟 3 临近下班来了老人，你怎么办？ ⇒ 先问好。',
  ]);
});

test('numbers that count something behind a sentence begin none', () => {
  const text =
    '柜员面试题及答案1.点钞要多久？答：看人。1分钟够了。2人复核更好。2.怎样排队？答：叫号。3个窗口都开。';
  expect(sketch(readText(text))).toEqual([
    '– 1 点钞要多久？ ⇒ 看人。1分钟够了。2人复核更好。',
    '– 2 怎样排队？ ⇒ 叫号。3个窗口都开。',
  ]);
});

test('figures that open sentences of prose make no bank of it', () => {
  const text =
    '工作总结。1季度网点接待客户两千人次，二季度三千人次。2季度新开账户一百户，户均存款上升。3季度投诉下降，员工满意。客户问为什么？我们作了解释。';
  expect(readText(text).questions).toEqual([]);
});
