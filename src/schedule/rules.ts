import { type Day, type Days, localDays, usualStartMinutes } from './day.ts';

/** What the schedule keeps to, beside the ratings. */
export interface ScheduleRules {
  days: Days;
  /** The day of the interview; null where none is known. */
  interviewDay: Day | null;
}

/** Where nothing is configured. */
export const usualRules: ScheduleRules = { days: localDays(usualStartMinutes), interviewDay: null };
