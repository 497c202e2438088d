import { resolve } from 'node:path';
import type { Entry } from '../../bank/bank.ts';
import { showEntries } from '../../bank/shown.ts';
import { QbankError } from '../../errors.ts';
import type { Ingested, IngestedFile, IngestWishes } from '../../ingest.ts';
import { digestOf, isDocumentName, type ReadBytes, readDocument } from '../../store/documents.ts';
import type { Given } from '../../store/sources.ts';
import type { Origin, PutBank, Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { ingestNamed, readNamed } from '../documents.ts';
import { letThrough } from '../open-store.ts';
import { askAboutGone } from './gone.ts';
import { originsOf } from './origins.ts';
import { type ImportOptions, isFailed, type Outcome } from './outcome.ts';
import { showProgress } from './progress.ts';
import { reportOn } from './report.ts';

/** What every file of an import is done with. */
export interface ImportRun {
  store: Store;
  context: Context;
  options: ImportOptions;
  isMany: boolean;
  /** When the open transaction began. */
  gatheredSinceMs: number;
}

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
      else imported.outcomes.push(isMany ? lighten(outcome, run) : outcome);
    }
  }
  if (isMany && !run.options.dryRun) {
    run.store.commit();
    run.store.settle();
  }
  return imported;
}

/** So long several banks are written in one transaction: what another process is asked to wait. */
const gatherMs = 500;

/** Writes what was gathered for long enough, and gathers on. */
function gatherBriefly(run: ImportRun): void {
  const now = run.context.now();
  if (now - run.gatheredSinceMs < gatherMs) return;
  run.store.commit();
  run.store.gather();
  run.gatheredSinceMs = now;
}

/** Of many files only what is shown is kept, so that memory does not grow with them. */
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
  try {
    const read = await readFor(run, path);
    const given = givenFor(run, read.realPath);
    const answers = given.answers === undefined ? undefined : await readAnswers(given.answers);
    const how = [process.env.QBANK_SEED_DIGEST ?? '', JSON.stringify(given), answers?.digest ?? ''];
    const digest = digestOf(read.bytes, ...how);
    const isSame = run.store.sourceOf(read.realPath)?.digest === digest;
    if (isSame && !wantsReading(run.options)) return [await unchanged(run, path, read.realPath)];
    if (read.bytes.length > largeBytes) endGathering(run);
    const documents = await showProgress(run.context.terminal, { ...place, path, bytes: read.bytes }, () =>
      ingestNamed(path, read, wishesOf(given, answers)),
    );
    await letThrough(run.context.signal);
    const outcomes = await putAll(run, { path, read, given }, documents);
    const isIn = outcomes.some(({ put }) => put !== undefined) && !outcomes.some(isFailed);
    if (isIn && !run.options.dryRun) run.store.noteSource(read.realPath, { digest, given });
    return outcomes.map((outcome) =>
      isSame && outcome.status === 'ok' && !run.options.prune ? { ...outcome, status: 'unchanged' } : outcome,
    );
  } catch (error) {
    if (!(error instanceof QbankError) || error.id.startsWith('store-')) throw error;
    return [{ file: path, status: 'failed', error }];
  }
}

/** Reading a larger file takes longer than others should wait. */
const largeBytes = 512 * 1024;

function endGathering(run: ImportRun): void {
  run.store.commit();
  run.gatheredSinceMs = Number.NEGATIVE_INFINITY;
}

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

interface FileRead {
  path: string;
  read: ReadBytes;
  given: Given;
}

async function putAll(
  run: ImportRun,
  { path, read, given }: FileRead,
  documents: readonly IngestedFile[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { document, origin } of originsOf(documents, { path, realPath: read.realPath })) {
    const { file } = document;
    if ('error' in document) outcomes.push({ file, status: 'failed', error: document.error });
    else outcomes.push(await putDocument(run, { file, origin, ingested: named(document.ingested, given) }));
  }
  return outcomes;
}

/** The bank with the name and the role that the user gives it. */
function named(ingested: Ingested, { name, role }: Given): Ingested {
  const { bank } = ingested;
  return {
    ...ingested,
    bank: { ...bank, role: role ?? bank.role, name: name ?? role ?? bank.name },
  };
}

interface Document {
  file: string;
  origin: Origin;
  ingested: Ingested;
}

async function putDocument(run: ImportRun, { file, origin, ingested }: Document): Promise<Outcome> {
  const isBank = ingested.bank.questions.length > 0;
  const { put, wish } = isBank
    ? await putOrForesee(run, ingested, origin)
    : { put: run.store.foreseeBank(ingested.bank, origin, { prune: true }) };
  const { entries, ...rest } = put;
  return {
    file,
    status: isBank ? 'ok' : 'none',
    questions: await inScript(isBank ? entries : [], run.context),
    report: reportOn(ingested, put),
    ...(isBank ? { put: rest, wish } : {}),
    considered: ingested.reading.considered,
  };
}

interface Put {
  put: PutBank;
  /** What the user wants with questions that are gone, where that was asked. */
  wish?: Outcome['wish'];
}

async function putOrForesee(run: ImportRun, { bank }: Ingested, origin: Origin): Promise<Put> {
  const { store, options, isMany } = run;
  const prune = options.prune === true;
  if (options.dryRun) return { put: store.foreseeBank(bank, origin, { prune }) };
  if (prune) return { put: store.putBank(bank, origin, { prune, isOneOfMany: isMany }) };
  const wish = await askAboutGone(() => store.foreseeBank(bank, origin), {
    context: run.context,
    // Whoever is asked may take long.
    beforeAsking: () => endGathering(run),
  });
  const wishes = { prune: wish === 'prune', isOneOfMany: isMany };
  return { put: store.putBank(bank, origin, wishes), ...(wish ? { wish } : {}) };
}

function inScript(entries: readonly Entry[], { options }: Context): Promise<Entry[]> {
  return showEntries(entries, options.script, (name) => entries.filter(({ bank }) => bank === name));
}
