import { describe, expect, test } from 'vitest';
import { readText, sketch } from './support/cleaned.ts';
import { readLines } from './support/markdown.ts';

describe('a list of questions', () => {
  test('gives each point, also one that only names its matter', () => {
    const reading = readLines([
      '# 面试题',
      '## 语言',
      '- 什么是闭包？',
      '- 原型链',
      '- 如何判断数组？',
      '## 网络',
      '- 什么是握手？',
      '- 为什么要挥手？',
    ]);
    expect(sketch(reading)).toEqual([
      '语言 null 什么是闭包？',
      '语言 null 原型链',
      '语言 null 如何判断数组？',
      '网络 null 什么是握手？',
      '网络 null 为什么要挥手？',
    ]);
  });

  test('may stand below other points', () => {
    const reading = readLines([
      '- 第一天',
      '  - 什么是闭包？',
      '  - 如何判断数组？',
      '- 第二天',
      '  - 为什么要挥手？',
    ]);
    expect(reading.questions.map(({ question }) => question)).toEqual([
      '什么是闭包？',
      '如何判断数组？',
      '为什么要挥手？',
    ]);
  });

  test('has no marks where each line asks', () => {
    const reading = readText(
      '销售面试问题\n你为什么做销售？\n如何开发客户？\n请介绍一次失败的经历。\n你的目标是什么？',
    );
    expect(sketch(reading)).toEqual([
      '– null 你为什么做销售？',
      '– null 如何开发客户？',
      '– null 请介绍一次失败的经历。',
      '– null 你的目标是什么？',
    ]);
  });

  test('takes what stands below a point as its answer', () => {
    const reading = readLines([
      '- 什么是闭包？',
      '  - 函数与环境',
      '- 什么是提升？',
      '  - 声明在前',
      '- 什么是柯里化？',
      '  - 逐个传参',
    ]);
    expect(reading.questions[1]).toMatchObject({ question: '什么是提升？', answer: '- 声明在前' });
  });
});

describe('lines that ask, with lines that answer below them', () => {
  test('are questions without numbers and labels', () => {
    const reading = readText(
      '护士面试题\n你为什么选择护理？\n我想守在病人身边。\n输错液怎么办？\n立即停止。\n报告医生。\n家属辱骂你怎么处理？\n保持冷静。',
    );
    expect(sketch(reading)).toEqual([
      '– null 你为什么选择护理？ ⇒ 我想守在病人身边。',
      '– null 输错液怎么办？ ⇒ 立即停止。\n报告医生。',
      '– null 家属辱骂你怎么处理？ ⇒ 保持冷静。',
    ]);
  });
});
