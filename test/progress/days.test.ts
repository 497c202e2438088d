import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  formatDay,
  parseDay,
  readSince,
  startOfDay,
  weekdayOf,
  weekOf,
} from '../../src/progress/days.ts';

const atFour = { dayStartHour: 4 };

describe('a day', () => {
  it('begins at its hour: the small hours belong to the day before', () => {
    const dayAt = (hour: number, minute: number) =>
      formatDay(dayOf(new Date(2026, 2, 1, hour, minute).getTime(), atFour));
    expect([dayAt(3, 59), dayAt(4, 0), dayAt(23, 59)]).toEqual(['2026-02-28', '2026-03-01', '2026-03-01']);
  });

  it('holds its own beginning, and not the moment before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 40_000 }), fc.integer({ min: 0, max: 23 }), (day, hour) => {
        const bounds = { dayStartHour: hour };
        const start = startOfDay(day, bounds);
        expect([dayOf(start, bounds), dayOf(start - 1, bounds)]).toEqual([day, day - 1]);
      }),
    );
  });

  it('is written and read as a date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 40_000 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
    expect(['2026-02-30', '2026-2-3', 'today', ''].map(parseDay)).toEqual([null, null, null, null]);
  });

  it('has a week that begins on Monday', () => {
    const saturday = parseDay('2026-01-31') ?? 0;
    expect([formatDay(weekOf(saturday)), weekdayOf(saturday), weekdayOf(-4)]).toEqual(['2026-01-26', 5, 6]);
  });
});

describe('a span back from today', () => {
  const today = parseDay('2026-01-31') ?? 0;
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
