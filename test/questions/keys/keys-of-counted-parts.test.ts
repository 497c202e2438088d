import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = [
  ['吐司屬於何種麵包？', '硬式', '軟式', '裹油'],
  ['麵包宜用哪種麵粉？', '低筋', '中筋', '高筋'],
  ['酥硬性的是哪一種？', '蛋糕', '吐司', '小西餅'],
];

/** Three parts of three questions each, whose numbers run on or begin anew. */
const paper = (head: (at: number) => string, isRunning: boolean, label: (at: number) => string): string =>
  [0, 1, 2]
    .flatMap((part) => [
      `${head(part)}第${'甲乙丙'[part]}類`,
      ...asked.flatMap(([stem, ...options], at) => [
        `${(isRunning ? part * 3 : 0) + at + 1}. ${stem}`,
        options.map((option, place) => `${label(place)}${option}`).join(''),
      ]),
    ])
    .join('\n');

const keysOf = (text: string): string =>
  readText(text)
    .questions.map(({ key, options }) => (options.length === 3 ? key : '–'))
    .join('');

const circles = (at: number): string => '①②③'[at];
const letters = (at: number): string => `(${'ABC'[at]})`;
const ofWork = (at: number): string => `工作項目 0${at + 1}：`;
const ofModule = (at: number): string => `模块${'一二三'[at]}：`;
const answered = (head: (at: number) => string, ...keys: readonly string[]): string =>
  `\n標準答案\n${keys.map((row, at) => head(at) + row).join('\n')}`;

test.each([
  ['each number and its key', ['1.2 2.3 3.3', '4.1 5.2 6.3', '7.3 8.2 9.1']],
  ['keys in brackets', ['1.(2) 2.(3) 3.(3)', '4.(1) 5.(2) 6.(3)', '7.(3) 8.(2) 9.(1)']],
  ['numbers in brackets', ['(1)2 (2)3 (3)3', '(4)1 (5)2 (6)3', '(7)3 (8)2 (9)1']],
  ['ranges', ['1-3 233', '4-6 123', '7-9 321']],
])('numbers as keys stand in a row for each part: %s', (_, rows) => {
  expect(keysOf(`烘焙試題\n${paper(ofWork, true, circles)}${answered(ofWork, ...rows)}`)).toBe('BCCABCCBA');
});

test('they need no head where the numbers run on', () => {
  const rows = answered(() => '', '1.2 2.3 3.3', '4.1 5.2 6.3', '7.3 8.2 9.1');
  expect(keysOf(`烘焙試題\n${paper(ofWork, true, circles)}${rows}`)).toBe('BCCABCCBA');
});

test.each([
  [ofWork, '', circles, ['1.2 2.3 3.3', '1.1 2.2 3.3', '1.3 2.2 3.1']],
  [ofWork, '', letters, ['1.B 2.C 3.C', '1.A 2.B 3.C', '1.C 2.B 3.A']],
  [ofModule, '', letters, ['1.B 2.C 3.C', '1.A 2.B 3.C', '1.C 2.B 3.A']],
  [ofWork, '\n', letters, ['1-3 BCC', '1-3 ABC', '1-3 CBA']],
])('the name of its part tells whose they are where the numbers begin anew: %#', (head, end, label, rows) => {
  const below = (at: number): string => `${head(at)}${end}`;
  expect(keysOf(`烘焙試題\n${paper(head, false, label)}${answered(below, ...rows)}`)).toBe('BCCABCCBA');
});

test('figures that count on in an answer are no keys', () => {
  const text =
    '檢驗員試題\n1. 三批的合格率各是多少？\n答案：1.2 2.3 3.1 分別為三批的偏差。\n2. 如何處理？\n答案：退回。';
  expect(readText(text).questions.map(({ key, answer }) => [key, answer])).toEqual([
    [null, '1.2 2.3 3.1 分別為三批的偏差。'],
    [null, '退回。'],
  ]);
});
