import type { Entry } from '../../bank/bank.ts';
import type { Database } from '../sqlite/database.ts';
import { readEntriesIn } from './entries.ts';

/** What an import was given beside its file; it holds for the next import of the file as well. */
export interface Given {
  name?: string;
  role?: string;
  /** The file with the answers, as an absolute path. */
  answers?: string;
  /** A field, and a column's number from 1 on or its name. */
  columns?: Record<string, string>;
}

/** A file as it was read last. */
export interface Source {
  /** Of its bytes and of all that decides how they are read. */
  digest: string;
  given: Given;
}

/** Part the path of a file from the name of a document in it: `a.zip!b.txt`, `a.json#客服`. */
export const innerMarks = { member: '!', part: '#' };

/** See `Store.sourceOf`. */
export function readSource(database: Database, path: string): Source | null {
  const row = database.first<{ digest: string; given: string }>(
    'SELECT digest, given FROM sources WHERE path = ?',
    [path],
  );
  return row === undefined ? null : { digest: row.digest, given: JSON.parse(row.given) as Given };
}

/** See `Store.noteSource`. */
export function writeSource(database: Database, path: string, { digest, given }: Source): void {
  database.run('INSERT OR REPLACE INTO sources (path, digest, given) VALUES (?, ?, ?)', [
    path,
    digest,
    JSON.stringify(given),
  ]);
}

/** The file of an origin is to be read again, though it be the same. */
export function forgetSource(database: Database, origin: string): void {
  database.run(
    `DELETE FROM sources WHERE ? = 'file:' || path OR substr(?, 1, length('file:' || path) + 1)
    IN ('file:' || path || ?, 'file:' || path || ?)`,
    [origin, origin, innerMarks.member, innerMarks.part],
  );
}

/** See `Store.entriesFrom`. */
export function entriesFrom(database: Database, path: string): Entry[] {
  const banks = database.all<{ name: string }>(
    `SELECT name FROM banks WHERE origin = 'file:' || ?
    OR substr(origin, 1, length('file:' || ?) + 1) IN ('file:' || ? || ?, 'file:' || ? || ?) ORDER BY id`,
    [path, path, path, innerMarks.member, path, innerMarks.part],
  );
  return banks.flatMap(({ name }) => readEntriesIn(database, name));
}
