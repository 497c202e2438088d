import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const asked = [
  ['业务', '怎样核对进仓单？'],
  ['业务', '货品破损你会怎么办？'],
  ['协作', '同事迟到了，你怎么说？'],
  ['协作', '请说说你理想的班组。'],
] as const;
const said = [
  '先对件数，再对批号。数目不符就当场拍照。',
  '先隔开，再登记。1小时内报告组长。',
  '先问原因，需要帮忙的就帮一把。',
  '大家讲话直，做事有交代。',
];

const bank = (
  numbered: (value: number) => string,
  { label = '参考答案：', part = (name: string) => `第${name}：` } = {},
): string =>
  `2024年仓管员面试题库${asked
    .map(([, stem], at) => {
      const heading = at === 0 ? `${part('一部分')}业务` : at === 2 ? `${part('二部分')}协作（共2题）` : '';
      return `${heading}${numbered(at + 1)}${stem}${label}${said[at]}`;
    })
    .join('')}`;

const fields = (text: string) => {
  const { title, questions } = readText(text);
  return [title, ...questions.map(({ section, question, answer }) => [section, question, answer])];
};
const right = ['2024年仓管员面试题库', ...asked.map(([part, stem], at) => [part, stem, said[at]])];

describe('in one endless line, questions may have numbers', () => {
  test.each([
    ['before a colon', (value: number) => `${value}：`],
    ['before a bar', (value: number) => `${value}|`],
    ['that no mark follows', (value: number) => `${value}`],
    ['before a blank', (value: number) => `${value} `],
    ['with a word in brackets', (value: number) => `【问题${value}】`],
    ['with a word', (value: number) => `题目${value}：`],
    ['that are none, but a word', () => '问：'],
  ])('%s', (_, numbered) => {
    expect(fields(bank(numbered))).toEqual(right);
  });

  test('over answers whose own lists are numbered so as well', () => {
    const text = bank((value) => `${value}：`).replace('先对件数，再对批号。', '1：先对件数。2：再对批号。');
    expect(fields(text)).toEqual([
      right[0],
      ['业务', asked[0][1], '1：先对件数。2：再对批号。数目不符就当场拍照。'],
      ...right.slice(2),
    ]);
  });
});

describe('no question begins in one endless line at', () => {
  test.each([
    [
      'points of a list that nobody asks',
      '仓管规程1：进仓先核对单据。2：出仓要双人签字。3：盘点每月一次。4：破损当天上报。',
    ],
    ['figures', '仓管月报1月进仓三百件。2月进仓四百件。3月怎么样还不知道。4月再看。'],
    [
      'what somebody is asked in a story',
      '他走进来。问：你是谁。我不说话。又问：你是谁。我还是不说话，心里有些怕，天也黑了。',
    ],
  ])('%s', (_, text) => {
    expect(readText(text.repeat(2)).questions).toEqual([]);
  });
});

describe('a word with a number that no mark follows', () => {
  const stems = [
    '请介绍一次盘点的经过',
    '遇到错发的货怎么处理',
    '仓库漏雨你会怎么办？',
    '请说说你理想的班组',
  ];
  const inLine = (word: string): string =>
    `仓管员面试题一、业务（共2题）${word}1${stems[0]}${word}2${stems[1]}二、协作（共2题）${word}1${stems[2]}${word}2${stems[3]}`;

  test('begins a question also where no sentence has ended: 题目1请介绍…题目2遇到…', () => {
    expect(fields(inLine('题目')).slice(1)).toEqual([
      ['业务', stems[0], null],
      ['业务', stems[1], null],
      ['协作', stems[2], null],
      ['协作', stems[3], null],
    ]);
  });

  test('is none where it counts: 题目10分', () => {
    const text = `仓管员面试题1、请介绍一次盘点的经过。先说货位，每个题目10分，答对题目3道。2、仓库漏雨你会怎么办？先搬货，再报修。3、请说说你理想的班组。说话直。`;
    expect(
      fields(text)
        .slice(1)
        .map((one) => one?.[1]),
    ).toEqual(['请介绍一次盘点的经过。', '仓库漏雨你会怎么办？', '请说说你理想的班组。']);
  });
});
