/** A day as a whole number of days since 1970-01-01, so that days can be counted whatever the clocks do. */
export type Day = number;

const dayMs = 24 * 3600 * 1000;

/** When days begin; hours past midnight, local time. */
export interface DayBounds {
  dayStartHour: number;
}

/** The day in which a time lies: at two in the morning it is still the day before, where days begin at four. */
export function dayOf(atMs: number, { dayStartHour }: DayBounds): Day {
  const at = new Date(atMs);
  const day = at.getHours() < dayStartHour ? at.getDate() - 1 : at.getDate();
  return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), day) / dayMs);
}

/** When a day begins, in milliseconds since 1970. */
export function startOfDay(day: Day, { dayStartHour }: DayBounds): number {
  const at = new Date(day * dayMs);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), dayStartHour).getTime();
}

/** `20484` → `2026-01-31` */
export function formatDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** `2026-01-31` → `20484`; null where that is no date. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const atMs = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(atMs) || new Date(atMs).toISOString().slice(0, 10) !== text ? null : atMs / dayMs;
}

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
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const [, count, unit] = /^(\d{1,5})([dw])$/.exec(text) ?? [];
  if (count === undefined) return parseDay(text);
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  return days === 0 ? null : today - days + 1;
}
