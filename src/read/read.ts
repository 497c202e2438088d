import { QbankError } from '../errors.ts';
import type { Document, Format } from './document.ts';

/** What a reader needs of the world outside: given by whoever calls, as stages touch no disk. */
export interface ReadTools {
  /** Opens the bytes of an SQLite file for reading (Anki's collections), and hands the rows of each query out. */
  querySqlite: (bytes: Uint8Array, queries: readonly string[]) => Promise<Record<string, unknown>[][]>;
}

/** One file, or one member of an archive: its document, or why it gave none. */
export type Read = { file: string; document: Document } | { file: string; error: QbankError };

/** Reads one format. Throws a QbankError where the file cannot be read; several documents come from a file with several banks. */
export type Reader = (file: string, bytes: Uint8Array, tools: ReadTools) => Promise<Document[]>;

/** The reader of each format, loaded only for its files: some are large. */
const readers: { [Name in Format]?: () => Promise<Reader> } = {
  text: async () => (await import('./text.ts')).readText,
};

/**
 * The bytes of a file → its documents, one after the other. `file` is the file's own name; its bytes say what it is,
 * and its name where they do not. What cannot be read is handed out as an error, and the rest goes on.
 */
export async function* readFile(file: string, bytes: Uint8Array, tools: ReadTools): AsyncGenerator<Read> {
  try {
    const reader = await readers.text?.();
    for (const document of (await reader?.(file, bytes, tools)) ?? [])
      yield { file: document.file, document };
  } catch (error) {
    if (!(error instanceof QbankError)) throw error;
    yield { file, error };
  }
}
