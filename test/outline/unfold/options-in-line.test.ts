import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findRuns } from '../../../src/outline/unfold/option-runs.ts';
import { readText } from '../support/cleaned.ts';

const runsOf = (text: string): number[] =>
  findRuns(plainForm(text), { start: 0, end: text.length }).map(({ count }) => count);

const read = (text: string): unknown[] =>
  readText(text).questions.map(({ key, options }) => [key, options.map((option) => option.text).join('|')]);

const expected = [
  ['B', '红|黄|绿'],
  ['A', '直行|倒车|停下'],
  ['C', '一年|两年|三年'],
];
const asked = ['1. 表示警告的是何种颜色？', '2. 绿灯亮时可以：', '3. 本证书的有效期为：'];
const words = [
  ['红', '黄', '绿'],
  ['直行', '倒车', '停下'],
  ['一年', '两年', '三年'],
];
/** A paper in one line whose options have such labels. */
const paperWith = (labels: readonly string[]): string =>
  `场内车辆司机入职小测验（2025年第三季度，安全部出题，人事部存档，闭卷，限时二十分钟，满分三十分，每题十分，每题只有一个最合适的答案）${asked
    .map((stem, at) => stem + words[at].map((word, index) => labels[index] + word).join(''))
    .join('')}答案：1.B 2.A 3.C`;

describe('options of an endless line', () => {
  test.each([
    ['a. ', 'b. ', 'c. '],
    ['a) ', 'b) ', 'c) '],
    ['(a) ', '(b) ', '(c) '],
    ['Ⓐ ', 'Ⓑ ', 'Ⓒ '],
    ['A　', '　B　', '　C　'],
  ])('have the labels %s %s %s', (...labels) => expect(read(paperWith(labels))).toEqual(expected));

  test('have numbers in brackets, as their keys do', () => {
    const front = (text: string): string =>
      text.replaceAll(/(?=([123])\. )/g, (_, at) => `【${'213'[Number(at) - 1]}】`);
    const text = paperWith(['[1] ', '[2] ', '[3] ']).replace(/答案：.*/, '');
    expect(read(front(text))).toEqual(expected);
  });

  test('are parted from a word of English before them', () => {
    const text =
      'Front desk screening test, thirty minutes1. A guest arrives early. What do you do?a) Refuse himb) Check for a roomc) Hang up2. Which word is polite?a) Heyb) Pleasec) No3. What is a deposit?a) A feeb) A tipc) Money heldKeys: 1) b 2) b 3) c';
    expect(readText(text).questions.map(({ key, options }) => [key, options[1].text])).toEqual([
      ['B', 'Check for a room'],
      ['B', 'Please'],
      ['C', 'A tip'],
    ]);
  });

  test.each([
    ['第一步(1)先安抚客人，了解情况；(2)再向上级报告；(3)最后做好记录。'],
    ['按网址 web. b. 站点填写，a、b 两路各接一次。'],
    ['见图[1]和图[3]，另见图[2]。'],
  ])('are no points and no names: %s', (text) =>
    expect(runsOf(text).filter((count) => count > 2)).toEqual([]),
  );
});
