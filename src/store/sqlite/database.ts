import { statSync } from 'node:fs';
import Libsql from 'libsql';
import { QbankError } from '../../errors.ts';
import type { ProblemId } from '../../problems.ts';

/** What SQLite keeps here: texts, numbers and nothing. (A boolean would abort the process inside libsql.) */
export type Value = string | number | null;

/** How long a process waits for another one's transaction, where nothing else is said. */
export const patienceMs = 10_000;

/** SQLite's result codes, by how they begin, → what the user is told. The first that fits counts. */
const problemOfCode: readonly [string, ProblemId & `store-${string}`][] = [
  ['SQLITE_FULL', 'store-full'],
  // No room for the file that processes share beside the log.
  ['SQLITE_IOERR_SHMSIZE', 'store-full'],
  // A quota is used up, or a limit on the size of files: the disk is full for this user.
  ['SQLITE_IOERR_WRITE', 'store-full'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_LOCKED', 'store-busy'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-unreadable'],
  ['SQLITE_PERM', 'store-unreadable'],
  ['SQLITE_AUTH', 'store-unreadable'],
  ['SQLITE_IOERR', 'store-unreadable'],
];

/**
 * One SQLite file: the only door to libsql, and the one place where SQLite's errors become qbank's.
 *
 * libsql is not quite better-sqlite3: a lone `null` is taken for an object of named values (so values always go as
 * an array), rows of `.get()` carry `_metadata`, `.pluck()` does not reach `.get()` (so both stay unused), errors of
 * `.iterate()` and of opening are not converted, and a second `close()` throws.
 */
export class Database {
  readonly path: string;
  readonly #libsql: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement>();
  #inode: number | undefined;
  #hasWritten = false;
  #isGathering = false;
  #failures = 0;

  /** Opens the file, or makes it. Throws `store-unreadable`. */
  constructor(path: string, { busyTimeoutMs = patienceMs } = {}) {
    this.path = path;
    try {
      this.#libsql = new Libsql(path, { timeout: busyTimeoutMs });
    } catch (error) {
      throw new QbankError('store-unreadable', { path }, { cause: error });
    }
    this.#inode = inodeOf(path);
  }

  /** Runs one or several statements that take no values. */
  execute(sql: string): void {
    this.#guard(() => this.#libsql.exec(sql));
  }

  /** Runs one writing statement; returns how many rows it changed and the last row's number. */
  run(sql: string, values: readonly Value[] = []): { changes: number; rowId: number } {
    this.#hasWritten = true;
    if (!this.#libsql.inTransaction) this.#checkPresence();
    return this.#guard(() => {
      const { changes, lastInsertRowid } = this.#statement(sql).run(values.map(toSqlite));
      return { changes, rowId: Number(lastInsertRowid) };
    });
  }

  /** All rows of a query. `Row` is the caller's word for its columns. */
  all<Row>(sql: string, values: readonly Value[] = []): Row[] {
    return this.#guard(() => this.#statement(sql).all(values.map(toSqlite)) as Row[]);
  }

  /** The first row of a query, undefined where there is none. */
  first<Row>(sql: string, values: readonly Value[] = []): Row | undefined {
    return this.all<Row>(sql, values)[0];
  }

  /** Does `work` in one transaction that writes from its start; nothing of it stays when it throws. */
  transact<Result>(work: () => Result): Result {
    if (this.#libsql.inTransaction && !this.#isGathering) return work();
    const isOwn = !this.#libsql.inTransaction;
    if (isOwn) this.#begin();
    try {
      const result = work();
      if (isOwn) this.execute('COMMIT');
      return result;
    } catch (error) {
      this.#isGathering = false;
      this.#failures += 1;
      // A full disk rolls back by itself, and a second ROLLBACK would hide the reason.
      if (this.#libsql.inTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  /** How often what was written has been taken back: what was noted beside it may be wrong since. */
  get failures(): number {
    return this.#failures;
  }

  /** How long a write waits for another process from here on. */
  waitAtMost(ms: number): void {
    this.all(`PRAGMA busy_timeout = ${Math.round(ms)}`);
  }

  /**
   * Makes one transaction of all that follows until `commit`, as each one costs time. Other processes wait meanwhile,
   * so that it is to be short. When something in it fails, nothing of it stays.
   */
  gather(): void {
    if (this.#libsql.inTransaction) return;
    this.#begin();
    this.#isGathering = true;
  }

  /** Ends what `gather` began. */
  commit(): void {
    if (!this.#isGathering) return;
    this.#isGathering = false;
    this.execute('COMMIT');
  }

  #begin(): void {
    this.#checkPresence();
    this.execute('BEGIN IMMEDIATE');
  }

  /** Closes the file, complete in itself as far as no other process is in the way. May be called again. */
  close(): void {
    if (!this.#libsql.open) return;
    if (this.#hasWritten) this.#checkpoint();
    this.#statements.clear();
    this.#libsql.close();
  }

  /**
   * Moves the log into the file, so that a copy of the file alone has everything: libsql leaves the log behind. What
   * keeps it from doing so (a full disk) is no failure: the log is read at the next start, and nothing is lost.
   */
  #checkpoint(): void {
    try {
      this.all('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      if (!(error instanceof QbankError)) throw error;
    }
  }

  /** A file that was deleted takes what is written without a word, and all is lost when it is closed. */
  #checkPresence(): void {
    const inode = inodeOf(this.path);
    // SQLite may make a new file only when it is first used.
    this.#inode ??= inode;
    if (inode !== this.#inode) throw new QbankError('store-gone', { path: this.path });
  }

  #statement(sql: string): Libsql.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#libsql.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw problemOf(error, this.path) ?? error;
    }
  }
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

/** libsql reads a text only up to its first NUL; the sign for it keeps the rest. */
function toSqlite(value: Value): Value {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '␀') : value;
}

function problemOf(error: unknown, path: string): QbankError | undefined {
  const code = String((error as { code?: unknown }).code);
  const known = problemOfCode.find(([prefix]) => code.startsWith(prefix));
  return known && new QbankError(known[1], { path }, { cause: error });
}
