import { expect, test } from 'vitest';
import { MergedCells } from '../../src/read/merged.ts';
import type { Span } from '../../src/read/span.ts';

const cell = { start: 0, end: 1 };

/** How many places each row has, of one cell each that takes so many columns and rows. */
function widthsOf(rows: number, extent: { columns: number; rows: number }): number[] {
  const merged = new MergedCells();
  return Array.from({ length: rows }, () => {
    const cells: Span[] = [];
    merged.skip(cells, 0);
    merged.put(cells, cell, extent);
    merged.skip(cells, 1);
    return cells.length;
  });
}

test('a cell that reaches down puts those below it farther right', () => {
  expect(widthsOf(3, { columns: 2, rows: 2 })).toEqual([2, 4, 4]);
});

test('rows do not grow without end, however far cells reach', () => {
  expect(Math.max(...widthsOf(1000, { columns: 40, rows: 1000 }))).toBe(257);
});
