import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/read/pdf/lines.ts';
import { joins, measureColumn } from '../../../src/read/pdf/paragraphs.ts';

const lineOf = (text: string, right: number, y: number): Line => ({
  text,
  x: 60,
  right,
  y,
  size: 12,
  isMono: false,
  firstWidth: 12,
  column: 0,
  pieces: [],
});

test('two marks that hang out over the margin do not move it', () => {
  const lines = [
    lineOf('整段的文字排满了一整行', 516, 0),
    lineOf('第二行也同样排满了没有', 516, 20),
    lineOf('他说：“这样就可以了。”', 540, 40),
    lineOf('再来一行排满了的文字和', 516, 60),
    lineOf('最后一行。', 200, 80),
  ];
  expect(measureColumn(lines, 600).right).toBe(516);
});

test.each([
  ['故选AD。', true],
  ['因此答案为B。', true],
  ['故选择题型时要谨慎，不能只看分数。', false],
  ['行政处罚由公安机关行使', false],
])('behind a full line that ends a sentence %s goes on with it: %s', (text, goesOn) => {
  const column = { left: 60, right: 516, spacing: 20, openFrom: Number.POSITIVE_INFINITY };
  const line = lineOf('限制人身自由的处罚只能由法律设定。', 516, 0);
  const next = lineOf(text, 120, 20);
  expect(joins({ line, column }, { line: next, column }, 0)).toBe(goesOn);
});

test.each([
  ['前厅三人负责排班、盘点，', '后厨两人负责备料。', true],
  ['前厅三人负责排班、', '盘点和收银。', true],
  ['前厅三人负责排班', '后厨两人负责备料', false],
  ['前厅三人负责排班，', '2. 后厨几个人？', false],
])('whatever its width, %s goes on with %s: %s', (text, next, goesOn) => {
  const column = { left: 60, right: 516, spacing: 20, openFrom: Number.POSITIVE_INFINITY };
  const lines = { line: lineOf(text, 230, 0), next: lineOf(next, 200, 20) };
  expect(joins({ line: lines.line, column }, { line: lines.next, column }, 0)).toBe(goesOn);
});

describe('lines that were broken before the page could fill them', () => {
  /** Lines of a paper with three stems that stop at these places. */
  const linesTo = (...rights: readonly number[]): Line[] => [
    lineOf('客服代表考试（A卷）', 320, 0),
    ...rights.flatMap((right, at) => [
      lineOf(`${at + 1}．客户要求把寄送地址改为公司的，坐席核实身`, right, at * 40 + 20),
      lineOf('份以后还应做什么？', 180, at * 40 + 40),
    ]),
  ];

  test('go on where all that stop in mid-sentence are about as long', () => {
    const lines = linesTo(420, 432, 445, 426);
    const column = measureColumn(lines, 595);
    expect(column.openFrom).toBe(420);
    expect(joins({ line: lines[1], column }, { line: lines[2], column }, 0)).toBe(true);
    expect(joins({ line: lines[0], column }, { line: lines[2], column }, 0)).toBe(false);
  });

  test('do not where they stop anywhere, where they are few, or where the page is full', () => {
    expect(measureColumn(linesTo(420, 300, 345, 250), 595).openFrom).toBe(Number.POSITIVE_INFINITY);
    expect(measureColumn(linesTo(420, 432), 595).openFrom).toBe(Number.POSITIVE_INFINITY);
    expect(measureColumn(linesTo(532, 530, 535, 528), 595).openFrom).toBe(Number.POSITIVE_INFINITY);
  });

  test('never go on in the number of a page', () => {
    const column = { left: 60, right: 535, spacing: 20, openFrom: 400 };
    const line = lineOf('甲、乙、丙、丁四家单位', 420, 0);
    const next = lineOf('第 1 页 （共 3 页）', 160, 20);
    expect(joins({ line, column }, { line: next, column }, 0)).toBe(false);
  });
});
