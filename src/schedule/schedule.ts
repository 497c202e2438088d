import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, Rating as Grades, State } from 'ts-fsrs';
import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import { ratings } from '../session/rating.ts';
import { type Day, dayMs } from './day.ts';
import type { ScheduleRules } from './rules.ts';

/** A rating with its time, in milliseconds since 1970. */
export interface Rated {
  rating: Rating;
  atMs: number;
}

/** What each rating would bring. */
export type Comebacks = Record<Rating, Comeback>;

/** What a rating would bring: when the question comes back, and how long that is from now. */
export interface Comeback {
  dueAtMs: number;
  /** Of the same day: minutes from now. Of another day: null. */
  minutes: number | null;
  /** Days from today; 0 where it comes back in some minutes. */
  days: number;
}

/**
 * FSRS with its default weights, and no chance in it. A typed answer takes minutes, so one that went well is not asked
 * for again on the same day: the only step is ten minutes, for those that did not.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

const grades: Record<Rating, Grade> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

const states: Record<Card['state'], State> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const stateNames = ['new', 'learning', 'review', 'relearning'] as const;

const minuteMs = 60 * 1000;

/**
 * A question's ratings in the order in which they were given → when it comes back; null without any. The same ratings
 * always give the same card, so a rating is taken back by leaving it out.
 */
export function cardOf(question: QuestionId, rated: readonly Rated[], rules: ScheduleRules): Card | null {
  return rated.reduce<Card | null>((card, one) => rateCard({ question, card }, one, rules), null);
}

/** A question and what its ratings so far have made of it; null: none yet. */
interface Scheduled {
  question: QuestionId;
  card: Card | null;
}

/** What FSRS makes of a card that is rated on a day of study. */
type Step = (card: Card | null, rating: Rating, today: Day) => FsrsCard;

/** FSRS counts days as UTC parts them; so it is given midnights of UTC, one for each day of study. */
const stepBy =
  (rules: ScheduleRules): Step =>
  (card, rating, today) =>
    scheduler.next(toFsrs(card, rules), new Date(today * dayMs), grades[rating]).card;

/** The card after one more rating. A clock that was set back counts as one that stood still. */
export function rateCard(scheduled: Scheduled, rated: Rated, rules: ScheduleRules): Card {
  return rateBy(stepBy(rules), rules)(scheduled, rated);
}

/**
 * `rateCard` for a great many cards of which most are alike, as a plan has them: what FSRS says of one it says of all
 * that were rated alike on the same days, and it is asked once.
 */
export function rateMany(rules: ScheduleRules): (scheduled: Scheduled, rated: Rated) => Card {
  const step = stepBy(rules);
  const known = new Map<string, FsrsCard>();
  const remembering: Step = (card, rating, today) => {
    const key = [today, rating, ...likenessOf(card)].join(' ');
    const next = known.get(key) ?? step(card, rating, today);
    known.set(key, next);
    return next;
  };
  return rateBy(remembering, rules);
}

/** All of a card that its next one depends on. */
function likenessOf(card: Card | null): (string | number | null)[] {
  if (card === null) return [];
  const { lastAtMs, stability, difficulty, scheduledDays, learningSteps, state, reps, lapses } = card;
  return [lastAtMs, stability, difficulty, scheduledDays, learningSteps, state, reps, lapses];
}

const rateBy =
  (step: Step, rules: ScheduleRules) =>
  (scheduled: Scheduled, rated: Rated): Card => {
    const { question, card } = scheduled;
    const { rating, atMs } = rated;
    const { days } = rules;
    const lastAtMs = Math.max(atMs, card?.lastAtMs ?? atMs);
    const today = days.dayOf(lastAtMs);
    const next = step(card, rating, today);
    const isSoon = next.scheduled_days === 0;
    const scheduledDays = isSoon ? 0 : beforeInterview(next.scheduled_days, { question, today }, rules);
    return {
      question,
      dueAtMs: isSoon
        ? lastAtMs + (next.due.getTime() - today * dayMs)
        : Math.max(days.startOf(today + scheduledDays), lastAtMs + 1),
      lastAtMs,
      stability: next.stability,
      difficulty: next.difficulty,
      scheduledDays,
      learningSteps: next.learning_steps,
      state: stateNames[next.state],
      reps: next.reps,
      lapses: next.lapses,
    };
  };

/** What each rating would bring at a time. */
export function preview(scheduled: Scheduled, atMs: number, rules: ScheduleRules): Comebacks {
  const comebacks = ratings.map((rating) => {
    const { dueAtMs, lastAtMs, scheduledDays } = rateCard(scheduled, { rating, atMs }, rules);
    const minutes = Math.round((dueAtMs - (lastAtMs ?? atMs)) / minuteMs);
    return [rating, { dueAtMs, minutes: scheduledDays === 0 ? minutes : null, days: scheduledDays }];
  });
  return Object.fromEntries(comebacks) as Comebacks;
}

function toFsrs(card: Card | null, { days }: ScheduleRules): FsrsCard {
  if (card === null || card.lastAtMs === null) return createEmptyCard(new Date(0));
  const last = new Date(days.dayOf(card.lastAtMs) * dayMs);
  return {
    due: last,
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: states[card.state],
    last_review: last,
  };
}

/** What would come back behind the interview comes back in so many last days before it. */
const endDays = 7;

/**
 * Days to the next time, cut so that nothing comes back behind the interview. What is cut is repeated once more in the
 * last days before it, each question on the one that its id decides, as otherwise all would come on the very last. What
 * is answered in these days is not asked for again until the interview itself, unless it is hardly remembered.
 */
function beforeInterview(
  wantedDays: number,
  { question, today }: { question: QuestionId; today: Day },
  { interviewDay }: ScheduleRules,
): number {
  if (interviewDay === null || today >= interviewDay) return wantedDays;
  const left = interviewDay - today;
  if (wantedDays < left) return wantedDays;
  return left <= endDays ? left : left - 1 - (numberFrom(question) % endDays);
}

/** A whole number from the characters of an id (FNV-1a): spread evenly, and always the same. */
function numberFrom(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
