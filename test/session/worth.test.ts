import { describe, expect, it } from 'vitest';
import { ratings } from '../../src/session/rating.ts';
import { type Judged, ratingOf, worthOf } from '../../src/session/worth.ts';

const answer: Judged = { outcome: 'answered', score: null, isSuggested: true, rating: null };

describe('what an answer counts', () => {
  it('is what the comparison suggests where the candidate does not say', () => {
    expect(worthOf({ ...answer, score: 42 })).toBe(42);
  });

  it('is within the bounds of the candidate’s own rating, which wins', () => {
    expect(worthOf({ ...answer, score: 42, rating: 'good' })).toBe(60);
    expect(worthOf({ ...answer, score: 90, rating: 'again' })).toBe(34);
    expect(worthOf({ ...answer, score: 70, rating: 'good' })).toBe(70);
    expect(worthOf({ ...answer, rating: 'good' })).toBe(75);
  });

  it('is what the key says, whatever the rating', () => {
    expect(worthOf({ ...answer, score: 100, isSuggested: false, rating: 'hard' })).toBe(100);
    expect(worthOf({ ...answer, score: 0, isSuggested: false, rating: 'easy' })).toBe(0);
  });

  it('is nothing for what was not answered, and unknown where nobody says', () => {
    expect(worthOf({ ...answer, outcome: 'skipped' })).toBe(0);
    expect(worthOf({ ...answer, outcome: 'open' })).toBe(0);
    expect(worthOf(answer)).toBeNull();
  });
});

describe('the rating that a score suggests', () => {
  it('rises with the score, and every rating comes', () => {
    const suggested = Array.from({ length: 101 }, (_, score) => ratings.indexOf(ratingOf(score)));
    expect(suggested).toEqual(suggested.toSorted());
    expect(new Set(suggested).size).toBe(4);
  });

  it('is one with which the score stays', () => {
    for (let score = 0; score <= 100; score += 1)
      expect(worthOf({ ...answer, score, rating: ratingOf(score) })).toBe(score);
  });
});
