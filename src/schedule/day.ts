import { typedText } from '../script/typed.ts';

/** A day of study by its number: days since 1970-01-01 as the calendar on the wall counts them. */
export type Day = number;

/** How time is parted into days of study. */
export interface Days {
  /** The day to which a time belongs. */
  dayOf: (atMs: number) => Day;
  /** When a day begins, in milliseconds since 1970. */
  startOf: (day: Day) => number;
}

/** A day begins at four in the morning: who drills after midnight still drills today. */
export const usualStartMinutes = 4 * 60;

/** A day as UTC counts it; one of the local time zone may be an hour longer or shorter. */
export const dayMs = 24 * 3600 * 1000;

/**
 * Days of the local time zone that begin so many minutes after midnight. They never overlap and leave no gap, also where
 * clocks are changed to summer time and back.
 */
export function localDays(startMinutes: number): Days {
  // A plan asks for the same days again and again, and the time zone takes a while to answer.
  const starts = new Map<Day, number>();
  const startOf = (day: Day) => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const at = new Date(day * dayMs);
    const date = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()] as const;
    const start = new Date(...date, 0, startMinutes).getTime();
    starts.set(day, start);
    return start;
  };
  const dayOf = (atMs: number) => {
    const at = new Date(atMs);
    const date = Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / dayMs;
    if (atMs < startOf(date)) return date - 1;
    return atMs < startOf(date + 1) ? date : date + 1;
  };
  return { dayOf, startOf };
}

/** `2026-12-24` */
export function formatDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/**
 * A date as people write it → its day; null if it is none.
 * `2026-12-24`, `2026/12/24`, `2026.12.24`, `2026年12月24日` → the same; `2026-02-30` → null
 */
export function parseDay(typed: string): Day | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typedText(typed));
  if (parts === null) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  const day = Date.UTC(year, month - 1, date) / dayMs;
  const written = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
  return formatDay(day) === written ? day : null;
}

const noon = 12 * 60;

/** When a day begins, as a person writes it → minutes after midnight, up to noon; null if it is none. `4`, `04:00` → 240 */
export function parseDayStart(typed: string): number | null {
  const parts = /^(\d{1,2})(?::(\d{2}))?$/.exec(typedText(typed));
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  const start = hours * 60 + minutes;
  return minutes < 60 && start <= noon ? start : null;
}

/** 240 → `04:00` */
export function formatDayStart(startMinutes: number): string {
  return [Math.floor(startMinutes / 60), startMinutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
