import { expect, test } from 'vitest';
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
  const column = { left: 60, right: 516, spacing: 20 };
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
  const column = { left: 60, right: 516, spacing: 20 };
  const lines = { line: lineOf(text, 230, 0), next: lineOf(next, 200, 20) };
  expect(joins({ line: lines.line, column }, { line: lines.next, column }, 0)).toBe(goesOn);
});
