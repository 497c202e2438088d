import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../bank/bank.ts';
import { QbankError, reasonOf } from '../../errors.ts';
import type { Store } from '../store.ts';

/** Where the seeds lie, the digest that the build made of them and of their reader, and that reader. */
interface SeedSource {
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
  const { soundTable } = await import('../../language/sound-table.ts');
  store.putSeeds(banks, digest ?? null, soundTable);
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
    const reason = reasonOf(error);
    throw new QbankError('unreadable-file', { path, reason }, { cause: error });
  }
}
