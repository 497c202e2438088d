import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const code = (line: string): string[] => ['```js', line, '```'];
const folded = (answer: string): string[] => [
  '<details>',
  '<summary>参考答案</summary>',
  '',
  answer,
  '',
  '</details>',
];

test('a heading that asks, again and again below one other, is a question each time: what it asks stands below it', () => {
  const asked = (line: string, answer: string): string[] => [
    '### 下面的代码输出什么',
    ...code(line),
    ...folded(answer),
  ];
  const { questions } = readLines([
    '## 作用域',
    ...asked('console.log(typeof a);', 'undefined，声明被提前。'),
    ...asked('console.log(b); let b = 1;', '报错，还没有初始化。'),
    ...asked('var c = 1; { var c = 2; } console.log(c);', '2，没有块级作用域。'),
    '## 事件循环',
    ...asked('setTimeout(() => console.log(1)); console.log(2);', '先 2 后 1。'),
  ]);
  expect(questions.map(({ section }) => section)).toEqual(['作用域', '作用域', '作用域', '事件循环']);
  expect(questions[0].question).toContain('typeof a');
  expect(questions[0].answer).toBe('undefined，声明被提前。');
});

test('one that stands once below each question is a part of its answer, though it asks', () => {
  const part = ['### 面试官想听什么', '取舍。'];
  const { questions } = readLines([
    '# 后端面试题',
    ...['什么是幂等？', '什么是限流？', '什么是熔断？', '什么是降级？'].flatMap((title) => [
      `## ${title}`,
      '一种保护手段。',
      ...part,
    ]),
  ]);
  expect(questions).toHaveLength(4);
  expect(questions[0].answer).toContain('面试官想听什么');
});

test('a heading that is a number alone is the name of who asked, where it is the only one', () => {
  const { questions } = readLines([
    '# 面试问题记录',
    '# 360',
    '## 存储引擎有哪些',
    '两种常用的。',
    '## 怎样防止注入',
    '参数分开传。',
    '# 甲公司',
    '## 病毒和蠕虫的区别',
    '看要不要宿主。',
  ]);
  expect(questions.map(({ number, question }) => [number, question])).toEqual([
    [null, '存储引擎有哪些'],
    [null, '怎样防止注入'],
    [null, '病毒和蠕虫的区别'],
  ]);
});
