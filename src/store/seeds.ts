import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import { hasOwnBanks, isRemovedSeed, putBank } from './banks.ts';
import type { Database } from './database.ts';
import { putReadings, type Readings } from './readings.ts';
import { refoldAll } from './refold.ts';
import { putSetting, readSetting } from './settings.ts';
import type { Store } from './store.ts';

const digestSetting = 'seed-digest';

/** Where the seeds lie, the digest that the build made of them and of their reader, and that reader. */
export interface SeedSource {
  folder: string;
  /**
   * Behind a point it has a part of its own for how texts are indexed. Undefined when run from source, where nothing says
   * whether the reader changed: they are read at each start.
   */
  digest: string | undefined;
  ingest: (file: string, bytes: Uint8Array) => { bank: Bank };
}

/** The store holds no seeds yet, or those of another build. No seed file is opened to find this out. */
export function areSeedsDue(store: Pick<Store, 'seedDigest'>, digest: string | undefined): boolean {
  return digest === undefined || store.seedDigest() !== digest;
}

/**
 * Reads all seed files and puts their banks in. `pause` is waited for after each file, as reading takes a while: what
 * it throws ends the loading, and nothing is put in. Throws `unreadable-file` where the installation is damaged.
 */
export async function loadSeeds(
  store: Pick<Store, 'putSeeds'>,
  { folder, digest, ingest }: SeedSource,
  pause: () => Promise<void> = async () => {},
): Promise<void> {
  const banks: Bank[] = [];
  for (const file of seedFiles(folder)) {
    banks.push(ingest(file, readSeed(join(folder, file))).bank);
    await pause();
  }
  const { soundTable } = await import('../language/sound-table.ts');
  store.putSeeds(banks, digest ?? null, soundTable);
}

/** See `Store.seedDigest`. */
export function readSeedDigest(database: Database): string | null {
  return readSetting(database, digestSetting);
}

/** See `Store.restoreSeeds`. */
export function restoreSeeds(database: Database): number {
  return database.transact(() => {
    const { changes } = database.run('DELETE FROM removed_seeds');
    if (changes > 0) database.run('DELETE FROM settings WHERE name = ?', [digestSetting]);
    return changes;
  });
}

/** What comes with a build. */
interface SeedPut {
  banks: readonly Bank[];
  digest: string | null;
  readings?: Readings;
}

/** See `Store.putSeeds`. */
export function putSeeds(database: Database, { banks, digest, readings }: SeedPut): void {
  database.transact(() => {
    // Another process may have put the same seeds in while this one read them.
    const held = readSeedDigest(database);
    if (digest !== null && held === digest) return;
    if (readings) putReadings(database, readings);
    if (!isIndexedAlike(held, digest) && hasOwnBanks(database)) refoldAll(database);
    for (const bank of banks)
      if (!isRemovedSeed(database, bank.file))
        putBank(database, bank, { origin: { kind: 'seed', file: bank.file } });
    putSetting(database, digestSetting, digest ?? '');
  });
}

/**
 * Whether two builds fold and cut grams alike: the part of a digest behind its point says how. What the user's own banks
 * are found by then stays; to make it anew takes a minute for 100,000 questions.
 */
function isIndexedAlike(held: string | null, digest: string | null): boolean {
  const [ours, theirs] = [held, digest].map((one) => one?.split('.')[1]);
  return ours !== undefined && ours === theirs;
}

function seedFiles(folder: string): string[] {
  return guardRead(folder, () => readdirSync(folder).filter((file) => file.endsWith('.txt'))).sort();
}

function readSeed(path: string): Uint8Array {
  return guardRead(path, () => readFileSync(path));
}

function guardRead<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new QbankError('unreadable-file', { path, reason }, { cause: error });
  }
}
