import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const rulesOf = (reading: { removals: { rule: string }[] }): number =>
  reading.removals.filter(({ rule }) => rule === 'contents').length;

describe('a contents list over the questions', () => {
  test('is merged with numbered questions', () => {
    const reading = readText(
      '保育员面试题\n目录\n1.你为什么来应聘？\n2.孩子哭闹怎么办？\n3.怎样消毒？\n正文\n1.你为什么来应聘？\n喜欢孩子。\n2.孩子哭闹怎么办？\n先安抚。\n3.怎样消毒？\n用消毒液。',
    );
    expect(sketch(reading)).toEqual([
      '– 1 你为什么来应聘？ ⇒ 喜欢孩子。',
      '– 2 孩子哭闹怎么办？ ⇒ 先安抚。',
      '– 3 怎样消毒？ ⇒ 用消毒液。',
    ]);
    expect(rulesOf(reading)).toBe(4);
  });

  test('is none where each has its answer on its line, though another asks nearly the same', () => {
    const faults = ['漏油', '漏水', '漏气', '异响'];
    const part = (name: string, device: string): string =>
      `${name}${faults.map((fault, at) => `${at + 1}.值班时发现${device}${fault}，你会怎么处理？先停机断电，再上报班长，最后清理现场并做好记录。`).join('')}`;
    expect(
      sketch(readText(`巡检员面试题库${part('一、油泵类', '油泵')}${part('二、水泵类', '水泵')}`)),
    ).toHaveLength(8);
  });

  test('is merged without its numbers, and its last title heads no section', () => {
    const titles = ['请先自我介绍', '为什么想来我们公司', '你的缺点是什么', '期望薪资是多少'];
    const below = titles
      .map((title, at) => `Q${at + 1}. ${title}\n建议回答：\n先说${at + 1}点。`)
      .join('\n\n');
    for (const name of ['目录', '本文目錄', '文章大纲'])
      expect(sketch(readText(`企划面试题\n${name}\n${titles.join('\n')}\n\n${below}`))).toEqual(
        titles.map((title, at) => `– ${at + 1} ${title} ⇒ 先说${at + 1}点。`),
      );
  });

  test('leaves a heading that stands over its questions', () => {
    const text =
      '企划面试题\n目录\n自我认知\n薪资问题\n\n一、自我认知\nQ1. 你的缺点是什么？\n答：说话快。\nQ2. 你的优点是什么？\n答：细心。\n二、薪资问题\nQ3. 期望薪资是多少？\n答：按制度。';
    expect(sketch(readText(text)).map((one) => one.split(' ')[0])).toEqual([
      '自我认知',
      '自我认知',
      '薪资问题',
    ]);
  });

  test('is merged though it is short and nothing stands between', () => {
    const reading = readText(
      '前端面试题目录\n1. 什么是闭包？\n2. 什么是事件循环？\n3. 说说 BFC。\n\n1. 什么是闭包？\n函数和其词法环境的组合。\n2. 什么是事件循环？\n处理异步任务的机制。\n3. 说说 BFC。\n块级格式化上下文。',
    );
    expect(sketch(reading)).toEqual([
      '– 1 什么是闭包？ ⇒ 函数和其词法环境的组合。',
      '– 2 什么是事件循环？ ⇒ 处理异步任务的机制。',
      '– 3 说说 BFC。 ⇒ 块级格式化上下文。',
    ]);
  });

  test('is merged though what leads on to the answers stands below its last title', () => {
    const titles = ['你为什么来应聘？', '孩子哭闹怎么办？', '怎样消毒？', '家长质疑怎么办？'];
    const answers = ['喜欢孩子。', '先安抚。', '用消毒液。', '先听完，再解释。'];
    const list = titles.map((title, at) => `  ${at + 1}. ${title}`).join('\n');
    const body = titles.map((title, at) => `${at + 1}. ${title}\n\n${answers[at]}`).join('\n\n');
    const lead = '以上问题看上去简单，但很多人都没有准备，下面一题一题来看。';
    const reading = readText(`保育员常见面试问题\n\n${list}\n\n${lead}\n\n${body}`);
    expect(sketch(reading)).toEqual(titles.map((title, at) => `– ${at + 1} ${title} ⇒ ${answers[at]}`));
    expect(reading.leftovers.length).toBe(1);
  });

  test('ends above a question that has its own answer, though the first one comes again below that', () => {
    const list = ['怎样消毒？', '怎样通风？', '怎样晾晒？', '孩子哭闹怎么办？']
      .map((title, at) => `${at + 1}. ${title}`)
      .join('\n');
    const part = (name: string): string => `${name}\n${list}\n答：先安抚，再联系家长。\n`;
    const reading = readText(`保育员面试题\n${part('一、早班')}${part('二、晚班')}`);
    expect(sketch(reading)[0]).toBe('早班 4 孩子哭闹怎么办？ ⇒ 先安抚，再联系家长。');
  });

  test('is none where the lists inside two answers say the same', () => {
    const reading = readText(
      '一、如何处理投诉？\n1. 先倾听客户\n2. 再解决问题\n二、如何处理退货？\n1. 先倾听客户\n2. 再解决问题\n三、如何处理差评？\n1. 先倾听客户\n2. 再解决问题',
    );
    expect(sketch(reading)).toEqual([
      '– 1 如何处理投诉？ ⇒ 1. 先倾听客户\n2. 再解决问题',
      '– 2 如何处理退货？ ⇒ 1. 先倾听客户\n2. 再解决问题',
      '– 3 如何处理差评？ ⇒ 1. 先倾听客户\n2. 再解决问题',
    ]);
  });

  test('is merged with headings that it links to', () => {
    const reading = readLines([
      '# Redis 面试题',
      '- [1. 什么是 Redis？](#1)',
      '- [2. 为什么快？](#2)',
      '- [3. 如何持久化？](#3)',
      '## 1. 什么是 Redis？',
      '数据库。',
      '## 2. 为什么快？',
      '在内存里。',
      '## 3. 如何持久化？',
      '快照。',
    ]);
    expect(reading.questions.map(({ answer }) => answer)).toEqual(['数据库。', '在内存里。', '快照。']);
    expect(reading.leftovers).toEqual([]);
  });

  test('keeps what nothing below answers', () => {
    const reading = readLines([
      '# Redis 面试题',
      '- [1. 什么是 Redis？](#1)',
      '- [2. 为什么快？](#2)',
      '- [3. 如何持久化？](#3)',
      '- 4. 如何扩容？（待补充）',
      '## 1. 什么是 Redis？',
      '数据库。',
      '## 2. 为什么快？',
      '在内存里。',
      '## 3. 如何持久化？',
      '快照。',
    ]);
    expect(reading.questions).toHaveLength(4);
    expect(reading.questions.find(({ number }) => number === 4)).toMatchObject({
      question: '如何扩容？',
      answer: null,
    });
  });

  test('is merged where a hundred titles in English begin alike', () => {
    const titles = Array.from(
      { length: 100 },
      (_, at) =>
        `What is the purpose of ${'abcdefghij'[at % 10].repeat(6)}${'klmnopqrst'[Math.floor(at / 10)].repeat(6)}`,
    );
    const reading = readLines([
      '# Engine Interview Questions',
      ...titles.map((title, at) => `- [${at + 1}. ${title}](#${at + 1})`),
      ...titles.flatMap((title, at) => [
        `## ${at + 1}. ${title}`,
        `It turns ${at + 1} wheels. Nobody has seen another one that does.`,
      ]),
    ]);
    expect(reading.questions).toHaveLength(100);
    expect(reading.questions.every(({ answer }) => answer !== null)).toBe(true);
  });

  test('is merged where a title is worded anew under its number', () => {
    const reading = readLines([
      '# Redis 面试题',
      '- [1. 什么是 Redis？](#1)',
      '- [2. Redis 为什么那么快？](#2)',
      '- [3. 如何持久化？](#3)',
      '- [4. 哨兵是什么？](#4)',
      '## 1. 什么是 Redis？',
      '数据库。',
      '## 2. 为什么 Redis 那么快？',
      '在内存里。',
      '## 3. 如何持久化？',
      '快照。',
      '## 4. 哨兵是什么？',
      '监视主节点。',
    ]);
    expect(reading.questions).toHaveLength(4);
    expect(reading.leftovers).toEqual([]);
  });

  test('is told from questions with their answers on the same line, and 目 录 over it is no section', () => {
    const asked = ['你为什么来我们店？', '你怎样推荐菜品？', '你什么时候能到岗？'];
    const list = asked.map((question, at) => `${at + 1}.${question}\n`).join('');
    const body = list.replaceAll('\n', '答：随时。\n');
    const reading = readText(`服务员面试题\n目　录\n${list}正文\n${body}`);
    expect(sketch(reading)).toEqual(asked.map((question, at) => `– ${at + 1} ${question} ⇒ 随时。`));
  });

  test('is none where questions are asked twice without a list', () => {
    const reading = readText('1.你是谁？\n小王。\n2.为什么来？\n学习。\n3.你是谁？\n小李。');
    expect(reading.questions).toHaveLength(3);
  });
});

