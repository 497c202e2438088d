import { type Command, Option } from 'commander';
import type { Entry, Lot } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import { foldText } from '../script/fold.ts';
import { type Plan, plainPlan } from '../session/event.ts';
import { type ComposedPaper, composePaper } from '../session/paper.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../texts/en/quoted.ts';
import { texts } from '../texts/texts.ts';
import { addNameFilters, type FilterOptions, type Selection, selectQuestions } from './filters/filters.ts';
import { addStandingFilters, standingFilters } from './filters/standing.ts';
import { chooseRole } from './mock/role.ts';
import { startMock } from './mock/start.ts';
import { offerCut } from './practice/offer.ts';
import { addExamples, wholeNumber } from './program/command-line.ts';
import type { Context } from './program/context.ts';

interface MockOptions extends Omit<FilterOptions, 'order'> {
  minutes?: number;
  /** False with `--no-limit`. */
  limit: boolean;
  unanswerable?: boolean;
  shuffleOptions?: boolean;
}

/** `qbank mock`: a whole interview against one clock; nothing is revealed before its end. */
export function declare(command: Command, context: Context): void {
  const { options, examples, minutesExpected } = texts.mock;
  const { count, seed } = texts.filters;
  const readCount = wholeNumber('--count', { least: 1, expected: count });
  const readSeed = wholeNumber('--seed', { least: 0, expected: seed });
  command
    .addOption(new Option('-n, --count <number>', options.count).argParser(readCount))
    .addOption(new Option('--minutes <number>', options.minutes).argParser(readMinutes(minutesExpected)))
    .addOption(new Option('--seed <number>', options.seed).argParser(readSeed))
    .option('--no-limit', options.noLimit)
    .option('--unanswerable', options.unanswerable)
    .option('--shuffle-options', options.shuffleOptions);
  addNameFilters(command);
  command.option('--match <words>', texts.filters.options.match);
  addStandingFilters(command);
  addExamples(command, examples);
  command.action((given: MockOptions) => mock(given, context));
}

const mostMinutes = 24 * 60;

function readMinutes(expected: string): (text: string) => number {
  const read = wholeNumber('--minutes', { least: 1, expected });
  return (text) => {
    const minutes = read(text);
    if (minutes > mostMinutes)
      throw new QbankError('wrong-value', { option: '--minutes', value: text, expected });
    return minutes;
  };
}

async function mock(options: MockOptions, context: Context): Promise<void> {
  const store = await context.openStore();
  if (await offerCut({ store, context })) return;
  const pool = await choosePool(options, context, store);
  if (pool === null) return (await import('./mock/report.ts')).reportNoMock(context);
  const seed = options.seed ?? Math.floor(Math.random() * 1_000_000);
  const { count, minutes } = options;
  const paper = composePaper(pool.entries, { role: pool.role, count, minutes, seed });
  const asked = paper.questions.length;
  if (count !== undefined && asked < count) context.terminal.say(texts.mock.noOther(count, asked));
  const plan = planOf(paper, { ...options, seed });
  await startMock({ plan, leftOut: pool.leftOut }, { store, context });
}

/** What a paper is composed of. */
interface Pool {
  role: string | null;
  entries: Entry[];
  /** Questions without a reference. */
  leftOut: number;
}

/** The entries of one job that the filters fit; null, after saying why, where there are none. */
async function choosePool(options: MockOptions, context: Context, store: Store): Promise<Pool | null> {
  const { count: _, seed: __, ...filter } = options;
  const selection = await selectQuestions(context, store, { ...filter, isDrill: true });
  if (selection.found === 0) return null;
  const lots = lotsOf(selection, store);
  const role = await chooseRole(lots, options.role, context);
  const ids = lots.filter((lot) => isFor(lot, role)).flatMap(({ ids }) => ids);
  const entries = store.entries(selection.names, ids).filter((entry) => isFor(entry, role));
  const answerable = options.unanswerable ? entries : withReference(entries, store);
  if (answerable.length === 0) context.terminal.say(texts.mock.nothingAnswerable);
  const questions = (some: readonly Entry[]) => new Set(some.map(({ id }) => id)).size;
  const leftOut = questions(entries) - questions(answerable);
  return answerable.length === 0 ? null : { role, entries: answerable, leftOut };
}

/** What was chosen, in lots. */
function lotsOf({ questions, names }: Selection, store: Store): Lot[] {
  const chosen = new Set(questions);
  return store
    .lots(names)
    .map((lot) => ({ ...lot, ids: lot.ids.filter((id) => chosen.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

/** The job of a bank is known by its role, else by its name. */
function isFor({ role, bank }: Pick<Entry, 'role' | 'bank'>, wanted: string): boolean {
  return foldText(role ?? bank) === foldText(wanted);
}

/** Those to which any bank has a reference. */
function withReference(entries: readonly Entry[], store: Store): Entry[] {
  const known = new Set(entries.filter(hasReference).map(({ id }) => id));
  const others = entries.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  for (const entry of store.entries({}, others)) if (hasReference(entry)) known.add(entry.id);
  return entries.filter(({ id }) => known.has(id));
}

function hasReference({ answer, key }: Entry): boolean {
  return answer !== null || key !== null;
}

function planOf(paper: ComposedPaper, options: MockOptions & { seed: number }): Plan {
  const { questions, totalSeconds, role, parts } = paper;
  const { limit, seed, shuffleOptions } = options;
  return {
    ...plainPlan,
    mode: 'mock',
    questions,
    totalSeconds,
    isStrict: limit,
    revealAt: 'end',
    seed,
    shuffleSeed: shuffleOptions ? seed : null,
    paper: { role, parts, command: commandFor(paper, options) },
  };
}

const namedFilters = ['bank', 'section', 'kind', 'match'] as const;

/** What composes the paper again; null where it hangs on how the questions stand with the candidate now. */
function commandFor({ role, questions, totalSeconds }: ComposedPaper, options: MockOptions): string | null {
  if (standingFilters.some((name) => options[name])) return null;
  const { seed, unanswerable, shuffleOptions, limit } = options;
  const named = namedFilters.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name} ${quoted(value)}`];
  });
  return [
    'qbank mock',
    ...(role === null ? [] : [`--role ${quoted(role)}`]),
    ...named,
    `-n ${questions.length} --minutes ${totalSeconds / 60} --seed ${seed}`,
    ...(unanswerable ? ['--unanswerable'] : []),
    ...(shuffleOptions ? ['--shuffle-options'] : []),
    ...(limit ? [] : ['--no-limit']),
  ].join(' ');
}
