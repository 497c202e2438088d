/**
 * How long qbank takes to start, as ratios to `node -e 0`: `npm run bench`. Runs are interleaved, so that a busy moment
 * of the machine strikes all cases alike, and medians are compared. Writes `latest.json` and the table of `README.md`.
 */
import { spawn as spawnProgram } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnInPty } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../../bin/qbank.js', import.meta.url));
const jsonFile = fileURLToPath(new URL('latest.json', import.meta.url));
const readmeFile = fileURLToPath(new URL('README.md', import.meta.url));
const rounds = Number(process.argv[2] ?? 25);
/** What else the machine was doing: ratios measured on a busy one say little. */
const load = loadavg()[0].toFixed(1);
const home = mkdtempSync(join(tmpdir(), 'qbank-bench-'));
const environment = {
  PATH: process.env.PATH ?? '',
  QBANK_HOME: home,
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
};

interface Case {
  name: string;
  /** The ratio to `node -e 0` that is to be kept; null for `node -e 0` itself. */
  atMost: number | null;
  /** Milliseconds from the start to the end, or to the moment that counts. */
  run: () => Promise<number>;
}

interface Result {
  name: string;
  atMost: number | null;
  medianMs: number;
  ratio: number;
}

const cases: Case[] = [
  { name: 'node -e 0', atMost: null, run: () => timeToEnd(['-e', '0']) },
  { name: 'qbank --version', atMost: 1.25, run: () => timeToEnd([program, '--version']) },
  { name: 'qbank search 投诉', atMost: 1.8, run: () => timeToEnd([program, 'search', '投诉']) },
  { name: 'qbank practice, to the first key', atMost: 2.5, run: () => timeToFirstKey([program, 'practice']) },
];

async function timeToEnd(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const [code] = await once(
    spawnProgram(process.execPath, words, { env: environment, stdio: 'ignore' }),
    'exit',
  );
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`);
  return performance.now() - started;
}

/** The answer prompt switches bracketed paste on when it begins to take keys. */
async function timeToFirstKey(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawnInPty(process.execPath, [...words], { cols: 80, rows: 24, env: environment });
  let written = '';
  const ended = new Promise<void>((resolve) => void child.onExit(() => resolve()));
  const elapsed = await new Promise<number>((resolve, reject) => {
    child.onData((chunk) => {
      written += chunk;
      if (written.includes('\u001b[?2004h')) resolve(performance.now() - started);
    });
    child.onExit(() => reject(new Error(`No prompt came: ${written}`)));
  });
  child.kill('SIGTERM');
  await ended;
  return elapsed;
}

async function measure(): Promise<Result[]> {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  // The first round loads the seeds and warms the disk's cache; it is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of cases) {
      const elapsed = await run();
      if (round >= 0) times.get(name)?.push(elapsed);
    }
  }
  const base = median(times.get(cases[0].name) ?? []);
  return cases.map(({ name, atMost }) => {
    const medianMs = median(times.get(name) ?? []);
    return { name, atMost, medianMs, ratio: medianMs / base };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

function toTable(results: readonly Result[]): string {
  const rows = results.map(({ name, ratio, atMost }) => {
    return `| \`${name}\` | ${ratio.toFixed(2)} | ${atMost === null ? '' : `≤ ${atMost}`} |`;
  });
  return ['| start of | × `node -e 0` | to keep |', '|---|---|---|', ...rows].join('\n');
}

const results = await measure();
const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${process.platform}`;
const date = new Date().toISOString().slice(0, 10);
const table = toTable(results);
writeFileSync(jsonFile, `${JSON.stringify({ date, machine, load, rounds, results }, null, 2)}\n`);
const latest = `<!-- latest -->\n${date}, ${machine}, load average ${load}, medians of ${rounds} rounds:\n\n${table}\n<!-- end -->`;
writeFileSync(
  readmeFile,
  readFileSync(readmeFile, 'utf8').replace(/<!-- latest -->[\s\S]*<!-- end -->/, () => latest),
);
rmSync(home, { recursive: true, force: true });
process.stdout.write(`${table}\n`);
