import { formatDay } from '../../schedule/day.ts';
import { type Plan, planTo } from '../../schedule/plan.ts';
import type { Store } from '../../store/store.ts';
import { rowsOf } from '../../terminal/page.ts';
import { layTable } from '../../terminal/table.ts';
import { texts } from '../../texts/texts.ts';
import { rulesOf, workloadOf } from '../config/config.ts';
import type { Context } from '../program/context.ts';
import { isShareDone, readStudyDay, type StudyDay } from './day.ts';

/** The days to come with what is still to be done today. */
interface StudyPlan {
  day: StudyDay;
  plan: Plan;
  /** Questions a day at most, as configured; null: no limit. */
  most: number | null;
}

/** Plans the days up to the interview, or the next thirty. */
async function readPlan(store: Store, nowMs: number): Promise<StudyPlan> {
  const day = await readStudyDay(store, nowMs);
  const { interview, usualNew, most } = workloadOf(store, day.today);
  const plan = planTo({
    nowMs,
    rules: rulesOf(store),
    usualNew,
    most,
    sinceDay: interview?.sinceDay ?? null,
    cards: day.cards,
    newQuestions: day.newQuestions,
    doneToday: day.doneToday,
  });
  return { day, plan, most };
}

/** `qbank review --plan`: what today and the days that follow bring. */
export async function showPlan(store: Store, context: Context): Promise<void> {
  const { terminal, options, now } = context;
  const study = await readPlan(store, now());
  if (options.json) return terminal.writeJson(planJson(study));
  const { headings, forecastNote } = texts.review;
  const columns = [
    { heading: headings.day },
    { heading: headings.reviews, align: 'right' as const },
    { heading: headings.fresh, align: 'right' as const },
    { heading: headings.sum, align: 'right' as const },
  ];
  const rows = study.plan.days.map(({ day, reviews, new: fresh }) =>
    [formatDay(day), reviews, fresh, reviews + fresh].map(String),
  );
  const table = layTable({ columns, rows }, terminal.columns);
  const wrap = (line: string) => rowsOf(line, terminal);
  const lines = [...summaryOf(study).flatMap(wrap), '', ...table, '', ...wrap(forecastNote)];
  terminal.write(`${lines.join('\n')}\n`);
}

/** What is planned, in a few lines. */
export async function summarize(store: Store, { now }: Context): Promise<string[]> {
  return summaryOf(await readPlan(store, now()));
}

function summaryOf({ day, plan, most }: StudyPlan): string[] {
  const { interview, interviewPassed, isPossible, isShort } = texts.review;
  const { interviewDay, daysLeft, days, leftOver, leastPerDay } = plan;
  const lines = [todayOf(day)];
  if (interviewDay === null || daysLeft === null) return lines;
  if (daysLeft === 0) return [interviewPassed(formatDay(interviewDay)), ...lines];
  const peak = Math.max(...days.map(({ reviews, new: fresh }) => reviews + fresh));
  const outlook =
    leastPerDay === null || most === null
      ? isPossible(peak)
      : isShort({ most, new: leftOver.new, reviews: leftOver.reviews, least: leastPerDay });
  return [interview(formatDay(interviewDay), daysLeft), ...lines, outlook];
}

/** What is still to be done today; where nothing is, that it was done rather than that there was nothing to do. */
function todayOf(day: StudyDay): string {
  const { today, shareDone, doneToday } = texts.review;
  const { reviews, new: fresh } = day.doneToday;
  const done = reviews + fresh === 0 ? [] : [doneToday(reviews, fresh)];
  return texts.common.sentences([
    isShareDone(day) && day.due === 0 ? shareDone : today(day.due, day.share.new),
    ...done,
  ]);
}

function planJson({ day, plan, most }: StudyPlan): object {
  const { interviewDay, daysLeft, days, leftOver, leastPerDay } = plan;
  return {
    interview: interviewDay === null ? null : formatDay(interviewDay),
    daysLeft,
    today: { due: day.due, new: day.share.new, done: day.doneToday },
    most,
    possible: leastPerDay === null,
    leastPerDay,
    leftOver,
    days: days.map(({ day, ...figures }) => ({ day: formatDay(day), ...figures })),
  };
}
