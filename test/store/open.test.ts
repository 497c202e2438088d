import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { putBank } from '../../src/store/banks/banks.ts';
import { draftsIn } from '../../src/store/history/drafts.ts';
import { sessionsIn } from '../../src/store/history/sessions.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { openDatabase } from '../../src/store/sqlite/open.ts';
import { migrations } from '../../src/store/sqlite/schema.ts';
import { openStore, storeFile } from '../../src/store/store.ts';
import { bankOf, goldBanks, openQuestion } from './gold.ts';
import { openTestStore, problemOf, startScript, temporaryFolder } from './support.ts';

/** A data folder with a store that holds something; returns the store's path. */
function filledStore(folder = temporaryFolder()): { folder: string; path: string } {
  const store = openStore(folder);
  store.putSeeds(goldBanks(), 'digest');
  store.close();
  const path = join(folder, storeFile);
  // The log is emptied, so that no connection which is not collected yet has anything to write later.
  const database = new Database(path);
  database.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return { folder, path };
}

/** Expects that opening fails so, and that it leaves the file byte for byte as it was. */
function expectProblem(folder: string, message: string, hint: string): void {
  const path = join(folder, storeFile);
  const before = readFileSync(path);
  const problem = problemOf(() => openStore(folder).entries());
  expect([problem.message, problem.hint, problem.exitCode]).toEqual([message, hint, 1]);
  expect(readFileSync(path).equals(before)).toBe(true);
}

describe('The first start', () => {
  it('makes the folder, for its owner alone, and the store', () => {
    const folder = join(temporaryFolder(), 'new', 'qbank');
    const store = openTestStore(folder);
    expect(store.entries()).toEqual([]);
    expect(readdirSync(folder)).toContain('qbank.sqlite3');
  });

  it('works in four processes at once', async () => {
    const folder = join(temporaryFolder(), 'new');
    const scripts = Array.from({ length: 4 }, () => startScript('first-start.script.ts', [folder]));
    await Promise.all(scripts.map(({ reached }) => reached('ready')));
    for (const { child } of scripts) child.stdin.end();
    const outputs = await Promise.all(scripts.map(async ({ ended }) => (await ended).output));
    expect(outputs).toEqual(Array(4).fill('ready\n97 entries\n'));
    expect(openTestStore(folder).banks()).toHaveLength(5);
  });

  it('waits for another process that is making the store', async () => {
    const folder = temporaryFolder();
    const other = new Database(join(folder, storeFile));
    other.execute('BEGIN IMMEDIATE; CREATE TABLE half_made (id)');
    const { child, ended, reached } = startScript('first-start.script.ts', [folder]);
    await reached('ready');
    child.stdin.end();
    await new Promise((resolve) => setTimeout(resolve, 200));
    other.execute('ROLLBACK');
    expect(await ended).toEqual({ code: 0, output: 'ready\n97 entries\n' });
    other.close();
  });

  it('leaves a store in WAL with its version and its owner in the header', () => {
    const { path } = filledStore();
    const database = new Database(path);
    const pragma = (name: string) => Object.values(database.first<object>(`PRAGMA ${name}`) ?? {})[0];
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('user_version')).toBe(migrations.length);
    expect(Buffer.from((pragma('application_id') as number).toString(16), 'hex').toString()).toBe('qbnk');
    expect(pragma('integrity_check')).toBe('ok');
    database.close();
  });
});

describe('Two stores over one file', () => {
  it('see what the other one wrote', () => {
    const folder = temporaryFolder();
    const [one, other] = [openTestStore(folder), openTestStore(folder)];
    one.putBank(bankOf('甲', [openQuestion('问？')]), { kind: 'file', path: '/a' });
    expect(other.banks().map(({ name }) => name)).toEqual(['甲']);
    other.putBank(bankOf('甲', [openQuestion('又问？')]), { kind: 'file', path: '/b' });
    expect(one.banks().map(({ name }) => name)).toEqual(['甲', '甲 2']);
  });
});

