import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const scenes: readonly [string, string][] = [
  ['客人抱怨等太久，你會怎麼做？', '先致歉，再說明順序。'],
  ['週末人手不足，你怎麼安排？', '調整班表，請鄰近門市支援。'],
  ['盤點短少，你怎麼處理？', '先複盤，再查單據。'],
];

const paper = (title: string, name: (at: number) => string, label: string): string =>
  [title, ...scenes.flatMap(([asked, told], at) => [name(at + 1), asked, ...label.split(' '), told])].join(
    '\n',
  );

describe('a document whose questions are cases, each below its number', () => {
  test.each([
    ['門市主管面試情境題', (at: number) => `情境題 ${at}`, '參考回答'],
    ['門市主管面試情境題講義', (at: number) => `情境題${at}`, '示範答法 參考回答：'],
    ['门市主管面试题', (at: number) => `案例${at}`, '参考答案：'],
  ])('%s', (title, name, label) => {
    const { questions } = readText(paper(title, name, label));
    expect(questions.map(({ number, question }) => [number, question])).toEqual(
      scenes.map(([asked], at) => [at + 1, asked]),
    );
    expect(questions.every(({ answer }, at) => answer?.endsWith(scenes[at][1]))).toBe(true);
  });

  test('is none where nothing answers them and it calls itself no bank', () => {
    expect(readText(paper('社區糾紛二三事', (at) => `案例${at}`, '後來')).questions).toEqual([]);
  });

  test('is a handout for a course, and no bank, where nobody is interviewed', () => {
    expect(readText(paper('門市管理講義', (at) => `案例${at}`, '說明')).questions).toEqual([]);
  });
});

test('what a lecturer reminds of explains the answer', () => {
  const text = paper('門市主管面試題', (at) => `${at}. `, '參考回答：').replaceAll(
    '\n2',
    '\n講師提醒\n先處理情緒。\n2',
  );
  expect(readText(text).questions[0]).toMatchObject({
    answer: '先致歉，再說明順序。',
    analysis: '先處理情緒。',
  });
});

test('brackets of any width may hold the labels of questions and answers', () => {
  const text =
    '门店面试题\n[问] 你为什么离职？\n[答] 说明发展的原因。\n[问] 你的优点？\n[答] 举一个例子。\n[问] 期望的薪资？\n[答] 给一个区间。';
  expect(readText(text).questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['你为什么离职？', '说明发展的原因。'],
    ['你的优点？', '举一个例子。'],
    ['期望的薪资？', '给一个区间。'],
  ]);
});
