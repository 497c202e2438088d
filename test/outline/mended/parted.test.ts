import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('a question without number behind the answer of another', () => {
  const bank = (behind: string): string =>
    `辅导员面试题 1.学生失恋，你怎么办？【参考答案】先陪他。2.学生失联，你怎么办？【参考答案】先找人。${behind}3.你怎么看加班？【参考答案】看必要。`;

  test('is one of its own where its answer stands behind the same label', () => {
    expect(sketch(readText(bank('如果家长到校闹事，你如何处置？【参考答案】请到会议室。')))).toEqual([
      '– 1 学生失恋，你怎么办？ ⇒ 先陪他。',
      '– 2 学生失联，你怎么办？ ⇒ 先找人。',
      '– null 如果家长到校闹事，你如何处置？ ⇒ 请到会议室。',
      '– 3 你怎么看加班？ ⇒ 看必要。',
    ]);
  });

  test.each([
    ['the label stands behind no question', '公布结果。【参考答案】可以调整。'],
    ['another label follows', '他问怎么办？回答：别急。'],
    ['nothing stands between', '【参考答案】请到会议室。'],
  ])('is none where %s', (_, behind) => {
    expect(readText(bank(behind)).questions).toHaveLength(3);
  });
});

describe('what stands behind the last line of a list that only asks', () => {
  const log = (remark: string): string =>
    `安卓面经\n一面\n1. 介绍一下项目\n2. 内存为什么会泄漏？怎么避免\n3. 启动优化做了哪些？数据是多少\n4. 手写单例\n${remark}\n二面\n1. 为什么离职？\n2. 期望薪资是多少？\n3. 手上还有别的 offer 吗`;

  test('is a remark, and no answer', () => {
    expect(sketch(readText(log('面试官人很好，一直在引导。')))).toEqual([
      '一面 1 介绍一下项目',
      '一面 2 内存为什么会泄漏？怎么避免',
      '一面 3 启动优化做了哪些？数据是多少',
      '一面 4 手写单例',
      '二面 1 为什么离职？',
      '二面 2 期望薪资是多少？',
      '二面 3 手上还有别的 offer 吗',
    ]);
  });

  test('belongs to the question where it sets what is to be done', () => {
    expect(readText(log('要求：线程安全。')).questions[3].question).toBe('手写单例\n要求：线程安全。');
  });

  test('is an answer where the others have theirs', () => {
    const answered = readText(
      '面试题\n1. 什么是栈？\n后进先出。\n2. 什么是队列？\n先进先出。\n3. 什么是堆？\n完全二叉树。',
    );
    expect(answered.questions.at(-1)?.answer).toBe('完全二叉树。');
  });
});

test('the number before the name of a section is no part of it', () => {
  const sections = (lines: string) => readText(lines).questions.map(({ section }) => section);
  expect(sections('护理题\n（1）怎样洗手？\n揉搓。\n（2）怎样量体温？\n夹紧。')).toEqual([null, null]);
  expect(
    sections(
      '厨师面试题\n1.原料知识\n（1）怎样选鱼？\n看眼。\n（2）怎样选肉？\n看色。\n2.安全知识\n（1）油锅起火怎么办？\n盖锅盖。',
    ),
  ).toEqual(['原料知识', '原料知识', '安全知识']);
});

test('a title is none of its own section, though a page has it above as well', () => {
  const bank = ['1. 你怎么看加班？', '看必要。', '2. 你怎么看出差？', '能适应。'];
  const sections = (lines: string[]) =>
    readLines([...lines, '', ...bank]).questions.map(({ section }) => section);
  expect(sections(['医药代表面试题', '', '# 医药代表面试题'])).toEqual([null, null]);
  expect(sections(['医药代表面试题', '', '# 态度'])).toEqual(['态度', '态度']);
});