describe('A store that cannot be used is left as it is', () => {
  it('when a newer qbank made it', () => {
    const { folder, path } = filledStore();
    const database = new Database(path);
    database.execute(`PRAGMA user_version = ${migrations.length + 1}; PRAGMA wal_checkpoint(TRUNCATE)`);
    database.close();
    expectProblem(
      folder,
      `The store ${path} was made by a newer qbank.`,
      'Update qbank, or name another data folder with --data.',
    );
  });

  it('when it is not a database', () => {
    const folder = temporaryFolder();
    const path = join(folder, storeFile);
    writeFileSync(path, 'My notes on interviews. '.repeat(400));
    expectProblem(folder, `The store ${path} is damaged.`, damagedHint);
  });

  it('when its end is missing', () => {
    const { folder, path } = filledStore();
    truncateSync(path, 40_000);
    expectProblem(folder, `The store ${path} is damaged.`, damagedHint);
  });

  it('when pages inside it are overwritten', () => {
    const { folder, path } = filledStore();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x55, 4096, bytes.length - 4096));
    expectProblem(folder, `The store ${path} is damaged.`, damagedHint);
  });

  it('when another program made it', () => {
    const folder = temporaryFolder();
    const path = join(folder, storeFile);
    const database = new Database(path);
    database.execute('CREATE TABLE bookmarks (url TEXT)');
    database.close();
    expectProblem(
      folder,
      `${path} belongs to another program.`,
      'It was left as it is. Name another data folder with --data.',
    );
  });

  it('when it is a folder', () => {
    const folder = temporaryFolder();
    const path = join(folder, storeFile);
    mkdirSync(path);
    expect(problemOf(() => openStore(folder)).message).toBe(`The store ${path} cannot be read.`);
    expect(readdirSync(folder)).toEqual([storeFile]);
  });

  it('when another process writes for too long', () => {
    const { folder, path } = filledStore();
    const other = new Database(path);
    other.execute('BEGIN IMMEDIATE');
    const database = new Database(path, { busyTimeoutMs: 10 });
    const problem = problemOf(() => database.transact(() => {}));
    expect([problem.message, problem.hint]).toEqual([
      `Another program holds the store ${path}.`,
      'Close the other qbank, then try again.',
    ]);
    expect(openTestStore(folder).entries()).toHaveLength(97);
    database.close();
    other.close();
  });
});

const damagedHint =
  'It was left as it is. Put back a copy of it; or move it away, with its -wal and -shm files, and start anew.';

describe('A data folder that cannot be used', () => {
  it('is named, with what to do, when it is a file', () => {
    const path = join(temporaryFolder(), 'notes.txt');
    writeFileSync(path, 'notes');
    const problem = problemOf(() => openStore(path));
    expect([problem.message, problem.hint]).toEqual([
      `The data folder ${path} cannot be used (a file is in its place).`,
      'Make it a folder that you may write to, or name another one with --data or QBANK_HOME.',
    ]);
    expect(readFileSync(path, 'utf8')).toBe('notes');
  });

  it('is named when it lies below a file', () => {
    const path = join(temporaryFolder(), 'notes.txt');
    writeFileSync(path, 'notes');
    expect(problemOf(() => openStore(join(path, 'below'))).id).toBe('data-folder-unusable');
  });

  it.each([
    [
      'the folder may not be written to',
      5,
      4,
      'data-folder-unusable: The data folder FOLDER cannot be used (permission denied).',
    ],
    [
      'the folder may not be entered',
      0,
      4,
      'data-folder-unusable: The data folder FOLDER cannot be used (permission denied).',
    ],
    [
      'the store may not be written to',
      7,
      4,
      'store-read-only: The store FOLDER/qbank.sqlite3 may not be written to.',
    ],
    ['the store may not be read', 7, 0, 'store-unreadable: The store FOLDER/qbank.sqlite3 cannot be read.'],
  ])('is named when %s', async (_, folderRights, fileRights, expected) => {
    const outer = temporaryFolder();
    chmodSync(outer, 0o755);
    const folder = join(outer, 'data');
    mkdirSync(folder);
    const { path } = filledStore(folder);
    chmodSync(path, modeOf(fileRights));
    chmodSync(folder, modeOf(folderRights));
    const { child, ended } = startScript('first-start.script.ts', [folder], { asNobody: true });
    child.stdin.end();
    const { output } = await ended;
    chmodSync(folder, 0o755);
    expect(output).toBe(`ready\n${expected.replaceAll('FOLDER', folder)}\n`);
  });
});

