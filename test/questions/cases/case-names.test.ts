import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const first = '一名旅客在登机口大声喊叫，称航班已经延误三个小时，要求马上给他安排住宿和晚餐。';
const second = '一位老人独自转机，听不懂普通话，手里的登机牌写的是另一个航站楼，离起飞还有半小时。';
const stems = [
  `${first}\n先对他说什么？`,
  `${first}\n能不能当场答应他？`,
  `${second}\n怎样帮他赶上航班？`,
  `${second}\n事后要向谁报告？`,
];
const said = ['请他到一旁坐下，先致歉。', '先问值班经理再答复。', '叫摆渡车，陪他过去。', '报告当班主管。'];

/** Two cases, each with two questions and their answers below. */
const paper = (head: (at: number) => string, lead = ''): string =>
  [first, second]
    .map((text, at) =>
      [
        `${head(at)}${text}`,
        ...(lead === '' ? [] : [lead]),
        ...[0, 1].flatMap((own) => [
          `（${own + 1}）${stems[at * 2 + own].split('\n')[1]}`,
          `答：${said[at * 2 + own]}`,
        ]),
      ].join('\n'),
    )
    .join('\n');
const read = (text: string): unknown[] =>
  readText(`地服考试\n${text}`).questions.map(({ question, answer }) => [question, answer]);
const perfect = stems.map((stem, at) => [stem, said[at]]);

const names: [string, (at: number) => string][] = [
  ['情景一：', (at) => `情景${'一二'[at]}：`],
  ['场景1：', (at) => `场景${at + 1}：`],
  ['资料（一）', (at) => `资料（${'一二'[at]}）\n`],
  ['案例（一）：', (at) => `案例（${'一二'[at]}）：`],
  ['案例分析题1：', (at) => `案例分析题${at + 1}：`],
  ['材料：', () => '材料：'],
  ['案例一 and 案例描述：', (at) => `案例${'一二'[at]}\n案例描述：`],
  ['案例一 and 【案例背景】', (at) => `案例${'一二'[at]}\n【案例背景】\n`],
  ['**案例一**', (at) => `**案例${'一二'[at]}**\n`],
];

describe('a text to read', () => {
  test.each(names)('below %s', (_, head) => {
    expect(read(paper(head))).toEqual(perfect);
  });

  test('with a title of its own, which is part of it', () => {
    const titles = ['晚点', '转机'];
    expect(read(paper((at) => `案例${'一二'[at]} ${titles[at]}\n`))).toEqual(
      perfect.map(([stem, answer], at) => [`${titles[Math.floor(at / 2)]}\n${stem}`, answer]),
    );
  });

  test.each([
    ...['请回答：', '要求：', '思考题：', '根据上述材料，回答下列问题：', '请回答以下问题。', '问题'],
    ...[
      '根据以上场景，回答下列问题（1～2题为单选题，3题为多选题）：',
      '根据上述事实，回答下列各题：',
      '请根据该事实回答以下问题（每题2分）。',
    ],
  ])('over %s, which is no part of it', (lead) => {
    expect(read(paper((at) => `案例${'一二'[at]}：`, lead))).toEqual(perfect);
  });

  test('that ends with what somebody is required to do keeps it', () => {
    const [question] = readText(
      `地服考试\n案例一\n${first}他还提出要求：当天改签。\n（1）先对他说什么？\n（2）能不能当场答应他？`,
    ).questions;
    expect(question.question).toContain('他还提出要求：当天改签。');
  });
});

describe('answers below each text', () => {
  const below = (head: string, number: (at: number) => string): string =>
    [first, second]
      .map((text, at) =>
        [
          `${head}${text}`,
          ...[0, 1].map((own) => `${number(own)}${stems[at * 2 + own].split('\n')[1]}`),
          '参考答案：',
          ...[0, 1].map((own) => `${number(own)}${said[at * 2 + own]}`),
        ].join('\n'),
      )
      .join('\n');

  test.each(['【案例】', '背景材料：\n', '阅读下列材料，回答问题。\n'])(
    'end where the next %j begins',
    (head) => {
      expect(read(below(head, (at) => `（${at + 1}）`))).toEqual(perfect);
    },
  );

  test('may be numbered with a word and a numeral', () => {
    expect(read(below('【案例】', (at) => `问题${'一二'[at]}：`))).toEqual(perfect);
  });
});

test('an example within an answer is no text to read', () => {
  const { questions } = readText(
    '客服题库\n1. 怎样处理投诉？\n答：先听完，再处理。\n案例：某客户要求退款，我先核实订单。\n1. 先道歉\n2. 再退款\n2. 怎样安抚客户？\n答：先致歉，再给方案。\n3. 怎样总结经验？\n答：写成手册。',
  );
  expect(questions.map(({ question }) => question)).toEqual([
    '怎样处理投诉？',
    '怎样安抚客户？',
    '怎样总结经验？',
  ]);
});
