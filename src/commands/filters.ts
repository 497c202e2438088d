import { type Command, Option } from 'commander';
import type { Entry, Filter, QuestionId } from '../bank/bank.ts';
import { type BankedQuestion, mergeEntries } from '../bank/merge.ts';
import { nearest } from '../bank/near.ts';
import { type Order, orders, pickQuestions } from '../bank/pick.ts';
import type { Kind } from '../questions/question.ts';
import { compareRanks, dueRanks } from '../schedule/order.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { oneOf, wholeNumber } from './command-line.ts';
import { chosenRoles, rulesOf } from './config/config.ts';
import type { Context } from './context.ts';
import {
  addStandingFilters,
  fitStanding,
  inChosenRoles,
  type StandingOptions,
  standingFilters,
} from './filters/standing.ts';
import { freshCards } from './scheduling.ts';

/** The values of the filters, as commander gives them. */
export interface FilterOptions extends Filter, StandingOptions {
  count?: number;
  order?: Order;
  seed?: number;
}

const kinds: readonly Kind[] = ['open', 'single', 'multiple', 'judge', 'fill'];

/** Adds the filters, which are the same in every command that chooses among questions. */
export function addFilters(command: Command): void {
  const { options, seed } = texts.filters;
  addNameFilters(command);
  command.option('--match <words>', options.match);
  addStandingFilters(command);
  addCount(command);
  command
    .addOption(new Option('--order <order>', options.order).argParser(oneOf('--order', orders)))
    .addOption(
      new Option('--seed <number>', options.seed).argParser(
        wholeNumber('--seed', { least: 0, expected: seed }),
      ),
    );
}

/** Those of the filters that choose by the names of banks, roles, sections and kinds. */
export function addNameFilters(command: Command): void {
  const { options } = texts.filters;
  command
    .option('--bank <name>', options.bank)
    .option('--role <name>', options.role)
    .option('--section <name>', options.section)
    .addOption(new Option('--kind <kind>', options.kind).argParser(oneOf('--kind', kinds)));
}

/** `-n`: how many questions at most. */
export function addCount(command: Command): void {
  const { options, count } = texts.filters;
  command.addOption(
    new Option('-n, --count <number>', options.count).argParser(
      wholeNumber('--count', { least: 1, expected: count }),
    ),
  );
}

/** What the filters choose. */
export interface Selection {
  /** Each question once, in the order asked for; `--count` of them at most. */
  questions: BankedQuestion[];
  /** How many the filters fit, before `--count`. */
  found: number;
  /** All that the filters fit, in document order. */
  entries: Entry[];
  order: Order;
  /** What gives this random order again; null in another order. */
  seed: number | null;
}

/** What is chosen, and what for. */
export interface Choosing extends FilterOptions {
  /**
   * The questions are to be asked, not listed: what is suspended stays out unless `--suspended` asks for it, and where
   * neither bank nor role is named, so do those for jobs that are not drilled (`qbank config roles`).
   */
  isDrill?: boolean;
}

/** The questions that the filters choose. Says on stderr when there are none, and which names are near. */
export async function selectQuestions(
  context: Pick<Context, 'terminal' | 'now'>,
  store: Store,
  options: Choosing,
): Promise<Selection> {
  const entries = await chooseEntries(options, context, store);
  const fitting = mergeEntries(entries);
  if (fitting.length === 0) sayWhyNothing(store, options, context);
  const order = options.order ?? (options.seed === undefined ? 'document' : 'random');
  const seed = order === 'random' ? (options.seed ?? Math.floor(Math.random() * 1_000_000)) : null;
  const { count } = options;
  const compareDue = order === 'due' ? await compareByDue(store, context.now()) : () => 0;
  const questions = pickQuestions(fitting, { order, seed: seed ?? 0, count, compareDue });
  return { questions, found: fitting.length, entries, order, seed };
}

/** The entries that the filters choose, in document order. */
export async function chooseEntries(
  options: Choosing,
  { now }: Pick<Context, 'now'>,
  store: Store,
): Promise<Entry[]> {
  const entries = await findEntries(store, options);
  const inRoles = isForRoles(options) ? inChosenRoles(entries, store) : entries;
  return fitStanding(inRoles, { options, isDrill: options.isDrill === true, nowMs: now() }, store);
}

/** What is to be done next is that of one's own roles; who names a bank, a role or its questions knows better. */
function isForRoles({ bank, role, isDrill, due, new: isNew }: Choosing): boolean {
  return bank === undefined && role === undefined && (isDrill || due || isNew) === true;
}

async function compareByDue(
  store: Store,
  nowMs: number,
): Promise<(left: QuestionId, right: QuestionId) => number> {
  const { days } = rulesOf(store);
  const cards = await freshCards(store);
  const rankOf = dueRanks({ cards, lastAttempts: store.attempts.last(), nowMs, days });
  return (left, right) => compareRanks(rankOf(left), rankOf(right));
}

/** Whether an order or a number was asked for, so that questions are counted out one by one. */
export function isPick({ order, questions, found }: Selection): boolean {
  return order !== 'document' || questions.length < found;
}

/**
 * The entries to list: all, bank by bank; but where questions are counted out each comes once, from the first bank
 * that the filters fit.
 */
export function entriesToList(selection: Selection): Entry[] {
  if (isPick(selection)) return selection.questions.map(({ entries }) => entries[0]);
  return selection.entries;
}

async function findEntries(
  store: Store,
  { match, bank, role, section, kind }: FilterOptions,
): Promise<Entry[]> {
  const filter = { bank, role, section, kind };
  if (match === undefined) return store.entries(filter);
  return store.entries(filter, await findMatches(match, store));
}

async function findMatches(words: string, store: Store): Promise<QuestionId[]> {
  const { matchIds } = await import('../search/search.ts');
  return matchIds(words, store);
}

/** Where no name is near, so many of all are shown. */
const namesShown = 12;

/** Says that no question fits, and which names are near. */
export function sayWhyNothing(
  store: Store,
  options: Choosing,
  { terminal }: Pick<Context, 'terminal'>,
): void {
  for (const line of explainNothing(store, options)) terminal.say(line);
}

/** What was asked for, and for each name that no bank has, those that may have been meant. */
function explainNothing(store: Store, options: Choosing): string[] {
  const { near, nothing, onlyRoles } = texts.filters;
  const roles = isForRoles(options) ? chosenRoles(store) : [];
  return [
    nothing([...askedFor(options), ...standingAsked(options)].join(' ')),
    ...(roles.length === 0 ? [] : [onlyRoles(roles)]),
    ...nearNames(store, options).map(({ option, names }) =>
      near(option, names.slice(0, namesShown), names.length > namesShown),
    ),
  ];
}

function askedFor(options: FilterOptions): string[] {
  return (['bank', 'role', 'section', 'kind', 'match'] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name} ${value}`];
  });
}

function standingAsked(options: FilterOptions): string[] {
  return standingFilters.flatMap((name) => (options[name] ? [`--${name}`] : []));
}

/** For each name that no bank has, those that may have been meant, else all that there are. */
function nearNames(store: Store, options: FilterOptions): { option: string; names: string[] }[] {
  const { banks, roles, sections } = store.filterNames();
  const known = { bank: banks, role: roles, section: sections };
  return (['bank', 'role', 'section'] as const).flatMap((name) => {
    const value = options[name];
    if (value === undefined || store.entries({ [name]: value }).length > 0) return [];
    const likely = nearest(value, known[name]);
    const names = likely.length > 0 ? likely : known[name];
    return names.length === 0 ? [] : [{ option: `--${name}`, names }];
  });
}
