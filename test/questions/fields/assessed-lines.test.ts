import { expect, test } from 'vitest';
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
