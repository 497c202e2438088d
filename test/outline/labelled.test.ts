import { describe, expect, test } from 'vitest';
import { readText, sketch } from './support/cleaned.ts';

describe('questions that bear a label', () => {
  test.each([
    ['问 and 答', '问：你为什么应聘？\n答：喜欢。\n问：你会加班吗？\n答：会。'],
    ['問 and 答, in the other script', '問：你為什么應聘？\n答：喜欢。\n問：你會加班吗？\n答：会。'],
    ['Q and A', 'Q: 你为什么应聘？\nA: 喜欢。\nQ: 你会加班吗？\nA: 会。'],
    ['tags', '【题目】你为什么应聘？\n【答案】喜欢。\n【题目】你会加班吗？\n【答案】会。'],
    ['a talk', '面试官：你为什么应聘？\n我：喜欢。\n面试官：你会加班吗？\n我：会。'],
    ['one line', '问：你为什么应聘？答：喜欢。问：你会加班吗？答：会。'],
  ])('%s', (_, text) => {
    const { questions } = readText(text);
    expect(questions.map(({ answer }) => answer)).toEqual(['喜欢。', '会。']);
    expect(questions[1].question).toMatch(/^你[会會]加班吗？$/);
  });

  test('may carry a number in the label or before it', () => {
    const reading = readText('Q1：什么是栈？\nA1：后进先出。\nQ2：什么是队列？\nA2：先进先出。');
    expect(sketch(reading)).toEqual(['– 1 什么是栈？ ⇒ 后进先出。', '– 2 什么是队列？ ⇒ 先进先出。']);
  });

  test.each([
    [
      'on a line of its own',
      '第一题\n【题目】什么是栈？\n【答案】后进先出。\n第二题\n【题目】什么是堆？\n【答案】树。',
    ],
    [
      'with a colon',
      '第一题：\n【题目】什么是栈？\n【答案】后进先出。\n第二题：\n【题目】什么是堆？\n【答案】树。',
    ],
    ['beside it', '第一题、【题目】什么是栈？\n【答案】后进先出。\n第二题、【题目】什么是堆？\n【答案】树。'],
  ])('may have their number above the label, %s', (_, text) => {
    expect(sketch(readText(text))).toEqual(['– 1 什么是栈？ ⇒ 后进先出。', '– 2 什么是堆？ ⇒ 树。']);
  });

  test('stand below headings', () => {
    const reading = readText('一、技术\n问：什么是栈？\n答：结构。\n二、人事\n问：你的优点？\n答：细心。');
    expect(sketch(reading)).toEqual(['技术 null 什么是栈？ ⇒ 结构。', '人事 null 你的优点？ ⇒ 细心。']);
  });

  test('are none where only one line has such a word', () => {
    expect(readText('题目：关于做好防汛工作的通知\n各单位要高度重视。').questions).toEqual([]);
  });
});
