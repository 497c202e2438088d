import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const items = [
  ['什么是扫码枪？', '读取条码的工具。'],
  ['什么是长款？', '钱比账多。'],
  ['你如何带新人？', '先示范，再放手。'],
  ['怎样排班？', '看客流。'],
];
const bank = (heads: readonly string[]): string =>
  heads
    .flatMap((head, at) => [
      head,
      ...items
        .slice(at * 2, at * 2 + 2)
        .map(([question, answer], index) => `${index + 1}. ${question}\n${answer}`),
    ])
    .join('\n');
const sectionsOf = (text: string): unknown[] => readText(text).questions.map(({ section }) => section);

describe('names with how many questions stand below them', () => {
  test.each([
    ['alone', ['技能领域（2道经典面试题）', '管理领域（2道经典面试题）']],
    [
      'with what is told of all of them below',
      ['技能领域（2道题）\n技能面试看重手上功夫。以下是常见题。', '管理领域（2道题）\n面试官想听例子：'],
    ],
    ['as many as a name has', ['技能（2个常见问题）', '管理（2个常见问题）']],
  ])('are headings: %s', (_, heads) => {
    const [one, other] = heads.map((head) => head.replace(/（.*/s, ''));
    expect(sectionsOf(`本文讲收银员怎样准备。\n${bank(heads)}`)).toEqual([one, one, other, other]);
  });

  test.each([
    ['numerals', ['一、技能领域（2道题）', '二、管理领域（2道题）']],
    ['names of parts', ['第一部分 技能领域（2道题）', '第二部分 管理领域（2道题）']],
    ['stems', ['甲、技能领域（2道题）', '乙、管理领域（2道题）']],
  ])('are headings without what counts them: %s', (_, heads) => {
    expect(new Set(sectionsOf(`收银员面试题\n${bank(heads)}`))).toEqual(new Set(['技能领域', '管理领域']));
  });

  test('are no titles, though they stand above all', () => {
    expect(readText(bank(['技能领域（2道经典面试题）', '管理领域（2道经典面试题）'])).title).toBeNull();
  });

  test('are the title where there is but one', () => {
    const { title, questions } = readText(
      `收银员面试题（2道题）\n${items.map(([question, answer], at) => `${at + 1}. ${question}\n${answer}`).join('\n')}`,
    );
    expect([title, questions[0].section]).toEqual(['收银员面试题（2道题）', null]);
  });
});
