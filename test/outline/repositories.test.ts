import { describe, expect, test } from 'vitest';
import { sketch } from './support/cleaned.ts';
import { readLines } from './support/markdown.ts';

const stems = (lines: readonly string[], file?: string): string[] =>
  readLines(lines, file).questions.map(({ question }) => question);

describe('headings beside questions', () => {
  test('are questions as well where most of the others ask and nearly all name what is asked about', () => {
    const asking = [
      '多线程和多进程的区别',
      '接口测试如何做',
      '性能测试关注哪些指标',
      '挂载目录怎么做',
      '知道哪些算法',
    ];
    const naming = ['进程间的通信方法', '进程和线程的原理', '敏捷对测试的影响', '垃圾回收机制'];
    const lines = [...asking, ...naming].map((title) => `# ${title}`);
    expect(stems(lines)).toHaveLength(lines.length);
  });

  test('are left out where few of the others ask', () => {
    const lines = [
      '# 项目手记',
      ...'环境 目录 脚本 日志 发布'.split(' ').flatMap((name) => [`## ${name}`, '见下。']),
      ...['## 为什么选它？', '轻。', '## 多久发一版？', '一周。'],
    ];
    expect(stems(lines)).not.toContain('环境');
  });

  test('ask behind what tells in brackets where they were asked', () => {
    const lines = [
      '# 真题',
      '### 【2021秋】【高频】简述事务的特性。',
      '### [必考] 论述索引的代价。',
      '### 什么是锁？',
    ];
    expect(stems(lines)).toHaveLength(3);
  });
});

test('bold points of a list within a list are parts of the answer of the outer bold point', () => {
  const lines = [
    '# Android面试题',
    '* **抽象类和接口的区别**',
    '',
    '  * **语法上**：',
    '    1. 接口没有构造方法',
    '  * **能否多继承**：',
    '    1. 接口可以',
    '* **什么是内部类？**',
    '',
    '  定义在类里的类。',
    '* **进程和线程的区别**',
    '',
    '  一个有自己的内存。',
  ];
  expect(stems(lines)).toEqual(['抽象类和接口的区别', '什么是内部类？', '进程和线程的区别']);
});

describe('a page on one question', () => {
  const page = [
    '## What is a delegate in C#, and how does it differ from an event?',
    'A type.',
    'Example:',
    'none',
  ];

  test('may say so by its number alone', () => {
    expect(sketch(readLines(['# Question 3 - Delegates', ...page]))).toEqual([
      'Delegates null What is a delegate in C#, and how does it differ from an event? ⇒ A type.\nExample:\nnone',
    ]);
  });

  test('is an article where its title has no number of a question, or another title stands beside it', () => {
    expect(stems(['# Delegates', ...page])).toEqual([]);
    expect(stems(['# Question 3 - Delegates', ...page, '# Notes', 'none'])).toEqual([]);
  });
});

