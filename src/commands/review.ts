import type { Command } from 'commander';
import { isDue } from '../schedule/due.ts';
import type { Plan } from '../session/event.ts';
import { texts } from '../texts/texts.ts';
import { configuredSeconds } from './config/config.ts';
import { usualSeconds } from './config/keys.ts';
import { addFilters, type FilterOptions, selectQuestions } from './filters/filters.ts';
import { formatTime } from './history/when.ts';
import { Journal } from './practice/kept/journal.ts';
import { offerCut } from './practice/offer.ts';
import { reportNone } from './practice/report.ts';
import { runSession } from './practice/run.ts';
import { worldOf } from './practice/world.ts';
import { addSessionOptions, introduce, type Paper, planOf, type SessionOptions } from './practice.ts';
import { addExamples } from './program/command-line.ts';
import type { Context, Place } from './program/context.ts';
import { isShareDone, readStudyDay, type StudyDay } from './review/day.ts';

interface ReviewOptions extends FilterOptions, SessionOptions {
  /** Only the plan is shown. */
  plan?: boolean;
}

/** `qbank review`: what is due, then the day's share of new questions. */
export function declare(command: Command, context: Context): void {
  const { options, examples } = texts.review;
  addSessionOptions(command);
  addFilters(command);
  command.option('--plan', options.plan);
  addExamples(command, examples);
  command.action((given: ReviewOptions) => review(given, context));
}

async function review(options: ReviewOptions, context: Context): Promise<void> {
  const store = await context.openStore();
  if (options.plan) {
    const { showPlan } = await import('./review/plan.ts');
    return showPlan(store, context);
  }
  if (await offerCut({ store, context })) return;
  const day = await readStudyDay(store, context.now());
  const paper = await selectForToday(options, { day, store, context });
  if (paper.questions.length === 0) sayNothingDue(day, context);
  const time = options.time ?? configuredSeconds(store) ?? usualSeconds;
  const plan: Plan = {
    ...planOf(paper, { ...options, time }, context.now()),
    mode: options.flip ? 'flip' : 'review',
  };
  if (plan.questions.length === 0) return reportNone(plan, context);
  const journal = new Journal(plan, worldOf({ store, context }));
  const [first, ...others] = introduce(paper, plan, context.terminal);
  const begins = texts.review.begins(paper.due, paper.questions.length - paper.due);
  await runSession(journal, [texts.common.sentences([begins, first]), ...others], { store, context });
}

/** The questions to be asked, and how many of them are due. */
interface DayPaper extends Paper {
  due: number;
}

/** Of what the filters choose: what is due, the most overdue first, then new ones as far as the day's share goes. */
async function selectForToday(
  { count, ...options }: ReviewOptions,
  { day, store, context }: Place & { day: StudyDay },
): Promise<DayPaper> {
  const order = options.order ?? (options.seed === undefined ? 'due' : 'random');
  const chosen = await selectQuestions(context, store, { ...options, order, isDrill: true });
  const cards = new Map(store.cards.all().map((card) => [card.question, card]));
  const isDueNow = (id: StudyDay['newQuestions'][number]) => {
    const card = cards.get(id);
    return card !== undefined && isDue(card, day.nowMs);
  };
  // Who asks for what is due by name gets all of it.
  const room = options.due ? undefined : day.share.reviews;
  const due = chosen.questions.filter(isDueNow).slice(0, room);
  const fresh = chosen.questions.filter((id) => !cards.has(id)).slice(0, day.share.new);
  const all = [...due, ...fresh];
  const questions = all.slice(0, count);
  return { questions, found: all.length, seed: chosen.seed, due: Math.min(due.length, questions.length) };
}

function sayNothingDue(day: StudyDay, { terminal }: Context): void {
  const { cards, nowMs, isFull } = day;
  const { nothingDue, shareDone, dayIsFull, nextDue, moreAnyway } = texts.review;
  const next = cards.map(({ dueAtMs }) => dueAtMs).filter((atMs) => atMs > nowMs);
  const when = next.length === 0 ? [] : [nextDue(formatTime(Math.min(...next)))];
  terminal.say(
    texts.common.sentences(
      isFull ? [dayIsFull, moreAnyway] : [isShareDone(day) ? shareDone : nothingDue, ...when, moreAnyway],
    ),
  );
}
