import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const single = (at: number, stem: string): string => `${at}.${stem}（ ）。\nA.甲\nB.乙\nC.丙\n`;
const parts = (stems: readonly string[]): string =>
  `一、单项选择题\n${single(1, stems[0])}${single(2, stems[1])}二、判断题\n1.${stems[2]}。（ ）\n2.${stems[3]}。（ ）\n`;
const paper = `仓储考试题\n第一章 收货\n${parts(['收货先看', '破损应当', '可以代签', '应当点数'])}第二章 发货\n${parts(['发货先看', '错发应当', '应当复核', '可以插队'])}`;
const keysOf = (text: string): string[] =>
  readText(text).questions.map(({ question, key }) => `${question} ${key}`);

const right = [
  '收货先看（ ）。 B',
  '破损应当（ ）。 C',
  '可以代签。（ ） F',
  '应当点数。（ ） T',
  '发货先看（ ）。 A',
  '错发应当（ ）。 B',
  '应当复核。（ ） T',
  '可以插队。（ ） F',
];

test.each([
  ['第一章 收货', '第二章 发货', '一、单项选择题\n1.', '\n二、判断题\n1.'],
  ['第一章', '第二章', '一、单选题\n1、', '\n二、判断题\n1、'],
])('parts of the same name are answered within their chapters, %s and %s', (one, two, choice, judge) => {
  const answers = `${one}\n${choice}B 2.C${judge}× 2.√\n${two}\n${choice}A 2.B${judge}√ 2.×`;
  expect(keysOf(`${paper}参考答案\n${answers}`)).toEqual(right);
});

test('without chapters over the answers the parts of the first one have them', () => {
  const keys = keysOf(`${paper}参考答案\n一、单项选择题\n1.B 2.C\n二、判断题\n1.× 2.√`);
  expect(keys.slice(0, 4)).toEqual(right.slice(0, 4));
  expect(keys.slice(4)).toEqual(right.slice(4).map((one) => one.replace(/\w$/, 'null')));
});

test('a chapter of a single part begins where its name stands, not in the answer above it', () => {
  const judge = (stems: readonly string[]): string =>
    `一、判断题\n${stems.map((stem, at) => `${at + 1}.${stem}。（ ）\n答案：√\n`).join('')}`;
  const text = `仓储考试题\n第一章 收货\n${judge(['应当点数', '应当验货', '应当签字'])}第二章 发货\n${judge(['应当复核', '应当装箱', '应当称重'])}`;
  expect(choices(readText(text))).toEqual(
    ['应当点数', '应当验货', '应当签字', '应当复核', '应当装箱', '应当称重'].map(
      (stem, at) => `${(at % 3) + 1} judge ${stem}。（ ） ⇒ T`,
    ),
  );
});

test('below the name of a kind, points in another form stay points of an answer', () => {
  const text =
    '客服考试题\n一、单选题\n1.先做（ ）。\nA.甲\nB.乙\n二、申论题\n1.旅客受伤怎么办？\n参考答案\n单选题\n1.B\n申论题\n1.第一章 先安抚\n第二章 再判断伤情\n第三章 最后上报';
  expect(readText(text).questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'B',
    '第一章 先安抚\n第二章 再判断伤情\n第三章 最后上报',
  ]);
});
