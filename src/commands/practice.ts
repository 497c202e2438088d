import { type Command, Option } from 'commander';
import { QbankError } from '../errors.ts';
import { formatSeconds, parseDuration } from '../session/duration.ts';
import { type Plan, plainPlan } from '../session/event.ts';
import type { Store } from '../store/store.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { texts } from '../texts/texts.ts';
import { configuredSeconds } from './config/config.ts';
import { usualSeconds } from './config/keys.ts';
import { addFilters, type FilterOptions, type Selection, selectQuestions } from './filters/filters.ts';
import { standingFilters } from './filters/standing.ts';
import { Journal } from './practice/kept/journal.ts';
import { offerCut } from './practice/offer.ts';
import { reportNone } from './practice/report.ts';
import { runSession } from './practice/run.ts';
import { worldOf } from './practice/world.ts';
import { addExamples, addNote, oneOf } from './program/command-line.ts';
import type { Context } from './program/context.ts';

/** How questions are asked. */
export interface SessionOptions {
  /** Seconds. */
  time?: number;
  /** False with `--no-limit`. */
  limit: boolean;
  strict?: boolean;
  shuffleOptions?: boolean;
  /** The answer is thought or spoken. */
  flip?: boolean;
  against?: Plan['against'];
  /** False with `--no-repeat`. */
  repeat: boolean;
}

interface PracticeOptions extends FilterOptions, SessionOptions {
  read?: boolean;
}

/** The questions to be asked, and how many there were to choose among. */
export type Paper = Pick<Selection, 'questions' | 'found' | 'seed'>;

/** `qbank practice`: question → typed answer against the clock → reference answer → rating. */
export function declare(command: Command, context: Context): void {
  const { arguments: args, examples } = texts.practice;
  command.argument('[ids...]', args.ids);
  addSessionOptions(command);
  command.addOption(new Option('--read', texts.drill.options.read).conflicts(['flip', 'strict', 'time']));
  addFilters(command);
  addNote(command, texts.practice.orderNote);
  addExamples(command, examples);
  command.action((ids: string[], given: PracticeOptions) => practice(ids, given, context));
}

/** Adds what says how questions are asked. */
export function addSessionOptions(command: Command): void {
  const { options } = texts.practice;
  const { flip, against, noRepeat } = texts.drill.options;
  command
    .addOption(
      new Option('--time <duration>', options.time).default(undefined, '3m').argParser(readLimitSeconds),
    )
    .addOption(new Option('--no-limit', options.noLimit).conflicts('time'))
    .addOption(new Option('--strict', options.strict).conflicts('limit'))
    .option('--shuffle-options', options.shuffleOptions)
    .option('--flip', flip)
    .addOption(
      new Option('--against <reference>', against).argParser(
        oneOf('--against', ['reference', 'mine'] as const),
      ),
    )
    .option('--no-repeat', noRepeat);
}

function readLimitSeconds(value: string): number {
  const seconds = parseDuration(value);
  if (seconds === null)
    throw new QbankError('wrong-value', { option: '--time', value, expected: texts.practice.durations });
  return seconds;
}

/** Drills the questions of these ids, else those that the options choose. */
export async function practice(
  ids: readonly string[],
  options: PracticeOptions,
  context: Context,
): Promise<void> {
  const store = await context.openStore();
  if (!options.read && (await offerCut({ store, context }))) return;
  const selection = ids.length > 0 ? selectIds(ids, options, store) : await select(options, context, store);
  if (selection.questions.length === 0 && !context.options.json) return;
  if (options.read) {
    const { readQuestions } = await import('./practice/read.ts');
    return readQuestions(selection.questions, { store, context });
  }
  const time = options.time ?? configuredSeconds(store) ?? usualSeconds;
  // Failed ones come back for people; a program that answers has counted its questions.
  const repeat = options.repeat && context.terminal.stdin.isTTY === true;
  const plan = planOf(selection, { ...options, time, repeat }, context.now());
  if (plan.questions.length === 0) return reportNone(plan, context);
  const journal = new Journal(plan, worldOf({ store, context }));
  await runSession(journal, introduce(selection, plan, context.terminal), { store, context });
}

/** By default what was never practised comes first, so that one drill goes on where the last one ended. */
function select(options: PracticeOptions, context: Context, store: Store): Promise<Paper> {
  const order = options.order ?? (options.seed === undefined ? 'due' : 'random');
  return selectQuestions(context, store, { ...options, order, isDrill: true });
}

const filterNames = [
  ...(['bank', 'role', 'section', 'kind', 'match', 'count', 'order', 'seed'] as const),
  ...standingFilters,
];

/** The questions named on the command line, in that order. */
function selectIds(ids: readonly string[], options: PracticeOptions, store: Store): Paper {
  const filter = filterNames.find((name) => options[name] !== undefined);
  if (filter !== undefined)
    throw new QbankError('wrong-command-line', {
      reason: texts.practice.idsAndFilter(filter),
      command: 'qbank practice',
    });
  const named = [...new Set(ids.map(store.resolveId))];
  const standing = new Set(store.ids({}, named));
  const questions = named.filter((id) => standing.has(id));
  return { questions, found: questions.length, seed: null };
}

/** Options are shuffled by the paper's seed where it has one, so that it can be repeated; else by the time of day. */
export function planOf(
  { questions, seed }: Paper,
  options: SessionOptions & { time: number; seed?: number },
  atMs: number,
): Plan {
  const { time, limit, strict, shuffleOptions, flip, against = 'reference', repeat } = options;
  return {
    ...plainPlan,
    questions,
    limitSeconds: limit ? time : null,
    mode: flip ? 'flip' : 'practice',
    isStrict: strict === true,
    repeatFailed: repeat,
    against,
    seed,
    shuffleSeed: shuffleOptions ? (seed ?? options.seed ?? atMs % 2 ** 31) : null,
  };
}

/** What is said before the first question. Lines that are being typed cannot be cut off, so there strict is not kept. */
export function introduce(
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
