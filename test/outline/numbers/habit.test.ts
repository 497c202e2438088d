import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

/** What most items of a document look like tells a list inside an answer from its questions. */

const numbersOf = (text: string): (number | null)[] => readText(text).questions.map(({ number }) => number);

const bank =
  '电工面试题及答案1.什么是接地？接地是与大地相连。2.你为什么做电工？我喜欢动手。3.怎样验电？先在有电处试验电笔。4.有人触电怎么办？先断电，再施救。';

test('points of a list go nowhere, where questions are followed by answers', () => {
  expect(numbersOf(`${bank}事后要做到：5.说明处理的情况和结果。6.总结经验和方法。`)).toEqual([1, 2, 3, 4]);
});

test('points with another mark behind their numbers are no questions, though they ask', () => {
  expect(
    numbersOf(
      `${bank}动手之前先问自己：1、带电吗？2、挂牌了吗？3、谁监护？4、工具齐吗？5、怎么撤离？想清楚再动。`,
    ),
  ).toEqual([1, 2, 3, 4]);
});

test('in a list of questions, an item that does not ask is one of them', () => {
  const list = '电工面试题1.请做自我介绍。2.你为什么做电工？3.安全电压是多少？4.怎样验电？5.触电急救的步骤。';
  expect(numbersOf(list)).toEqual([1, 2, 3, 4, 5]);
});

test('in a half of answers with labels, numbers without one are lists', () => {
  const reading = readText(
    '电工面试题一、安全1.怎样停电检修？2.有人触电怎么办？3.怎样验电？答案与解析一、安全1.答案：分三步：1.断电。2.验电。3.挂牌。解析：次序不能乱。2.答案：先断电。1.拉闸。2.挑线。3.施救。4.送医。解析：先断电。3.答案：先试验电笔。1.有电处试。2.设备上试。3.再回有电处试。4.挂牌。解析：防误判。',
  );
  expect(reading.questions.map(({ answer }) => answer)).toEqual([
    '分三步：1.断电。2.验电。3.挂牌。',
    '先断电。1.拉闸。2.挑线。3.施救。4.送医。',
    '先试验电笔。1.有电处试。2.设备上试。3.再回有电处试。4.挂牌。',
  ]);
});

const recalled = [
  '【某出行公司 一面】\n1、核心指标是什么，为什么是它？\n2、讲一个你砍掉的需求\n3、司机和乘客有冲突，你站哪一边？\n4、高峰加价，文案怎么写',
  '【某出行公司 二面】\n1、画一下业务流程图\n2、对行业怎么看\n3、三年后想做什么',
  '【某音频公司 一面】\n1、平时听播客吗，给我安利一个节目？\n2、冷启动怎么扶持？\n3、流量怎么分\n4、为什么离职',
  '【某音频公司 二面】\n1、期望薪资\n2、有没有其他机会',
];

test.each([
  ['', 13],
  ['\n就这些啦，祝大家早日上岸。', 13],
])(
  'questions that end without marks are a list where nothing stands behind any of them: %s',
  (end, count) => {
    expect(numbersOf(`产品经理跳槽面经\n三周面完，回馈一下。\n${recalled.join('\n')}${end}`)).toHaveLength(
      count,
    );
  },
);

test('and nothing is known of them where most have something behind them', () => {
  const told = recalled.map((part) => part.replaceAll(/(?<=\n\d、[^\n]{1,40})(?=\n|$)/g, '\n随便聊了几句。'));
  const article = `整理旧手机的办法\n周末在家试了试。\n${told.join('\n').replaceAll(/什么|怎么|？/g, '')}`;
  expect(numbersOf(article)).toEqual([]);
});
