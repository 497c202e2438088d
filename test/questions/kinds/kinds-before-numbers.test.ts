import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const read = (text: string): (string | number | null)[][] =>
  readText(text).questions.map(({ number, kind, question, key }) => [number, kind, question, key]);

test.each(['', '题'])('the kind of a question may stand before its number, glued: 单选%s1.', (word) => {
  const text = `护理三基考试\n单选${word}1. 正常脉搏为（ ）\nA. 甲\nB. 乙\nC. 丙\n答案：C\n单选${word}2. 袖带距肘窝（ ）\nA. 甲\nB. 乙\nC. 丙\n答案：A\n多选${word}1. 输液反应包括（ ）\nA. 甲\nB. 乙\nC. 丙\n答案：AB\n判断${word}1. 无菌包可以再用。\n答案：对\n判断${word}2. 皮试阴性者不会过敏。\n答案：错`;
  expect(read(text)).toEqual([
    [1, 'single', '正常脉搏为（ ）', 'C'],
    [2, 'single', '袖带距肘窝（ ）', 'A'],
    [1, 'multiple', '输液反应包括（ ）', 'AB'],
    [1, 'judge', '无菌包可以再用。', 'T'],
    [2, 'judge', '皮试阴性者不会过敏。', 'F'],
  ]);
});

test('a kind on the line of the first question only is a heading', () => {
  const text =
    '护理考试\n单选题1. 正常脉搏为（ ）\nA. 甲\nB. 乙\n答案：B\n2. 袖带距肘窝（ ）\nA. 甲\nB. 乙\n答案：A\n3. 体温为（ ）\nA. 甲\nB. 乙\n答案：A';
  expect(read(text).map(([number, kind, , key]) => [number, kind, key])).toEqual([
    [1, 'single', 'B'],
    [2, 'single', 'A'],
    [3, 'single', 'A'],
  ]);
});

test('below a heading that asks to choose, a full button is the right one', () => {
  const text =
    '新员工测试\n一、单项选择题\n1. 公司成立于哪一年？\n○ 1998年\n● 2003年\n○ 2008年\n2. 考勤以什么为准？\n○ 口头\n○ 签到\n● 打卡\n3. 年假几天？\n● 五天\n○ 六天\n○ 七天';
  expect(readText(text).questions.map(({ key, options }) => [key, options.length])).toEqual([
    ['B', 3],
    ['C', 3],
    ['A', 3],
  ]);
});

test('points within points of an answer are no buttons', () => {
  const text =
    '客服面试题\n1. 怎样安抚客户？\n● 先听\n○ 不打断\n○ 记要点\n● 再说\n2. 怎样回访？\n● 当天\n○ 电话\n3. 怎样记录？\n○ 写清\n● 上传';
  expect(readText(text).questions.map(({ kind, key }) => [kind, key])).toEqual([
    ['open', null],
    ['open', null],
    ['open', null],
  ]);
});
