import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from './corpus.ts';
import { drawBanks } from './drawn/banks.ts';
import { drawPages } from './drawn/pages.ts';
import { drawPapers } from './drawn/papers.ts';
import { type Entry, loadNegatives } from './entry.ts';
import { readEntry } from './read.ts';
import { printReport, type Report } from './report.ts';
import { score } from './score.ts';
import { scoreDamaged } from './seedlike/damaged.ts';
import { findChanges } from './untouched.ts';
import { loadVaried } from './variations.ts';

/*
 * `npm run accuracy` reads every document of the corpus and prints how near the readings come to the truth.
 *
 *   npm run accuracy -- [--set tuning|judging] [--layout WORD] [--differences N] [--write FOLDER] [--readme] [--no-damaged] [--vary] [--drawn N [--seed N]]
 *
 * `--layout` takes entries whose layout or name holds the word; `--differences` prints so many of each entry;
 * `--vary` reads the plain texts in harmless variations instead, `--drawn` so many papers, interview banks and pages of sites whose layouts are drawn by lot; `--write` puts the files there; `--readme` writes the tables into README.md.
 */

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    layout: { type: 'string' },
    differences: { type: 'string', default: '0' },
    write: { type: 'string' },
    readme: { type: 'boolean', default: false },
    'no-damaged': { type: 'boolean', default: false },
    vary: { type: 'boolean', default: false },
    drawn: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

async function loadEntries(): Promise<Entry[]> {
  if (options.drawn !== undefined) {
    const [count, seed] = [Number(options.drawn), Number(options.seed)];
    return [...drawPapers(count, seed), ...drawBanks(count, seed), ...drawPages(count, seed)];
  }
  return options.vary ? [...loadVaried('tuning'), ...loadVaried('judging')] : await loadCorpus();
}

const isMeant = ({ set, name, layout }: { set: string; name: string; layout: string }) =>
  (options.set ?? set) === set && `${layout} ${name}`.includes(options.layout ?? '');
/** What is drawn is to be learned from: the judging half stays out of it. */
const isRead = ({ set }: { set: string }): boolean => options.drawn === undefined || set !== 'judging';

/** Names may hold slashes: folders of the corpus are no folders here. */
function writeInto(folder: string, { name, file, bytes }: Entry): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}--${file}`.replaceAll('/', '--')), bytes);
}

async function scoreEntries(entries: readonly Entry[]): Promise<Report['rows']> {
  const rows: Report['rows'] = [];
  for (const entry of entries) {
    if (options.write !== undefined) writeInto(options.write, entry);
    rows.push({ ...entry, score: score(entry.truth, await readEntry(entry)) });
  }
  return rows;
}

async function scoreNegatives(): Promise<Report['negatives']> {
  const negatives = loadNegatives('negative').filter(
    (one) => isRead(one) && isMeant({ ...one, layout: 'negative' }),
  );
  const rows: Report['negatives'] = [];
  for (const { name, set, file, bytes } of negatives) {
    const { readings } = await readEntry({ file, bytes });
    rows.push({
      name,
      set,
      questions: readings.flatMap(({ questions }) => questions.map((one) => one.question)),
    });
  }
  return rows;
}

async function scoreUntouched(): Promise<Report['untouched']> {
  const untouched = loadNegatives('untouched').filter(
    (one) => isRead(one) && isMeant({ ...one, layout: 'untouched' }),
  );
  const rows: Report['untouched'] = [];
  for (const one of untouched) rows.push({ name: one.name, set: one.set, changes: await findChanges(one) });
  return rows;
}

const hasDamaged =
  !options['no-damaged'] && options.layout === undefined && !options.vary && options.drawn === undefined;
printReport(
  {
    rows: await scoreEntries((await loadEntries()).filter(isMeant)),
    negatives: await scoreNegatives(),
    untouched: await scoreUntouched(),
    damaged: hasDamaged ? scoreDamaged(options.set) : [],
  },
  { differences: Number(options.differences), isForReadme: options.readme },
);
