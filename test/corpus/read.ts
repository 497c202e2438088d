import { type Ingested, ingestFile } from '../../src/ingest.ts';
import type { ReadTools } from '../../src/read/reader.ts';
import { querySqlite } from '../../src/store/files/sqlite-file.ts';
import type { Entry } from './entry.ts';
import type { Read } from './score.ts';

const tools: ReadTools = { querySqlite };

type File = Pick<Entry, 'file' | 'bytes' | 'answers'>;

/** A file by the public way in: its documents, and why others could not be read. */
export async function ingestEntry({ file, bytes, answers }: File) {
  const ingested: Ingested[] = [];
  const errors: string[] = [];
  try {
    for await (const one of ingestFile(file, bytes, { ...tools, answers })) {
      if ('error' in one) errors.push(`${one.file}: ${one.error.message}`);
      else ingested.push(one.ingested);
    }
  } catch (error) {
    // One fault of a reader is not to hide how the other layouts are read; it stands among the differences.
    errors.push(`${file}: ${error instanceof Error ? error.stack : error}`);
  }
  return { ingested, errors };
}

/** What was read of a file, as it is scored. */
export async function readEntry(entry: File): Promise<Read> {
  return toRead(await ingestEntry(entry));
}

/** Documents as they came in → what is scored of them. */
export function toRead({ ingested, errors }: { ingested: readonly Ingested[]; errors: string[] }): Read {
  return {
    readings: ingested.map(({ reading }) => reading),
    characters: ingested.reduce((total, { cleaned }) => total + countVisible(cleaned.document.text), 0),
    leftover: ingested.reduce((total, one) => total + countLeftover(one), 0),
    errors,
  };
}

function countLeftover({ reading, cleaned }: Ingested): number {
  const { text } = cleaned.document;
  return reading.leftovers.reduce((total, { start, end }) => total + countVisible(text.slice(start, end)), 0);
}

function countVisible(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}
