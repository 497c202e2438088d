import { expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const page = (...answer: readonly string[]): string[] => [
  '# 数据库面试题',
  '### 为什么要有索引',
  '查得快。',
  '### 建索引的原则',
  ...answer,
  '### 索引有什么缺点',
  '要占空间。',
];

test.each([
  ['1. **最左匹配原则**', '2. 常查的列才建', '3. 更新多的列不建'],
  ['1. 常查的列才建', '2. 更新多的列不建', '3. **最左匹配原则**'],
  ['- **最左匹配原则**', '- 常查的列才建'],
])('a bold point beside others that are not is one of an answer: %s %s', (...list) => {
  expect(sketch(readLines(page(...list)))[1]).toBe(
    `– null 建索引的原则 ⇒ ${list.join('\n').replaceAll('**', '')}`,
  );
});

test('bold points that ask are questions, though one is not bold', () => {
  const { questions } = readLines([
    '# 数据库面试题',
    '1. **什么是回表？**',
    '2. 什么是覆盖索引？',
    '3. **什么是索引下推？**',
    '4. **什么是脏读？**',
  ]);
  expect(questions).toHaveLength(4);
});
