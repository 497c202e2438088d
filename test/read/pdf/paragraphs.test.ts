import { expect, test } from 'vitest';
import type { Line } from '../../../src/read/pdf/lines.ts';
import { measureColumn } from '../../../src/read/pdf/paragraphs.ts';

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
