import { expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

test('a page whose title is asked, with a heading below it that says that the answer follows, is one question', () => {
  const reading = readLines([
    '# ✅为什么要有消息队列？',
    '',
    '# 典型回答',
    '主要是三个作用。',
    '## 削峰',
    '1. 先排队',
    '2. 再处理',
    '# 扩展知识',
    '## 会丢消息吗？',
    '会，所以要确认。',
  ]);
  expect(sketch(reading)).toEqual([
    '– null 为什么要有消息队列？ ⇒ 主要是三个作用。\n削峰\n1. 先排队\n2. 再处理\n扩展知识\n会丢消息吗？\n会，所以要确认。',
  ]);
});

test.each(['## 回答重点', '## 简要回答', '### 参考答案', '## 💡 面试回答'])(
  '%s may stand over the answer, facts about the question above it',
  (label) => {
    const { questions } = readLines([
      '# 进程和线程有什么区别？',
      '> 难度：中等',
      label,
      '进程有自己的地址空间。',
    ]);
    expect(questions).toMatchObject([
      { question: '进程和线程有什么区别？', answer: '进程有自己的地址空间。' },
    ]);
  },
);

test('a title that names a matter is asked as well where 回答 stands right below it', () => {
  const { questions } = readLines(['# 定时任务的几种实现', '## 典型回答', '用线程池，或者用框架。']);
  expect(questions).toMatchObject([{ question: '定时任务的几种实现' }]);
});

test('what is told between the title and the answer belongs to what is asked', () => {
  const { questions } = readLines([
    '# 如何设计一个短信验证码服务？',
    '每天有一千万次请求，验证码五分钟内有效。',
    '## 参考回答',
    '放进缓存，设过期时间。',
  ]);
  expect(questions).toMatchObject([
    {
      question: '如何设计一个短信验证码服务？\n每天有一千万次请求，验证码五分钟内有效。',
      answer: '放进缓存，设过期时间。',
    },
  ]);
});

test.each([
  ['of keys below a chapter', ['# 第三章 函数', '## 答案', '1. B', '2. C', '3. A']],
  ['to a survey', ['# 用户访谈记录', '## 回答', '大家觉得太慢。', '## 结论', '先做提速。']],
  ['to a paper', ['# 期末试卷', '## 参考答案', '一、略']],
])('an answer %s is no question', (_, lines) => {
  expect(readLines(lines).questions).toEqual([]);
});

test('a second title with an answer of its own is a question of its own', () => {
  const { questions } = readLines([
    '# 什么是令牌桶？',
    '## 回答',
    '按速率放令牌。',
    '# 什么是漏桶？',
    '## 回答',
    '按速率流出。',
  ]);
  expect(questions.map(({ question }) => question)).toEqual(['什么是令牌桶？', '什么是漏桶？']);
});

const others = (count: number): string[] =>
  ['怎么保证消息不丢？', '怎么保证消息的顺序？', '消息重复了怎么办？']
    .slice(0, count)
    .flatMap((asked) => [`## ${asked}`, '看场景，先落盘再确认。']);

test.each(['## 简要回答', '## 参考答案', '## 答案'])(
  'three headings that ask, as high as %s, are questions of a list, and the title is one with the answer below it',
  (label) => {
    const reading = readLines(['# 什么是消息队列？', label, '先收下，再慢慢处理。', ...others(3)]);
    expect(sketch(reading)).toEqual([
      '– null 什么是消息队列？ ⇒ 先收下，再慢慢处理。',
      '– null 怎么保证消息不丢？ ⇒ 看场景，先落盘再确认。',
      '– null 怎么保证消息的顺序？ ⇒ 看场景，先落盘再确认。',
      '– null 消息重复了怎么办？ ⇒ 看场景，先落盘再确认。',
    ]);
    expect(reading.leftovers).toEqual([]);
  },
);

test('what asks below the heading over the answer stays in it', () => {
  const inside = ['### 为什么先收下？', '削峰。'];
  const lines = ['# 什么是消息队列？', '## 参考答案', '先收下，再慢慢处理。', ...inside, ...others(3)];
  const { questions } = readLines(lines);
  expect(questions.map(({ question }) => question)).not.toContain('为什么先收下？');
  expect(questions[0].answer).toBe('先收下，再慢慢处理。\n为什么先收下？\n削峰。');
});

test('what is told between a heading and the one over its answer is asked with it', () => {
  const one = (number: string, told: string): string[] => [
    `## 题目${number}：怎么查？`,
    told,
    '### 解答',
    '用连接。',
  ];
  const { questions } = readLines([
    '# SQL 面试题',
    ...one('一', '订单表：每行一单。'),
    ...one('二', '用户表：每行一人。'),
  ]);
  expect(questions.map(({ question }) => question)).toEqual([
    expect.stringContaining('订单表：每行一单。'),
    expect.stringContaining('用户表：每行一人。'),
  ]);
});

test('two of them are parts of the answer', () => {
  const { questions } = readLines([
    '# 什么是消息队列？',
    '## 简要回答',
    '先收下，再慢慢处理。',
    ...others(2),
  ]);
  expect(questions.map(({ question }) => question)).toEqual(['什么是消息队列？']);
});
