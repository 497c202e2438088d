import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Draft, openStore, type Store } from '../../src/store/store.ts';

const program = fileURLToPath(new URL('../../bin/qbank.js', import.meta.url));

/** What a run of the program came to. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A data folder of its own for each test, with the seeds loaded. */
export interface DataFolder {
  path: string;
  remove: () => void;
}

let seeded: string | undefined;

/** The seeds are read once; every folder is a copy. */
export async function makeDataFolder(): Promise<DataFolder> {
  if (seeded === undefined) {
    seeded = mkdtempSync(join(tmpdir(), 'qbank-seeded-'));
    await run(['banks', '--json'], { data: seeded });
    process.on('exit', () => rmSync(seeded as string, { recursive: true, force: true }));
  }
  const path = mkdtempSync(join(tmpdir(), 'qbank-practice-'));
  cpSync(seeded, path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The environment of a run: nothing of the tests' own but the path. */
export function environmentOf(data: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', QBANK_HOME: data, NO_COLOR: '1', TZ: 'UTC', LANG: 'C.UTF-8' };
}

export function start(words: readonly string[], { data }: { data: string }) {
  return spawn(process.execPath, [program, ...words], { env: environmentOf(data), cwd: data });
}

/** Runs the program with this input to its end. */
export async function run(
  words: readonly string[],
  { data, input = '' }: { data: string; input?: string | Buffer },
): Promise<Ran> {
  const child = start(words, { data });
  const [stdout, stderr]: Buffer[][] = [[], []];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  // The program may stop reading before all is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
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
  return readStore(data, (store) => store.drafts());
}
