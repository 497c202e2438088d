import { expect, test } from 'vitest';
import { cleanedText, readText } from '../../outline/support/cleaned.ts';
import { account } from '../../support/account.ts';
import { choices } from '../support/choices.ts';

const expected = [
  '1 single 甲药宜 | A 餐前服 | B 餐后服 | C 睡前服 ⇒ A',
  '2 single 乙药宜 | A 餐前服 | B 餐后服 | C 睡前服 ⇒ C',
  '3 single 麻醉药处方为 | A 白色 | B 淡红色 ⇒ B',
  '4 single 急诊处方为 | A 白色 | B 淡红色 ⇒ A',
];

test.each([
  ['[1～2]', '[3～4]'],
  ['（1～2题共用备选答案）', '（3～4题共用备选答案）'],
  ['1-2题共用选项', '3-4题共用选项'],
])('options below %s are those of each of its questions', (first, second) => {
  const text = `药师模拟\n一、配伍选择题\n${first}\nA.餐前服\nB.餐后服\nC.睡前服\n1.甲药宜\n2.乙药宜\n${second}\nA.白色 B.淡红色\n3.麻醉药处方为\n4.急诊处方为\n答案：1.A 2.C 3.B 4.A`;
  expect(choices(readText(text))).toEqual(expected);
});

test('below a heading that names such questions nothing needs to announce them', () => {
  const text =
    '药师模拟\n一、配伍选择题\nA.餐前服 B.餐后服 C.睡前服\n1.甲药宜\n2.乙药宜\nA.白色 B.淡红色\n3.麻醉药处方为\n4.急诊处方为\n答案：1.A 2.C 3.B 4.A';
  expect(choices(readText(text))).toEqual(expected);
});

test('each question keeps its own options where they stand below it', () => {
  const text =
    '药师模拟\n一、配伍选择题\n1.甲药宜\nA.餐前服 B.餐后服\n2.急诊处方为\nA.白色 B.淡红色\n答案：1.A 2.B';
  expect(choices(readText(text))).toEqual([
    '1 single 甲药宜 | A 餐前服 | B 餐后服 ⇒ A',
    '2 single 急诊处方为 | A 白色 | B 淡红色 ⇒ B',
  ]);
});

test('shared options are accounted for once', () => {
  const text = '药师模拟\n一、配伍选择题\n[1～2]\nA.餐前服\nB.餐后服\n1.甲药宜\n2.乙药宜\n答案：1.A 2.B';
  const { missing, twice } = account(readText(text), cleanedText(text).document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});