test('a title below the contents list is the title, and no line of the list is', () => {
  const reading = readLines([
    '* [面试问题记录](#a)',
    '   * [基础](#b)',
    '      * [什么是索引？](#c)',
    '      * [什么是事务？](#d)',
    '      * [什么是死锁？](#e)',
    '# 面试问题记录',
    '## 基础',
    '### 什么是索引？',
    '像书的目录。',
    '### 什么是事务？',
    '要么全做，要么全不做。',
    '### 什么是死锁？',
    '互相等待。',
  ]);
  expect(reading.title).toBe('面试问题记录');
  expect(reading.questions).toHaveLength(3);
});

test('points of a contents list that lead to the parts of an answer are no questions, though they ask', () => {
  const parts = ['怎样加锁？', '怎样避免？'];
  const asked = ['什么是单例？', '什么是死锁？', '什么是闭包？', '什么是协程？'];
  const { questions } = readLines([
    '# 语言面试题',
    ...asked.flatMap((one, at) => [
      `- [${at + 1} ${one}](#${at})`,
      ...(at === 1 ? parts.map((part, to) => `  - [${to + 1} ${part}](#${at}-${to})`) : []),
    ]),
    '',
    ...asked.flatMap((one, at) => [
      `## ${at + 1} ${one}`,
      '一句话说清。',
      ...(at === 1 ? parts.flatMap((part, to) => [`### ${to + 1} ${part}`, '按次序。']) : []),
    ]),
  ]);
  expect(questions.map(({ question }) => question)).toEqual(asked);
});

