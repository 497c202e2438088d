import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const choices = [
  '社工考试题',
  '一、单项选择题',
  '1.居委会的性质是（B）。A.机关B.自治组织C.事业单位D.企业',
  '2.居民会议由居委会（A）。A.召集B.监督C.撤销D.审计',
  '3.网格员先做（C）。A.执法B.收费C.采集信息D.招商',
  '二、案例分析题（每题10分，共20分）',
];
const first = [
  '案例一',
  '小区的车位紧张，业主之间多次争吵，居委会没有及时处理，最后有人在楼道里打架。',
  '问题：',
  '1.居委会的做法有哪些不妥？',
  '2.换作是你，会怎样处理？',
];
const second = [
  '案例二',
  '李奶奶独居，志愿者每周上门一次，最近发现她经常忘记关煤气，子女都在外地。',
  '问题：',
  '1.志愿者应当如何介入？',
  '2.可以链接哪些资源？',
];

const read = (parts: readonly string[], by: string) =>
  readText([...choices, ...parts].join(by))
    .questions.slice(3)
    .map(({ number, answer }) => [number, answer]);

describe.each([
  ['a paragraph a line', '\n'],
  ['one endless line', ''],
  ['one endless line with blanks', ' '],
])('answers below each case, %s', (_, by) => {
  test('belong to the questions with their numbers', () => {
    const parts = [
      ...first,
      '参考答案：',
      '1.没有及时响应。',
      '2.先劝离双方，再开议事会。',
      ...second,
      '参考答案：',
      '1.先联系子女。',
      '2.卫生服务中心、公益组织。',
    ];
    expect(read(parts, by)).toEqual([
      [1, '没有及时响应。'],
      [2, '先劝离双方，再开议事会。'],
      [1, '先联系子女。'],
      [2, '卫生服务中心、公益组织。'],
    ]);
  });

  test('belong to them with the points that they have of their own', () => {
    const parts = [
      ...first,
      '参考答案：',
      '1.没有及时响应，（1）没有登记；（2）没有上门。',
      '2.先劝离双方。',
      ...second,
      '参考答案：',
      '1.先联系子女。',
      '2.卫生服务中心。',
    ];
    expect(read(parts, by)).toEqual([
      [1, '没有及时响应，（1）没有登记；（2）没有上门。'],
      [2, '先劝离双方。'],
      [1, '先联系子女。'],
      [2, '卫生服务中心。'],
    ]);
  });

  test('stay with the last question where they are points of its own', () => {
    const parts = [...first, '答：1.先劝离双方。2.再开议事会。3.最后公示。', ...second];
    const [one, two] = read(parts, by);
    expect(one).toEqual([1, null]);
    expect(two[1]).toContain('最后公示');
  });
});
