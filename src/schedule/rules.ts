import type { Day, Days } from './day.ts';

/** What the schedule keeps to, beside the ratings. */
export interface ScheduleRules {
  days: Days;
  /** The day of the interview; null where none is known. */
  interviewDay: Day | null;
}