test('a list of the rounds below is no list of questions, though nothing answers what was asked in them', () => {
  const rounds = [
    '云杉科技一面',
    '云杉科技二面',
    '白塔网络一面',
    '白塔网络二面',
    '石桥软件一面',
    '石桥软件二面',
  ];
  const asked = [
    ['事件循环是什么', '闭包有什么用', '深拷贝怎么写'],
    ['项目的难点', '为什么换框架'],
    ['跨域怎么解决', '缓存策略有哪些'],
    ['职业规划', '手写节流'],
    ['为什么离职', '怎么看加班'],
    ['盒模型是什么', '怎么居中'],
  ];
  const linked = (title: string): string => `[${title}](#${title})`;
  const parts = rounds.map((round, at) => ({
    company: at % 2 === 0 ? [round.slice(0, 4)] : [],
    title: `${(at % 2) + 1}. ${round}`,
    list: asked[at].map((one, index) => `${index + 1}. ${one}`),
  }));
  const { questions } = readLines([
    '## 前端面试题',
    '',
    ...parts.flatMap(({ company, title }) => [
      ...company.map((name) => `* ${linked(name)}`),
      `    * ${linked(title)}`,
    ]),
    '',
    ...parts.flatMap(({ company, title, list }) => [
      ...company.map((name) => `### ${name}`),
      `#### ${title}`,
      ...list,
      '',
    ]),
  ]);
  expect(questions.map(({ section, question }) => [section, question])).toEqual(
    rounds.flatMap((round, at) => asked[at].map((one) => [round, one])),
  );
});
