/**
 * Kills qbank at random moments while candidates type, goes on with their sessions, and looks for what is lost:
 * `npm run crash -- 200`, or `npm run crash -- 200 --seed 7` for the same candidates again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crashMany } from './candidates.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const kills = Number(positionals[0] ?? 100);
const seed = values.seed === undefined ? Date.now() % 100_000 : Number(values.seed);
if (!Number.isSafeInteger(kills) || kills < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('npm run crash -- KILLS [--seed NUMBER]\n');
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), 'qbank-crash-'));
try {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const report = await crashMany({ home, seed, kills, say });
  const { submitted, mostBehindMs, mostClockSeconds, losses } = report;
  say(`${report.kills} kills, ${submitted} answers submitted. Drafts at most ${mostBehindMs} ms behind.`);
  say(
    `Clocks at most ${mostClockSeconds} s off. ${losses.length === 0 ? 'Nothing lost.' : 'See above for what was LOST.'}`,
  );
  if (losses.length > 0) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
