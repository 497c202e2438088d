/**
 * How long the built program takes to import many damaged documents in the seeds' form, all the way into a store of its
 * own, against the time in which opencc-js folds the same text: `npx tsx test/bench/import-command.ts [files]`. No two
 * documents are the same. Wall time and processor time of all threads, and the highest memory.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { damagedDocument, randomFrom } from './documents.ts';

const files = Number(process.argv[2] ?? 200);
const fileBytes = 50_000;
const program = join(import.meta.dirname, '..', '..', 'bin', 'qbank.js');
const folder = mkdtempSync(join(tmpdir(), 'qbank-bench-'));

/** Has the program write down at its end what it took. */
const watch = join(folder, 'watch.cjs');
const usage = join(folder, 'usage.json');
writeFileSync(
  watch,
  `const { isMainThread } = require('node:worker_threads');
  const { writeFileSync } = require('node:fs');
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { wallMs: performance.now(), processorMs: (userCPUTime + systemCPUTime) / 1000, mib: maxRSS / 1024 };
    writeFileSync(${JSON.stringify(usage)}, JSON.stringify(used));
  });`,
);

function run(...words: string[]): { wallMs: number; processorMs: number; mib: number } {
  const env = { ...process.env, QBANK_HOME: join(folder, 'store') };
  execFileSync(process.execPath, ['--require', watch, program, ...words], { env, stdio: 'ignore' });
  return JSON.parse(readFileSync(usage, 'utf8'));
}

/** The second time, when what folds is compiled. */
function foldAll(texts: readonly string[]): { wallMs: number; processorMs: number } {
  const fold = Converter({ from: 't', to: 'cn' });
  for (const text of texts) fold(text);
  const begun = performance.now();
  const before = process.cpuUsage();
  for (const text of texts) fold(text);
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - begun, processorMs: (user + system) / 1000 };
}

try {
  const random = randomFrom(1);
  const texts = Array.from({ length: files }, (_, at) => damagedDocument(fileBytes, at + 1, random));
  const bank = join(folder, 'banks');
  mkdirSync(bank);
  for (const [at, text] of texts.entries()) writeFileSync(join(bank, `${at}.txt`), text);
  run('banks');
  const { wallMs, processorMs, mib } = run('import', bank);
  const folding = foldAll(texts);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `${files} files, ${megabytes.toFixed(1)} MB: folding ${(folding.processorMs / megabytes).toFixed(0)} ms/MB, ` +
      `import ${(wallMs / megabytes).toFixed(0)} ms/MB (processor ${(processorMs / megabytes).toFixed(0)}), ` +
      `${(wallMs / folding.wallMs).toFixed(1)} × folding (processor ${(processorMs / folding.processorMs).toFixed(1)}), ${mib.toFixed(0)} MiB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
