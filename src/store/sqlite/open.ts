import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { QbankError, reasonOf } from '../../errors.ts';
import { Database } from './database.ts';
import { applicationId, migrations } from './schema.ts';

/** How often, and with which pause, the switch to WAL is tried while other processes are starting too. */
const walAttempts = 200;
const walPauseMs = 25;

/**
 * Opens the store's file, or makes it, and brings it to this version's schema. Several processes may do so at once.
 * Throws a QbankError, with the file as it was, where the folder or the file cannot be used.
 */
export function openDatabase(path: string): Database {
  prepareFolder(dirname(path));
  checkFile(path);
  const database = new Database(path);
  try {
    const header = readHeader(database);
    checkOwner(header, path);
    if (header.journalMode !== 'wal') switchToWal(database);
    database.execute('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    if (header.version !== migrations.length) migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** An empty store that is gone when it is closed. */
export function openInMemory(): Database {
  const database = new Database(':memory:');
  migrate(database);
  return database;
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite keeps its log beside the file.
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new QbankError('data-folder-unusable', { path: folder, reason: reasonOf(error) }, { cause: error });
  }
}

function checkFile(path: string): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) return;
  if (!file.isFile()) throw new QbankError('store-unreadable', { path });
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new QbankError('store-unreadable', { path }, { cause: error });
  }
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new QbankError('store-read-only', { path }, { cause: error });
  }
}

/** What a file says of itself. */
interface Header {
  version: number;
  owner: number;
  journalMode: string;
  /** 0 in a new file. */
  tables: number;
}

/** In one statement: each takes longer to get ready than what it does. */
function readHeader(database: Database): Header {
  const [header] = database.all<Header>(
    `SELECT user_version AS version, application_id AS owner, journal_mode AS journalMode,
      (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_user_version, pragma_application_id, pragma_journal_mode`,
  );
  return header;
}

/** Before anything is written: a damaged file, another program's, or that of a newer qbank stays as it is. */
function checkOwner({ version, owner, tables }: Header, path: string): void {
  if (version > migrations.length) throw new QbankError('store-newer', { path });
  if (owner !== applicationId && tables > 0) throw new QbankError('store-foreign', { path });
}

/**
 * WAL lets others read while one writes. The busy timeout does not cover the switch when two processes start at
 * once: SQLite answers "busy" at once where waiting could be a deadlock.
 */
function switchToWal(database: Database): void {
  for (let attempt = 1; readJournalMode(database) !== 'wal'; attempt += 1) {
    try {
      database.all('PRAGMA journal_mode = WAL');
    } catch (error) {
      const isBusy = error instanceof QbankError && error.id === 'store-busy';
      if (!isBusy || attempt === walAttempts) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, walPauseMs);
    }
  }
}

function migrate(database: Database): void {
  database.transact(() => {
    // Another process may have done it while this one waited.
    for (const migration of migrations.slice(readVersion(database))) database.execute(migration);
    database.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
  });
}

function readVersion(database: Database): number {
  return database.all<{ user_version: number }>('PRAGMA user_version')[0].user_version;
}

function readJournalMode(database: Database): string {
  return database.all<{ journal_mode: string }>('PRAGMA journal_mode')[0].journal_mode;
}
