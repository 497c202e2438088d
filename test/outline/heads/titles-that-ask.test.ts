import { describe, expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const read = (lines: readonly string[]): string[] =>
  readLines(lines).questions.map(({ section, question }) => `${section ?? '–'} | ${question}`);

test('names below a title that asks by its mark are parts of its answer, though nothing stands between', () => {
  const lines = [
    '# 并发面试题',
    '### 线程和进程是什么关系？',
    '一个是单位，一个是资源。',
    '### 锁的底层是怎么实现的？',
    '#### 修饰代码块',
    '前后插入两条指令。',
    '#### 修饰方法',
    '在方法上加标识。',
    '### 怎样避免死锁？',
    '按顺序加锁。',
    '### 乐观锁一定快吗？',
    '不一定。',
  ];
  expect(read(lines)).toEqual([
    '– | 线程和进程是什么关系？',
    '– | 锁的底层是怎么实现的？',
    '– | 怎样避免死锁？',
    '– | 乐观锁一定快吗？',
  ]);
});

describe('titles over questions', () => {
  const below = ['### 请做一个自我介绍', '说经历。', '### 你的优点是什么？', '举一例。'];

  test('are sections though their words may ask, where nothing but questions stands below', () => {
    const goals = [
      '## 🎯 职业规划',
      '### 三年后你想做什么？',
      '说目标。',
      '### 为什么选择我们？',
      '说匹配。',
    ];
    expect(read(['# 面试常问', '## 👋 自我介绍', ...below, ...goals])).toEqual([
      '自我介绍 | 请做一个自我介绍',
      '自我介绍 | 你的优点是什么？',
      '职业规划 | 三年后你想做什么？',
      '职业规划 | 为什么选择我们？',
    ]);
    const others = ['## 离职与求职', '### 为什么离开上一家公司？', '说发展。', '## 写在最后', '祝顺利！'];
    expect(read(['# 高频题', '## 🙋 自我介绍类', ...below, ...others])).toEqual([
      '自我介绍类 | 请做一个自我介绍',
      '自我介绍类 | 你的优点是什么？',
      '离职与求职 | 为什么离开上一家公司？',
    ]);
  });

  test('are sections over one question too where they end as sections do', () => {
    const text = [
      '# 面试题目',
      '**什么是锁？**',
      '',
      '互斥。',
      '',
      '**GET 和 POST 的区别？**',
      '',
      '幂等。',
      '',
    ];
    const one = ['**为什么离开？**', '', '想学新的。'];
    expect(read([...text, '## 自我介绍类', '', ...one])).toEqual([
      '– | 什么是锁？',
      '– | GET 和 POST 的区别？',
      '自我介绍类 | 为什么离开？',
    ]);
    expect(read([...text, '## 自我介绍一下', '', '说经历。'])).toEqual([
      '– | 什么是锁？',
      '– | GET 和 POST 的区别？',
      '– | 自我介绍一下',
    ]);
  });

  test('are sections though parts of answers are called so as well, with a number or as a word of either use', () => {
    const [one, other] = [
      ['### 什么是锁？', '互斥。', '### 什么是队列？', '先进先出。'],
      ['### 怎样抓包？', '用工具。', '### 如何优化？', '用缓存。'],
    ];
    for (const [first, second] of [
      ['一、原理', '二、总结'],
      ['基础', '进阶'],
    ])
      expect(read(['# 系统面试题', `## ${first}`, ...one, `## ${second}`, ...other])).toEqual([
        `${first.slice(-2)} | 什么是锁？`,
        `${first.slice(-2)} | 什么是队列？`,
        `${second.slice(-2)} | 怎样抓包？`,
        `${second.slice(-2)} | 如何优化？`,
      ]);
  });

  test('(but what asks with a mark is a question over others as well)', () => {
    const lines = [
      ...['# Java 面试题', '## 什么是线程池？', '### 原理', '复用线程。', '### 为什么要用它？', '省开销。'],
      ...['### 怎样配置？', '看负载。', '## 什么是锁？', '### 什么是自旋锁？', '忙等。'],
      ...['### 什么是偏向锁？', '偏向一个线程。', '## 什么是队列？', '先进先出。'],
    ];
    expect(read(lines)).toEqual(expect.arrayContaining(['– | 什么是线程池？', '– | 什么是锁？']));
  });
});

describe('what asks for the questions below it', () => {
  const below = [
    '## 怎么保证消息不丢？',
    '先落盘再确认。',
    '## 怎么保证顺序？',
    '同键同区。',
    '## 消息重复了怎么办？',
    '记下处理过的。',
  ];
  const three = below.filter((_, at) => at % 2 === 0).map((line) => `– | ${line.slice(3)}`);

  test.each(['# 消息队列有哪些面试题？', '# 消息队列面试题有哪些', '# 一面会问什么八股？'])(
    'is the name of them all: %s',
    (title) => {
      expect(read([title, '## 简要回答', '下面逐个说。', ...below])).toEqual(three);
    },
  );

  test.each(['面试题库怎么设计？', '你在面试中有哪些顾虑？'])(
    'is asked where it asks for something else: %s',
    (own) => {
      expect(read([`# ${own}`, '## 简要回答', '下面逐个说。', ...below])).toEqual([`– | ${own}`, ...three]);
    },
  );

  test('is asked where nothing asks below it', () => {
    const lines = [
      '# 一面复盘',
      '## 这家公司有哪些面试题？',
      '### 第一轮',
      '问锁。',
      '## 你准备了多久？',
      '一个月。',
      '## 为什么选它？',
      '离家近。',
    ];
    expect(read(lines)).toContain('– | 这家公司有哪些面试题？');
  });
});

describe('a chapter', () => {
  const below = ['## 1.1 请介绍一下自己', '说经历。', '## 1.2 你为什么想来我们公司？', '说匹配。'];

  test.each(['# 第三章 第 5 节 如何通过面试（下）', '# 第二讲：怎样准备群面', '# 第 4 节'])(
    'is no question, though its name asks: %s',
    (chapter) => {
      const lines = [chapter, '> 转自：[网页](https://example.com/a)', '# 一面', ...below];
      expect(read(lines)).toEqual(['一面 | 请介绍一下自己', '一面 | 你为什么想来我们公司？']);
    },
  );

  test('a question may be about one', () => {
    const lines = [
      '# 制度面试题',
      '## 第三章规定了哪些假期？',
      '年假和病假。',
      '## 第五章讲了什么？',
      '加班。',
    ];
    expect(read(lines)).toEqual(['– | 第三章规定了哪些假期？', '– | 第五章讲了什么？']);
  });
});
