import { readFileSync, writeFileSync } from 'node:fs';
import type { Entry, EntrySet } from './entry.ts';
import { type Measure, measures, type Score, type Share, sum } from './score.ts';
import type { DamagedRow } from './seedlike/damaged.ts';

/** Everything that was measured in one run. */
export interface Report {
  rows: (Pick<Entry, 'name' | 'set' | 'layout'> & { score: Score })[];
  /** Questions found in documents that have none. */
  negatives: { name: string; set: EntrySet; questions: string[] }[];
  /** What cleaning changed in texts that it has to leave alone. */
  untouched: { name: string; set: EntrySet; changes: string[] }[];
  damaged: DamagedRow[];
}

type Row = Report['rows'][number];
const sets: readonly EntrySet[] = ['tuning', 'judging'];

/** Prints the differences, then the tables; into README.md as well where that is asked for. */
export function printReport(report: Report, options: { differences: number; isForReadme: boolean }): void {
  for (const row of report.rows) printDifferences(row, options.differences);
  for (const { name, questions } of report.negatives)
    printFew(`${name}: ${questions.length} questions where there are none`, questions, options.differences);
  for (const { name, changes } of report.untouched)
    printFew(
      `${name}: ${changes.length} changes where nothing is to be changed`,
      changes,
      options.differences,
    );
  const tables = [layoutTable(report.rows), damagedTable(report.damaged), ...negativeLines(report)];
  const text = tables.filter((part) => part !== '').join('\n\n');
  console.log(text);
  if (options.isForReadme) writeReadme(text);
}

function printDifferences({ name, set, layout, score }: Row, limit: number): void {
  if (score.differences.length === 0 || limit === 0) return;
  console.log(`${set}/${name} (${layout}): ${score.differences.length} differences`);
  for (const { what, expected, actual } of score.differences.slice(0, limit))
    console.log(
      `  ${what}\n    expected ${JSON.stringify(expected)}\n    actual   ${JSON.stringify(actual)}`,
    );
  console.log();
}

function printFew(head: string, texts: readonly string[], limit: number): void {
  if (texts.length === 0 || limit === 0) return;
  console.log(
    [head, ...texts.slice(0, limit).map((text) => `  ${JSON.stringify(text.slice(0, 100))}`), ''].join('\n'),
  );
}

/** One row a layout, in each set, and one for the whole set. */
function layoutTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const body = sets.flatMap((set) => {
    const ofSet = rows.filter((row) => row.set === set);
    if (ofSet.length === 0) return [];
    const layouts = [...new Set(ofSet.map(({ layout }) => layout))].toSorted();
    return [
      ...layouts.map((layout) =>
        cells(
          set,
          layout,
          ofSet.filter((row) => row.layout === layout),
        ),
      ),
      cells(set, `all ${layouts.length} layouts`, ofSet),
    ];
  });
  return tableOf([['set', 'layout', 'documents', 'questions', ...measures], ...body]);
}

function cells(set: EntrySet, layout: string, rows: readonly Row[]): string[] {
  const sums = sum(rows.map(({ score }) => score));
  return [
    set,
    layout,
    String(rows.length),
    String(sums.recall.of),
    ...measures.map((measure) => figure(measure, sums[measure])),
  ];
}

/** Shares of one are `1`; where nothing was there to be got right, `·`. */
function figure(measure: Measure, { right, of }: Share): string {
  if (of === 0) return '·';
  if (measure === 'left') return `${((100 * right) / of).toFixed(1)} %`;
  return right === of ? '1' : (Math.floor((1000 * right) / of) / 1000).toFixed(3);
}

function damagedTable(rows: readonly DamagedRow[]): string {
  if (rows.length === 0) return '';
  const variants = [...new Set(rows.map(({ variant }) => variant))];
  const head = ['set', 'damage', 'documents', 'recall', 'precision', 'stem', 'answer'];
  const body = sets.flatMap((set) =>
    variants.flatMap((variant) => {
      const meant = rows.filter((row) => row.set === set && row.variant === variant);
      return meant.length === 0 ? [] : [damagedCells(set, variant, meant)];
    }),
  );
  return tableOf([[...head, 'passages', 'restored', 'reported', 'silent', 'wrong', 'needless'], ...body]);
}

function damagedCells(set: EntrySet, variant: string, rows: readonly DamagedRow[]): string[] {
  const all = rows.map(({ comparison }) => comparison);
  const ratio = (share: (one: (typeof all)[number]) => Share) =>
    figure('recall', {
      right: all.reduce((total, one) => total + share(one).right, 0),
      of: all.reduce((total, one) => total + share(one).of, 0),
    });
  const count = (value: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + value(one), 0);
  const fates = (['restored', 'reported', 'silent', 'wrong'] as const).map((fate) =>
    count(({ fates }) => fates[fate]),
  );
  return [
    set,
    variant,
    String(rows.length),
    ratio(({ recall }) => recall),
    ratio(({ precision }) => precision),
    ratio(({ fields }) => fields.question),
    ratio(({ fields }) => fields.answer),
    String(fates.reduce((total, one) => total + one, 0)),
    ...fates.map(String),
    String(count(({ needlessRepairs }) => needlessRepairs)),
  ];
}

function negativeLines({ negatives, untouched }: Report): string[] {
  const line = (what: string, all: readonly { set: EntrySet; bad: number }[]) =>
    sets.flatMap((set) => {
      const ofSet = all.filter((one) => one.set === set);
      const bad = ofSet.filter((one) => one.bad > 0);
      const total = bad.reduce((sum, one) => sum + one.bad, 0);
      return ofSet.length === 0
        ? []
        : [`${set}: ${bad.length} of ${ofSet.length} ${what} (${total} in all).`];
    });
  return [
    ...line(
      'documents that are no banks gave questions',
      negatives.map(({ set, questions }) => ({ set, bad: questions.length })),
    ),
    ...line(
      'texts that are to be left alone were changed',
      untouched.map(({ set, changes }) => ({ set, bad: changes.length })),
    ),
  ];
}

/** A Markdown table whose columns stand below each other, also with Chinese in them. */
function tableOf(rows: readonly string[][]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell))).join(' | ')} |`;
  const [head, ...body] = rows.map(lineOf);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
}

const readme = new URL('README.md', import.meta.url);

function writeReadme(tables: string): void {
  const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(begin);
  const date = new Date().toISOString().slice(0, 10);
  const written = `${begin}\n\nMeasured on ${date} with \`npm run accuracy\`.\n\n${tables}\n\n${end}`;
  writeFileSync(readme, `${before}${written}${rest.split(end)[1]}`);
}
