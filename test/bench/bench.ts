/**
 * Measures qbank: `npm run bench`. Everything generated is the same for the same seed. Prints tables, and writes
 * `latest.json` and `README.md`; parts that are not measured keep what they had.
 *
 * - `--only start,search,command,store,import,export,drill`: these parts
 * - `--sizes 100,1000,10000,100000`: how many questions are searched
 * - `--rounds 25`: how often programs are started; `--files 2000`: how many documents are imported
 */
import { parseArgs } from 'node:util';
import { type Part, toTable } from './figures.ts';
import { command } from './parts/command.ts';
import { drill } from './parts/drill.ts';
import { exporting } from './parts/export.ts';
import { importing } from './parts/import.ts';
import { searching } from './parts/search.ts';
import { start } from './parts/start.ts';
import { storing } from './parts/store.ts';
import { writeDown } from './write-down.ts';

const parts: readonly Part[] = [start, searching, command, storing, importing, exporting, drill];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: parts.map(({ name }) => name).join(',') },
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    rounds: { type: 'string', default: '25' },
    files: { type: 'string', default: '2000' },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) throw new RangeError(`There is no part ${unknown.join(', ')}.`);
const sizes = values.sizes.split(',').map((size) => readCount('--sizes', size));
const rounds = readCount('--rounds', values.rounds);
const files = readCount('--files', values.files);

function readCount(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new RangeError(`${option} takes whole numbers from 1, not ${value}.`);
  return Number(value);
}

for (const { name, measure } of parts.filter((part) => wanted.includes(part.name))) {
  const say = (what: string): void => void process.stderr.write(`${name}: ${what}\n`);
  const measured = await measure({ sizes, rounds, files, say });
  writeDown(name, measured);
  process.stdout.write(`\n${name}. ${measured.how}\n\n${toTable(measured)}\n`);
}
