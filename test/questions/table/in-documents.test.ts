import { expect, test } from 'vitest';
import { markdownDocument } from '../../../src/read/markdown/markdown.ts';
import { brief, readingOf } from './reading.ts';

const read = (text: string) => readingOf(markdownDocument('a.md', text, 'utf-8'));

const paper = `# Java 面试题

## 基础

| 序号 | 题目 | 答案 |
|---|---|---|
| 1 | 什么是多态？ | 同一接口，不同实现。 |
| 2 | 说说 \`HashMap\` 的原理 | 数组、链表和红黑树。 |

## 选择题

| 题号 | 题目 | A | B | 答案 |
|---|---|---|---|---|
| 1 | 下列哪个是基本类型？ | String | int | B |
`;

test('tables in a document are read as questions, under the headings above them', () => {
  expect(read(paper).questions.map(brief)).toEqual([
    { section: '基础', number: 1, kind: 'open', question: '什么是多态？', answer: '同一接口，不同实现。' },
    { section: '基础', number: 2, kind: 'open', question: '说说 `HashMap` 的原理', answer: '数组、链表和红黑树。' },
    { section: '选择题', number: 1, kind: 'single', question: '下列哪个是基本类型？', options: [{ label: 'A', text: 'String' }, { label: 'B', text: 'int' }], key: 'B' },
  ]);
}); // biome-ignore format: a table

test('the words over the first table are the title, not a section', () => {
  const reading = read(paper);
  expect([reading.title, reading.layout.name, reading.leftovers]).toEqual(['Java 面试题', 'table', []]);
});

test('a table in the answer to a question is no table of questions', () => {
  const text = '# 前端面试题\n\n1. let 和 var 有什么区别？\n\n| 特性 | let | var |\n|---|---|---|\n| 作用域 | 块级 | 函数 |\n\n2. 什么是闭包？\n\n函数和它的环境。\n';
  expect(read(text).questions.map(({ question }) => question)).toEqual(['let 和 var 有什么区别？', '什么是闭包？']);
}); // biome-ignore format: a table

test('a table of prices in a report gives no questions', () => {
  const text =
    '# 采购报告\n\n本月价格如下。\n\n| 品名 | 单价 | 数量 |\n|---|---|---|\n| 纸 | 20 | 5 |\n| 笔 | 2 | 50 |\n';
  expect(read(text).questions).toEqual([]);
});

test.each(['一句话答', '速答', '核心回答'])('a column called %s holds the answers', (name) => {
  const text = `# 面试卡\n\n| 问题 | ${name} |\n|---|---|\n| 什么是进程？ | 程序的一次运行。 |\n| 什么是线程？ | 进程里的一条执行流。 |\n`;
  expect(read(text).questions.map(({ answer }) => answer)).toEqual(['程序的一次运行。', '进程里的一条执行流。']);
}); // biome-ignore format: a table

const table = (question: string): string =>
  `\n| 问题 | 答案 |\n|---|---|\n| ${question} | 先问清需求，再给出建议。 |\n| 为什么选择我们？ | 离家近，也喜欢这一行。 |\n\n`;

test('a line with the number of a part names the table below it, also over what leads to that', () => {
  const text = `花店店员面试题\n一、接待类\n${table('客人犹豫怎么办？')}二、售后类\n以下问题常问：\n${table('花蔫了怎么办？')}`;
  expect(read(text).questions.map(({ section, question }) => [section, question])).toEqual([
    ['接待类', '客人犹豫怎么办？'],
    ['接待类', '为什么选择我们？'],
    ['售后类', '花蔫了怎么办？'],
    ['售后类', '为什么选择我们？'],
  ]);
});

test('a sentence with a number over a table is none of its names, nor is a heading further up', () => {
  const text = `花店店员面试题\n一、接待类要注意礼貌，二是要注意速度。\n${table('客人犹豫怎么办？')}二、总结\n要多练习。\n请看下表。还有这些\n${table('花蔫了怎么办？')}`;
  expect(new Set(read(text).questions.map(({ section }) => section))).toEqual(new Set([null]));
});

const both =
  '| 题目 | 答案 |\n|---|---|\n| 什么是闭包？ | 函数和它的环境。 |\n| 什么是事件循环？ | 一轮一轮取任务。 |\n';

test.each([
  ['right below it', '# 前端面试会问什么？\n\n'],
  ['below the label of its answer', '# 前端面试会问什么？\n\n## 参考答案\n\n'],
  ['behind a line that leads to it', '# 面试题：前端会问什么？\n\n常问的如下：\n\n'],
])('a table of questions and answers is what a title asks for: %s', (_, above) => {
  const { questions } = read(`${above}${both}`);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['什么是闭包？', '函数和它的环境。'],
    ['什么是事件循环？', '一轮一轮取任务。'],
  ]);
});

test.each([
  ['of another kind', '| 特性 | 说明 |\n|---|---|\n| 闭包是什么？ | 函数和它的环境。 |\n', ''],
  ['behind the answer', both, '闭包和事件循环问得最多。\n\n## 追问\n\n'],
])('a table %s is a part of the one answer', (_, table, above) => {
  const { questions } = read(`# 前端面试会问什么？\n\n## 参考答案\n\n${above}${table}`);
  expect(questions.map(({ question }) => question)).toEqual(['前端面试会问什么？']);
});

test('words over answers name no section of a table', () => {
  const { questions } = read(`# 前端面试题\n\n## 参考答案\n\n${both}`);
  expect(questions.map(({ section }) => section)).toEqual([null, null]);
});
