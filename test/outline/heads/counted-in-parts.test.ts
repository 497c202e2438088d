import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const plain = ['调度怎么做', '同步方式', '通信机制', '状态有哪些'].map(
  (name) => [name, '一句话说清。'] as const,
);
/** A part with four numbered titles. */
const part = (name: string, chapter: number): string[] => [
  `## ${name}`,
  ...plain.flatMap(([title, text], at) => [`### ${chapter}.${at + 1} ${name}的${title}`, text]),
];

test('titles counted anew in each part are all questions, also one with nothing but headings below it, some of which ask', () => {
  const { questions } = readLines([
    '# 操作系统',
    ...part('进程', 1),
    ...part('线程', 2),
    ...part('协程', 3),
    '## 死锁',
    '### 4.1 什么是死锁？',
    '#### 概念',
    '互相等待。',
    '#### 如何定位？',
    '看线程的栈。',
    '#### 检测死锁有哪些步骤',
    '画图，找环。',
    '### 4.2 怎样避免死锁？',
    '按次序加锁。',
    '### 4.3 饥饿和死锁的区别',
    '饥饿的还能等到。',
  ]);
  expect(questions).toHaveLength(15);
  const [asked] = questions.slice(12);
  expect([asked.section, asked.number, asked.question]).toEqual(['死锁', 1, '什么是死锁？']);
  expect(asked.answer).toContain('如何定位？\n看线程的栈。');
});

test('steps that are counted anew below each title are no questions', () => {
  const steps = ['下载安装包', '解压', '启动'].map((step, at) => [`### ${at + 1}. ${step}`, '照做。']);
  const guide = ['数据库', '缓存', '网关', '队列', '前端'].flatMap((name) => [
    `## 部署${name}`,
    ...steps.flat(),
  ]);
  expect(readLines(['# 部署手册', ...guide]).questions).toEqual([]);
});
