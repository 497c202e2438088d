import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

test('a bold answer stands below the bold line that asks, with the options between', () => {
  const { questions } = readLines([
    '# 网络单选题',
    '**1、模型共有几层？**',
    'A、4　B、5　C、7',
    '**答案：C**',
    '**2、地址有几位？**',
    'A、32　B、64　C、128',
    '**答案：C**',
  ]);
  expect(questions.map(({ question, options, key }) => [question, options.length, key])).toEqual([
    ['模型共有几层？', 3, 'C'],
    ['地址有几位？', 3, 'C'],
  ]);
});

test('bold lines that only have a colon are questions of their own as before', () => {
  const { questions } = readLines([
    '# 前端面试题',
    '**闭包：是什么？**',
    '函数与其作用域。',
    '**原型链：怎么查找？**',
    '沿着原型一层层向上。',
    '**事件循环：怎么工作？**',
    '先同步，再微任务，后宏任务。',
  ]);
  expect(questions.map(({ answer }) => answer)).toEqual([
    '函数与其作用域。',
    '沿着原型一层层向上。',
    '先同步，再微任务，后宏任务。',
  ]);
});
