import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Draft } from '../../src/store/drafts.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { environmentFor, makeProgram, programPath } from './program.ts';

/** A data folder of its own for each test, with the seeds loaded. */
export interface DataFolder {
  path: string;
  remove: () => void;
}

let seeded: string | undefined;

afterAll(() => {
  if (seeded !== undefined) rmSync(seeded, { recursive: true, force: true });
});

/** The seeds are read once; every folder is a copy. */
export function makeDataFolder(): DataFolder {
  if (seeded === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'qbank-seeded-'));
    makeProgram(folder)('banks --json');
    seeded = folder;
  }
  const path = mkdtempSync(join(tmpdir(), 'qbank-practice-'));
  cpSync(seeded, path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the program without a terminal, to be talked to while it runs. */
export function start(words: readonly string[], data: string) {
  return spawn(process.execPath, [programPath, ...words], { env: environmentFor(data), cwd: data });
}

/** Reads from the store of a data folder. */
export function readStore<Value>(data: string, read: (store: Store) => Value): Value {
  const store = openStore(data);
  try {
    return read(store);
  } finally {
    store.close();
  }
}

export function draftsIn(data: string): Draft[] {
  return readStore(data, (store) => store.drafts.all());
}
