import { expect, it } from 'vitest';
import type { Rating } from '../../src/bank/attempt.ts';
import { parseRating } from '../../src/session/rating.ts';

const cases: [typed: string, rating: Rating | null][] = [
  ['1', 'again'],
  ['2', 'hard'],
  ['3', 'good'],
  ['4', 'easy'],
  ['３', 'good'],
  ['a', 'again'],
  ['H', 'hard'],
  ['Ｇ', 'good'],
  ['easy', 'easy'],
  ['  Easy ', 'easy'],
  ['ｈａｒｄ', 'hard'],
  ['', null],
  ['0', null],
  ['5', null],
  ['12', null],
  ['go', null],
  ['好', null],
];

it.each(cases)('reads %j as %j', (typed, rating) => {
  expect(parseRating(typed)).toBe(rating);
});

it('reads the names that a screen gives them', () => {
  const names = { again: '忘了', hard: '困难', good: '良好', easy: '简单' };
  expect(['困难', ' 良好 ', 'easy', '3', '好'].map((typed) => parseRating(typed, names))).toEqual([
    ...(['hard', 'good', 'easy', 'good'] as const),
    null,
  ]);
});
