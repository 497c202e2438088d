import { QbankError } from '../../errors.ts';
import { isDocumentName } from '../../store/files/documents.ts';
import { letThrough } from '../program/open-store.ts';
import { largeBytes, type Opened, openAhead, wantsReading } from './opened.ts';
import { isFailed, isStored, type Outcome } from './outcome.ts';
import { showProgress } from './progress.ts';
import { inScript, putEach } from './put-each.ts';
import { prepareReaders } from './readers.ts';
import { endGathering, gatherBriefly, type ImportRun } from './run.ts';

interface Asked {
  path: string;
  /** Named on the command line, not found in a folder. */
  isNamed: boolean;
}

/** A thread loads the program first: fewer files are read as soon without. */
const fewestForThreads = 8;

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
  const readers = await prepareReaders(run.context.signal);
  const openings = openAhead({ run, readers, isLong: files.length >= fewestForThreads }, files);
  try {
    for (const [index, asked] of files.entries()) {
      await letThrough(run.context.signal);
      if (isMany && !run.options.dryRun) gatherBriefly(run);
      const place = { at: index + 1, files: files.length, opening: openings(index) };
      for (const outcome of await importFile(run, asked, place)) {
        if (!asked.isNamed && isOfOtherKind(outcome)) imported.passedOver.push(outcome.file);
        else imported.outcomes.push(outcome);
      }
    }
  } finally {
    readers?.stop();
  }
  if (!run.options.dryRun) run.store.commit();
  return imported;
}

/** Of many documents only what is shown is kept, so that memory does not grow with them. */
function keep(outcomes: Outcome[], outcome: Outcome, run: ImportRun): void {
  outcomes.push(outcome);
  if (run.isMany || outcomes.length > 1)
    outcomes.push(...outcomes.splice(-2).map((kept) => lighten(kept, run)));
}

function lighten(outcome: Outcome, { context, options }: ImportRun): Outcome {
  const isWanted = context.options.json || options.explain;
  return isWanted || isFailed(outcome) ? outcome : { ...outcome, questions: [] };
}

function isOfOtherKind(outcome: Outcome): boolean {
  if (!isFailed(outcome)) return false;
  const { file, error } = outcome;
  return error.id === 'unsupported-file' || (error.id === 'binary-file' && !isDocumentName(file));
}

async function importFile(
  run: ImportRun,
  { path }: Asked,
  { opening, ...place }: { at: number; files: number; opening: Promise<Opened> },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    const { read, given, digest, documents } = await opening;
    const source = run.store.sourceOf(read.realPath);
    const isSame = source?.digest === digest;
    if (isSame && !wantsReading(run.options)) return [await unchanged(run, path, read.realPath)];
    if (read.bytes.length > largeBytes) endGathering(run);
    const shown = showProgress(run.context.terminal, { ...place, path, bytes: read.bytes }, documents());
    // Left off halfway, the store holds neither what was imported before nor this.
    if (source && !isSame && !run.options.dryRun)
      run.store.noteSource(read.realPath, { ...source, digest: '' });
    for await (const outcome of putEach(run, { path, read, given }, shown)) keep(outcomes, outcome, run);
    const isIn = outcomes.some(isStored) && !outcomes.some(isFailed);
    if (isIn && !run.options.dryRun) run.store.noteSource(read.realPath, { digest, given });
    return outcomes.map((outcome) =>
      isSame && outcome.status === 'ok' && !run.options.prune ? { ...outcome, status: 'unchanged' } : outcome,
    );
  } catch (error) {
    // What fails in the store has taken back the files before it that were gathered with this one: all ends, and none
    // of them is reported as imported.
    if (!(error instanceof QbankError) || error.id.startsWith('store-')) throw error;
    return [...outcomes, { file: path, status: 'failed', error }];
  }
}

async function unchanged({ store, context }: ImportRun, file: string, realPath: string): Promise<Outcome> {
  const entries = context.options.json ? store.entriesFrom(realPath) : [];
  return { file, status: 'unchanged', questions: await inScript(entries, context) };
}