describe('headings further in than those that are questions', () => {
  const parts = ['1. [Heaps](#a)', '2. [Locks](#b)', '3. [Queues](#c)'];
  const asked = ['Heap', 'Lock', 'Queue'].flatMap((name, at) => [
    `## Question ${at + 1}: What is a ${name}?`,
    '**Answer:**',
    'A thing.',
  ]);

  test('stand over none of them: the last one of a contents list', () => {
    const lines = [
      '# Interview Questions',
      '## Table of Contents - All 3 Questions',
      '### Batch 1: Basics',
      ...parts,
    ];
    expect(readLines([...lines, ...asked]).questions.map(({ section }) => section)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a heading as high stands over them', () => {
    const lines = ['# Interview Questions', '## Basics', ...asked.map((line) => line.replace('## ', '### '))];
    expect(readLines(lines).questions.map(({ section }) => section)).toEqual(['Basics', 'Basics', 'Basics']);
  });
});

describe('short lines with a colon before a number', () => {
  const around = (name: string): string[] => [
    '# 面試題集',
    '技術問題',
    '1. 什麼是閉包？',
    '2. 如何防止重複提交？',
    '',
    name,
    '',
    '1. 為什麼離開上一份工作？',
    '2. 你有什麼缺點？',
  ];

  test.each(['其他問題：', '後端面試題：', '人資問題：'])(
    'name a section where they say that questions follow: %s',
    (name) => {
      expect(readLines(around(name)).questions.map(({ section }) => section)).toEqual([
        '技術問題',
        '技術問題',
        name.slice(0, -1),
        name.slice(0, -1),
      ]);
    },
  );

  test('name none where they announce points', () => {
    expect(readLines(around('存在的問題：')).questions.map(({ section }) => section)).not.toContain(
      '存在的問題',
    );
  });
});

describe('a list of points below headings', () => {
  const list = [
    ...[
      '## 某云 一面',
      '- 卷积的作用',
      '- 什么是归一化',
      '- 手写非极大抑制',
      '- 二叉树镜像',
      '- 如何合并两层',
    ],
    ...['## 某图 二面', '- 区域建议网络', '- 两种检测器的区别', '- 棋盘上的马', '- 注意力的复杂度'],
  ];

  test('is one of questions where the file calls itself a bank, though only some of them ask', () => {
    expect(stems(list, '面经.md')).toHaveLength(9);
  });

  test('is none where it does not', () => {
    expect(stems(list, '笔记.md')).toEqual([]);
  });
});

test('numbered titles of pages elsewhere are no questions, though some of them ask', () => {
  const sources = [
    '什么是路由？ - 知乎 (zhihu.com)',
    '为什么要分层？ - 简书',
    'ARP 协议详解 - 知乎 (zhihu.com)',
    '域名系统_百度百科 (baidu.com)',
  ];
  const lines = [
    '# 名词汇总',
    ...sources.flatMap((name, at) => [`[${at + 1}] [${name}](https://a.b/${at})`, '']),
  ];
  expect(stems(lines)).toEqual([]);
});

describe('the outermost numbers of a bank', () => {
  const nouns =
    '堆和栈 四种指针 内存对齐 宏定义 野指针 初始化 顶层常量 数组名 类型安全 大端小端 多态 虚函数'.split(' ');
  const names = nouns.map((noun, at) => (at % 4 === 3 ? `${noun}和引用的区别` : noun));
  // A number is forgotten here and there, and not all answers are lists.
  const lists = ['    1. 设置指针', '', '    2. 读入数据；占用内存', '', '    主要用于：回调', ''];
  const bank = (end: string): string[] =>
    names.flatMap((name, at) => [
      `${at + 1 + Math.floor(at / 4)}. ${name}${end}`,
      '',
      ...(at % 2 === 0 ? lists : ['    |一|二|', '    |:---:|:---:|', '    |大|小|', '']),
    ]);

  test('begin questions where they count on and some of them ask, whatever the others say', () => {
    expect(stems(bank(''), '八股文.md')).toEqual(names);
  });

  test('begin none in a document that calls itself no bank, nor where sentences tell', () => {
    expect(stems(bank(''), '手记.md')).toEqual([]);
    expect(stems(bank('要先说清楚。'), '八股文.md')).toEqual([]);
  });
});

test('a list of questions has its answers as points further in, however many', () => {
  const asked = [
    '一個封包能傳多大的檔案？',
    '十張圖片要交握十次嗎？',
    '登入時不能用某種方法',
    '要求速度該用哪個協定？',
    '只能用一種方式發送',
  ];
  const answers = [
    '\t- 看協定',
    '\t- 也看設定',
    '\t- 還看緩衝',
    '\t\t- 例如上限',
    '\t\t- 例如下限',
    '\t不一定',
  ];
  const lines = asked.flatMap((line, at) => [`- ${line}`, ...(at % 2 === 0 ? answers : ['\t不一定'])]);
  expect(stems(['# 網路請求 常見面試題目', ...lines])).toEqual(asked);
});

describe('headings that only name matters', () => {
  const guide = [
    '# 金流串接',
    '## 用戶使用步驟',
    '- 按訂單',
    '## 付款流程',
    '1. 建立訂單',
    '## 開發流程',
    '1. 註冊',
  ];

  test('make no bank', () => {
    expect(stems(guide)).toEqual([]);
  });

  test('are questions beside those that ask', () => {
    const lines = [...guide.slice(1), '## 如何退款？', '- 打電話', '## 為何要對帳？', '- 防錯'];
    expect(stems(lines)).toContain('付款流程');
  });
});

test('a picture behind a number is the stem, and no sentence ends within it', () => {
  const lines = [
    '# 操作系统练习',
    '1. 什么是信号量？',
    '计数器。',
    '2. ![图](a.png)',
    '先画图。',
    '3. 什么是管程？',
    '一种结构。',
  ];
  expect(stems(lines)).not.toContain('!');
});

test('the sign of a list before the label of an answer is no part of the stem', () => {
  const { questions } = readLines([
    ...[
      '# 韌體面試筆記',
      '',
      '- Q: I2C 和 SPI 差在哪裡？',
      '  - A: 前者兩條線、有位址。',
      '    - 裝置多用 I2C',
      '    - 螢幕用 SPI',
    ],
    ...[
      '- Q：為什麼要約定鮑率？',
      '  - A：沒有時脈線，兩端各自取樣。',
      '- Q: 中斷裡可以配置記憶體嗎？',
      '  - A: 不建議，時間不固定。',
    ],
  ]);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['I2C 和 SPI 差在哪裡？', '前者兩條線、有位址。\n- 裝置多用 I2C\n- 螢幕用 SPI'],
    ['為什麼要約定鮑率？', '沒有時脈線，兩端各自取樣。'],
    ['中斷裡可以配置記憶體嗎？', '不建議，時間不固定。'],
  ]);
});

