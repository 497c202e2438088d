import { type Comparison, compare, type Share } from './compare.ts';
import { readSpoilt, variantsOf } from './damaged.ts';
import { loadSources } from './document.ts';
import { spoil } from './spoil.ts';

/*
 * Prints, document by document, what `npm run accuracy` sums up of damaged documents in the seeds' form:
 *
 *   npx tsx test/corpus/seedlike/score.ts [--set tuning|judging] [--match WORD] [--differences N] [--write FOLDER]
 *
 * `--match` takes documents and variants whose `name.variant` holds the word; `--write` puts the damaged files there.
 */

const columns = [
  'title',
  'role',
  'edges',
  'question',
  'answer',
  'section',
  'number',
  'assesses',
  'marks',
  'analysis',
  'truncated',
] as const;

interface Row {
  name: string;
  comparison: Comparison;
}

function optionValue(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

function headings(): string[] {
  return [
    'document',
    'recall',
    'precision',
    ...columns,
    'restored',
    'reported',
    'silent',
    'wrong',
    'needless',
    'glosses',
  ];
}

function cells({ name, comparison }: Row): string[] {
  const { recall, precision, fields, fates, needlessRepairs, glossesLeft } = comparison;
  return [
    name,
    ratio(recall),
    ratio(precision),
    ...columns.map((column) => ratio(fields[column])),
    ...[fates.restored, fates.reported, fates.silent, fates.wrong, needlessRepairs, glossesLeft].map(String),
  ];
}

function ratio({ right, of }: Share): string {
  return `${right}/${of}`;
}

/** The sum of all rows, so that one line tells how it stands. */
function total(name: string, rows: readonly Row[]): string[] {
  const table = rows.map(cells);
  const sums = headings()
    .slice(1)
    .map((_, column) => {
      const parts = table.map((row) => row[column + 1].split('/').map(Number));
      return parts[0].map((_, part) => parts.reduce((sum, numbers) => sum + numbers[part], 0)).join('/');
    });
  return [name, ...sums];
}

function printTable(rows: readonly string[][]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  '));
}

function printDifferences({ name, comparison }: Row, limit: number): void {
  if (comparison.differences.length === 0 || limit === 0) return;
  console.log(`\n${name}: ${comparison.differences.length} differences`);
  for (const { what, expected, actual } of comparison.differences.slice(0, limit)) {
    console.log(
      `  ${what}\n    expected ${JSON.stringify(expected)}\n    actual   ${JSON.stringify(actual)}`,
    );
  }
}

async function main(): Promise<void> {
  const set = optionValue('--set');
  const match = optionValue('--match') ?? '';
  const target = optionValue('--write');
  const rows: Row[] = [];
  for (const source of loadSources().filter((one) => set === undefined || one.set === set)) {
    for (const variant of variantsOf(source)) {
      const spoilt = spoil(source, variant);
      const name = `${source.set}/${source.name}.${variant.name}`;
      if (!name.includes(match)) continue;
      if (target !== undefined) await writeDamaged(target, spoilt);
      rows.push({ name, comparison: compare(spoilt, readSpoilt(spoilt)) });
    }
  }
  for (const row of rows) printDifferences(row, Number(optionValue('--differences') ?? 6));
  console.log();
  if (rows.length > 0) printTable([headings(), ...rows.map(cells), total('all', rows)]);
}

async function writeDamaged(folder: string, { file, text }: { file: string; text: string }): Promise<void> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${file}`, text);
}

await main();
