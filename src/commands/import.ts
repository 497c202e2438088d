import { type Command, Option } from 'commander';
import { QbankError } from '../errors.ts';
import { parseColumns } from '../questions/table/given.ts';
import { findDocuments } from '../store/files/documents.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { importFiles } from './import/import-files.ts';
import { toJson } from './import/json.ts';
import { type ImportOptions, isFailed, type Outcome } from './import/outcome.ts';
import { layOutcomes } from './import/screen.ts';
import { addExamples, filledArgument, filledOption } from './program/command-line.ts';
import type { Context } from './program/context.ts';
import { loadDueSeeds, openToLook } from './program/open-store.ts';

const name = 'qbank import';

export function declare(command: Command, context: Context): void {
  const { argument, options, examples } = texts.import;
  command
    .argument('[files...]', argument)
    .option('--dry-run', options.dryRun)
    .option('--explain', options.explain)
    .option('--answers <file>', options.answers, filledOption('--answers', name))
    .option('--name <name>', options.name, filledOption('--name', name))
    .option('--role <role>', options.role, filledOption('--role', name))
    .option('--columns <list>', options.columns, readColumns)
    .option('--prune', options.prune)
    .addOption(new Option('--seeds', options.seeds).conflicts('dryRun'));
  addExamples(command, examples);
  command.action((paths: string[], given: ImportOptions) => importAll(context, paths, given));
}

function readColumns(value: string): Record<string, string> {
  const columns = parseColumns(value);
  if (columns === null)
    throw new QbankError('wrong-value', { option: '--columns', value, expected: texts.import.columnsForm });
  return columns;
}

async function importAll(context: Context, paths: string[], options: ImportOptions): Promise<void> {
  const { terminal } = context;
  if (paths.length === 0 && !options.seeds)
    throw new QbankError('missing-argument', { argument: 'FILE', command: name });
  const checkPath = filledArgument('FILE', name);
  const { files, passedOver, problems } = findDocuments(paths.map(checkPath));
  checkTogether(files.length + problems.length, options);
  const store = options.dryRun ? await openToLook(context) : await context.openStore();
  if (options.seeds) await bringSeedsBack(store, context);
  const run = await importFiles({ store, context, options }, files);
  const failures = problems.map(({ path, error }): Outcome => ({ file: path, status: 'failed', error }));
  const outcomes = [...run.outcomes, ...failures];
  report(outcomes, context, options);
  const names = [...passedOver, ...run.passedOver];
  if (names.length > 0) terminal.say(texts.import.passedOver(names.length, names.slice(0, passedOverShown)));
  const doubtful = context.options.json || options.dryRun ? [] : doubtfulIn(outcomes);
  if (doubtful.length > 0) terminal.say(texts.import.mend(doubtful));
  const next = context.options.json ? null : nextStep(outcomes, options);
  if (next !== null) terminal.say(next);
  throwFailures(outcomes);
}

function checkTogether(files: number, { answers }: ImportOptions): void {
  if (answers === undefined || files <= 1) return;
  throw new QbankError('wrong-command-line', { reason: texts.import.answersForOne, command: name });
}

const passedOverShown = 3;

async function bringSeedsBack(store: Store, context: Context): Promise<void> {
  const count = store.restoreSeeds();
  await loadDueSeeds(store, context);
  context.terminal.say(texts.import.seedsBack(count));
}

function report(outcomes: readonly Outcome[], context: Context, options: ImportOptions): void {
  const { terminal } = context;
  if (context.options.json) {
    terminal.writeJson(toJson(outcomes, options));
    return;
  }
  const lines = layOutcomes(outcomes, terminal, options);
  if (lines.length > 0) terminal.write(`${lines.join('\n')}\n`);
}

function nextStep(outcomes: readonly Outcome[], { dryRun, seeds }: ImportOptions): string | null {
  if (outcomes.length === 0) return seeds ? null : texts.import.nothingThere;
  if (outcomes.every(isFailed)) return null;
  if (dryRun) return texts.import.dryRun(outcomes.filter(({ status }) => status === 'ok').length);
  const banks = outcomes.flatMap((outcome) => (outcome.status === 'ok' ? [outcome.put.name] : []));
  return banks.length === 0 ? null : texts.import.next(banks.length === 1 ? banks[0] : null);
}

function doubtfulIn(outcomes: readonly Outcome[]): string[] {
  const stored = outcomes.filter((outcome) => outcome.status === 'ok');
  return [...new Set(stored.flatMap(({ report }) => report.doubtful.map(({ id }) => id)))];
}

/** One file that failed is the whole story; of several, which ones was said before. */
function throwFailures(outcomes: readonly Outcome[]): void {
  const failed = outcomes.filter(isFailed);
  if (failed.length === 0) return;
  if (outcomes.length === 1) throw failed[0].error;
  throw new QbankError('some-failed', { failed: failed.length, files: outcomes.length });
}
