import { type Day, parseDay } from '../schedule/day.ts';
import { typedWord } from '../script/typed.ts';

/** From Monday, 0, to Sunday, 6. */
export function weekdayOf(day: Day): number {
  // The first day of 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of its week. */
export function weekOf(day: Day): Day {
  return day - weekdayOf(day);
}

/**
 * A span of time back from today, or a date, as it is typed → the first day of it; null where it is none.
 * On 2026-01-31 `30d` → 2026-01-02, `2w` → 2026-01-18, `2026-01-15` → itself, `３０ｄ` → as `30d`
 */
export function readSince(typed: string, today: Day): Day | null {
  const text = typedWord(typed);
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(text) ?? [];
  if (count === undefined) return parseDay(text);
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  return days === 0 ? null : today - days + 1;
}
