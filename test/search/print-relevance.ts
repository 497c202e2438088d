/**
 * How well judged queries are answered, by type, beside bare Fuse.js and MiniSearch: `npm run relevance`.
 *
 * - `--set tuning` or `--set judging`: only this half. Nothing may be chosen by what the judging half shows.
 * - `--part fresh`: only this part of each half (`usual`, `harder`, `fresh`, `spoken`, `plain`).
 * - `--misses 20`: prints 20 queries of the tuning half that are not answered as they should, with what comes.
 * - `--readme`: writes the tables into README.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/store/store.ts';
import { bareEngines, type Engine, qbankEngine } from './engines.ts';
import { type JudgedSet, judgedBanks, judgedParts, judgedSets, loadJudged } from './judged.ts';
import { type Figures, figuresByType, isAnswered, judge, type Outcome } from './relevance.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    part: { type: 'string' },
    misses: { type: 'string' },
    readme: { type: 'boolean' },
  },
});
const sets = judgedSets.filter((set) => values.set === undefined || values.set === set);
if (sets.length === 0) throw new RangeError(`There is no set ${values.set}.`);
const parts = judgedParts.filter((part) => values.part === undefined || values.part === part);
if (parts.length === 0) throw new RangeError(`There is no part ${values.part}.`);

const folder = mkdtempSync(join(tmpdir(), 'qbank-relevance-'));
const store = openStore(folder);
try {
  const banks = judgedBanks();
  for (const bank of banks) store.putBank(bank, { kind: 'seed', file: bank.file });
  const engines = [qbankEngine(store), ...bareEngines(banks)];
  const tables: string[] = [];
  for (const set of sets) tables.push(await tableOf(set, engines));
  console.log(tables.join('\n\n'));
  if (values.misses !== undefined) await printMisses(Number(values.misses), engines[0]);
  if (values.readme) writeTables(tables);
} finally {
  store.close();
  rmSync(folder, { recursive: true, force: true });
}

async function ask(set: JudgedSet, engine: Engine): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of loadJudged(set, parts)) outcomes.push(await judge(query, engine));
  return outcomes;
}

async function tableOf(set: JudgedSet, engines: readonly Engine[]): Promise<string> {
  const figures: Figures[][] = [];
  for (const engine of engines) figures.push(figuresByType(await ask(set, engine)));
  const head = engines.map(({ name }) => `${name} @1 | @5 | R@10 | MRR`).join(' | ');
  const rows = figures[0].map(({ type, queries }, row) => {
    const cells = figures.flatMap((ofEngine) => cellsOf(ofEngine[row]));
    return `| ${type} | ${queries} | ${cells.join(' | ')} |`;
  });
  const columns = 2 + engines.length * 4;
  return [`**${set}**\n\n| type | queries | ${head} |`, `|${'---|'.repeat(columns)}`, ...rows].join('\n');
}

function cellsOf({ type, first, inFive, recall, reciprocal }: Figures): string[] {
  if (type === 'none') return [first.toFixed(2), '', '', ''];
  return [first, inFive, recall, reciprocal].map((share) => share.toFixed(2));
}

async function printMisses(most: number, engine: Engine): Promise<void> {
  const missed = (await ask('tuning', engine)).filter((outcome) => !isAnswered(outcome));
  console.log(`\n${missed.length} queries of the tuning half are not answered as they should:`);
  for (const { query, rank, found } of missed.slice(0, most)) {
    const wanted = (query.best ?? query.relevant[0])?.join(' ') ?? 'nothing';
    console.log(`\n${query.type}: ${query.q} (${query.note ?? ''}) → ${wanted}; it comes at ${rank ?? '-'}`);
    for (const { how, question } of found.slice(0, 3)) console.log(`  ${how} ${question.slice(0, 70)}`);
  }
}

function writeTables(tables: readonly string[]): void {
  const readme = new URL('README.md', import.meta.url);
  const date = new Date().toISOString().slice(0, 10);
  const latest = `<!-- latest -->\n\`npm run relevance -- --readme\`, ${date}:\n\n${tables.join('\n\n')}\n<!-- end -->`;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(/<!-- latest -->[\s\S]*<!-- end -->/, () => latest),
  );
}
