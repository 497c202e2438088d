import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const title = '花艺师面试指南';

describe('parts that are counted over labelled questions', () => {
  const bank = (one: string, other: string): string =>
    [
      title,
      one,
      '花材是最常考的部分。以下是高频问题：',
      '问题1：怎样醒花？',
      '答案：斜剪花茎，深水静置。',
      '问题2：怎样去刺？',
      '答案：戴手套，用去刺钳。',
      other,
      '这一部分考察和客人的沟通。',
      '问题3：客人嫌贵怎么办？',
      '答案：先问预算。',
    ].join('\n');

  test.each([
    ['第一部分：花材', '第二部分：沟通'],
    ['模块一 花材', '模块二 沟通'],
    ['一、花材', '二、沟通'],
    ['Part.1 花材', 'Part.2 沟通'],
    ['PART 01｜花材', 'PART 02｜沟通'],
    ['Part.1\n花材', 'Part.2\n沟通'],
    ['PART 01\n\n花材', 'PART 02\n\n沟通'],
  ])('are sections though an introduction stands below them: %s', (one, other) => {
    const { questions, leftovers } = readText(bank(one, other));
    expect(questions.map(({ section, question, answer }) => [section, question, answer])).toEqual([
      ['花材', '怎样醒花？', '斜剪花茎，深水静置。'],
      ['花材', '怎样去刺？', '戴手套，用去刺钳。'],
      ['沟通', '客人嫌贵怎么办？', '先问预算。'],
    ]);
    expect(leftovers.length).toBe(2);
  });

  test('are none where they count the points of one answer', () => {
    const text = [
      title,
      '问题1：怎样醒花？',
      '答案：分两步。',
      '一、剪茎',
      '斜着剪去一段。',
      '二、吸水',
      '放进深水里。',
      '问题2：怎样去刺？',
      '答案：戴手套。',
      '问题3：客人嫌贵怎么办？',
      '答案：先问预算。',
    ].join('\n');
    expect(sketch(readText(text))).toEqual([
      '– 1 怎样醒花？ ⇒ 分两步。\n一、剪茎\n斜着剪去一段。\n二、吸水\n放进深水里。',
      '– 2 怎样去刺？ ⇒ 戴手套。',
      '– 3 客人嫌贵怎么办？ ⇒ 先问预算。',
    ]);
  });

  test('are none where questions stand above the first', () => {
    const text = [
      title,
      '问题1：怎样醒花？',
      '答案：分两步。',
      '一、剪茎',
      '斜着剪去一段。',
      '问题2：怎样去刺？',
      '答案：戴手套。',
      '二、去叶',
      '剪掉水下的叶子。',
      '问题3：客人嫌贵怎么办？',
      '答案：先问预算。',
    ].join('\n');
    expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null, null]);
  });
});
