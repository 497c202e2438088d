import type { QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import type { Day } from './day.ts';
import { daysLeft, newToday, shareRoom } from './quota.ts';
import type { ScheduleRules } from './rules.ts';
import { rateMany } from './schedule.ts';

/** From what a plan is made: questions that are not suspended, of the roles that are drilled. */
export interface PlanFacts {
  nowMs: number;
  rules: ScheduleRules;
  /** The day on which the interview's date was set; null: today. */
  sinceDay: Day | null;
  /** Of the questions that were rated. */
  cards: readonly Card[];
  /** Those that never were, in the order in which they come. */
  newQuestions: readonly QuestionId[];
  /** What was done today: questions with their first rating, and those that had one before. */
  doneToday: { new: number; reviews: number };
  /** New ones a day where no interview asks for more or fewer. */
  usualNew: number;
  /** Questions a day that the candidate takes on at most; null: as many as come. */
  most: number | null;
}

/** What a day is expected to bring. */
interface PlannedDay {
  day: Day;
  reviews: number;
  new: number;
}

/** The way to the interview; without one, what the next days bring. */
export interface Plan {
  interviewDay: Day | null;
  /** Days to drill before the interview, today among them; null: no date. */
  daysLeft: number | null;
  /** Today with what is still to be done, and the days that follow: to the last before the interview, else thirty. */
  days: PlannedDay[];
  /** What finds no room before the interview with so many questions a day. */
  leftOver: { reviews: number; new: number };
  /** With so many a day nothing is left over; null where nothing is with as many as are taken on. */
  leastPerDay: number | null;
}

const daysAhead = 30;
/** Farther ahead nobody looks, and it would take long to work out. */
const mostDaysAhead = 400;

/**
 * Plans the days to the interview: new questions are spread evenly, so that each was seen before the day with time to
 * repeat, and what is expected to come back is what would if every answer was good.
 */
export function planTo(facts: PlanFacts): Plan {
  const today = facts.rules.days.dayOf(facts.nowMs);
  const { interviewDay } = facts.rules;
  const left = daysLeft(today, interviewDay);
  const isAhead = left !== null && left > 0;
  const length = isAhead ? Math.min(left, mostDaysAhead) : daysAhead;
  const stretch = { today, length, rate: rateMany(facts.rules) };
  const { days, leftOver } = simulate(facts, stretch);
  const isPossible = !isAhead || (leftOver.new === 0 && leftOver.reviews === 0);
  return {
    interviewDay,
    daysLeft: left,
    days,
    leftOver: isAhead ? leftOver : { reviews: 0, new: 0 },
    leastPerDay: isPossible ? null : leastPerDay(facts, stretch),
  };
}

/** The days that are planned. */
interface Stretch {
  today: Day;
  length: number;
  /** The card after one more rating. */
  rate: ReturnType<typeof rateMany>;
}

/** A question on its way through the days to come. */
interface Traveller {
  question: QuestionId;
  card: Card | null;
}

function simulate(facts: PlanFacts, stretch: Stretch): Pick<Plan, 'days' | 'leftOver'> {
  const { interviewDay } = facts.rules;
  const coming = groupByDay(facts, stretch);
  let waiting = facts.newQuestions.map((question): Traveller => ({ question, card: null }));
  let overdue: Traveller[] = [];
  const days = coming.map((arriving, index): PlannedDay => {
    const due = [...overdue, ...arriving];
    const fresh = shareOf(waiting.length, index, { facts, stretch });
    const isAhead = interviewDay !== null && interviewDay > stretch.today + index;
    const share = shareRoom({ reviews: due.length, new: fresh }, roomOn(index, facts), isAhead);
    const reviewed = due.slice(0, share.reviews);
    overdue = due.slice(share.reviews);
    const begun = waiting.slice(0, share.new);
    waiting = waiting.slice(begun.length);
    for (const traveller of [...reviewed, ...begun]) sendOn(traveller, index, { facts, stretch, coming });
    return { day: stretch.today + index, reviews: reviewed.length, new: begun.length };
  });
  return { days, leftOver: { reviews: overdue.length, new: waiting.length } };
}

/** For each day, the questions that come back on it; what is overdue comes today. */
function groupByDay({ cards, rules }: PlanFacts, { today, length }: Stretch): Traveller[][] {
  const coming = Array.from({ length }, (): Traveller[] => []);
  for (const card of cards) {
    const index = Math.max(0, rules.days.dayOf(card.dueAtMs) - today);
    coming[index]?.push({ question: card.question, card });
  }
  return coming;
}

/** How many questions a day has room for. */
function roomOn(index: number, { most, doneToday }: PlanFacts): number {
  if (most === null) return Number.POSITIVE_INFINITY;
  return index === 0 ? Math.max(0, most - doneToday.new - doneToday.reviews) : most;
}

/** New questions to begin on a day, of those that still wait. */
function shareOf(
  waiting: number,
  index: number,
  { facts, stretch }: { facts: PlanFacts; stretch: Stretch },
): number {
  const { interviewDay } = facts.rules;
  const { today } = stretch;
  return newToday({
    today: today + index,
    interview: interviewDay === null ? null : { day: interviewDay, sinceDay: facts.sinceDay ?? today },
    new: waiting,
    newDone: index === 0 ? facts.doneToday.new : 0,
    usualNew: facts.usualNew,
  });
}

/** A question that is answered well on a day comes back on a later one. */
function sendOn(
  { question, card }: Traveller,
  index: number,
  { facts, stretch, coming }: { facts: PlanFacts; stretch: Stretch; coming: Traveller[][] },
): void {
  const { rules, nowMs } = facts;
  const atMs = index === 0 ? nowMs : rules.days.startOf(stretch.today + index);
  const next = stretch.rate({ question, card }, { rating: 'good', atMs });
  coming[rules.days.dayOf(next.dueAtMs) - stretch.today]?.push({ question, card: next });
}

function leastPerDay(facts: PlanFacts, stretch: Stretch): number {
  const isEnough = (most: number) => {
    const { leftOver } = simulate({ ...facts, most }, stretch);
    return leftOver.new === 0 && leftOver.reviews === 0;
  };
  let [tooFew, enough] = [facts.most ?? 0, facts.cards.length + facts.newQuestions.length];
  enough += facts.doneToday.new + facts.doneToday.reviews;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
