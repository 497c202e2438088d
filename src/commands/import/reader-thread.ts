import { parentPort } from 'node:worker_threads';
import { QbankError } from '../../errors.ts';
import type { IngestWishes } from '../../ingest.ts';
import { type SharedWords, takeWords } from '../../language/shared-words.ts';
import type { GistOfFile } from './gist.ts';
import { readTools } from './read-tools.ts';

/** A file that a thread is to read. */
export interface ReadJob {
  job: number;
  /** The file's own name. */
  name: string;
  bytes: Uint8Array;
  wishes: Pick<IngestWishes, 'columns' | 'answers'>;
}

/** A `QbankError` as it goes from one thread to another, which knows no classes. */
export type Sent = Pick<QbankError, 'id' | 'details'>;

/** What became of a job: its documents, or why there are none. What was not foreseen comes as it was thrown. */
export type ReadAnswer = { job: number } & (
  | { documents: ({ file: string; error: Sent } | Exclude<GistOfFile, { error: QbankError }>)[] }
  | { error: Sent }
  | { unforeseen: unknown }
);

/** The file of the bundle in which this stands; run from source it is a `.ts` file, which no thread can load. */
export const threadFile = import.meta.url;

/** Reads the files that are sent to this thread, one after the other, by words that the threads share. */
export function serve(words: SharedWords): void {
  takeWords(words);
  let last = Promise.resolve();
  parentPort?.on('message', (job: ReadJob) => {
    last = last.then(async () => parentPort?.postMessage(await answer(job)));
  });
}

async function answer({ job, name, bytes, wishes }: ReadJob): Promise<ReadAnswer> {
  try {
    // Here, as the thread that starts this one needs no reader.
    const [{ ingestFile }, { gistOf }] = await Promise.all([import('../../ingest.ts'), import('./gist.ts')]);
    const documents: GistOfFile[] = [];
    for await (const document of ingestFile(name, bytes, { ...readTools, ...wishes }))
      documents.push(gistOf(document));
    return {
      job,
      documents: documents.map((one) =>
        'error' in one ? { file: one.file, error: toSend(one.error) } : one,
      ),
    };
  } catch (error) {
    return error instanceof QbankError ? { job, error: toSend(error) } : { job, unforeseen: error };
  }
}

function toSend({ id, details }: QbankError): Sent {
  return { id, details };
}
