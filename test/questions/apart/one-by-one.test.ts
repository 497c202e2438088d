import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const answered = (points: readonly string[]): string[] => [
  '**参考答案：**',
  ...points.map((point, at) => `${at + 1}. ${point}`),
];
const read = (lines: readonly string[]) => readLines(lines.flatMap((line) => [line, '']));

test('words over the points of one answer after the other stand over no half, though the first question has none', () => {
  const { questions } = read([
    '# 会计面试题',
    '**Q1：你怎样和同事相处？**',
    '**Q2：客户催你开票，你怎么说？**',
    ...answered(['先查合同约定的开票时间。', '再告诉客户哪一天能开好。', '开好以后发照片给他。']),
    '**Q3：你为什么离开上一家公司？**',
    ...answered(['公司搬到了外地。', '我想留在本市。']),
    '**Q4：什么是折旧？**',
    ...answered(['把成本分摊到使用年限。', '按月计提。']),
  ]);
  expect(questions.map(({ answer }) => answer)).toEqual([
    null,
    '1. 先查合同约定的开票时间。\n2. 再告诉客户哪一天能开好。\n3. 开好以后发照片给他。',
    '1. 公司搬到了外地。\n2. 我想留在本市。',
    '1. 把成本分摊到使用年限。\n2. 按月计提。',
  ]);
});

test('but over those of a part where several questions stand before them, part by part', () => {
  const part = (name: string, asked: readonly string[]): string[] => [
    `## ${name}`,
    ...asked.map((stem, at) => `${at + 1}. ${stem}`),
    ...answered(asked.map((stem) => `${stem.slice(0, -1)}，我会先想清楚。`)),
  ];
  const { questions } = read([
    '# 会计面试题',
    ...part('一、沟通', ['客户催你开票怎么办？', '同事不配合怎么办？', '领导改了主意怎么办？']),
    ...part('二、专业', ['怎样核对往来？', '怎样盘点现金？']),
    ...part('三、职业', ['为什么选择会计？', '三年以后做什么？', '能接受出差吗？', '怎样看加班？']),
  ]);
  expect(questions).toHaveLength(9);
  expect(
    questions.map(({ question, answer }) => answer === `${question.slice(0, -1)}，我会先想清楚。`),
  ).toEqual(Array(9).fill(true));
});

test('nor does it matter that each part has one question more than the part above', () => {
  const part = (name: string, count: number): string[] => {
    const stems = Array.from({ length: count }, (_, at) => `${name.slice(2)}的第${at + 1}步怎么做？`);
    return [
      `## ${name}`,
      ...stems.map((stem, at) => `${at + 1}. ${stem}`),
      ...answered(stems.map((stem) => `${stem.slice(0, -1)}，我会先想清楚。`)),
    ];
  };
  const { questions } = read([
    '# 护士面试题',
    ...part('一、急救', 4),
    ...part('二、沟通', 5),
    ...part('三、用药', 6),
  ]);
  expect(questions.filter(({ answer }) => answer !== null)).toHaveLength(15);
});
