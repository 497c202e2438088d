import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatDayStart, localDays, parseDay, parseDayStart } from '../../src/schedule/day.ts';

const zoneBefore = process.env.TZ;
afterEach(() => {
  process.env.TZ = zoneBefore;
});

const dayOf = (zone: string, time: string, startMinutes = 240) => {
  process.env.TZ = zone;
  return formatDay(localDays(startMinutes).dayOf(Date.parse(time)));
};

describe('a day of study', () => {
  const cases: [zone: string, time: string, day: string][] = [
    ['UTC', '2026-11-22T03:59:59Z', '2026-11-21'],
    ['UTC', '2026-11-22T04:00:00Z', '2026-11-22'],
    ['Asia/Shanghai', '2026-11-21T19:59:59Z', '2026-11-21'],
    ['Asia/Shanghai', '2026-11-21T20:00:00Z', '2026-11-22'],
    ['America/New_York', '2026-11-22T08:59:59Z', '2026-11-21'],
    ['America/New_York', '2026-11-22T09:00:00Z', '2026-11-22'],
  ];
  it.each(cases)('in %s at %s is %s', (zone, time, day) => {
    expect(dayOf(zone, time)).toBe(day);
  });

  it('begins when the candidate says', () => {
    expect(dayOf('UTC', '2026-11-22T02:00:00Z', 0)).toBe('2026-11-22');
    expect(dayOf('UTC', '2026-11-22T06:00:00Z', 390)).toBe('2026-11-21');
  });

  it('is left for the day before by no clock that is set back across midnight', () => {
    // Newfoundland, one minute past midnight: for an hour it is the evening before once more.
    expect(dayOf('America/St_Johns', '2010-11-07T02:29:59Z', 0)).toBe('2010-11-06');
    expect(dayOf('America/St_Johns', '2010-11-07T02:45:00Z', 0)).toBe('2010-11-07');
  });

  it('follows another without gap or overlap, also where clocks are changed', () => {
    for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe']) {
      process.env.TZ = zone;
      fc.assert(
        fc.property(
          fc.integer({ min: 19000, max: 24000 }),
          fc.integer({ min: 0, max: 720 }),
          (day, start) => {
            const { dayOf, startOf } = localDays(start);
            expect([dayOf(startOf(day)), dayOf(startOf(day + 1) - 1)]).toEqual([day, day]);
          },
        ),
        { numRuns: 200 },
      );
    }
  });
});

describe('a date', () => {
  const good: [typed: string, day: string][] = [
    ['2026-12-24', '2026-12-24'],
    ['2026/1/5', '2026-01-05'],
    ['2026.12.24', '2026-12-24'],
    ['2026年12月24日', '2026-12-24'],
    ['２０２６－１２－２４', '2026-12-24'],
    ['2028-02-29', '2028-02-29'],
  ];
  it.each(good)('%s is read', (typed, day) => {
    expect(formatDay(parseDay(typed) ?? Number.NaN)).toBe(day);
  });

  it.each(['2026-02-30', '2026-13-01', '24.12.2026', '12-24', 'tomorrow', '', '2026-12-24x'])(
    '"%s" is none',
    (typed) => {
      expect(parseDay(typed)).toBeNull();
    },
  );
});

describe('the start of a day', () => {
  it.each([
    ['4', '04:00'],
    ['04:30', '04:30'],
    ['0', '00:00'],
    ['１２：００', '12:00'],
  ])('%s is read', (typed, start) => {
    expect(formatDayStart(parseDayStart(typed) ?? Number.NaN)).toBe(start);
  });

  it.each(['13', '12:01', '4:60', '-1', '4am', ''])('"%s" is none', (typed) => {
    expect(parseDayStart(typed)).toBeNull();
  });
});
