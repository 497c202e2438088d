import { type Command, Option } from 'commander';
import { QbankError } from '../errors.ts';
import { formatSeconds, parseDuration } from '../session/duration.ts';
import { type Plan, plainPlan } from '../session/event.ts';
import type { Store } from '../store/store.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { texts } from '../texts/texts.ts';
import { addExamples, addNote } from './command-line.ts';
import type { Context } from './context.ts';
import { addFilters, type FilterOptions, type Selection, selectQuestions } from './filters.ts';
import { Journal } from './practice/journal.ts';
import { offerCut } from './practice/offer.ts';
import { runSession } from './practice/run.ts';

interface PracticeOptions extends FilterOptions {
  /** Seconds. */
  time: number;
  /** False with `--no-limit`. */
  limit: boolean;
  strict?: boolean;
  shuffleOptions?: boolean;
}

/** The questions to be asked, and how many there were to choose among. */
type Paper = Pick<Selection, 'questions' | 'found' | 'seed'>;

const usualSeconds = 180;

/** `qbank practice`: question → typed answer against the clock → reference answer → rating. */
export function declare(command: Command, context: Context): void {
  const { arguments: args, options, examples } = texts.practice;
  command
    .argument('[ids...]', args.ids)
    .addOption(
      new Option('--time <duration>', options.time).default(usualSeconds, '3m').argParser(readLimitSeconds),
    )
    .addOption(new Option('--no-limit', options.noLimit).conflicts('time'))
    .addOption(new Option('--strict', options.strict).conflicts('limit'))
    .option('--shuffle-options', options.shuffleOptions);
  addFilters(command);
  addNote(command, texts.practice.orderNote);
  addExamples(command, examples);
  command.action((ids: string[], given: PracticeOptions) => practice(ids, given, context));
}

function readLimitSeconds(value: string): number {
  const seconds = parseDuration(value);
  if (seconds === null)
    throw new QbankError('wrong-value', { option: '--time', value, expected: texts.practice.durations });
  return seconds;
}

async function practice(ids: readonly string[], options: PracticeOptions, context: Context): Promise<void> {
  const store = await context.openStore();
  if (await offerCut({ store, context })) return;
  const selection = ids.length > 0 ? selectIds(ids, options, store) : await select(options, context, store);
  if (selection.questions.length === 0 && !context.options.json) return;
  const plan = planOf(selection, options, context.now());
  const journal = new Journal(plan, { store, now: context.now });
  await runSession(journal, introduce(selection, plan, context.terminal), { store, context });
}

/** By default what was never practised comes first, so that one drill goes on where the last one ended. */
function select(options: PracticeOptions, context: Context, store: Store): Promise<Paper> {
  const order = options.order ?? (options.seed === undefined ? 'due' : 'random');
  return selectQuestions(context, store, { ...options, order });
}

const filterNames = ['bank', 'role', 'section', 'kind', 'match', 'count', 'order', 'seed'] as const;

/** The questions named on the command line, in that order. */
function selectIds(ids: readonly string[], options: PracticeOptions, store: Store): Paper {
  const filter = filterNames.find((name) => options[name] !== undefined);
  if (filter !== undefined)
    throw new QbankError('wrong-command-line', {
      reason: texts.practice.idsAndFilter(filter),
      command: 'qbank practice',
    });
  const questions = [...new Set(ids.map(store.resolveId))].flatMap((id) => {
    const [first, ...others] = store.entriesOf(id);
    return first === undefined ? [] : [{ id, entries: [first, ...others] as [typeof first] }];
  });
  return { questions, found: questions.length, seed: null };
}

/** Options are shuffled by the paper's seed where it has one, so that it can be repeated; else by the time of day. */
function planOf({ questions, seed }: Paper, options: PracticeOptions, atMs: number): Plan {
  const { time, limit, strict, shuffleOptions } = options;
  return {
    ...plainPlan,
    questions: questions.map(({ id }) => id),
    limitSeconds: limit ? time : null,
    isStrict: strict === true,
    seed,
    shuffleSeed: shuffleOptions ? (seed ?? options.seed ?? atMs % 2 ** 31) : null,
  };
}

/** What is said before the first question. Lines that are being typed cannot be cut off, so there strict is not kept. */
function introduce(
  { found, questions }: Paper,
  { limitSeconds, isStrict, seed }: Plan,
  { isInteractive }: Pick<Terminal, 'isInteractive'>,
): string[] {
  const clock = limitSeconds === null ? null : formatSeconds(limitSeconds);
  const limit =
    clock === null ? texts.practice.noLimit : texts.practice.limitIs(clock, isStrict && isInteractive);
  return [
    texts.common.sentences([texts.practice.selected(found, questions.length), limit]),
    ...(isStrict && !isInteractive ? [texts.practice.strictByLine] : []),
    ...(seed === null ? [] : [texts.practice.seedIs(seed)]),
  ];
}
