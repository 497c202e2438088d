import { type Command, Option } from 'commander';
import type { Filter, Lot } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import { readSince } from '../progress/days.ts';
import { type Progress, progressOf } from '../progress/progress.ts';
import type { Day } from '../schedule/day.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { chosenRoles, keptValue, rulesOf } from './config/config.ts';
import { addNameFilters, sayWhyNothing } from './filters/filters.ts';
import { lotsInShownScript } from './filters/shown.ts';
import { addExamples } from './program/command-line.ts';
import type { Context } from './program/context.ts';
import { readHistory } from './stats/history.ts';

interface StatsOptions extends Filter {
  since?: string;
}

/** `qbank stats`: how it stands, in figures and charts. */
export function declare(command: Command, context: Context): void {
  const { options, examples } = texts.stats;
  addNameFilters(command);
  command.addOption(new Option('--since <duration>', options.since));
  addExamples(command, examples);
  command.action((given: StatsOptions) => showStats(given, context));
}

/** Charts are drawn for a pipe, too. */
const pipeColumns = 80;

async function showStats(options: StatsOptions, context: Context): Promise<void> {
  const { terminal } = context;
  const progress = await readProgress(options, await context.openStore(), context);
  if (context.options.json) return terminal.writeJson(progress);
  const { statsLines } = await import('./stats/screen.ts');
  const lines = statsLines(progress, {
    columns: terminal.isScreen ? terminal.columns : pipeColumns,
    isPlain: context.options.plain,
    style: terminal.style,
  });
  terminal.write(`${lines.join('\n')}\n`);
}

async function readProgress(
  { since, ...filter }: StatsOptions,
  store: Store,
  context: Context,
): Promise<Progress> {
  const { days } = rulesOf(store);
  const nowMs = context.now();
  const from = since === undefined ? null : checkSince(since, days.dayOf(nowMs));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const lots = await lotsInShownScript(ownLots(filter, store, context), context, store);
  const history = await readHistory(store, lots, { isWhole: !isFiltered });
  const interviewDate = keptValue(store, 'interview.date');
  return progressOf(history, { days, nowMs, since: from, interviewDate });
}

/** What is known and due is that of one's own roles; who names a bank or a role knows better. */
function ownLots(filter: Filter, store: Store, context: Context): Lot[] {
  const chosen = store.lots(filter);
  if (chosen.length === 0) sayWhyNothing(store, filter, context);
  const roles = filter.bank === undefined && filter.role === undefined ? chosenRoles(store) : [];
  const own = roles.length === 0 ? chosen : store.lots({ ...filter, roles });
  if (own.length < chosen.length && !context.options.json)
    context.terminal.say(texts.filters.onlyRoles(roles));
  return own;
}

function checkSince(value: string, today: Day): Day {
  const day = readSince(value, today);
  if (day === null)
    throw new QbankError('wrong-value', { option: '--since', value, expected: texts.stats.sinceExpected });
  return day;
}
