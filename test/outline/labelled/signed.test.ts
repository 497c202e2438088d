import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const pairs = [
  ['请介绍一个你从头到尾负责的活动', '目标是让新会员两周内下第一单，我做了三封信和一张券。'],
  ['你做过最失败的一次投放是什么？', '预算全给了同一群人。\n\n后来每天都看频率。'],
  ['预算少一半，你先砍哪一项？', '先砍看不到成效的，再谈素材。'],
  ['老板想蹭热点，你会怎么做？', '我会说明不建议，并给出替代办法。'],
] as const;
const read = (text: string): string[] => sketch(readText(text));
const article = (sign: string): string =>
  `行销企划面试题完整解析\n\n一、经历题\n\n${pairs
    .map(([stem, answer], at) => `${at === 2 ? '二、实作题\n\n' : ''}${sign}${stem}\n\n${answer}`)
    .join('\n\n')}`;

describe('questions that a sign begins, with their answers in paragraphs below', () => {
  test.each(['◆ ', '■', '❓ ', '🔹', '▌ '])('are read by it: %j', (sign) => {
    expect(read(article(sign))).toEqual(
      pairs.map(
        ([stem, answer], at) =>
          `${at < 2 ? '经历题' : '实作题'} null ${stem} ⇒ ${answer.replace('\n\n', '\n')}`,
      ),
    );
  });

  test('are none where the signs set off points that tell', () => {
    const text = `仓管员面试题及答案\n1. 你怎么盘点？\n◆ 先停出入库\n◆ 再两人清点\n◆ 然后复点\n◆ 最后签字\n2. 货物受潮怎么办？\n移到通风处。`;
    expect(readText(text).questions).toHaveLength(2);
  });

  test('are read by a sign that asks also where nothing says that questions follow', () => {
    const named = article('❓ ').replace('行销企划面试题完整解析', '行销企划笔记');
    expect(readText(named).questions.map(({ question }) => question)).toEqual(pairs.map(([stem]) => stem));
    const others = article('◆ ').replace('行销企划面试题完整解析', '行销企划笔记').replaceAll('？', '。');
    expect(readText(others).questions).toEqual([]);
  });
});

test('a sign that asks is no part of a stem without a number', () => {
  const asked = ['什么是职责分离？', '离职员工的账号怎样查？', '紧急变更怎样审？'];
  const lines = [
    '# 内审笔记',
    '**权限**',
    ...asked.flatMap((stem) => [`❓ ${stem}`, '对照名单，再抽样核对。']),
  ];
  expect(readLines(lines.flatMap((line) => [line, ''])).questions.map(({ question }) => question)).toEqual(
    asked,
  );
});
