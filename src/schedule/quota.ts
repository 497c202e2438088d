import type { Day } from './day.ts';

/** The interview, as a plan looks at it. */
export interface Interview {
  day: Day;
  /** The day on which it was set: what is planned stays the same on the days that follow. */
  sinceDay: Day;
}

/** What the share of new questions of a day depends on. */
interface QuotaFacts {
  today: Day;
  /** Null: no date is set. */
  interview: Interview | null;
  /** Questions that were never rated. */
  new: number;
  /** New ones that had their first rating today. */
  newDone: number;
  /** New ones a day where no interview asks for more or fewer. */
  usualNew: number;
}

/** Of the days to the interview so many are kept free of new questions, for what comes back: one of five, up to seven. */
const daysForOneFree = 5;
const mostFreeDays = 7;

function freeDays(days: number): number {
  return Math.min(mostFreeDays, Math.floor(days / daysForOneFree));
}

/**
 * Days to drill before the interview, today among them; 0 on its day and behind it, when nothing special is planned any
 * more. Null: no date is set.
 */
export function daysLeft(today: Day, interviewDay: Day | null): number | null {
  return interviewDay === null ? null : Math.max(0, interviewDay - today);
}

/** The days on which new questions are begun, today the first. */
function newDays(today: Day, { day, sinceDay }: Interview): number {
  const left = day - today;
  const kept = freeDays(day - Math.min(sinceDay, today));
  // Who comes late with new questions has them on the free days too.
  return left > kept ? left - kept : left - freeDays(left);
}

/** How many questions there still are to be asked today. */
export interface Share {
  reviews: number;
  new: number;
}

/**
 * What of a day's questions finds room in it. Before an interview new ones come first, as each is to be seen once;
 * otherwise what is due does, as it is forgotten else.
 */
export function shareRoom(wanted: Share, room: number, isAhead: boolean): Share {
  const left = Math.max(0, room);
  if (isAhead) {
    const fresh = Math.min(wanted.new, left);
    return { new: fresh, reviews: Math.min(wanted.reviews, left - fresh) };
  }
  const reviews = Math.min(wanted.reviews, left);
  return { reviews, new: Math.min(wanted.new, left - reviews) };
}

/** How many new questions are still to be begun today: an even share of all that were new this morning. */
export function newToday({ today, interview, new: fresh, newDone, usualNew }: QuotaFacts): number {
  const isAhead = interview !== null && interview.day > today;
  const share = isAhead ? Math.ceil((fresh + newDone) / newDays(today, interview)) : usualNew;
  return Math.min(fresh, Math.max(0, share - newDone));
}
