import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const first = (text: string) => {
  const [{ options, key, analysis }] = readText(
    `仓管试题\n${text}\n2. 盘点要几人？\nA. 一人 B. 两人 C. 三人\n答案：B`,
  ).questions;
  return { options: options.map(({ label, text }) => `${label}${text}`), key, analysis };
};

test('where options begin lines, the letters within them are what they speak of', () => {
  const lines = [
    'A. A.scan → B.scan → A.out',
    'B. A.scan → A.out → B.scan',
    'C. B.scan → A.scan',
    'D. 先扫 A. 再扫 B. 再报',
  ];
  expect(first(`1. 从库位甲移到库位乙，顺序是（ ）。\n${lines.join('\n')}\n答案：B`)).toEqual({
    options: lines.map((line) => line.replace('. ', '')),
    key: 'B',
    analysis: null,
  });
});

test('where only some begin lines, those beside them are options as well', () => {
  const expected = ['A螺丝', 'B大米', 'C扳手', 'D面粉'];
  for (const lines of ['A. 螺丝 B. 大米\nC. 扳手 D. 面粉', 'A. 螺丝\nB. 大米\nC. 扳手 D. 面粉'])
    expect(first(`1. 五金是（ ）。\n${lines}\n答案：AC`)).toEqual({
      options: expected,
      key: 'AC',
      analysis: null,
    });
});

test.each([
  ['B\n\n    A 先扫码，B 再扫码。', 'B', 'A 先扫码，B 再扫码。'],
  ['A\nC', 'AC', null],
  ['A 螺丝\nC 扳手', 'AC', null],
])('below its key a letter with words of its own begins what explains it: %j', (answer, key, analysis) => {
  expect(first(`1. 五金是（ ）。\nA. 螺丝\nB. 大米\nC. 扳手\n答案：${answer}`)).toMatchObject({
    key,
    analysis,
  });
});
