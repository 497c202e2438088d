import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import { type Day, type Days, formatDay } from '../schedule/day.ts';
import { type Answer, leastAnswers, type Quality, qualityOf } from './answer.ts';
import { weekOf } from './days.ts';

/** How the answers of one week went. */
export interface Week extends Quality {
  /** Its Monday. */
  week: string;
  /** Rated good or easy, of those rated or given up, from 0 to 1; null where they are too few. */
  goodShare: number | null;
}

/** How many answers were given on a day. */
export interface DayCount {
  day: string;
  answers: number;
}

/** What was still known when it was asked again on a later day. */
export interface Retention {
  /** So many days up to today are looked at. */
  days: number;
  reviews: number;
  /** Not rated again. */
  remembered: number;
  /** From 0 to 1; null where the reviews are too few. */
  share: number | null;
}

/** A rating that counts. */
export interface RatingGiven {
  question: QuestionId;
  rating: Rating;
  atMs: number;
}

/** Until when the course is told, and from when on; null: from the beginning. */
interface Span {
  days: Days;
  today: Day;
  since: Day | null;
}

const trendWeeks = 12;
const calendarWeeks = 26;
const retentionDays = [30, 90];

/** The weeks from the first answer on, at most the last twelve; none where nothing was answered. */
export function trendOf(answers: readonly Answer[], span: Span): Week[] {
  const current = weekOf(span.today);
  const weeks = answers.map(({ startedAtMs }) => weekOf(span.days.dayOf(startedAtMs)));
  const first = weeks.reduce((earliest, week) => Math.min(earliest, week), Number.POSITIVE_INFINITY);
  const from = Math.max(first, current - (trendWeeks - 1) * 7);
  const count = from > current ? 0 : (current - from) / 7 + 1;
  return Array.from({ length: count }, (_, index) => {
    const week = from + index * 7;
    const quality = qualityOf(answers.filter((_, at) => weeks[at] === week));
    const { weakShare } = quality;
    return { week: formatDay(week), ...quality, goodShare: weakShare === null ? null : 1 - weakShare };
  });
}

/** How many answers each day of the last half year had, whole weeks from a Monday on up to today. */
export function calendarOf(answers: readonly Answer[], span: Span): DayCount[] {
  const counts = new Map<Day, number>();
  for (const { startedAtMs } of answers) {
    const day = span.days.dayOf(startedAtMs);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const from = weekOf(span.today) - (calendarWeeks - 1) * 7;
  return Array.from({ length: span.today - from + 1 }, (_, index) => ({
    day: formatDay(from + index),
    answers: counts.get(from + index) ?? 0,
  }));
}

/**
 * What was remembered: of each question, the first rating of a day counts where it was rated on an earlier day too. What
 * is asked again within a day says nothing of memory.
 */
export function retentionOf(ratings: readonly RatingGiven[], span: Span): Retention[] {
  const reviews = reviewsOf(ratings, span).filter(({ day }) => span.since === null || day >= span.since);
  return retentionDays.map((days) => {
    const seen = reviews.filter(({ day }) => day > span.today - days && day <= span.today);
    const remembered = seen.filter(({ rating }) => rating !== 'again').length;
    const share = seen.length < leastAnswers ? null : remembered / seen.length;
    return { days, reviews: seen.length, remembered, share };
  });
}

/** A clock that was set back makes no earlier day: such a rating belongs to the last day known. */
function reviewsOf(ratings: readonly RatingGiven[], { days }: Span): { day: Day; rating: Rating }[] {
  const lastDays = new Map<QuestionId, Day>();
  return ratings.flatMap(({ question, rating, atMs }) => {
    const last = lastDays.get(question);
    const day = days.dayOf(atMs);
    if (last !== undefined && day <= last) return [];
    lastDays.set(question, day);
    return last === undefined ? [] : [{ day, rating }];
  });
}
