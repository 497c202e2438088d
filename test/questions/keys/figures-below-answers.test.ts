import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

test('a range of figures in an answer makes no half with all answers of what stands below', () => {
  const text = [
    '测试工程师面试题',
    '1、给电梯写用例，你从哪几个方面想？',
    '参考答案',
    '1. 功能',
    '2. 性能',
    '2、边界值怎样取？',
    '参考答案',
    '年龄 18~60，取 17、18、60、61 四个点。',
    '3、开发说没有问题，你怎么办？',
    '参考答案',
    '给出最小的步骤。',
  ].join('\n');
  expect(readText(text).questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['给电梯写用例，你从哪几个方面想？', '1. 功能\n2. 性能'],
    ['边界值怎样取？', '年龄 18~60，取 17、18、60、61 四个点。'],
    ['开发说没有问题，你怎么办？', '给出最小的步骤。'],
  ]);
});