/** Root may do everything, so that its script runs as nobody: one of the others. */
function modeOf(rights: number): number {
  return process.getuid?.() === 0 ? 0o700 | rights : rights << 6;
}

describe('A full disk', () => {
  /** A store of which the file may not grow any more. */
  function fullStore() {
    const { folder, path } = filledStore();
    const database = openDatabase(path);
    database.execute('PRAGMA max_page_count = 1');
    return { folder, path, database };
  }

  it('is said so in the middle of the work, and what was saved before stays', () => {
    const { folder, path, database } = fullStore();
    const big = bankOf('大', [openQuestion('什么？', { answer: '长'.repeat(100_000) })]);
    const problem = problemOf(() => putBank(database, big, { origin: { kind: 'file', path: '/a' } }));
    expect([problem.id, problem.message, problem.hint, problem.exitCode]).toEqual([
      'store-full',
      `The disk is full: ${path} cannot grow. What was saved before is safe.`,
      'Make room on the disk, then try again.',
      1,
    ]);
    expect(database.first('SELECT count(*) AS entries FROM entries')).toEqual({ entries: 97 });
    database.close();
    expect(openTestStore(folder).entries()).toHaveLength(97);
  });

  it('is said so when a draft cannot be saved', () => {
    const { database } = fullStore();
    const id = database.first<{ id: QuestionId }>('SELECT id FROM questions')?.id as QuestionId;
    const session = sessionsIn(database).start({}, 0);
    const draft = {
      session,
      question: id,
      text: '字'.repeat(50_000),
      cursor: 0,
      elapsedSeconds: 0,
      updatedAtMs: 0,
    };
    expect(problemOf(() => draftsIn(database).save(draft)).id).toBe('store-full');
    database.close();
  });
});

describe('A store that is taken away while it is open', () => {
  const taken = (takeAway: (path: string) => void) => {
    const folder = temporaryFolder();
    const store = openTestStore(folder);
    store.putSeeds(goldBanks(), 'digest');
    takeAway(join(folder, storeFile));
    return { store, path: join(folder, storeFile) };
  };

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    [
      'put in the place of',
      (path: string) => {
        rmSync(path);
        writeFileSync(path, '');
      },
    ],
  ])('takes no more when it is %s, as nothing of it would be found again', (_, takeAway) => {
    const { store, path } = taken(takeAway);
    const problem = problemOf(() => store.sessions.start({}, 0));
    expect([problem.message, problem.hint, problem.exitCode]).toEqual([
      `The store ${path} is gone: it was moved or deleted while qbank ran.`,
      'What was saved before went with it. Put it back if you can, then start again.',
      1,
    ]);
    expect(problemOf(() => store.putSeeds(goldBanks(), 'other')).id).toBe('store-gone');
  });
});

describe('A copy of a store', () => {
  it('has everything without the log beside it', () => {
    const [source, folder] = [temporaryFolder(), temporaryFolder()];
    const store = openTestStore(source);
    store.putSeeds(goldBanks(), 'digest');
    store.close();
    copyFileSync(join(source, storeFile), join(folder, storeFile));
    expect(openTestStore(folder).entries()).toHaveLength(97);
  });
});
