import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { outline } from '../../../src/outline/outline.ts';
import { questions } from '../../../src/questions/questions.ts';
import { readTextDocument } from '../../../src/read/text.ts';

const read = (text: string) => questions(outline(clean(readTextDocument('bank.txt', Buffer.from(text)))));

const bank: readonly (readonly [string, string])[] = [
  ['你为什么想做物业客服？', '我喜欢和住户打交道，也愿意把小事做好。以前在商场做过两年服务台。'],
  ['你的缺点是什么？', '有时候太心急，所以我会先列出清单，再一件一件地做完。'],
  ['住户投诉楼上漏水，你怎么办？', '先到现场看清楚漏在哪里，再请工程师傅一起上楼，当天给住户一个答复。'],
  ['两位住户在前台争吵，你怎么办？', '请他们分开坐下，各听各的说法，再把能办的事情当场办了。'],
  ['停电时有人困在电梯里，你怎么办？', '先用对讲安抚里面的人，同时通知维保，守在门外直到救出来。'],
  ['快递丢了，住户要你赔，你怎么说？', '先调监控，查清楚是谁签收的，再按公司的规定登记和上报。'],
];
const answers = bank.map(([, answer]) => answer);

/** The bank in one line, two questions in each section. */
const print = (name: (at: number) => string, number: (at: number) => string, blank = ''): string =>
  [
    '物业客服面试题及参考答案',
    ...bank.map(([stem, answer], at) => {
      const own = `${number(at + 1)}${stem}${blank}${number(1) === 'Q：' ? `A：${answer}` : answer}`;
      return at % 2 === 0 ? `${name(at / 2)}${blank}${own}` : own;
    }),
  ].join(blank);

const names = ['自我认知', '人际沟通', '应急应变'];
const count = '一二三四五六';
const shapes: [string, (at: number) => string][] = [
  ['★ 自我认知', (at) => `★ ${names[at]}`],
  ['◆自我认知', (at) => `◆${names[at]}`],
  ['【自我认知】', (at) => `【${names[at]}】`],
  ['第一部分：自我认知', (at) => `第${count[at]}部分：${names[at]}`],
  ['第一章 自我认知', (at) => `第${count[at]}章 ${names[at]}`],
  ['模块一：自我认知', (at) => `模块${count[at]}：${names[at]}`],
  ['一、自我认知（共2题）', (at) => `${count[at]}、${names[at]}（共2题）`],
  ['【第一类】自我认知', (at) => `【第${count[at]}类】${names[at]}`],
  ['第一轮：自我认知', (at) => `第${count[at]}轮：${names[at]}`],
  ['Part 1 自我认知', (at) => `Part ${at + 1} ${names[at]}`],
  ['Part A：自我认知', (at) => `Part ${'ABC'[at]}：${names[at]}`],
  ['Ⅰ. 自我认知', (at) => `${'ⅠⅡⅢ'[at]}. ${names[at]}`],
  ['一．自我认知', (at) => `${count[at]}．${names[at]}`],
  ['—— 自我认知 ——', (at) => `—— ${names[at]} ——`],
  ['== 自我认知 ==', (at) => `== ${names[at]} ==`],
  ['〔自我认知〕', (at) => `〔${names[at]}〕`],
  ['自我认知（2题）', (at) => `${names[at]}（2题）`],
  ['自我认知', (at) => names[at]],
];

describe('names of sections between the answers and questions of an endless line', () => {
  describe.each([
    ['Q：', () => 'Q：'],
    ['【问题1】', (at: number) => `【问题${at}】`],
    ['问题一：', (at: number) => `问题${count[at - 1]}：`],
  ] as const)('before %s', (_, number) => {
    test.each(shapes)('are told: %s', (_shape, name) => {
      for (const blank of ['', ' ']) {
        const { questions: found, title } = read(print(name, number, blank));
        expect(found.map(({ section }) => section)).toEqual(
          bank.map((_one, at) => names[Math.floor(at / 2)]),
        );
        expect(found.map(({ answer }) => answer)).toEqual(answers);
        expect(title).toBe('物业客服面试题及参考答案');
      }
    });
  });

  test.each([
    [
      'words that end each answer without a mark',
      () => '',
      (at: number) => `还要${'再三核对台账复查'[at]}查`,
    ],
    ['the same words below several answers', () => '', (at: number) => (at % 2 ? '然后回到前台' : '')],
    ['words behind a bracket', () => '', (at: number) => (at === 2 ? '【 】正确' : '')],
    ['words with a mark that answers end with', () => '', (at: number) => (at === 2 ? '（见手册）' : '')],
  ])('are not %s', (_, name, tail) => {
    const text = [
      '物业客服面试题及参考答案',
      ...bank.map(([stem, answer], at) => `${name()}【问题${at + 1}】${stem}${answer}${tail(at)}`),
    ].join('');
    const { questions: found } = read(text);
    expect(found.map(({ section }) => section)).toEqual(bank.map(() => null));
    expect(found.map(({ answer }) => answer)).toEqual(answers.map((answer, at) => `${answer}${tail(at)}`));
  });
});
