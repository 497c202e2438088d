import type { Lot, QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import { type Day, type Days, formatDay, parseDay } from '../schedule/day.ts';
import {
  type Answer,
  isAnswer,
  leastAnswers,
  type Quality,
  qualityOf,
  type RatedAttempt,
  sumOf,
} from './answer.ts';
import {
  calendarOf,
  type DayCount,
  type RatingGiven,
  type Retention,
  retentionOf,
  trendOf,
  type Week,
} from './course.ts';
import { type Groups, groupAnswers } from './groups.ts';
import { type Forecast, forecastOf, type Standing, standingOf } from './standing.ts';

/** What is known of some questions. */
export interface History {
  lots: readonly Lot[];
  /** All attempts at them, oldest first; those at questions that stand in no bank any more may be among them. */
  answers: readonly Answer[];
  /** Their ratings that count, oldest first. */
  ratings: readonly RatingGiven[];
  cards: readonly Card[];
  suspended: ReadonlySet<QuestionId>;
}

/** From when it is looked at. */
export interface Standpoint {
  days: Days;
  nowMs: number;
  /** Answers and reviews of earlier days do not count; null: all do. */
  since: Day | null;
  /** `2026-01-31`; null: none is set. */
  interviewDate: string | null;
}

/** What answering took. Seconds are whole. */
export interface TimeSpent {
  seconds: number;
  /** Per answer; null without any. */
  meanSeconds: number | null;
  overtimeSeconds: number;
  overtimeAnswers: number;
  awaySeconds: number;
}

/** Progress in figures. */
export interface Progress extends Groups {
  today: string;
  /** The first day that counts; null: all do. */
  since: string | null;
  /** Shares and means of fewer answers are not told. */
  leastAnswers: number;
  /** `days` is below 0 where it has passed; null where no date is set. */
  interview: { date: string; days: number } | null;
  standing: Standing;
  sessions: number;
  /** All answers together. */
  quality: Quality;
  time: TimeSpent;
  retention: Retention[];
  trend: Week[];
  calendar: DayCount[];
  forecast: Forecast;
}

/** History → figures. Without any history all counts are 0, and what cannot be told is null. */
export function progressOf(history: History, standpoint: Standpoint): Progress {
  const { days, nowMs, since, interviewDate } = standpoint;
  const today = days.dayOf(nowMs);
  const span = { days, since, today };
  const answers = history.answers.filter(
    (answer) => isAnswer(answer) && (since === null || days.dayOf(answer.startedAtMs) >= since),
  );
  const shelf = {
    questions: new Set(history.lots.flatMap(({ ids }) => ids)),
    rated: new Set(history.ratings.map(({ question }) => question)),
    cards: history.cards,
    suspended: history.suspended,
  };
  return {
    today: formatDay(today),
    since: since === null ? null : formatDay(since),
    leastAnswers,
    interview: interviewOn(interviewDate, today),
    standing: standingOf(shelf, today, days),
    sessions: new Set(answers.map(({ session }) => session)).size,
    quality: qualityOf(answers),
    ...groupAnswers(history.lots, answers),
    time: timeOf(answers),
    retention: retentionOf(history.ratings, span),
    trend: trendOf(answers, span),
    calendar: calendarOf(answers, span),
    forecast: forecastOf(shelf, today, days),
  };
}

function interviewOn(date: string | null, today: Day): Progress['interview'] {
  const day = date === null ? null : parseDay(date);
  return date === null || day === null ? null : { date, days: day - today };
}

/** What some answers took together. */
export function timeOf(answers: readonly RatedAttempt[]): TimeSpent {
  const total = (values: readonly number[]) => Math.floor(sumOf(values));
  const seconds = total(answers.map(({ seconds }) => seconds));
  return {
    seconds,
    meanSeconds: answers.length === 0 ? null : Math.round(seconds / answers.length),
    overtimeSeconds: total(answers.map(({ overtimeSeconds }) => overtimeSeconds)),
    overtimeAnswers: answers.filter(({ overtimeSeconds }) => overtimeSeconds > 0).length,
    awaySeconds: total(answers.map(({ awaySeconds }) => awaySeconds)),
  };
}
