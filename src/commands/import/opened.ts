import { resolve } from 'node:path';
import { QbankError } from '../../errors.ts';
import type { IngestWishes } from '../../ingest.ts';
import type { Given } from '../../store/banks/sources.ts';
import { digestOf, type ReadBytes, readDocument } from '../../store/files/documents.ts';
import { ingestNamed, readNamed, renamed } from './documents.ts';
import type { GistOfFile } from './gist.ts';
import type { ImportOptions } from './outcome.ts';
import { mostAhead, type Readers } from './readers.ts';
import type { ImportRun } from './run.ts';

/** A file whose bytes are here. */
export interface Opened {
  read: ReadBytes;
  given: Given;
  /** Of its bytes and of all that decides what is made of them. */
  digest: string;
  /** Its documents, which may be being read already. */
  documents: () => AsyncIterableIterator<GistOfFile>;
}

/** An import, and the threads that may read for it. */
interface Opener {
  run: ImportRun;
  readers: Readers | null;
  /** There are files enough for threads. */
  isLong: boolean;
}

/** Reading a larger file takes longer than others should wait. */
export const largeBytes = 512 * 1024;
/** No more than this is opened before it is its turn. */
const mostBytesAhead = 4 * 2 ** 20;

/**
 * Opens files, those behind the one that is asked for as well, so that they are read meanwhile. To be asked for one
 * after the other.
 */
export function openAhead(
  opener: Opener,
  files: readonly { path: string }[],
): (index: number) => Promise<Opened> {
  const openings: Promise<Opened>[] = [];
  const sizes: number[] = [];
  const open = async (index: number): Promise<Opened> => {
    const opened = await openFile(opener, files[index].path);
    sizes[index] = opened.read.bytes.length;
    return opened;
  };
  const begin = (index: number): Promise<Opened> => {
    openings[index] ??= open(index);
    // Whoever asks for it learns why it failed.
    openings[index].catch(() => {});
    return openings[index];
  };
  return async (index) => {
    const first = begin(index);
    const last = opener.isLong && opener.readers !== null ? Math.min(files.length, index + mostAhead) : 0;
    for (let next = index + 1, bytes = 0; next < last && bytes < mostBytesAhead; next += 1) {
      // Standard input may keep those before it waiting.
      if (files[next].path === '-') break;
      await begin(next).catch(() => {});
      bytes += sizes[next] ?? 0;
    }
    delete openings[index];
    return first;
  };
}

async function openFile({ run, readers, isLong }: Opener, path: string): Promise<Opened> {
  const read = await readFor(run, path);
  const given = givenFor(run, read.realPath);
  const answers = given.answers === undefined ? undefined : await readAnswers(given.answers);
  const how = [process.env.QBANK_SEED_DIGEST ?? '', JSON.stringify(given), answers?.digest ?? ''];
  const digest = digestOf(read.bytes, ...how);
  const wishes = wishesOf(given, answers);
  const isSame = run.store.sourceOf(read.realPath)?.digest === digest;
  const isAhead = (isLong || read.bytes.length > largeBytes) && !isArchive.test(read.name);
  if (readers === null || !isAhead || (isSame && !wantsReading(run.options)))
    return { read, given, digest, documents: () => readHere(run, { path, read, wishes }) };
  const reading = readers.read({ name: read.name, bytes: read.bytes, wishes });
  reading.catch(() => {});
  return { read, given, digest, documents: () => readThere(reading, path, read) };
}

/** Of what an archive holds one document is put in after the other, as they may be many. */
const isArchive = /\.(?:zip|apkg|colpkg)$/i;

async function* readHere(
  { context: { signal } }: ImportRun,
  { path, read, wishes }: { path: string; read: ReadBytes; wishes: IngestWishes },
): AsyncGenerator<GistOfFile> {
  const { gistOf } = await import('./gist.ts');
  for await (const document of ingestNamed(path, read, { ...wishes, signal })) yield gistOf(document);
}

async function* readThere(
  reading: Promise<GistOfFile[]>,
  path: string,
  { name }: ReadBytes,
): AsyncGenerator<GistOfFile> {
  const documents = await reading.catch((error: unknown) => {
    throw error instanceof QbankError ? renamed({ file: name, error }, path, name).error : error;
  });
  for (const document of documents) yield renamed(document, path, name);
}

/** What is the same is read again only for what there is to see of it, and to take out what it lacks. */
export function wantsReading({ dryRun, explain, prune }: ImportOptions): boolean {
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
