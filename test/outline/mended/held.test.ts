import { describe, expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const answersOf = (lines: readonly string[]): (string | null)[] =>
  readLines(lines, '面试题.md').questions.map(({ answer }) => answer);

describe('where answers are folded up', () => {
  const page = (fold: (answer: string) => string[], between: readonly string[]): string[] => [
    '# 前端面试题',
    '### 什么是闭包？',
    ...fold('函数和它的作用域。'),
    '### 什么是防抖？',
    ...fold('停下来才执行。'),
    ...between,
    '### 什么是节流？',
    ...fold('隔一会儿执行一次。'),
    '### 什么是柯里化？',
    ...fold('一次只收一个参数。'),
  ];
  const all = ['函数和它的作用域。', '停下来才执行。', '隔一会儿执行一次。', '一次只收一个参数。'];
  const box = (answer: string): string[] => ['::: details 查看答案', answer, ':::'];
  const tag = (answer: string): string[] => [
    '<details>',
    '<summary>查看答案</summary>',
    '',
    answer,
    '',
    '</details>',
    '',
  ];

  test.each([
    ['a notice in a box', box, ['', '::: warning', '下面两题常和别的混在一起。', ':::', '']],
    ['a line of its own', box, ['', '以下两题选做。', '']],
    ['a tip behind tags', tag, ['> 下面两题可以先跳过。', '']],
    ['a spoiler', (answer: string) => [':::spoiler 參考答案', answer, ':::'], ['', '後面兩題比較難。', '']],
  ])('%s behind them is no part of one', (_, fold, between) => {
    expect(answersOf(page(fold, between))).toEqual(all);
  });

  test('questions in the words over them end there as well', () => {
    const lines = ['什么是索引？', '什么是事务？', '什么是锁？', '什么是视图？'].flatMap((asked, at) => [
      `<details><summary>${asked}</summary>`,
      '',
      `第${'一二三四'[at]}个答案。`,
      '',
      '</details>',
      '',
      ...(at === 1 ? ['休息一下再往下看。', ''] : []),
    ]);
    expect(answersOf(['# 数据库面试题', ...lines])).toEqual([
      '第一个答案。',
      '第二个答案。',
      '第三个答案。',
      '第四个答案。',
    ]);
  });

  test('they go on behind where most of them do', () => {
    const longer = (answer: string): string[] => [
      '::: details 展开',
      '先想一想输入框。',
      ':::',
      '',
      answer,
      '',
    ];
    expect(answersOf(page(longer, []))[1]).toContain('停下来才执行。');
  });

  test('an explanation behind one belongs to it', () => {
    const { questions } = readLines(page(box, ['解析：输入框最常用。']), '面试题.md');
    expect(questions[1].analysis).toBe('输入框最常用。');
  });

  test('a box that all can read holds nothing together', () => {
    const tip = (answer: string): string[] => ['::: tip 思路', '先举例。', ':::', answer];
    expect(answersOf(page(tip, ['', '再补充一句。', '']))[1]).toContain('再补充一句。');
  });
});

describe('where answers stand within the points that ask', () => {
  const log = (last: readonly string[], more: readonly string[] = []): string[] => [
    '# 2024 数据工程师面试记录',
    '## 甲公司',
    '- 怎样保证消息的顺序？',
    '',
    '  同一个分区里才有顺序。',
    '',
    '- 数据倾斜怎么办？',
    '',
    '  - 加盐',
    '  - 拆开热点',
    '',
    ...more,
    '- 能接受值班吗？',
    '',
    ...last,
    '## 乙公司',
    '- 怎样校验数据？',
    '',
    '  比对条数，再抽样。',
    '',
    '- 怎样回填历史数据？',
    '',
    '  分批重跑。',
  ];

  test('a remark behind the list is no part of the last one', () => {
    expect(answersOf(log(['主管人很好，还分享了他们的架构图。', '']))).toEqual([
      '同一个分区里才有顺序。',
      '- 加盐\n- 拆开热点',
      null,
      '比对条数，再抽样。',
      '分批重跑。',
    ]);
  });

  test('what is felt behind each list is no part of its last one, quoted or not', () => {
    const round = (name: string, asked: readonly string[]): string[] => [
      `## ${name}`,
      '',
      ...asked.slice(0, 2).flatMap((one, at) => [`- ${one}`, `  ${name}的答案${at + 1}。`]),
      `- ${asked[2]}`,
      '',
      '> 面试官很温和，会引导。',
      '',
    ];
    const lines = [
      '# 2024 数据工程师面经',
      ...round('一面', ['怎样保证消息的顺序？', '怎样去重？', '能接受值班吗？']),
      ...round('二面', ['数据倾斜怎么办？', '怎样建宽表？', '为什么离职？']),
    ];
    expect(answersOf(lines)).toEqual([
      '一面的答案1。',
      '一面的答案2。',
      null,
      '二面的答案1。',
      '二面的答案2。',
      null,
    ]);
  });

  test('what somebody forgot to indent between two of them is an answer', () => {
    const lines = log([], ['- 怎样建宽表？', '', '先定粒度，再关联维度。', '']);
    expect(answersOf(lines)[2]).toBe('先定粒度，再关联维度。');
  });

  test('answers behind all of them stay', () => {
    const lines = ['什么是分区？', '什么是快照？', '什么是水位？', '什么是血缘？'].flatMap((asked, at) => [
      `- ${asked}`,
      '',
      `答案${'一二三四'[at]}。`,
      '',
    ]);
    expect(answersOf(['# 数据面试题', ...lines])).toEqual(['答案一。', '答案二。', '答案三。', '答案四。']);
  });
});

describe('where answers are quoted', () => {
  const talk = (behind: (at: number) => string): string[] => [
    '# 产品经理面试题',
    ...['怎样定价？', '怎样做竞品分析？', '怎样砍需求？', '怎样写文档？'].flatMap((asked, at) => [
      `## ${at + 1}. ${asked}`,
      '',
      `> 我的回答${'一二三四'[at]}。`,
      '',
      behind(at),
      '',
    ]),
  ];

  test('a thought behind some of them is no part of it', () => {
    expect(answersOf(talk((at) => (at % 2 === 0 ? '🤔 说得太快了。' : '')))).toEqual(
      ['一', '二', '三', '四'].map((one) => `我的回答${one}。`),
    );
  });

  test('what stands behind each of them goes on with it', () => {
    expect(answersOf(talk(() => '还要看数据。'))[0]).toContain('还要看数据。');
  });
});
