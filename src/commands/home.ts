import { formatDay } from '../schedule/day.ts';
import { daysLeft } from '../schedule/quota.ts';
import type { Store } from '../store/store.ts';
import { ask } from '../terminal/ask.ts';
import { numberChoices } from '../terminal/drill/choice.ts';
import { rowsOf } from '../terminal/page.ts';
import { texts } from '../texts/texts.ts';
import { chosenRoles, rulesOf } from './config/config.ts';
import { greet } from './home/greet.ts';
import { type CutSession, cutSessions } from './practice/cut.ts';
import { doneOf } from './practice/go-on.ts';
import type { Context } from './program/context.ts';
import { isShareDone, readStudyDay } from './review/day.ts';

type Item = keyof typeof texts.home.menu;

/** Runs a command by its words, as if they had been typed. */
type RunWords = (words: readonly string[]) => Promise<void>;

const letters: Readonly<Record<Item, string>> = {
  resume: 'c',
  review: 'r',
  practice: 'p',
  flip: 't',
  mock: 'm',
  read: 'b',
  search: 's',
  history: 'h',
  stats: 'g',
  config: 'e',
  help: '?',
  quit: 'q',
};

/** The words of each item's command. */
const commands: Readonly<Record<Item, readonly string[]>> = {
  resume: ['resume'],
  review: ['review'],
  practice: ['practice'],
  flip: ['practice', '--flip'],
  mock: ['mock'],
  read: ['practice', '--read'],
  search: ['search'],
  // As many as stand above the menu in a usual window.
  history: ['history', '-n', '10'],
  stats: ['stats'],
  config: ['config'],
  help: ['--help'],
  quit: [],
};

/** `qbank` alone on a terminal: how things stand, and a menu; behind each command it comes back, until it is left. */
export async function openHome(context: Context, run: RunWords): Promise<void> {
  const store = await context.openStore();
  if (context.options.json) return context.terminal.writeJson(await homeJson(store, context));
  await greet(store, context);
  for (;;) {
    const item = await askItem(await factsOf(store, context), context);
    if (item === 'quit') return;
    await run(commands[item]);
    // Line by line what was printed would have to be listened to again before each command.
    if (!context.terminal.isInteractive) return;
    context.terminal.write('\n');
  }
}

/** How things stand, for a status bar or a script. */
async function homeJson(store: Store, { now }: Context): Promise<object> {
  const { share, doneToday, today } = await readStudyDay(store, now());
  const { interviewDay } = rulesOf(store);
  return {
    today: { due: share.reviews, new: share.new, done: doneToday },
    unfinished: cutSessions(store, now()).map(({ session, id }) => ({
      session: id,
      mode: session.plan.mode,
      done: doneOf(session),
      planned: session.plan.questions.length,
    })),
    interview: interviewDay === null ? null : formatDay(interviewDay),
    daysLeft: daysLeft(today, interviewDay),
    roles: chosenRoles(store),
  };
}

/** How things stand, and what is offered for it. */
interface Facts {
  lines: string[];
  offered: Item[];
}

async function factsOf(store: Store, { now }: Context): Promise<Facts> {
  const { home, common } = texts;
  const cut = cutSessions(store, now());
  const day = await readStudyDay(store, now());
  const { share, today } = day;
  const roles = chosenRoles(store);
  const days = daysLeft(today, rulesOf(store).interviewDay);
  const isDue = share.reviews + share.new > 0;
  const lines = [
    isDue ? home.today(share.reviews, share.new) : isShareDone(day) ? texts.review.shareDone : home.allDone,
    unfinishedLine(cut),
    days === null ? '' : home.interview(days),
    roles.length === 0 ? '' : home.roles(roles.join(common.comma)),
  ];
  const hidden: Item[] = [
    ...(cut.length > 0 ? [] : ['resume' as const]),
    ...(isDue ? [] : ['review' as const]),
  ];
  const offered = (Object.keys(commands) as Item[]).filter((item) => !hidden.includes(item));
  return { lines: lines.filter(Boolean), offered };
}

/** The session that was cut last, and how many there are besides. */
function unfinishedLine([last, ...others]: readonly CutSession[]): string {
  if (last === undefined) return '';
  const { plan } = last.session;
  const { unfinished, unfinishedMore } = texts.home;
  return texts.common.sentences([
    unfinished({
      mode: texts.resume.modes[plan.mode],
      done: doneOf(last.session),
      planned: plan.questions.length,
    }),
    ...(others.length > 0 ? [unfinishedMore(others.length)] : []),
  ]);
}

async function askItem({ lines, offered }: Facts, { terminal, signal }: Context): Promise<Item> {
  const { home } = texts;
  const { style } = terminal;
  const title = style.heading(home.title);
  terminal.write(`${[title, ...lines.flatMap((line) => rowsOf(line, terminal))].join('\n')}\n\n`);
  const choices = numberChoices(offered, { labels: home.menu, letters });
  return ask<Item>(
    { title: home.ask, help: home.help, choices, onEnter: offered[0], onEscape: 'quit' },
    { terminal, signal },
  );
}
