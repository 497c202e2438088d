import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from '../../src/search/segments.ts';
import { mergeSpans } from '../../src/search/spans.ts';

it('cuts a text at its matches', () => {
  expect(segmentsOf('處理客戶投訴', [{ start: 2, end: 4 }])).toEqual([
    { text: '處理', isMatch: false },
    { text: '客戶', isMatch: true },
    { text: '投訴', isMatch: false },
  ]);
});

it('leaves no empty stretch', () => {
  expect(segmentsOf('投訴', [{ start: 0, end: 2 }])).toEqual([{ text: '投訴', isMatch: true }]);
});

it('is the text again when put together, with any matches', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(9), fc.nat(3)).map(([start, more]) => ({ start, end: start + more + 1 })),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 13, maxLength: 20 }), spans, (text, found) => {
      const merged = mergeSpans(found);
      const segments = segmentsOf(text, merged);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.filter(({ isMatch }) => isMatch)).toHaveLength(merged.length);
    }),
  );
});

it('makes spans that touch or overlap one', () => {
  expect(
    mergeSpans([
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 4, end: 5 },
    ]),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ]);
});
