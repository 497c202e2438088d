import { localDays, parseDay, parseDayStart, usualStartMinutes } from '../../schedule/day.ts';
import type { Interview } from '../../schedule/quota.ts';
import type { ScheduleRules } from '../../schedule/rules.ts';
import { parseDuration } from '../../session/duration.ts';
import type { Store } from '../../store/store.ts';
import { type ConfigKey, rolesFrom, usualNew } from './keys.ts';

/** A store of settings. */
type Settings = Pick<Store, 'setting' | 'putSetting'>;

/** A key's value as it is kept; null where it is not set. */
export function keptValue(store: Pick<Store, 'setting'>, key: ConfigKey): string | null {
  return store.setting(`config.${key}`);
}

/** Beside the date of the interview: the day on which it was set. */
const sinceSetting = 'schedule.interview-since';

/** Sets a key to a value as `configRules` reads it; null takes it off. `today`: the day of study that it is. */
export function keepValue(
  store: Settings,
  { key, value, today }: { key: ConfigKey; value: string | null; today: number },
): void {
  if (key === 'interview.date' && value !== keptValue(store, key))
    store.putSetting(sinceSetting, value === null ? null : String(today));
  store.putSetting(`config.${key}`, value);
}

/** What the schedule keeps to. */
export function rulesOf(store: Pick<Store, 'setting'>): ScheduleRules {
  const date = keptValue(store, 'interview.date');
  const start = keptValue(store, 'day.start');
  const startMinutes = (start === null ? null : parseDayStart(start)) ?? usualStartMinutes;
  return { days: localDays(startMinutes), interviewDay: date === null ? null : parseDay(date) };
}

/** How much is taken on each day. */
interface Workload {
  interview: Interview | null;
  /** New ones a day where no interview asks for more or fewer. */
  usualNew: number;
  /** Questions a day at most; null: no limit. */
  most: number | null;
}

export function workloadOf(store: Pick<Store, 'setting'>, today: number): Workload {
  const { interviewDay } = rulesOf(store);
  const since = Number(store.setting(sinceSetting) ?? today);
  const [fresh, most] = [keptValue(store, 'day.new'), keptValue(store, 'day.most')];
  return {
    interview: interviewDay === null ? null : { day: interviewDay, sinceDay: Math.min(since, today) },
    usualNew: fresh === null ? usualNew : Number(fresh),
    most: most === null ? null : Number(most),
  };
}

/** The roles to be drilled; none: all. */
export function chosenRoles(store: Pick<Store, 'setting'>): string[] {
  return rolesFrom(keptValue(store, 'roles'));
}

/** Seconds for a question; null where none are configured. */
export function configuredSeconds(store: Pick<Store, 'setting'>): number | null {
  return parseDuration(keptValue(store, 'time') ?? '');
}
