import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const points = ['腾货位', '备单据', '查地秤', '排人手', '备叉车', '清通道', '验批号', '贴标签'];

test('points that an answer announces are no questions, though there are more of them', () => {
  const counted = points.map((point, at) => `（${at + 1}）${point}`).join('');
  const { questions } = readText(
    `仓库管理员应知应会与参考答案第一单元入库1、入库前要准备什么？答：要做的准备有：${counted}2、验收的内容是什么？答：验收的内容是：（1）数量（2）质量3、怎样堆码？答：重不压轻，标签朝外。`,
  );
  expect(questions.map(({ number, question }) => [number, question])).toEqual([
    [1, '入库前要准备什么？'],
    [2, '验收的内容是什么？'],
    [3, '怎样堆码？'],
  ]);
});

test('(but numbers behind words over all questions are theirs)', () => {
  const { questions } = readText(
    '仓管面试题（后附答案）\n答题说明：请口头作答，题目如下：\n1、入库前要准备什么？\n2、怎样堆码？\n3、怎样防潮？',
  );
  expect(questions).toHaveLength(3);
});
