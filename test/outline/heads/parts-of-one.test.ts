import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const parts = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => [
    `### ${at + 1}. 模块${'甲乙丙丁戊己庚辛壬癸子丑寅'[at]}${at % 4 === 0 ? '的机制' : ''}`,
    '一个模块。',
  ]).flat();
const page = (inner: readonly string[]): string[] => [
  '# 索引怎么优化查询',
  '按条件的顺序建。',
  '# 怎么处理正则表达式',
  '先过滤，再验证。',
  '# 注解的工作原理',
  '靠反射。',
  '# 聊天功能怎么设计？',
  '先看连接。',
  ...inner,
  '# 为什么线程不安全',
  '没有加锁。',
];

test('many numbered parts that ask nothing, below one of several headings that ask, are its answer', () => {
  const { questions } = readLines(page(parts(13)));
  expect(questions.map(({ question }) => question)).toEqual([
    '索引怎么优化查询',
    '怎么处理正则表达式',
    '注解的工作原理',
    '聊天功能怎么设计？',
    '为什么线程不安全',
  ]);
  expect(questions[3].answer).toMatch(/^先看连接。\n1\. 模块甲的机制[\s\S]*一个模块。$/);
});

test('many that ask are questions', () => {
  const asking = parts(13).map((line) => line.replace(/模块(.)/, '模块$1怎么写？'));
  expect(readLines(page(asking)).questions.length).toBeGreaterThanOrEqual(14);
});
