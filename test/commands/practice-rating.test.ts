import { expect, it } from 'vitest';
import { ratingQuestion } from '../../src/commands/practice/lines/line-rating.ts';

const inMinutes = (minutes: number) => ({ minutes, days: 0, dueAtMs: 0 });
const inDays = (days: number) => ({ minutes: null, days, dueAtMs: 0 });

it('line by line one sentence asks for the rating, and tells when each brings the question back', () => {
  const comebacks = { again: inMinutes(10), hard: inMinutes(15), good: inDays(2), easy: inDays(8) };
  expect(ratingQuestion(comebacks)).toBe(
    'How did it go? 1 again (10 min), 2 hard (15 min), 3 good (2 d), 4 easy (8 d) (empty: no rating):',
  );
});

it('a program is asked in the same words each time', () => {
  expect(ratingQuestion(null)).toBe('How did it go? 1 again, 2 hard, 3 good, 4 easy (empty: no rating):');
});
