import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, TracedText } from '../../src/clean/traced.ts';

/** Edits in rising order that do not overlap, of a text of a given length. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc.uniqueArray(fc.nat({ max: length }), { maxLength: 12 }).chain((cuts) => {
    const sorted = cuts.toSorted((one, other) => one - other);
    const pairs = sorted.flatMap((start, at) =>
      at % 2 === 0 && at + 1 < sorted.length ? [[start, sorted[at + 1]]] : [],
    );
    return fc.tuple(
      ...pairs.map(([start, end]) => fc.string({ maxLength: 4 }).map((insert) => ({ start, end, insert }))),
    );
  });

const textAndEdits = fc
  .string({ maxLength: 40 })
  .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)));

describe('a traced text', () => {
  test('reads as its edits say', () => {
    const traced = TracedText.of('職業(yè)發展').apply([{ start: 2, end: 6, insert: '' }]);
    expect(traced.text).toBe('職業發展');
  });

  test('knows where in the document its words stood, through several rounds of edits', () => {
    const once = TracedText.of('甲(jiǎ)乙?丙').apply([{ start: 1, end: 6, insert: '' }]);
    const twice = once.apply([{ start: 2, end: 3, insert: '？' }]);
    expect(twice.text).toBe('甲乙？丙');
    expect(twice.sourceOf({ start: 3, end: 4 })).toEqual({ start: 8, end: 9 });
  });

  test('spreads the origin of what was put in over what was there', () => {
    const traced = TracedText.of('0123456789').apply([{ start: 2, end: 8, insert: 'abc' }]);
    expect(traced.sourceOf({ start: 3, end: 4 })).toEqual({ start: 4, end: 6 });
  });

  test('covers the whole document, whatever was edited', () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        const traced = TracedText.of(text).apply(edits);
        const starts = Array.from(
          { length: traced.text.length + 1 },
          (_, at) => traced.sourceOf({ start: at, end: at }).start,
        );
        expect(starts.at(-1)).toBe(text.length);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
    );
  });

  test('reads as a naive replacement would', () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        const naive = edits.reduceRight(
          (whole, { start, end, insert }) => whole.slice(0, start) + insert + whole.slice(end),
          text,
        );
        expect(TracedText.of(text).apply(edits).text).toBe(naive);
      }),
    );
  });
});
