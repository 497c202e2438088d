import type { Bank } from '../../bank/bank.ts';
import { putReadings, type Readings } from '../index/readings.ts';
import { refoldAll } from '../index/refold.ts';
import { putSetting, readSetting } from '../settings.ts';
import type { Database } from '../sqlite/database.ts';
import { hasOwnBanks, isRemovedSeed, putBank } from './banks.ts';

const digestSetting = 'seed-digest';

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
