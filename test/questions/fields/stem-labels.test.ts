import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { readLines } from '../../outline/support/markdown.ts';
import { choices } from '../support/choices.ts';

const paper = (stems: readonly string[]) =>
  `仓管员考试题\n一、单选题\n${stems
    .map(
      (stem, index) =>
        `${index + 1}.${stem}\n\nA.先进先出\n\nB.后进先出\n\nC.随意出库\n\n-答案：A\n\n-解析：避免过期。\n`,
    )
    .join('\n')}`;

test('the matter of a question stands above its label, and a dash before each label', () => {
  const reading = readText(
    paper([
      '库存管理\n\n-题目：食品怎样出库？',
      '先后次序\n\n-题目：药品怎样出库？',
      '盘点\n\n-题目：怎样盘点？',
    ]),
  );
  expect(choices(reading)).toEqual([
    '1 single 食品怎样出库？ | A 先进先出 | B 后进先出 | C 随意出库 ⇒ A ⇒ analysis: 避免过期。',
    '2 single 药品怎样出库？ | A 先进先出 | B 后进先出 | C 随意出库 ⇒ A ⇒ analysis: 避免过期。',
    '3 single 怎样盘点？ | A 先进先出 | B 后进先出 | C 随意出库 ⇒ A ⇒ analysis: 避免过期。',
  ]);
});

test.each(['题：', '题干：', '题目：', '【题目】'])('%s before what is asked is no part of it', (label) => {
  const [first] = readText(paper([`${label}食品怎样出库？`, `${label}药品怎样出库？`])).questions;
  expect(first.question).toBe('食品怎样出库？');
});

test('a first line without a label below it is part of what is asked', () => {
  const [first] = readText(paper(['某仓库有一批食品\n怎样出库？', '某仓库有一批药品\n怎样出库？'])).questions;
  expect(first.question).toBe('某仓库有一批食品\n怎样出库？');
});

test.each(['解析', 'AI解析', 'AI 解析', '智能解析'])('%s stands over what explains a question', (label) => {
  const text = [
    '银行法考古题',
    '第 1 题',
    '外汇由谁主管？',
    label,
    '由中央银行主管。',
    '第 2 题',
    '支票何时失效？',
    label,
    '一年之内。',
  ];
  expect(readText(text.join('\n')).questions.map(({ question, analysis }) => [question, analysis])).toEqual([
    ['外汇由谁主管？', '由中央银行主管。'],
    ['支票何时失效？', '一年之内。'],
  ]);
});

test('labels in the brackets of titles', () => {
  const paper =
    '自然科考卷\n1. （ ）蕨類靠什麼繁殖？（A）種子（B）孢子（C）花粉。\n《答案》B\n《詳解》孢子長在葉背。\n2. （ ）下列何者是裸子植物？（A）松（B）竹（C）蘭。\n《答案》A\n';
  expect(readText(paper).questions.map(({ key, analysis }) => [key, analysis])).toEqual([
    ['B', '孢子長在葉背。'],
    ['A', null],
  ]);
});

test('a title in an answer is no label', () => {
  const bank =
    '阅读面试题\n1. 你最近读了什么书？\n参考答案：我读了《答案之书》。\n《答案》这首歌我也常听。\n2. 你喜欢谁的小说？\n参考答案：老舍。';
  expect(readText(bank).questions.map(({ answer }) => answer)).toEqual([
    '我读了《答案之书》。\n《答案》这首歌我也常听。',
    '老舍。',
  ]);
});

