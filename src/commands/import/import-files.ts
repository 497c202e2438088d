import { resolve } from 'node:path';
import { QbankError } from '../../errors.ts';
import type { IngestWishes } from '../../ingest.ts';
import { digestOf, isDocumentName, type ReadBytes, readDocument } from '../../store/documents.ts';
import type { Given } from '../../store/sources.ts';
import { ingestNamed, readNamed } from '../documents.ts';
import { letThrough } from '../open-store.ts';
import { type ImportOptions, isFailed, type Outcome } from './outcome.ts';
import { showProgress } from './progress.ts';
import { inScript, putEach } from './put-each.ts';
import { endGathering, gatherBriefly, type ImportRun } from './run.ts';

interface Asked {
  path: string;
  /** Named on the command line, not found in a folder. */
  isNamed: boolean;
}

interface Imported {
  outcomes: Outcome[];
  /** Found in folders and of no kind that can be read. */
  passedOver: string[];
}

/** Imports one file after the other; what fails is an outcome, and the rest goes on. */
export async function importFiles(
  given: Omit<ImportRun, 'isMany' | 'gatheredSinceMs'>,
  files: readonly Asked[],
): Promise<Imported> {
  const imported: Imported = { outcomes: [], passedOver: [] };
  const isMany = files.length > 1;
  const run: ImportRun = { ...given, isMany, gatheredSinceMs: Number.NEGATIVE_INFINITY };
  for (const [index, asked] of files.entries()) {
    await letThrough(run.context.signal);
    if (isMany && !run.options.dryRun) gatherBriefly(run);
    for (const outcome of await importFile(run, asked, { at: index + 1, files: files.length })) {
      if (!asked.isNamed && isOfOtherKind(outcome)) imported.passedOver.push(outcome.file);
      else imported.outcomes.push(outcome);
    }
  }
  if (!run.options.dryRun) {
    run.store.commit();
    run.store.settle();
  }
  return imported;
}

/** Of many documents only what is shown is kept, so that memory does not grow with them. */
function keep(outcomes: Outcome[], outcome: Outcome, run: ImportRun): void {
  outcomes.push(outcome);
  if (run.isMany || outcomes.length > 1)
    outcomes.push(...outcomes.splice(-2).map((kept) => lighten(kept, run)));
}

function lighten(outcome: Outcome, { context, options }: ImportRun): Outcome {
  if (context.options.json || options.explain) return outcome;
  const { questions: _, ...rest } = outcome;
  return rest;
}

function isOfOtherKind({ file, error }: Outcome): boolean {
  return error?.id === 'unsupported-file' || (error?.id === 'binary-file' && !isDocumentName(file));
}

async function importFile(
  run: ImportRun,
  { path }: Asked,
  place: { at: number; files: number },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    const read = await readFor(run, path);
    const given = givenFor(run, read.realPath);
    const answers = given.answers === undefined ? undefined : await readAnswers(given.answers);
    const how = [process.env.QBANK_SEED_DIGEST ?? '', JSON.stringify(given), answers?.digest ?? ''];
    const digest = digestOf(read.bytes, ...how);
    const source = run.store.sourceOf(read.realPath);
    const isSame = source?.digest === digest;
    if (isSame && !wantsReading(run.options)) return [await unchanged(run, path, read.realPath)];
    if (read.bytes.length > largeBytes) endGathering(run);
    const wishes = { ...wishesOf(given, answers), signal: run.context.signal };
    const documents = ingestNamed(path, read, wishes);
    const shown = showProgress(run.context.terminal, { ...place, path, bytes: read.bytes }, documents);
    // Left off halfway, the store holds neither what was imported before nor this.
    if (source && !isSame && !run.options.dryRun)
      run.store.noteSource(read.realPath, { ...source, digest: '' });
    for await (const outcome of putEach(run, { path, read, given }, shown)) keep(outcomes, outcome, run);
    const isIn = outcomes.some(({ put }) => put !== undefined) && !outcomes.some(isFailed);
    if (isIn && !run.options.dryRun) run.store.noteSource(read.realPath, { digest, given });
    return outcomes.map((outcome) =>
      isSame && outcome.status === 'ok' && !run.options.prune ? { ...outcome, status: 'unchanged' } : outcome,
    );
  } catch (error) {
    if (!(error instanceof QbankError) || error.id.startsWith('store-')) throw error;
    return [...outcomes, { file: path, status: 'failed', error }];
  }
}

/** Reading a larger file takes longer than others should wait. */
const largeBytes = 512 * 1024;

/** What is the same is read again only for what there is to see of it, and to take out what it lacks. */
function wantsReading({ dryRun, explain, prune }: ImportOptions): boolean {
  return dryRun === true || explain === true || prune === true;
}

/** What an import was given holds for later ones of the same file, as long as they say nothing else. */
function givenFor({ store, options }: ImportRun, realPath: string): Given {
  const { name, role, columns } = options;
  const answers = options.answers === undefined ? undefined : resolve(options.answers);
  const now: Given = Object.fromEntries(
    Object.entries({ name, role, answers, columns }).filter(([, value]) => value !== undefined),
  );
  return { ...store.sourceOf(realPath)?.given, ...now };
}

interface Answers {
  file: string;
  bytes: Uint8Array;
  digest: string;
}

async function readAnswers(path: string): Promise<Answers> {
  const { name, bytes } = await readDocument(path);
  return { file: name, bytes, digest: digestOf(bytes) };
}

function wishesOf({ columns }: Given, answers: Answers | undefined): IngestWishes {
  return { ...(columns === undefined ? {} : { columns }), ...(answers === undefined ? {} : { answers }) };
}

async function readFor({ context, options }: ImportRun, path: string): Promise<ReadBytes> {
  const read = await readNamed(path, context);
  if (path !== '-') return read;
  return { ...read, realPath: `stdin:${options.name ?? digestOf(read.bytes)}` };
}

async function unchanged({ store, context }: ImportRun, file: string, realPath: string): Promise<Outcome> {
  const entries = context.options.json ? store.entriesFrom(realPath) : [];
  return { file, status: 'unchanged', questions: await inScript(entries, context) };
}
