import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const bank = (...end: string[]): string[] => [
  '# 前端面试题集锦',
  '## 基础题',
  '### 1. 谈谈你对渲染的理解',
  '先解析，再布局。',
  '### 2. 缓存机制是什么？',
  '强缓存和协商缓存。',
  '## 算法题',
  '### 3. 实现一个节流函数',
  '记下上次的时间。',
  ...end,
];
const asked = (lines: readonly string[]) => readLines(lines).questions.map(({ question }) => question);
const three = ['谈谈你对渲染的理解', '缓存机制是什么？', '实现一个节流函数'];

test.each(['## 总结', '## 📝 小结', '## 写在最后', '## 总结与建议'])(
  'what stands below %s says once more what was asked above',
  (title) => {
    const end = [
      '要点如下：',
      '### 基础题',
      '1. **渲染**：树和布局',
      '### 算法题',
      '1. **节流**：时间差',
      '### 浏览器原理',
      '多看。',
    ];
    expect(asked(bank(title, ...end))).toEqual(three);
  },
);

test('what asks there is a question', () => {
  expect(asked(bank('## 总结', '### 4. 你怎样学习新技术？', '边做边学。'))).toEqual([
    ...three,
    '你怎样学习新技术？',
  ]);
});

test('the title is the section of what is asked or set there', () => {
  const end = ['### 请比较栈与队列', '进出的次序不同。', '### 手写一个深拷贝', '递归。'];
  const { questions, leftovers } = readLines(bank('## 总结', ...end));
  expect(questions.slice(3).map(({ section, question }) => [section, question])).toEqual([
    ['总结', '请比较栈与队列'],
    ['总结', '手写一个深拷贝'],
  ]);
  expect(leftovers).toEqual([]);
});

test('what a number counts on there is a question', () => {
  expect(asked(bank('## 总结', '### 4. 集合选型', '看读写。'))).toEqual([...three, '集合选型']);
});

test('a title that only has the word ends nothing', () => {
  expect(asked(bank('## 项目总结题', '### 4. 数据同步机制', '先写日志。'))).toEqual([
    ...three,
    '数据同步机制',
  ]);
});