test.each(['[$]#.', '【$题】#、', '（$）#．'])('the kind of a question before its number: %s', (head) => {
  const number = (kind: string, at: number): string => head.replace('$', kind).replace('#', String(at));
  const bank = `数据库测试题\n${number('单选', 1)}每个属性不可再分的是（ ）。\nA.一范式\nB.二范式\nC.三范式\n答案：A\n解析：见书。\n${number('判断', 2)}主属性在候选码中\n答案：对\n${number('多选', 3)}约束有（ ）。\nA.主键\nB.外键\nC.视图\n答案：AB\n`;
  expect(readText(bank).questions.map(({ number: at, kind, key, analysis }) => [at, kind, key, analysis])).toEqual([
    [1, 'single', 'A', '见书。'],
    [2, 'judge', 'T', null],
    [3, 'multiple', 'AB', null],
  ]); // biome-ignore format: a table
});

test('a kind in brackets over all numbers is the heading of a part', () => {
  const bank =
    '数据库测试题\n【单选题】\n1.每个属性不可再分的是（ ）。\nA.一范式\nB.二范式\n答案：A\n2.主键可以为空吗（ ）。\nA.可以\nB.不可以\n答案：B\n';
  expect(readText(bank).questions.map(({ section, kind }) => [section, kind])).toEqual([
    ['单选题', 'single'],
    ['单选题', 'single'],
  ]);
});

test('the kind before the first number is no title', () => {
  const bank =
    '[单选]1.首都是（ ）。\nA.北京\nB.上海\n答案：A\n[单选]2.最长的江是（ ）。\nA.黄河\nB.长江\n答案：B\n';
  expect(readText(bank).title).toBeNull();
});

test('marks and levels below each answer do not ask', () => {
  const item = (at: number): string =>
    `[单选]${at}.第${at}范式要求（ ）。\nA.列不可分\nB.行不可分\n答案：A\n\n分数：10\n解析：${at}\n知识点：范式\n能力水平：1\n@@@\n`;
  const { questions } = readText(`数据库题库\n${[1, 2, 3, 4].map(item).join('')}`);
  expect(questions.map(({ number, kind, key, answer }) => [number, kind, key, answer])).toEqual(
    [1, 2, 3, 4].map((at) => [at, 'single', 'A', null]),
  );
});

test.each(['❓', '❓ ', '⭐️ ', '🔥🔥'])(
  '%s between the number and what is asked is no part of it',
  (sign) => {
    const text = ['怎样去重？', '怎样排序？', '怎样合并？'].map(
      (stem, at) => `${at + 1}、${sign}${stem}\n看数据量。`,
    );
    expect(readText(`列表面试题\n${text.join('\n')}`).questions.map(({ question }) => question)).toEqual([
      '怎样去重？',
      '怎样排序？',
      '怎样合并？',
    ]);
  },
);

test('a bar before each question that has no number is no part of it', () => {
  const text = (sign: string): string =>
    ['怎样去重？', '怎样排序？', '怎样合并？']
      .map((stem) => `## ${sign}${stem}\n\n看数据量，再选方法。`)
      .join('\n\n');
  const asked = (sign: string): string[] =>
    readLines(['# 列表面试题', '', text(sign)]).questions.map(({ question }) => question);
  expect(asked('▍')).toEqual(['怎样去重？', '怎样排序？', '怎样合并？']);
  expect(asked('‖ ')).toEqual(['‖ 怎样去重？', '‖ 怎样排序？', '‖ 怎样合并？']);
});

test('a sign that is asked about stays, and so do stars that say what they mean', () => {
  const stems = ['👍 表示什么？', '“⭐” 在评分里代表什么？', '评分★★★代表什么？'];
  const text = stems.map((stem, at) => `${at + 1}、${stem}\n看说明。`).join('\n');
  expect(readText(`客服面试题\n${text}`).questions.map(({ question }) => question)).toEqual(stems);
});

test('stars in brackets behind what is asked say how hard it is', () => {
  const stems = ['怎样找到真实地址', '如何防范注入？', '怎样写提权脚本'];
  const text = stems.map((stem, at) => `${at + 1}、${stem} （${'★'.repeat(at + 1)}）`).join('\n');
  expect(readText(`安全面试题\n${text}`).questions.map(({ question }) => question)).toEqual(stems);
});
