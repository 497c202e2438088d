import { describe, expect, test } from 'vitest';
import { readLines } from '../outline/support/markdown.ts';

const fieldsOf = (lines: string[]) =>
  readLines(lines).questions.map(({ question, answer, analysis }) => ({ question, answer, analysis }));

describe('a remark right below what is asked', () => {
  test('is the analysis, and the paragraphs behind it are the answer', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '#### 题目001：什么是闭包？',
        '> **点评**：几乎每场都问。',
        '',
        '函数与它的环境。',
        '',
        '还能保存状态。',
        '#### 题目002：什么是原型？',
        '> **点评**：送分题。',
        '',
        '共享属性的对象。',
      ]),
    ).toEqual([
      { question: '什么是闭包？', answer: '函数与它的环境。\n还能保存状态。', analysis: '几乎每场都问。' },
      { question: '什么是原型？', answer: '共享属性的对象。', analysis: '送分题。' },
    ]);
  });

  test('stays whole where a label stands over the answer, or the text is the explanation itself', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '### 1. 什么是堆？',
        '解析：',
        '一种完全二叉树。',
        '常用来取最值。',
        '### 2. 什么是栈？',
        '点评：基础题。',
        '不要答成堆。',
        '答案：后进先出的表。',
      ]),
    ).toEqual([
      { question: '什么是堆？', answer: null, analysis: '一种完全二叉树。\n常用来取最值。' },
      { question: '什么是栈？', answer: '后进先出的表。', analysis: '基础题。\n不要答成堆。' },
    ]);
  });
});
