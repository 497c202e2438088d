import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** The program in a folder of its own, without a terminal: `qbank('list -n 1')`, or its words where one holds spaces. */
export function makeProgram(folder = makeFolder()) {
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
