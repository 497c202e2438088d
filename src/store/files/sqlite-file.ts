import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { QbankError } from '../../errors.ts';

/**
 * Asks an SQLite file, given as its bytes, and hands out the rows of each query. SQLite wants a file: the bytes are
 * written to one of their own, which is gone afterwards, whatever happens. Queries are the program's own; no text of
 * the file becomes part of one. Throws `damaged-file` by the name of the document that they came from.
 */
export async function querySqlite(
  file: string,
  bytes: Uint8Array,
  queries: readonly string[],
): Promise<Record<string, unknown>[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'qbank-'));
  const path = join(folder, 'collection.sqlite3');
  try {
    writeFileSync(path, bytes, { mode: 0o600 });
    return queryFile(path, queries);
  } catch (error) {
    if (!isOfSqlite(error)) throw error;
    throw new QbankError('damaged-file', { path: file, damage: 'unreadable-database' }, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function queryFile(path: string, queries: readonly string[]): Record<string, unknown>[][] {
  const database = new Libsql(path);
  try {
    // What the file's own schema may call is kept to what only computes.
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON');
    return queries.map((query) => database.prepare(query).all([]) as Record<string, unknown>[]);
  } finally {
    database.close();
  }
}

/** SQLite's own errors say that the file is not what it should be. */
function isOfSqlite(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('SQLITE_');
}
