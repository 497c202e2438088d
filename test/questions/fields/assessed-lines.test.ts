import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const sketch = (lines: readonly string[]): string[] =>
  readText(lines.join('\n')).questions.map(
    ({ answer, analysis, assesses }) => `${assesses.join('+')} | ${answer} | ${analysis}`,
  );

test.each([
  ['考察点：', '解析：'],
  ['【考查要点】', '【点评】'],
  ['测评要素：', '题目分析：'],
])('between %s and %s an answer needs no label, in sentences or points', (assesses, explains) => {
  const lines = [
    '物流面试题及答案',
    '1.托盘有几种？',
    `${assesses}业务、细心`,
    '木的和塑料的两种。',
    `${explains}说出两种即可。`,
    '2.叉车谁能开？',
    `${assesses}安全、规矩`,
    '主要看这几点：',
    '1、有没有叉车证。',
    '2、证有没有过期。',
    `${explains}先说证。`,
    '3.谁来装车？',
    `${assesses}协作、体力`,
    '（1）白天由装卸工来装。',
    '（2）夜里由值班的人一起装。',
    `${explains}分开说。`,
  ];
  expect(sketch(lines)).toEqual([
    '业务+细心 | 木的和塑料的两种。 | 说出两种即可。',
    '安全+规矩 | 主要看这几点：\n1、有没有叉车证。\n2、证有没有过期。 | 先说证。',
    '协作+体力 | （1）白天由装卸工来装。\n（2）夜里由值班的人一起装。 | 分开说。',
  ]);
});

test('points of what is assessed that stand in a list of their own are no answer', () => {
  const lines = [
    '物流面试题',
    '1.托盘有几种？',
    '考察点：',
    '1、业务',
    '2、细心',
    '参考答案：两种。',
    '2.叉车谁能开？',
    '考察点：1、安全',
    '2、规矩',
    '3.谁来装车？',
    '考察点：',
    '- 协作',
    '- 体力',
  ];
  expect(sketch(lines)).toEqual([
    '业务+细心 | 两种。 | null',
    '安全+规矩 | null | null',
    '协作+体力 | null | null',
  ]);
});

test('what explains below what is assessed is the answer where nothing stands between them', () => {
  const lines = [
    '物流面试题',
    '1.托盘有几种？',
    '考点：业务',
    '解析：木的和塑料的两种。',
    '2.叉车谁能开？',
    '考点：安全',
    '解析：持证的人。',
  ];
  expect(sketch(lines).map((line) => line.split(' | ')[0])).toEqual(['业务', '安全']);
});

describe('in a line that runs on', () => {
  const line = (item: (stem: string, points: string, answer: string) => string): string =>
    [
      '物流主管面试题及答案',
      `1.${item('托盘坏了怎么办？', '责任心、应变能力', '先停用这块托盘，贴上红色的标签，再换一块好的。')}`,
      `2.${item('司机不肯排队怎么办？', '沟通能力、抗压能力', '请他看一眼叫号的屏幕，告诉他还要等多久。')}`,
      `3.${item('夜里缺人怎么办？', '团队协作、逻辑思维', '可以从别的仓库借两个人，先装急件。')}`,
    ].join('');
  const expected = [
    '责任心+应变能力 | 先停用这块托盘，贴上红色的标签，再换一块好的。',
    '沟通能力+抗压能力 | 请他看一眼叫号的屏幕，告诉他还要等多久。',
    '团队协作+逻辑思维 | 可以从别的仓库借两个人，先装急件。',
  ];
  const short = (text: string): string[] => sketch([text]).map((one) => one.replace(/ \| [^|]*$/, ''));

  test.each(['答题思路：', '建议回答：', '解答：', '参考话术：', '【参考答案】', '答案：'])(
    'the label of the answer is told though no mark ends the points: %s',
    (label) => {
      expect(short(line((stem, points, answer) => `${stem}测评要素：${points}${label}${answer}`))).toEqual(
        expected,
      );
    },
  );

  test.each([
    ['a blank', ' '],
    ['nothing', ''],
  ])('%s parts the points from an answer without a label', (_, blank) => {
    for (const assesses of ['考察点：', '【考查要点】', '考查能力：'])
      expect(short(line((stem, points, answer) => `${stem}${assesses}${points}${blank}${answer}`))).toEqual(
        expected,
      );
    const commas = line(
      (stem, points, answer) => `${stem}考查能力：${points.replace('、', '，')}${blank}${answer}`,
    );
    expect(short(commas)).toEqual(expected);
  });

  test('words that announce an answer are no label', () => {
    const announced = line(
      (stem, points, answer) => `${stem}考察点：${points}可以从以下几个方面回答：${answer}`,
    );
    expect(short(announced)).toEqual(
      expected.map((one) => one.replace(' | ', ' | 可以从以下几个方面回答：')),
    );
  });

  test('what goes on with the points is no answer', () => {
    const told = line((stem, points) => `${stem}考察点：${points}的高低，看他怎么安排。`);
    expect(short(told).every((one) => one.endsWith(' | null'))).toBe(true);
    const sole = line((stem) => `${stem}考察点：沟通能力的基本功要扎实。`);
    expect(short(sole).every((one) => one.endsWith(' | null'))).toBe(true);
  });
});

test('what is set against another is one point with it', () => {
  const lines = ['1.怎样改善？', '考察点：能否从情境出发，而非直接跳到功能、表达', '回答：先看数据。'];
  expect(sketch(['产品面试题', ...lines, '2.为何离职？', '考察点：稳定', '回答：想学更多。'])[0]).toBe(
    '能否从情境出发，而非直接跳到功能+表达 | 先看数据。 | null',
  );
});
