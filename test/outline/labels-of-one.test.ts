import { expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const answersOf = (text: string) => readText(text).questions.map(({ answer }) => answer);

test('words over single answers stand over one more, though points with numbers stand before and behind them', () => {
  const text = [
    '会计面试题',
    '（一）结账按什么顺序进行？',
    '【参考答案】',
    '先后不能乱。',
    '（二）招待费能记成办公费吗？',
    '【参考答案】',
    '不能。',
    '（三）旧账怎么清理？',
    '【参考答案】',
    '先核对。',
    '1.翻合同。',
    '2.发对账函。',
    '（四）你怎么看待财务机器人？',
    '【参考答案】',
    '留下的是判断。',
    '1.发票交给机器。',
    '2.时间用来分析。',
  ];
  expect(answersOf(text.join('\n'))).toEqual([
    '先后不能乱。',
    '不能。',
    '先核对。\n1.翻合同。\n2.发对账函。',
    '留下的是判断。\n1.发票交给机器。\n2.时间用来分析。',
  ]);
});

test('the same words behind each part still stand over the answers of all its questions', () => {
  const part = (name: string, subject: string) =>
    `${name}\n1.${subject}怎么做？\n2.${subject}为什么重要？\n参考答案\n1.${subject}要细心。\n2.${subject}关系安全。`;
  const text = ['会计面试题', part('一、结账', '结账'), part('二、审核', '审核'), part('三、归档', '归档')];
  expect(answersOf(text.join('\n'))).toEqual([
    '结账要细心。',
    '结账关系安全。',
    '审核要细心。',
    '审核关系安全。',
    '归档要细心。',
    '归档关系安全。',
  ]);
});
