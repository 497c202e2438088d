import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/outline/text/line-starts.ts';

const found = (pattern: RegExp, text: string, start = 0): [number, string][] =>
  findAll(pattern, text, start).map(({ index, 0: whole }) => [index, whole]);
const usual = (pattern: RegExp, text: string): [number, string][] =>
  [...text.matchAll(pattern)].map(({ index, 0: whole }) => [index, whole]);

describe('all matches of a pattern', () => {
  test.each([
    ['at lines', /(?<=^|\n)[ ]*(\d)\s*/g],
    ['at lines, over several of them', /(?<=^|\n)\d\n\d/g],
    ['at lines, with a choice in a group', /(?<=^|\n)(?:\d|a[|(])/g],
    ['at lines or elsewhere', /(?<=^|\n)\d|b/g],
    ['anywhere', /\d/g],
  ])('%s are those that a search finds', (_, pattern) => {
    for (const text of ['', '\n', '1', '1 2\n 3\n4\n5\n\n6b', 'b1\n1\n1\n1', 'a|\na(\n1\n', '\n\n7'])
      expect(found(pattern, text)).toEqual(usual(pattern, text));
  });

  test('begin behind a place', () => {
    expect(found(/(?<=^|\n)\d/g, '1\n2\n3', 1)).toEqual([
      [2, '2'],
      [4, '3'],
    ]);
    expect(found(/(?<=^|\n)\d/g, '1\n2\n3', 2)).toEqual([
      [2, '2'],
      [4, '3'],
    ]);
    expect(found(/(?<=^|\n)\d/g, '1\n2', 3)).toEqual([]);
  });
});
