import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const long = '值班员应当先核对访客的证件与预约记录，再请被访部门的同事到大厅接人，并在登记簿上写明时间与事由';

/** What a course platform writes out of homework that somebody has handed in. */
const homework = [
  '前台礼仪课后作业',
  '一. 单选题（共 2 题，40.0 分）',
  '1. (单选题, 20.0 分) 访客没有预约时应当( )',
  'A. 直接放行',
  'B. 请他回去',
  'C. 不理',
  `D. ${long}`,
  `我的答案:A:直接放行;正确答案:D:${long};`,
  '0.0分',
  '答案解析：',
  '知识点：',
  '2. (单选题, 20.0 分) (20分)电话应在响几声内接听',
  'A. 三声',
  'B. 十声',
  '我的答案:A正确答案:A',
  '20.0分',
  '知识点：',
  '电话礼仪',
  'AI讲解',
  '二. 填空题（共 1 题，40.0 分）',
  '3. (填空题, 40.0 分) 名片要用____手递，文字____对方。',
  '我的答案：',
  '20.0分',
  '(1) 双',
  '(2) 背向',
  '正确答案：',
  '(1) 双',
  '(2) 正对;正向',
  '三. 判断题（共 1 题，20.0 分）',
  '4. (判断题, 20.0 分) 接电话时可以吃东西。',
  'A. 对',
  'B. 错',
  '我的答案:错正确答案:错',
  '20.0分',
].join('\n');

test('what a course platform adds to each question, and what was answered, is none of its words', () => {
  const { questions } = readText(homework);
  expect(choices({ ...readText(homework), questions })).toEqual([
    `1 single 访客没有预约时应当( ) | A 直接放行 | B 请他回去 | C 不理 | D ${long} ⇒ D`,
    '2 single 电话应在响几声内接听 | A 三声 | B 十声 ⇒ A',
    '3 fill 名片要用____手递，文字____对方。 ⇒ – ⇒ answer: (1) 双\n(2) 正对;正向',
    '4 judge 接电话时可以吃东西。 ⇒ F',
  ]);
  expect(questions.map(({ marks, assesses }) => [marks, assesses])).toEqual([
    [20, []],
    [20, ['电话礼仪']],
    [40, []],
    [20, []],
  ]);
});

test.each([
  ['（多选题，是指选对几项才得分？）', '1. 什么是多选题（多选题，是指选对几项才得分？）\n答案：两项以上。'],
  ['知识点：', '1. 怎样备课？\n答案：先列出知识点：\n概念、例题、习题，\n再排课时。'],
])('words like these in what is asked or answered stay: %s', (words, text) => {
  const [{ question, answer }] = readText(`教师面试题\n${text}`).questions;
  expect(`${question}${answer}`).toContain(words);
});
