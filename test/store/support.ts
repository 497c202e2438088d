import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach } from 'vitest';
import { QbankError } from '../../src/errors.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { goldBanks } from './gold.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0).reverse()) clean();
});

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qbank-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open store, closed with the test. */
export function openTestStore(folder = temporaryFolder()): Store {
  const store = openStore(folder);
  cleanups.push(() => store.close());
  return store;
}

/** One store with the gold banks, for all tests of a file that only read it. */
export function sharedGoldStore(): () => Store {
  let store: Store | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'qbank-'));
  afterAll(() => {
    store?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    store ??= openStore(folder);
    if (store.seedDigest() === null) store.putSeeds(goldBanks(), 'digest');
    return store;
  };
}

/** The problem that `work` ends with. */
export function problemOf(work: () => unknown): QbankError {
  try {
    work();
  } catch (error) {
    if (error instanceof QbankError) return error;
    throw error;
  }
  throw new Error('There was no problem.');
}

export interface Ended {
  code: number | null;
  output: string;
}

/** Starts a script of this folder in a process of its own; `asNobody` without root's rights, where the test has them. */
export function startScript(name: string, words: string[], { asNobody = false } = {}) {
  const isRoot = process.getuid?.() === 0;
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(asNobody && isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })));
  const reached = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve();
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`It ended before it said ${text}: ${output}`)));
      look();
    });
  return { child, ended, reached };
}
