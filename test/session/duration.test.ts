import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDuration, formatSeconds, parseDuration } from '../../src/session/duration.ts';

const durations: [typed: string, seconds: number | null][] = [
  ['90s', 90],
  ['3m', 180],
  ['1h', 3600],
  ['1m30s', 90],
  ['1h0m5s', 3605],
  [' 3M ', 180],
  ['３ｍ', 180],
  ['24h', 86_400],
  ['', null],
  ['90', null],
  ['0s', null],
  ['-3m', null],
  ['1.5m', null],
  ['3min', null],
  ['30s1m', null],
  ['25h', null],
  ['3 m', null],
  ['三分', null],
];

it.each(durations)('reads the duration %j as %j', (typed, seconds) => {
  expect(parseDuration(typed)).toBe(seconds);
});

it('writes a duration as it is read', () => {
  expect([90, 180, 3605].map(formatDuration)).toEqual(['1m30s', '3m', '1h5s']);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 86_400 }),
      (seconds) => parseDuration(formatDuration(seconds)) === seconds,
    ),
  );
});

const clocks: [seconds: number, shown: string][] = [
  [0, '00:00'],
  [62.9, '01:02'],
  [3599, '59:59'],
  [3723, '1:02:03'],
];

it.each(clocks)('shows %i seconds as %s', (seconds, shown) => {
  expect(formatSeconds(seconds)).toBe(shown);
});

it('reads back what it would show with units', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 86_400 }), (seconds) => {
      expect(parseDuration(`${Math.floor(seconds / 60)}m${seconds % 60}s`)).toBe(seconds);
    }),
  );
});
