import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../src/store/history/drafts.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { environmentFor, makeProgram, programPath } from './program.ts';

/** A data folder of its own for each test, with the seeds loaded. */
export interface DataFolder {
  path: string;
  remove: () => void;
}

export function makeDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'qbank-practice-'));
  makeProgram(path);
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
