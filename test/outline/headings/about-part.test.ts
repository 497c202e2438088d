import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const bank = (
  names: readonly string[],
  about: readonly string[],
  number: (count: number) => string,
): string =>
  [
    '社区工作者面试真题精选',
    ...[names[0], about[0]],
    ...[`${number(1)}有人说社区工作琐碎，你怎么看？`, '参考答案：琐碎中有意义。'],
    ...[`${number(2)}居民自治为什么难？`, '参考答案：时间少，不了解。'],
    ...[names[1], about[1]],
    ...[`${number(3)}活动开始前音响坏了，你怎么办？`, '参考答案：先安抚居民。'],
    ...[`${number(4)}居民在会场吵起来，你怎么办？`, '参考答案：先分开双方。'],
  ].join('\n');

const sectionsOf = (text: string): unknown[] => readText(text).questions.map(({ section }) => section);
const names = ['综合分析类', '应急应变类'];

describe('a name that nothing marks stands above the line that tells of its part', () => {
  test.each([
    ['what is tested', ['主要考察看问题的深度。', '重点考查在压力下处理问题的能力。']],
    ['what such questions do', ['这类问题考察看问题的深度。', '此类题目多以现场出错为背景。']],
    ['how much it matters', ['是面试的重中之重，每年都有。', '是结构化面试必考的题型。']],
  ])('%s', (_, about) => {
    const expected = [names[0], names[0], names[1], names[1]];
    expect(sectionsOf(bank(names, about, (count) => `${count}. `))).toEqual(expected);
    expect(sectionsOf(bank(names, about, (count) => `真题${count}：`))).toEqual(expected);
  });

  test('with a bracket behind it', () => {
    const noted = ['综合分析类（观点、热点）', '应急应变类'];
    const text = bank(noted, ['主要考察深度。', '主要考察应变能力。'], (count) => `${count}. `);
    expect(sectionsOf(text)).toEqual([noted[0], noted[0], noted[1], noted[1]]);
  });
});

test('what an answer ends with names no part', () => {
  const { questions } = readText(
    '面试题\n1. 你怎么看加班？\n参考答案：\n看有没有必要\n主要考察价值观。\n2. 你怎么看出差？\n参考答案：\n提前说就行\n主要考察适应能力。\n3. 你怎么看调岗？\n参考答案：\n可以试试',
  );
  expect(questions.map(({ section }) => section)).toEqual([null, null, null]);
  expect(questions[0].answer).toBe('看有没有必要\n主要考察价值观。');
});
