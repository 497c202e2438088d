import { type Command, Option } from 'commander';
import type { Entry, Filter, NameFilter, QuestionId } from '../../bank/bank.ts';
import { nearest } from '../../bank/near.ts';
import { type Order, orders, pickQuestions, type Rank } from '../../bank/pick.ts';
import type { Kind } from '../../questions/question.ts';
import { dueRanks } from '../../schedule/order.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import { chosenRoles, rulesOf } from '../config/config.ts';
import { oneOf, wholeNumber } from '../program/command-line.ts';
import type { Context } from '../program/context.ts';
import { freshCards } from '../review/scheduling.ts';
import {
  addStandingFilters,
  fitStanding,
  hasStandingFilter,
  inChosenRoles,
  type StandingOptions,
  standingFilters,
} from './standing.ts';

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
  questions: QuestionId[];
  /** How many the filters fit, before `--count`. */
  found: number;
  order: Order;
  /** What gives this random order again; null in another order. */
  seed: number | null;
  /** Which of their entries are meant. */
  names: NameFilter;
  /** More than the names decided. */
  isNarrowed: boolean;
}

/** What is chosen, and what for. */
interface Choosing extends FilterOptions {
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
  const names = namesAsked(options, store);
  const fitting = await chooseQuestions(names, { options, nowMs: context.now() }, store);
  if (fitting.length === 0) sayWhyNothing(store, options, context);
  const order = options.order ?? (options.seed === undefined ? 'document' : 'random');
  const seed = order === 'random' ? (options.seed ?? Math.floor(Math.random() * 1_000_000)) : null;
  const { count } = options;
  const rankDue = order === 'due' ? await ranksByDue(store, context.now()) : () => [0, 0] as const;
  const questions = pickQuestions(fitting, { order, seed: seed ?? 0, count, rankDue });
  const isNarrowed = options.match !== undefined || options.isDrill === true || hasStandingFilter(options);
  return { questions, found: fitting.length, order, seed, names, isNarrowed };
}

/** Those of the filters that go by names, and the roles that are drilled. */
function namesAsked(options: Choosing, store: Store): NameFilter {
  const { bank, role, section, kind } = options;
  const names = { bank, role, section, kind };
  return isForRoles(options) ? inChosenRoles(names, store) : names;
}

/** The questions that the filters choose, in document order. */
async function chooseQuestions(
  names: NameFilter,
  { options, nowMs }: { options: Choosing; nowMs: number },
  store: Store,
): Promise<QuestionId[]> {
  const { match, isDrill = false } = options;
  const questions = store.ids(names, match === undefined ? undefined : await findMatches(match, store));
  return fitStanding(questions, { options, isDrill, nowMs }, store);
}

/** What is to be done next is that of one's own roles; who names a bank, a role or its questions knows better. */
function isForRoles({ bank, role, isDrill, due, new: isNew }: Choosing): boolean {
  return bank === undefined && role === undefined && (isDrill || due || isNew) === true;
}

async function ranksByDue(store: Store, nowMs: number): Promise<(question: QuestionId) => Rank> {
  const { days } = rulesOf(store);
  const cards = await freshCards(store);
  return dueRanks({ cards, lastAttempts: store.attempts.last(), nowMs, days });
}

/** Whether an order or a number was asked for, so that questions are counted out one by one. */
export function isPick({ order, questions, found }: Selection): boolean {
  return order !== 'document' || questions.length < found;
}

/**
 * The entries to list: all, bank by bank; but where questions are counted out each comes once, from the first bank
 * that the filters fit.
 */
export function entriesToList(selection: Selection, store: Store): Entry[] {
  const { questions, names, isNarrowed } = selection;
  if (!isPick(selection)) return store.entries(names, isNarrowed ? questions : undefined);
  // The first of each is to stay.
  const entries = store.entries(names, questions).reverse();
  const firstOf = new Map(entries.map((entry) => [entry.id, entry]));
  return questions.flatMap((id) => firstOf.get(id) ?? []);
}

async function findMatches(words: string, store: Store): Promise<QuestionId[]> {
  const { matchIds } = await import('../../search/search.ts');
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
    if (value === undefined || store.ids({ [name]: value }).length > 0) return [];
    const likely = nearest(value, known[name]);
    const names = likely.length > 0 ? likely : known[name];
    return names.length === 0 ? [] : [{ option: `--${name}`, names }];
  });
}
