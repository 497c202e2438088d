import { describe, expect, test } from 'vitest';
import { withoutPartLabels } from '../../../src/outline/text/part-labels.ts';
import { readText } from '../support/cleaned.ts';

const parts = (label: string, end: string): string =>
  [
    '加油站加油员面试题及答案',
    '一、单选题（每题2分，共2题）',
    label,
    '1.加油前应提醒司机做什么？（）',
    'A.熄火',
    'B.按喇叭',
    'C.开空调',
    '2.油枪滴油时先做什么？（）',
    'A.继续加',
    'B.停止加油',
    'C.离开',
    '答案与解析：',
    '1.A',
    '解析：发动机会产生火花。',
    '2.B',
    '解析：防止油气积聚。',
    '二、简答题（每题5分，共2题）',
    label,
    '1.简述交接班的内容。',
    '2.有人在站内打电话，你怎么办？',
    '答案与解析：',
    '1.答案：清点现金，抄表，查看设备。',
    '解析：考查流程。',
    '2.答案：上前劝阻，说明危险，请他到站外。',
    '解析：考查安全意识。',
  ].join(end);

describe('a label over the questions of a part', () => {
  test.each([
    ['on a line of its own', '题目：', '\n'],
    ['in an endless line', '题目：', ''],
    ['with what is asked for', '面试题目：', '\n'],
  ])('says nothing: %s', (_, label, end) => {
    const { questions } = readText(`${parts(label, end)}\n`);
    expect(questions.map(({ section, key, answer }) => [section, key ?? answer])).toEqual([
      ['单选题', 'A'],
      ['单选题', 'B'],
      ['简答题', '清点现金，抄表，查看设备。'],
      ['简答题', '上前劝阻，说明危险，请他到站外。'],
    ]);
  });

  test.each([
    ['of single questions', '题目：1.你怎么盘点？\n答案：先停收发。\n题目：2.你怎么发货？\n答案：先核单。'],
    ['of the only question, whose answer is counted', '题目：1.怎样灭火？\n参考答案：1.断电。\n2.用灭火器。'],
    ['of questions without numbers', '题目：怎样灭火？\n答案：先断电。\n题目：怎样报警？\n答案：拨119。'],
    ['of a case', '案例一：货车晚到。\n问题：\n1.你怎么调解？\n2.怎么改进？'],
  ])('is left where it is one %s', (_, text) => expect(withoutPartLabels(text)).toBe(text));
});
