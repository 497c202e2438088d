import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const asked = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => [
    `### ${from + at}. 第${from + at}种锁是什么？`,
    '一种锁。',
  ]).flat();

test('a numbered heading between two questions is one, whatever its words are', () => {
  const { questions } = readLines([
    '# 并发面试题',
    '## 基础',
    ...asked(1, 6),
    '### 7. 补充漏掉的代码',
    '```js',
    'lock()',
    '```',
    '### 8. 列表里有许多整数，请排序；',
    '## 进阶',
    ...asked(9, 4),
  ]);
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(questions.slice(6, 8)).toMatchObject([
    { question: '补充漏掉的代码', section: '基础', answer: '```js\nlock()\n```' },
    { question: '列表里有许多整数，请排序；', section: '基础', answer: null },
  ]);
});

test.each([
  ['behind the last one', [...asked(1, 10), '### 11. 总结', '先理解，再背诵。'], 10],
  ['whose number is no next one', [...asked(1, 9), '### 5. 小结', '先理解。', ...asked(10, 2)], 11],
])('a heading %s is none', (_, lines, count) => {
  expect(readLines(['# 并发面试题', ...lines]).questions).toHaveLength(count);
});
