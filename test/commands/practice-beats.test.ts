import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startBeats } from '../../src/commands/practice/beats.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is told over so many seconds of a clock that jumps by some when the third comes. */
function tellOver(seconds: number, jumpMs: number): string[] {
  const told: string[] = [];
  let jumpedMs = 0;
  const end = startBeats({
    now: () => Date.now() + jumpedMs,
    onBeat: () => told.push('beat'),
    onAway: (awayMs) => told.push(`away ${awayMs}`),
  });
  for (let second = 1; second <= seconds; second += 1) {
    if (second === 3) jumpedMs = jumpMs;
    vi.advanceTimersByTime(1000);
  }
  end();
  vi.advanceTimersByTime(5000);
  return told;
}

it('beats come each second until they are ended', () => {
  expect(tellOver(3, 0)).toEqual(['beat', 'beat', 'beat']);
});

it('an hour in which the machine slept is told as away, but for the second that was lived', () => {
  expect(tellOver(4, 3_600_000)).toEqual(['beat', 'beat', 'away 3600000', 'beat', 'beat']);
});

it('a clock that is set back, or late by a moment, is nobody away', () => {
  expect(tellOver(3, -3_600_000)).toEqual(['beat', 'beat', 'beat']);
  expect(tellOver(3, 2000)).toEqual(['beat', 'beat', 'beat']);
});
