import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

describe('a document that holds nothing but answers', () => {
  test.each([
    [
      '第1章\n填空题\n1. 视图\n2. 绝对值\n3. 主发布版本号\n选择题\n1. D\n2. B\n3. ABCD\n第2章\n填空题\n1. 空值\n2. 单一条件查询\n选择题\n1. A\n2. C\n3. BD',
    ],
    ['一、单选题\n1. D\n2. B\n3. A\n4. C\n二、判断题\n1. √\n2. ×\n3. √'],
  ])('gives no questions: %#', (text) => {
    expect(readText(text).questions).toEqual([]);
  });

  test('but blanks stay questions, though others have keys alone', () => {
    const text =
      '一、填空题\n1. 视图是（  ）的表。\n2. 空值用____表示。\n3. 主键不能为____。\n4. 事务有____个特性。\n二、选择题\n1. D\n2. B';
    expect(readText(text).questions.map(({ question }) => question)).toEqual([
      '视图是（  ）的表。',
      '空值用____表示。',
      '主键不能为____。',
      '事务有____个特性。',
    ]);
  });
});

test('a key among questions is left over and not asked', () => {
  const text =
    '数据库面试题\n1. 什么是索引？\n2. 什么是事务？\n3. B\n4. 什么是死锁？\n5. 什么是视图？\n6. 怎样备份数据？';
  const { questions, leftovers } = readText(text);
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6]);
  expect(leftovers.map(({ start, end }) => text.slice(start, end).trim())).toContain('3. B');
});

test('the methods of a diagram have no blanks to fill in, words of a sentence do', () => {
  const diagram =
    '设计模式试题参考答案\n结构图：\n+ display () + read () + getData ()\n- dc : DataCollection\n+ add ()\n+ operation () + get ()\n+ response () : void\n+ cry () : void';
  expect(readText(diagram).questions).toEqual([]);
  const english =
    '英语测验\n一、填空题\n1. The capital of China is ( ).\n2. 计算机的 CPU ()是核心部件。\n3. A byte has ( ) bits.';
  expect(readText(english).questions.map(({ kind }) => kind)).toEqual(['fill', 'fill', 'fill']);
});
