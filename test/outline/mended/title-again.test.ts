import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const asked = [
  ['请做一个自我介绍', '我做过两年柜员，熟悉单据。', '（基本必考|破冰题）'],
  ['你为什么想来我们这家网点，而不是总行？', '我想先在一线学扎实。', '（常问|考察动机）'],
  ['你怎么理解“大堂经理”这个岗位？', '服务、分流、营销和安全四件事。', '（基本必考|需深度思考）'],
  ['如果前三个月都完不成指标，你会怎么办？', '先复盘，再请教，后调整。', '（极高频|考察抗压）'],
];

const bank = (head: string, over: string): string =>
  [
    head,
    ...asked.map(([question, , tag], at) => `${at + 1}.${question}${tag}`),
    over,
    ...asked.map(
      ([question, answer], at) =>
        `Q${at + 1}：${question}\n❌不好的回答示例：\n不知道。\n为什么这么回答不好：\n1.没有准备。\n高分回答示例：\n${answer}`,
    ),
  ].join('\n\n');

describe('the title of a document', () => {
  test('once more over the answers to all that was listed before is no section', () => {
    const { title, questions } = readText(bank('大堂经理高频面试题', '大堂经理高频面试题深度解答'));
    expect(title).toBe('大堂经理高频面试题');
    expect(questions.map(({ section, question, answer }) => [section, question, answer])).toEqual(
      asked.map(([question, answer]) => [null, question, answer]),
    );
    expect(questions[0].analysis).toContain('没有准备。');
  });

  test('may begin the name of a section that says more', () => {
    const over = '大堂经理高频面试题之一：求职动机';
    const { questions } = readText(
      `大堂经理高频面试题\n\n${over}\n\n1. 你为什么想做大堂经理？\n我喜欢和人打交道。\n\n大堂经理高频面试题之二：沟通\n\n1. 客户吵起来了怎么办？\n先分开他们。`,
    );
    expect(questions[0].section).toContain('求职动机');
  });
});

test('what a list says of how often a question is asked is no part of it, where nothing answers it either', () => {
  const list = asked.map(([question, , tag], at) => `${at + 1}.${question}${tag}`).join('\n');
  const { questions } = readText(`大堂经理高频面试题\n${list}\n5.假币怎么收缴？（常问|\n网友分享）`);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ...asked.map(([question]) => [question, null]),
    ['假币怎么收缴？', null],
  ]);
});

test('(but what stands in brackets otherwise is)', () => {
  const { questions } = readText(
    '前端面试题\n1.常用的位运算有哪些？（按位与|按位或）\n2.怎样写正则？（高频词|低频词各举一例）\n3.什么是闭包？（请举例）',
  );
  expect(questions.map(({ question, answer }) => question + (answer ?? ''))).toEqual([
    '常用的位运算有哪些？（按位与|按位或）',
    '怎样写正则？（高频词|低频词各举一例）',
    '什么是闭包？（请举例）',
  ]);
});
