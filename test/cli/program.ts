import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const programPath = fileURLToPath(new URL('../../bin/qbank.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string | Buffer;
  environment?: Record<string, string>;
}

/** A folder that is gone when the test file is done. */
export function makeFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'qbank-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Nothing of the tests' own environment but the path. */
export function environmentFor(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    QBANK_HOME: home,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    QBANK_NOW: '2026-01-31T09:30:00Z',
  };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A folder that holds the seeds as this build reads them, to be copied. Reading them takes longer than any test, so it
 * is done once a build, which the names of the bundle's files tell, as they are made from what the files hold.
 */
function seededFolder(): string {
  const cache = join(root, 'node_modules', '.cache', 'qbank-tests');
  const build = createHash('sha256')
    .update(readdirSync(join(root, 'dist')).join())
    .digest('hex')
    .slice(0, 16);
  const seeded = join(cache, build);
  if (existsSync(seeded)) return seeded;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  const { status, stderr } = spawnSync(process.execPath, [programPath, 'banks'], {
    env: environmentFor(unfinished),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The seeds cannot be loaded: ${stderr}`);
  try {
    renameSync(unfinished, seeded);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(seeded)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return seeded;
}

/** The program with the seeds in a folder of its own, without a terminal: `qbank('list -n 1')`, or a list of words. */
export function makeProgram(folder = makeFolder()) {
  // A folder that is in use keeps its history.
  if (!existsSync(join(folder, 'qbank.sqlite3'))) cpSync(seededFolder(), folder, { recursive: true });
  return (words: string | readonly string[], { input = '', environment }: RunOptions = {}): Ran => {
    const list = typeof words === 'string' ? words.split(' ').filter(Boolean) : words;
    const ran = spawnSync(process.execPath, [programPath, ...list], {
      cwd: folder,
      env: { ...environmentFor(folder), ...environment },
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    });
    return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
  };
}
