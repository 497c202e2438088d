import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, layOut, offsetAt } from '../../../src/terminal/answer/layout.ts';
import { cellWidth, graphemes } from '../../../src/terminal/width.ts';

const rowsOf = (text: string, columns: number) => {
  return layOut(text, columns).rows.map(({ start, end }) => text.slice(start, end));
};

test('lines are rows of their own, long ones several', () => {
  expect(rowsOf('客戶投訴處理\n\n好', 8)).toEqual(['客戶投訴', '處理', '', '好']);
});

test('an empty answer has one row', () => {
  expect(rowsOf('', 8)).toEqual(['']);
});

test.each([
  ['the beginning', '客戶', 0, { row: 0, column: 0 }],
  ['behind wide characters', '客戶', 2, { row: 0, column: 4 }],
  ['behind an emoji of several parts', '👨‍👩‍👧好', 8, { row: 0, column: 2 }],
  ['the end of a full row, on its free cell', '客戶投訴', 4, { row: 0, column: 8 }],
  ['the border of a wrapped row, in the next', '客戶投訴處理', 4, { row: 1, column: 0 }],
  ['the end of a line', '客\n戶', 1, { row: 0, column: 2 }],
  ['the beginning of a line', '客\n戶', 2, { row: 1, column: 0 }],
  ['behind a space that hangs over the edge', 'abcdefgh ', 9, { row: 1, column: 0 }],
])('an offset has its cell: %s', (_what, text, offset, cell) => {
  expect(cellAt(layOut(text, 8), offset)).toEqual(cell);
});

test.each([
  ['the right half of a wide character is that character', '客戶', { row: 0, column: 3 }, 1],
  ['beyond a row is its end', '客\n戶', { row: 0, column: 7 }, 1],
  ['beyond a wrapped row is before its last character', '客戶投訴處理', { row: 0, column: 9 }, 3],
  ['above the text is its beginning', '客', { row: -1, column: 5 }, 0],
  ['below the text is its end', '客\n戶', { row: 2, column: 0 }, 3],
])('a cell has its offset: %s', (_what, text, cell, offset) => {
  expect(offsetAt(layOut(text, 8), cell)).toBe(offset);
});

const pieces = fc.constantFrom(
  '客',
  '戶',
  '，',
  '。',
  '（',
  '）',
  'a',
  'word',
  ' ',
  '-',
  '𠮷',
  '👨‍👩‍👧',
  '🇨🇳',
  'e\u0301',
  '\n',
);
const texts = fc.array(pieces, { maxLength: 150 }).map((parts) => parts.join(''));
const widths = fc.integer({ min: 19, max: 199 });

function bordersOf(text: string): number[] {
  let offset = 0;
  return [0, ...graphemes(text).map((grapheme) => (offset += grapheme.length))];
}

test('every offset has a cell on the screen, and that cell has this offset', () => {
  fc.assert(
    fc.property(texts, widths, (text, columns) => {
      const layout = layOut(text, columns);
      for (const offset of bordersOf(text)) {
        const cell = cellAt(layout, offset);
        expect(cell.column).toBeLessThanOrEqual(columns);
        expect(offsetAt(layout, cell)).toBe(offset);
      }
    }),
  );
});

test('cells follow each other as the text does', () => {
  fc.assert(
    fc.property(texts, widths, (text, columns) => {
      const layout = layOut(text, columns);
      const places = bordersOf(text).map((offset) => cellAt(layout, offset));
      const inOrder = places.map(({ row, column }) => row * 1000 + column);
      expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
    }),
  );
});

test('a layout made from an earlier one is the same as a new one', () => {
  fc.assert(
    fc.property(texts, texts, widths, (before, after, columns) => {
      expect(layOut(after, columns, layOut(before, columns)).rows).toEqual(layOut(after, columns).rows);
      expect(layOut(after, columns, layOut(before, 23)).rows).toEqual(layOut(after, columns).rows);
    }),
  );
});

test('no row is wider than the columns and the free cell', () => {
  fc.assert(
    fc.property(texts, widths, (text, columns) => {
      for (const row of rowsOf(text, columns)) expect(cellWidth(row)).toBeLessThanOrEqual(columns + 1);
    }),
  );
});
