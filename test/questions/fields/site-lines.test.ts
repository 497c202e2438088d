import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = ['你最大的缺点是什么？', '客户嫌慢，你怎么办？', '你为什么来这里？', '谁对你影响最大？'];
const said = ['我说话偏快。', '先道歉，再请他坐下。', '这里重视培训。', '我的第一位主管。'];

const answersOf = (below: (index: number) => string) =>
  readText(
    `客服面试题及答案\n${asked.map((stem, index) => `${index + 1}. ${stem}\n答：${said[index]}\n${below(index)}`).join('\n')}`,
  ).questions.map(({ answer }) => answer);

test.each(['我要纠错', '收藏 点赞 评论', '已掌握 未掌握', '广告', '♡♡♡♡', '难度 ⭐⭐'])(
  'what a site prints below each question is no part of its answer: %s',
  (line) => {
    expect(answersOf((index) => (index < 3 ? line : ''))).toEqual(said);
  },
);

test('who asked it is told below a stem, and no part of it', () => {
  const lines = asked.map((stem, index) => `${index + 1}. ${stem}`).join('\n');
  const companies = '出现公司：某家快递、某家外卖、一家买菜的，以及替好几个城市做物流园区的那一家';
  expect(readText(`客服面试题\n${lines}\n${companies}`).questions.map(({ question }) => question)).toEqual(
    asked,
  );
});

test('its figures may differ, and several lines stand there', () => {
  expect(answersOf((index) => `赞 ${index * 7} 踩 ${index}\n\n跟我练`)).toEqual(said);
});

test.each([
  ['a sentence', '希望能加入贵公司。'],
  ['words that end a speech', '回答完毕，谢谢考官'],
  ['a point of a list', '2. 事后回访'],
])('%s stays, though all answers end with it', (_, line) => {
  expect(answersOf(() => line)).toEqual(said.map((answer) => `${answer}\n${line}`));
});

test('what only two answers end with stays', () => {
  expect(answersOf((index) => (index < 2 ? '我要纠错' : ''))).toEqual([
    `${said[0]}\n我要纠错`,
    `${said[1]}\n我要纠错`,
    said[2],
    said[3],
  ]);
});

test('what is all that stands below a question stays', () => {
  const text = `客服面试题及答案\n${asked.map((stem, index) => `${index + 1}. ${stem}\n现场作答`).join('\n')}`;
  expect(readText(text).questions.map(({ question, answer }) => `${question}${answer ?? ''}`)).toEqual(
    asked.map((stem) => expect.stringMatching(new RegExp(`^${stem}\\s*现场作答$`))),
  );
});

const answersUnder = (over: (index: number) => string) =>
  readText(
    `客服面试题及答案\n${asked.map((stem, index) => `${index + 1}. ${stem}\n答：${over(index)}\n${said[index]}`).join('\n')}`,
  ).questions.map(({ answer }) => answer);

test.each(['原文', '链接', '原文链接', '来源', '来源地址'])(
  'where an answer was taken from is no word of it: %s before an address',
  (label) => {
    expect(answersUnder((index) => `${label}：https://example.org/a/${index}`)).toEqual(said);
  },
);

describe('an address below what is asked', () => {
  const stemsOf = (stem: string) =>
    readText(
      `客服面试题及答案\n1. ${stem}\n链接：https://example.org/a\n答案：见页面。\n2. 什么是工单？\n答案：一件事的记录。`,
    ).questions[0].question;

  test.each([
    '阅读下面的文章，谈谈你的看法。',
    '打开这个页面，说出它慢的原因？',
    '以下链接里的投诉应当怎样回复？',
  ])('stays where the task is to open it: %s', (stem) =>
    expect(stemsOf(stem)).toBe(`${stem}\n链接：https://example.org/a`),
  );

  test.each(['下面的话错在哪里？', '阅读习惯怎样养成？', '如何打开话题？'])(
    'is that of a site in other places: %s',
    (stem) => expect(stemsOf(stem)).toBe(stem),
  );
});

test('what a link is stays in its answer', () => {
  const over = '链接：把目标文件合成一个';
  expect(answersUnder(() => over)).toEqual(said.map((one) => `${over}\n${one}`));
});
