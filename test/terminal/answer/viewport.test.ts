import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allotRows, scrollTo } from '../../../src/terminal/answer/viewport.ts';

test('a question that fits is shown whole, and the answer has the rest', () => {
  expect(allotRows({ rows: 24, headingRows: 3, statusRows: 1 })).toEqual({
    heading: 3,
    hasTopRule: true,
    answer: 18,
    hasBottomRule: true,
    status: 1,
  });
});

test('a long question leaves the answer a third of the window', () => {
  expect(allotRows({ rows: 24, headingRows: 40, statusRows: 1 })).toMatchObject({ heading: 14, answer: 7 });
});

test('a small window keeps three rows for the answer', () => {
  expect(allotRows({ rows: 10, headingRows: 40, statusRows: 2 })).toMatchObject({
    heading: 4,
    answer: 3,
    hasBottomRule: false,
  });
});

test('whatever the window, its rows are shared out exactly and the answer has one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.nat(200),
      fc.constantFrom(1, 2),
      (rows, headingRows, statusRows) => {
        const allotted = allotRows({ rows, headingRows, statusRows });
        const { heading, hasTopRule, answer, hasBottomRule, status } = allotted;
        expect(heading + Number(hasTopRule) + answer + Number(hasBottomRule) + status).toBe(rows);
        expect(answer).toBeGreaterThanOrEqual(1);
        expect(heading).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test.each([
  ['the row is seen already', { top: 2, height: 5, total: 20 }, 4, 2],
  ['the row is above', { top: 6, height: 5, total: 20 }, 4, 4],
  ['the row is below', { top: 2, height: 5, total: 20 }, 9, 5],
  ['the text has become shorter', { top: 15, height: 5, total: 8 }, 7, 3],
  ['all of it fits', { top: 3, height: 10, total: 5 }, 4, 0],
])('the view moves no more than needed when %s', (_what, scroll, row, top) => {
  expect(scrollTo(scroll, row)).toBe(top);
});
