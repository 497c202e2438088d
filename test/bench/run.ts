import { spawn as spawnProgram } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as spawnInPty } from '@lydell/node-pty';

export const program = join(import.meta.dirname, '..', '..', 'bin', 'qbank.js');

/** No program takes longer to take a key. */
const mostMs = 60_000;

/** What a run took, told by itself at its end. */
export interface Used {
  wallMs: number;
  /** Of all threads. */
  processorMs: number;
  /** The highest memory. */
  mib: number;
}

/** A folder for files and a store; it goes when `work` has ended. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'qbank-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small one: `NODE_OPTIONS` and the like would make Node itself start slowly, and flatter the ratios. */
function environmentOf(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH ?? '',
    QBANK_HOME: join(folder, 'store'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
  };
}

/** Milliseconds in which Node runs these words to their end. */
export async function timeToEnd(folder: string, words: readonly string[]): Promise<number> {
  const started = performance.now();
  const [code] = await once(
    spawnProgram(process.execPath, words, { env: environmentOf(folder), stdio: 'ignore' }),
    'exit',
  );
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`);
  return performance.now() - started;
}

/** Milliseconds until the answer prompt takes keys: it switches bracketed paste on when it begins to. */
export async function timeToFirstKey(folder: string, words: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawnInPty(process.execPath, [...words], {
    cols: 80,
    rows: 24,
    env: environmentOf(folder),
  });
  let written = '';
  const ended = new Promise<void>((resolve) => void child.onExit(() => resolve()));
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      const fail = (): void => reject(new Error(`No prompt came: ${written}`));
      limit = setTimeout(fail, mostMs);
      child.onData((chunk) => {
        written += chunk;
        if (written.includes('\u001b[?2004h')) resolve(performance.now() - started);
      });
      child.onExit(fail);
    });
  } finally {
    clearTimeout(limit);
    // At once, as a session with anything to lose would be offered to the next run.
    child.kill('SIGKILL');
    await ended;
  }
}

/** Runs qbank with something on its standard input, and has it write down at its end what it took. */
export async function use(folder: string, words: readonly string[], input = ''): Promise<Used> {
  const usage = join(folder, 'usage.json');
  const watch = join(folder, 'watch.cjs');
  writeFileSync(watch, watchInto(usage));
  const env = environmentOf(folder);
  const child = spawnProgram(process.execPath, ['--require', watch, program, ...words], {
    env,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said += chunk;
  });
  child.stdin.on('error', () => undefined).end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${said}`);
  return JSON.parse(readFileSync(usage, 'utf8'));
}

/** On Linux `maxRSS` has what the process that started this one had, too: the system's own page on it does not. */
function watchInto(file: string): string {
  return `const { isMainThread } = require('node:worker_threads');
  const { existsSync, readFileSync, writeFileSync } = require('node:fs');
  const page = '/proc/self/status';
  const highest = (maxRSS) => (existsSync(page) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(page, 'utf8'))[1] : maxRSS) / 1024;
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const processorMs = (userCPUTime + systemCPUTime) / 1000;
    const used = { wallMs: performance.now(), processorMs, mib: highest(maxRSS) };
    writeFileSync(${JSON.stringify(file)}, JSON.stringify(used));
  });`;
}

/** A case whose time is compared with others. */
export interface Case {
  what: string;
  run: () => Promise<number>;
}

/**
 * The times of each case. Runs are interleaved, so that a busy moment of the machine strikes all alike; the first round,
 * which warms the disk's cache, is not counted.
 */
export async function timeCases(cases: readonly Case[], rounds: number): Promise<Map<string, number[]>> {
  const times = new Map(cases.map(({ what }) => [what, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { what, run } of cases) {
      const elapsed = await run();
      if (round >= 0) times.get(what)?.push(elapsed);
    }
  }
  return times;
}
