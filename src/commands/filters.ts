import { type Command, Option } from 'commander';
import type { Entry, Filter, QuestionId } from '../bank/bank.ts';
import { type BankedQuestion, mergeEntries } from '../bank/merge.ts';
import { nearest } from '../bank/near.ts';
import { type Order, orders, pickQuestions } from '../bank/pick.ts';
import type { Kind } from '../questions/question.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { oneOf, wholeNumber } from './command-line.ts';
import type { Context } from './context.ts';

/** The values of the filters, as commander gives them. */
export interface FilterOptions extends Filter {
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

/** The questions that the filters choose. Says on stderr when there are none, and which names are near. */
export async function selectQuestions(
  { terminal }: Pick<Context, 'terminal'>,
  store: Store,
  options: FilterOptions,
): Promise<Selection> {
  const entries = await findEntries(store, options);
  const fitting = mergeEntries(entries);
  if (fitting.length === 0) for (const line of explainNothing(store, options)) terminal.say(line);
  const order = options.order ?? (options.seed === undefined ? 'document' : 'random');
  const seed = order === 'random' ? (options.seed ?? Math.floor(Math.random() * 1_000_000)) : null;
  const { count } = options;
  const lastAttempts = order === 'due' ? store.attempts.last() : new Map();
  const questions = pickQuestions(fitting, { order, seed: seed ?? 0, count, lastAttempts });
  return { questions, found: fitting.length, entries, order, seed };
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

async function findEntries(store: Store, { match, ...filter }: FilterOptions): Promise<Entry[]> {
  if (match === undefined) return store.entries(filter);
  return store.entries(filter, await findMatches(match, store));
}

async function findMatches(words: string, store: Store): Promise<QuestionId[]> {
  const { matchIds } = await import('../search/search.ts');
  return matchIds(words, store);
}

/** Where no name is near, so many of all are shown. */
const namesShown = 12;

/** What was asked for, and for each name that no bank has, those that may have been meant. */
function explainNothing(store: Store, options: FilterOptions): string[] {
  const names = store.filterNames();
  const known = { bank: names.banks, role: names.roles, section: names.sections };
  const asked = (['bank', 'role', 'section', 'kind', 'match'] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [{ name, option: `--${name}`, value }];
  });
  const near = asked.flatMap(({ name, option, value }) => {
    if (name === 'kind' || name === 'match') return [];
    if (store.entries({ [name]: value }).length > 0) return [];
    const likely = nearest(value, known[name]);
    const names = likely.length > 0 ? likely : known[name];
    return names.length === 0
      ? []
      : [texts.filters.near(option, names.slice(0, namesShown), names.length > namesShown)];
  });
  return [texts.filters.nothing(asked.map(({ option, value }) => `${option} ${value}`).join(' ')), ...near];
}
