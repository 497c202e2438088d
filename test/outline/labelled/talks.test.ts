import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const talk = (asker: (nth: number) => string, candidate: string): string =>
  `银行授信面试全记录
${asker(0)}：你查账查得好好的，怎么会想来做授信？
${candidate}：查账看的是去年。

我负责过一家做螺丝的客户。
${asker(1)}：那家厂换成是你，借不借？
${candidate}：会借，但是条件要改。
${asker(2)}：看财报你第一个翻哪一页？
${candidate}：现金流量表。
${asker(0)}：客户送你月饼，你怎么办？
${candidate}：当天就退。
`;

describe('an interview that is told as a talk gives the questions of all who ask', () => {
  test.each([
    ['one interviewer', ['面试官', '面试官', '面试官'], '我'],
    ['interviewers told apart by a letter', ['主管A', '主管A', '主管B'], '我'],
    ['the same with the usual word', ['面试官A', '面试官B', '面试官A'], '我'],
    ['members of a panel', ['委员甲', '委员乙', '委员丙'], '考生'],
    ['people of several posts', ['经理', '人事', '经理'], '我'],
  ])('%s', (_, askers, candidate) => {
    expect(sketch(readText(talk((nth) => askers[nth], candidate)))).toEqual([
      '– null 你查账查得好好的，怎么会想来做授信？ ⇒ 查账看的是去年。\n我负责过一家做螺丝的客户。',
      '– null 那家厂换成是你，借不借？ ⇒ 会借，但是条件要改。',
      '– null 看财报你第一个翻哪一页？ ⇒ 现金流量表。',
      '– null 客户送你月饼，你怎么办？ ⇒ 当天就退。',
    ]);
  });

  test('minutes of a meeting are none', () => {
    const text =
      '周例会记录\n经理：本周上线两个版本。\n小李：测试还差三天。\n经理：周五之前完成。\n小王：文档已经交了。\n经理：好，散会。\n小李：收到。';
    expect(readText(text).questions).toEqual([]);
  });
});

test('the letters of situation, task, action and result stand in the answer', () => {
  const text =
    '教师面试题\n第1题\n有学生趴在桌上，你会怎么做？\nS：去年我接五年级，小宇整节课趴着。\nT：要让他感觉被看见。\nA：下课请他帮我发簿子。\nR：一个月后他愿意抬头。\n第2题\n家长要求转班，你怎么面对？\nS：孩子声音太大会尖叫。\nT：兼顾两边。\nA：请特教老师协助。\nR：家长撤回要求。';
  expect(sketch(readText(text))).toEqual([
    '– 1 有学生趴在桌上，你会怎么做？ ⇒ S：去年我接五年级，小宇整节课趴着。\nT：要让他感觉被看见。\nA：下课请他帮我发簿子。\nR：一个月后他愿意抬头。',
    '– 2 家长要求转班，你怎么面对？ ⇒ S：孩子声音太大会尖叫。\nT：兼顾两边。\nA：请特教老师协助。\nR：家长撤回要求。',
  ]);
});

test('what only says that the answer follows is no part of it', () => {
  const text =
    '电商运营面试题\n1. 转化率掉了你怎么查？\n这样答👇\n从点进来到付款，一步一步排。\n2. 大促怎么定价？\n可以这样说：\n先算底线再定节奏。\n3. 客户说“可以这样说：太贵了”，你怎么回？\n先认同，再算给他看。';
  expect(sketch(readText(text))).toEqual([
    '– 1 转化率掉了你怎么查？ ⇒ 从点进来到付款，一步一步排。',
    '– 2 大促怎么定价？ ⇒ 先算底线再定节奏。',
    '– 3 客户说“可以这样说：太贵了”，你怎么回？ ⇒ 先认同，再算给他看。',
  ]);
});

test('a tip behind a suggested reply explains', () => {
  const text =
    '客服面试\n面试官问：业主很激动，你怎样处理？\n建议回应：首先请业主到会客室。\n贴士：不要说“我会忍”。\n面试官问：台风前要做什么？\n建议回应：先检查水泵。\n贴士：次序比数量重要。';
  expect(readText(text).questions.map(({ answer, analysis }) => [answer, analysis])).toEqual([
    ['首先请业主到会客室。', '不要说“我会忍”。'],
    ['先检查水泵。', '次序比数量重要。'],
  ]);
});
