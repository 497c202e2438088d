import { formatSeconds } from '../../session/duration.ts';

/** The time of one question while it is answered. All times are milliseconds. */
export interface Clock {
  limitMs: number | null;
  usedMs: number;
  awayMs: number;
  /** When the clock was last looked at. */
  seenAtMs: number;
}

export interface ClockReading {
  /** `02:59` left, `+00:12` over the limit, `01:05` used. */
  digits: string;
  /** `last`: 30 seconds are left, of a short limit a third; `used`: there is no limit, the time used is counted. */
  phase: 'left' | 'last' | 'over' | 'used';
  /** Until the digits change. */
  nextChangeMs: number;
}

/** The running clock is looked at each second; a longer gap than this means that the machine slept. */
const sleepGapMs = 5_000;
const secondMs = 1_000;
const lastSeconds = 30;
/** Of a limit so short that it would be a warning from its first second on, the last third. */
const lastShare = 1 / 3;

/** A clock that starts to run at `nowMs`. */
export function openClock(
  { limitSeconds, usedSeconds }: { limitSeconds: number | null; usedSeconds: number },
  nowMs: number,
): Clock {
  const limitMs = limitSeconds === null ? null : Math.round(limitSeconds * secondMs);
  return { limitMs, usedMs: Math.round(usedSeconds * secondMs), awayMs: 0, seenAtMs: nowMs };
}

/** The clock at a later time. Of a gap as long as a sleep, one second is used and the rest is away; time never runs back. */
export function advanceClock(clock: Clock, nowMs: number): Clock {
  const gapMs = Math.max(0, nowMs - clock.seenAtMs);
  const usedMs = gapMs > sleepGapMs ? secondMs : gapMs;
  return {
    ...clock,
    usedMs: clock.usedMs + usedMs,
    awayMs: clock.awayMs + gapMs - usedMs,
    seenAtMs: nowMs,
  };
}

/** The clock at a later time, when it is known that nobody was there (the program was stopped). */
export function returnToClock(clock: Clock, nowMs: number): Clock {
  const gapMs = Math.max(0, nowMs - clock.seenAtMs);
  return { ...clock, awayMs: clock.awayMs + gapMs, seenAtMs: nowMs };
}

export function isTimeUp({ limitMs, usedMs }: Clock): boolean {
  return limitMs !== null && usedMs >= limitMs;
}

/** The clock of a whole paper beside that of the question on the screen: both run at the same time. */
export interface PaperClock {
  limitMs: number | null;
  /** How far it is ahead of the question's clock. */
  aheadMs: number;
  /** The end of its time is the end of the paper, rather than that overtime is counted. */
  isStrict: boolean;
}

interface Started {
  limitSeconds: number | null;
  usedSeconds: number;
  isStrict: boolean;
}

export function openPaperClock(paper: Started, question: Pick<Started, 'usedSeconds'>): PaperClock {
  const { limitMs, usedMs } = openClock(paper, 0);
  return { limitMs, aheadMs: usedMs - Math.round(question.usedSeconds * secondMs), isStrict: paper.isStrict };
}

/** The paper's clock when the question's stands so. */
export function paperClockAt({ limitMs, aheadMs }: PaperClock, question: Clock): Clock {
  return { ...question, limitMs, usedMs: question.usedMs + aheadMs };
}

/** What a clock has counted: the time used, the part of it over the limit, the time away. */
export function countSeconds({ limitMs, usedMs, awayMs }: Clock) {
  const overMs = limitMs === null ? 0 : Math.max(0, usedMs - limitMs);
  return {
    usedSeconds: usedMs / secondMs,
    overtimeSeconds: overMs / secondMs,
    awaySeconds: awayMs / secondMs,
  };
}

/** What the clock shows, and when it shows something else. */
export function readClock({ limitMs, usedMs }: Clock): ClockReading {
  if (limitMs === null) return countUp(usedMs, 'used');
  const leftMs = limitMs - usedMs;
  if (leftMs <= 0) return countUp(-leftMs, 'over');
  const seconds = Math.ceil(leftMs / secondMs);
  const isLast = seconds <= Math.min(lastSeconds, (limitMs / secondMs) * lastShare);
  const phase = isLast ? 'last' : 'left';
  return { digits: formatSeconds(seconds), phase, nextChangeMs: leftMs % secondMs || secondMs };
}

function countUp(ms: number, phase: 'over' | 'used'): ClockReading {
  const digits = formatSeconds(ms / secondMs);
  return {
    digits: phase === 'over' ? `+${digits}` : digits,
    phase,
    nextChangeMs: secondMs - (ms % secondMs),
  };
}
