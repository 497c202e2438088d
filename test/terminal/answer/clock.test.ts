import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  advanceClock,
  countSeconds,
  isTimeUp,
  openClock,
  readClock,
  returnToClock,
} from '../../../src/terminal/answer/clock.ts';

const threeMinutes = { limitSeconds: 180, usedSeconds: 0 };

test.each([
  [180, 0, '03:00', 'left', 1000],
  [180, 0.001, '03:00', 'left', 999],
  [180, 1, '02:59', 'left', 1000],
  [180, 149.5, '00:31', 'left', 500],
  [180, 150, '00:30', 'last', 1000],
  [180, 179.999, '00:01', 'last', 1],
  [30, 0, '00:30', 'left', 1000],
  [30, 19.5, '00:11', 'left', 500],
  [30, 20, '00:10', 'last', 1000],
  [90, 60, '00:30', 'last', 1000],
  [180, 180, '+00:00', 'over', 1000],
  [180, 192.4, '+00:12', 'over', 600],
  [7200, 0, '2:00:00', 'left', 1000],
  [null, 65.25, '01:05', 'used', 750],
] as const)(
  'of %j seconds %d used: %s (%s), for another %i ms',
  (limitSeconds, usedSeconds, digits, phase, nextChangeMs) => {
    expect(readClock(openClock({ limitSeconds, usedSeconds }, 0))).toEqual({ digits, phase, nextChangeMs });
  },
);

test('time that passes is used, beyond the limit as overtime', () => {
  let clock = openClock({ limitSeconds: 2, usedSeconds: 1.5 }, 1000);
  expect(isTimeUp(clock)).toBe(false);
  for (let atMs = 1000; atMs <= 3000; atMs += 250) clock = advanceClock(clock, atMs);
  expect(isTimeUp(clock)).toBe(true);
  expect(countSeconds(clock)).toEqual({ usedSeconds: 3.5, overtimeSeconds: 1.5, awaySeconds: 0 });
});

test('a jump between two looks is a sleep: all but a second of it was away', () => {
  const clock = advanceClock(openClock(threeMinutes, 0), 3_600_000);
  expect(countSeconds(clock)).toEqual({ usedSeconds: 1, overtimeSeconds: 0, awaySeconds: 3599 });
});

test('time while the program was stopped is away, however short', () => {
  const clock = returnToClock(advanceClock(openClock(threeMinutes, 0), 800), 2_800);
  expect(countSeconds(clock)).toEqual({ usedSeconds: 0.8, overtimeSeconds: 0, awaySeconds: 2 });
});

test('a clock that was set back uses no time and goes on from there', () => {
  const clock = advanceClock(advanceClock(openClock(threeMinutes, 100_000), 40_000), 41_000);
  expect(countSeconds(clock).usedSeconds).toBe(1);
});

test('without a limit there is no overtime', () => {
  const clock = advanceClock(openClock({ limitSeconds: null, usedSeconds: 900 }, 0), 1000);
  expect(isTimeUp(clock)).toBe(false);
  expect(countSeconds(clock)).toEqual({ usedSeconds: 901, overtimeSeconds: 0, awaySeconds: 0 });
});

test('used and away are together the time that passed, and the digits change when they say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20_000), { maxLength: 30 }),
      fc.option(fc.integer({ min: 1, max: 300 })),
      (gaps, limitSeconds) => {
        let clock = openClock({ limitSeconds, usedSeconds: 0 }, 0);
        for (const gap of gaps) clock = advanceClock(clock, clock.seenAtMs + gap);
        expect(clock.usedMs + clock.awayMs).toBe(gaps.reduce((sum, gap) => sum + gap, 0));
        const { digits, nextChangeMs } = readClock(clock);
        expect(readClock(advanceClock(clock, clock.seenAtMs + nextChangeMs)).digits).not.toBe(digits);
        expect(readClock(advanceClock(clock, clock.seenAtMs + nextChangeMs - 1)).digits).toBe(digits);
      },
    ),
  );
});
