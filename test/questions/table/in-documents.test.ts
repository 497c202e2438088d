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
