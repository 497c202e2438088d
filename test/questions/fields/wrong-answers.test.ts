import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = ['1.拉新成本突然翻倍，你怎么定位？', '2.你和同事有分歧，怎么办？', '3.你还有什么要问我的吗？'];
const best = [
  '先确认口径，再按渠道下钻。',
  '回到共同的目标，用小流量实验说话。',
  '想了解团队目前最缺哪种能力。',
];

const paper = (labels: readonly string[], joined: string) =>
  [
    '产品运营面试题（含错误示范）',
    ...asked.flatMap((question, index) => [
      question,
      ...labels.map((label) => `${label}：${/高分/.test(label) ? best[index] : '换渠道就好。'}`),
    ]),
  ].join(joined);

test.each([
  ['a paragraph a line', '\n'],
  ['one endless line', ''],
  ['one endless line with blanks', ' '],
])('what is not to be said explains a question, and is no part of its stem or answer: %s', (_, joined) => {
  const { questions } = readText(paper(['考官意图', '错误回答', '高分回答'], joined));
  expect(questions.map(({ number, question, answer }) => `${number}.${question}${answer}`)).toEqual(
    asked.map((question, index) => `${question}${best[index]}`),
  );
});

test('it keeps its label, so that nobody takes it for advice', () => {
  const { questions } = readText(paper(['错误回答', '高分回答'], '\n'));
  expect(questions.map(({ analysis }) => analysis)).toEqual(Array(3).fill('错误回答：换渠道就好。'));
});

test('labels that recur below numbered questions and are no usual ones take no question away', () => {
  const { questions } = readText(paper(['面试官怎么想', '高分回答'], '\n'));
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3]);
});
