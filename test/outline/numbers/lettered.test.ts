import { describe, expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const found = (lines: string[]) =>
  readLines(lines).questions.map(({ section, number, question }) => [section, number, question]);

describe('headings with numbers that letters lead', () => {
  test('are numbered within their part, whose letter is no part of its name', () => {
    expect(
      found([
        '# 仓储面试题',
        '## A. 入库',
        '### A-1 货物数量不符怎么办？',
        '双人复核。',
        '### A-2 怎么安排卸货？',
        '急单先卸。',
        '## B. 出库',
        '### B-1 错发了怎么处理？',
        '先拦截。',
      ]),
    ).toEqual([
      ['入库', 1, '货物数量不符怎么办？'],
      ['入库', 2, '怎么安排卸货？'],
      ['出库', 1, '错发了怎么处理？'],
    ]);
  });

  test.each([
    ['A1.', 'A2.', 'B1.'],
    ['NET-01', 'NET-02', 'NET-03'],
    ['Java-1：', 'Java-2：', 'Spring-1：'],
  ])('are so as %s %s %s', (...codes) => {
    const lines = codes.flatMap((code, at) => [`**${code} 什么是${'甲乙丙'[at]}？**`, '', '一种算法。', '']);
    expect(found(['# 面试题', '', ...lines]).map(([, , question]) => question)).toEqual([
      '什么是甲？',
      '什么是乙？',
      '什么是丙？',
    ]);
  });

  test.each([
    [['S3 怎么收费？', 'EC2 有哪些实例？', 'IPv6 有什么好处？']],
    [['H2 数据库是什么？', 'H3 是什么？', 'S3 怎么收费？']],
    [['A1 是什么意思？', '怎么看待加班？', '怎么处理退款？', 'B1 是什么意思？']],
  ])('are not seen in names: %j', (names) => {
    expect(found(['# 面试题', ...names.flatMap((name) => [`## ${name}`, '看情况。'])])).toEqual(
      names.map((name) => [null, null, name]),
    );
  });
});
