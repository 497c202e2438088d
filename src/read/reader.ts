import type { QbankError } from '../errors.ts';
import type { Budget } from './archive/zip.ts';
import type { Document } from './document.ts';

/** What a reader needs of the world outside: given by whoever calls, as stages touch no disk. */
export interface ReadTools {
  /**
   * Opens the bytes of an SQLite file (Anki's collections; `file` holds it), and hands the rows of each query out. Throws
   * `damaged-file` where they are none.
   */
  querySqlite: (
    file: string,
    bytes: Uint8Array,
    queries: readonly string[],
  ) => Promise<Record<string, unknown>[][]>;
}

/** One file, or one member of an archive: its document, or why it gave none. */
export type Read = { file: string; document: Document } | { file: string; error: QbankError };

/** What a reader of one format is given. */
export interface ReaderTools extends ReadTools {
  /** Reads a file that stands within this one, of whatever format. */
  readPart: (file: string, bytes: Uint8Array) => AsyncIterable<Read>;
}

/** Reads one format. Throws a QbankError where the file cannot be read; several documents come from a file with several banks. */
export type Reader = (file: string, bytes: Uint8Array, tools: ReaderTools) => Promise<Document[]>;

/** A file in an archive, named `archive.zip/folder/file.txt`: its bytes, or why they cannot be had. */
export type Member = { file: string; bytes: Uint8Array } | { file: string; error: QbankError };

/**
 * Hands out what is packed in an archive, one file after the other, as long as the budget lasts. Throws a QbankError where
 * it cannot be opened.
 */
export type Unpacker = (file: string, bytes: Uint8Array, budget: Budget) => Iterable<Member>;
