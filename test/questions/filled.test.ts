import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';

const read = (text: string): (string | null)[][] =>
  readText(text).questions.map(({ kind, question, answer }) => [kind, question, answer]);

test('what is filled into blanks below 填空题 is the answer, a line for each, and the blanks stay', () => {
  expect(
    read(
      '行政前台笔试\n一、填空题\n1. 我国的首都是（北京），最大的城市是（上海）。\n2. 一年有＿365＿天。\n3. 值班电话是__8001__，传真是 __8002__。\n4. HTTP（超文本传输协议）默认的端口是____。\n5. 档案工作的原则是____领导、____管理。',
    ),
  ).toEqual([
    ['fill', '我国的首都是（ ），最大的城市是（ ）。', '北京\n上海'],
    ['fill', '一年有＿＿天。', '365'],
    ['fill', '值班电话是____，传真是 ____。', '8001\n8002'],
    ['fill', 'HTTP（超文本传输协议）默认的端口是____。', null],
    ['fill', '档案工作的原则是____领导、____管理。', null],
  ]);
});

test('filled blanks tell by themselves that something is to be filled in', () => {
  expect(
    read(
      '网络题库\n1. IPv4 地址由__32__位组成。\n2. 网页默认使用的端口是__80__。\n3. 网关的作用是什么？\n4. 子网掩码的长度是__24__位时有多少地址？',
    ).map(([kind, , answer]) => [kind, answer]),
  ).toEqual([
    ['fill', '32'],
    ['fill', '80'],
    ['open', null],
    ['fill', '24'],
  ]);
});

test('names in code and remarks in brackets are not filled in', () => {
  expect(
    read(
      'Python 面试题\n一、简答题\n1. 类的 __init__ 和 __new__ 有什么区别？\n2. 为什么要写 if __name__ == "__main__"？\n3. 公司（总部）的命名规范是什么？',
    ).map(([kind]) => kind),
  ).toEqual(['open', 'open', 'open']);
});

test('blanks that are filled in keep their words where the answers stand apart', () => {
  const [first] = read(
    '保安笔试\n一、填空题\n1. 灭火器（手提式）的检查周期是____。\n2. 火警电话是____。\n参考答案\n一、填空题\n1. 一个月\n2. 119',
  );
  expect(first).toEqual(['fill', '灭火器（手提式）的检查周期是____。', '一个月']);
});

test('what is filled in ends without a mark: its document is not cut off there', () => {
  const text =
    '图书题库\n1. 谈谈你的理解。\n答：图书管理员是桥梁。\n2. 怎样排架？\n答：按分类号。\n3. 一年有____个月。\n答案：';
  const isCutOff = (last: string): boolean | undefined => readText(text + last).questions.at(-1)?.truncated;
  expect(isCutOff('12')).toBe(false);
  expect(
    readText(`${text.replace('一年有____个月', '一年怎样过')}先做计划，再`).questions.at(-1)?.truncated,
  ).toBe(true);
});
