import { describe, expect, it } from 'vitest';
import { readSince, weekdayOf, weekOf } from '../../src/progress/days.ts';
import { formatDay, parseDay } from '../../src/schedule/day.ts';

const today = parseDay('2026-01-31') ?? 0;

it('a week begins on Monday', () => {
  expect([formatDay(weekOf(today)), weekdayOf(today), weekdayOf(-4)]).toEqual(['2026-01-26', 5, 6]);
});

describe('a span back from today', () => {
  const cases: [typed: string, from: string | null][] = [
    ['30d', '2026-01-02'],
    ['1d', '2026-01-31'],
    ['2w', '2026-01-18'],
    ['３０Ｄ', '2026-01-02'],
    ['2026-01-15', '2026-01-15'],
    ['0d', null],
    ['30', null],
    ['30m', null],
    ['2026-13-01', null],
  ];
  it.each(cases)('%s begins on %s', (typed, from) => {
    const day = readSince(typed, today);
    expect(day === null ? null : formatDay(day)).toBe(from);
  });
});
