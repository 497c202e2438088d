import { QbankError } from '../../errors.ts';
import type { IngestedFile, IngestWishes } from '../../ingest.ts';
import type { ProblemId, Problems } from '../../problems.ts';
import { type ReadBytes, readDocument, readStream } from '../../store/files/documents.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';
import { letThrough } from '../program/open-store.ts';
import { readTools } from './read-tools.ts';

/** Reads a file that the user named; `-` is standard input. Throws a QbankError where it cannot be read. */
export async function readNamed(path: string, { terminal }: Pick<Context, 'terminal'>): Promise<ReadBytes> {
  if (path !== '-') return readDocument(path, () => terminal.say(texts.clean.waitingFor(path)));
  const { standardInput } = texts.clean;
  const bytes = await readStream(terminal.stdin, standardInput);
  return { realPath: 'stdin:', name: standardInput, bytes };
}

/**
 * The documents of a file that was read, one after the other, named as the user named the file. Between them and between
 * the stages of each signals get their turn: throws why the program is to stop.
 */
export async function* ingestNamed(
  path: string,
  { name, bytes }: ReadBytes,
  wishes: IngestWishes & Pick<Context, 'signal'>,
): AsyncGenerator<IngestedFile> {
  // The reader is large; few commands need it.
  const { ingestFile } = await import('../../ingest.ts');
  const { signal, ...rest } = wishes;
  const pause = () => letThrough(signal);
  for await (const document of ingestFile(name, bytes, { ...readTools, ...rest, pause })) {
    await pause();
    yield renamed(document, path, name);
  }
}

/** What was read of a file, by its own name, named as the user named it. */
export function renamed<Read extends { file: string; error?: QbankError }>(
  document: Read,
  path: string,
  name: string,
): Read {
  const rename = (file: string): string => (file.startsWith(name) ? path + file.slice(name.length) : file);
  const file = rename(document.file);
  const { error } = document;
  if (error === undefined) return { ...document, file };
  return { ...document, file, error: path === '-' ? error : withPath(error, rename) };
}

/** Readers know a file by its own name alone. */
function withPath(error: QbankError, rename: (file: string) => string): QbankError {
  const { id, details } = error;
  if (!('path' in details)) return error;
  const renamed = { ...details, path: rename(details.path) } as Problems[ProblemId];
  return new QbankError(id, renamed, { cause: error.cause });
}