test('the link to all questions in a list of the newest ones is none of them', () => {
  const { questions } = readLines([
    '# 前端面试',
    '## 题目',
    '- **[全部面试题汇总](https://example.com/all)**',
    '## 每日',
    ...['闭包有什么用？', '什么是重排？', '缓存有哪几种？', '怎么实现节流？'].map(
      (one) => `- [${one}](https://example.com)`,
    ),
  ]);
  expect(questions.map(({ question }) => question)).toEqual([
    '闭包有什么用？',
    '什么是重排？',
    '缓存有哪几种？',
    '怎么实现节流？',
  ]);
});

describe('a folder of an archive that is called like a bank', () => {
  const matters =
    '# 操作系统\n## 进程与线程的区别\n一个有自己的内存。\n## 死锁的条件\n共四个。\n## 页面置换算法\nLRU。\n## 虚拟内存\n按页映射。';
  const setUp =
    '# 快速开始\n## 环境要求\n20 以上。\n## 安装步骤\n一行。\n## 配置文件\n写两项。\n## 启动服务\n敲命令。';
  const read = (text: string, file: string): string[] => stems(text.split('\n'), file);

  test.each([
    '库.zip/面试题/操作系统.md',
    '库.zip/后端/Java面试题/操作系统.md',
    '库.zip/内层.zip/八股文/操作系统.md',
  ])('says that questions are in %s', (file) => {
    expect(read(matters, file)).toHaveLength(4);
  });

  test.each([
    ['another folder lies between', matters, '库.zip/面试题/笔记/操作系统.md'],
    ['its name only holds the word', matters, '库.zip/面试题生成/操作系统.md'],
    ['it is of a program', matters, '库.zip/题库管理系统/操作系统.md'],
    ['the file tells of the project', matters, '库.zip/面试题/README.md'],
    ['the file is a manual', matters, '库.zip/面试题/使用手册.md'],
    ['the file is a plan', matters, '库.zip/面试题/设计方案.md'],
    ['the page is on how to begin', setUp, '库.zip/面试题/说明一.md'],
    ['it is of the own disk', matters, '/home/面试题/操作系统.md'],
  ])('says nothing where %s', (_, text, file) => {
    expect(read(text, file)).toEqual([]);
  });
});
