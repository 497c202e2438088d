import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { type Measured, toTable } from './figures.ts';

const jsonFile = new URL('latest.json', import.meta.url);
const readmeFile = new URL('README.md', import.meta.url);

/** Puts what a part measured into `latest.json` and `README.md`, with machine and date; other parts stay. */
export function writeDown(name: string, measured: Measured): void {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${process.platform}`;
  // What else the machine was doing: ratios measured on a busy one say little.
  const load = loadavg()[0].toFixed(1);
  const latest = JSON.parse(readFileSync(jsonFile, 'utf8'));
  latest[name] = { date, machine, load, how: measured.how, figures: measured.figures };
  writeFileSync(jsonFile, `${JSON.stringify(latest, null, 2)}\n`);
  const head = `${date}, ${machine}, load average ${load}. ${measured.how}`;
  const mark = `<!-- ${name} -->`;
  const readme = readFileSync(readmeFile, 'utf8');
  const [before, , after] = readme.split(mark);
  if (after === undefined) throw new Error(`README.md has no place for ${name}`);
  writeFileSync(readmeFile, [before, `\n${head}\n\n${toTable(measured)}\n`, after].join(mark));
}
