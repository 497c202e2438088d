import { describe, expect, it } from 'vitest';
import { proposedRating } from '../../src/session/rating.ts';
import { type Judged, worthOf } from '../../src/session/worth.ts';

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

describe('the rating that a score proposes', () => {
  it.each([
    [10, 'again'],
    [34, 'again'],
    [35, 'hard'],
    [60, 'good'],
    [100, 'good'],
  ])('for %s is %s: easy is for the candidate to say', (score, rating) => {
    expect(proposedRating(score)).toBe(rating);
  });

  it('leaves the score as it is, up to the bound of a good answer', () => {
    for (let score = 0; score < 85; score += 1)
      expect(worthOf({ ...answer, score, rating: proposedRating(score) })).toBe(score);
  });
});
