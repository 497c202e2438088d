import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { damagedDocument, randomFrom } from '../documents.ts';
import { type Figure, type Measured, type Part, print, type Wishes } from '../figures.ts';
import { inFolder, type Used, use } from '../run.ts';

const fileBytes = 50_000;
const few = 20;

/** What is imported together, in a folder of its own. */
interface Load {
  what: string;
  texts: readonly string[];
  /** What is to be kept, for a person to read. */
  toKeep: string;
}

/** Damaged documents through the built program into a store, against opencc-js folding the same texts. */
export const importing: Part = {
  name: 'import',
  measure: (wishes: Wishes) => inFolder((folder) => measureImport(folder, wishes)),
};

async function measureImport(folder: string, { files, say }: Wishes): Promise<Measured> {
  const figures: Figure[] = [];
  for (const load of loads(files)) {
    say(load.what);
    const own = join(folder, `${figures.length}`);
    mkdirSync(own);
    figures.push(await measureLoad(own, load));
  }
  return {
    how: 'Documents in the seeds’ form and damage, no two the same, imported by the built program into a store of its own; folding by opencc-js of the same texts, the second time, in one thread. Wall time, and processor time of all threads.',
    head: [
      'documents',
      'MB',
      '× folding',
      'processor',
      'ms/MB',
      'processor',
      'highest memory, MiB',
      'to keep',
    ],
    rows: figures.map(toCells),
    figures,
  };
}

function toCells(figure: Figure): string[] {
  const names = ['megabytes', 'ofFolding', 'processorOfFolding', 'msOfMb', 'processorMsOfMb', 'highestMib'];
  return [figure.what, ...names.map((name) => print(figure[name] as number)), `${figure.toKeep}`];
}

function* loads(files: number): Generator<Load> {
  const random = randomFrom(1);
  const make = (count: number, bytes: number): string[] =>
    Array.from({ length: count }, (_, at) => damagedDocument(bytes, at + 1, random));
  yield { what: `${few} files of 50 KB`, texts: make(few, fileBytes), toKeep: '' };
  if (files > few * 10)
    yield { what: `${few * 10} files of 50 KB`, texts: make(few * 10, fileBytes), toKeep: '' };
  yield {
    what: `${files.toLocaleString('en')} files of 50 KB`,
    texts: make(files, fileBytes),
    toKeep: '≤ 6 × folding, ≤ 400 MiB, ≤ 1.3 × ms/MB of 20 files',
  };
  yield { what: 'a line of 100 KB', texts: [lineOf(make(2, fileBytes), 100_000)], toKeep: '' };
  yield {
    what: 'a line of 10 MB',
    texts: [lineOf(make(200, fileBytes), 10_000_000)],
    toKeep: '≤ 1.5 × ms/MB of 100 KB',
  };
}

/** Documents of about 50 KB one behind the other: damaging 10 MB in one piece takes too long. */
function lineOf(documents: readonly string[], bytes: number): string {
  return Buffer.from(documents.join(''))
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD+$/, '');
}

async function measureLoad(folder: string, { what, texts, toKeep }: Load): Promise<Figure> {
  const bank = join(folder, 'banks');
  mkdirSync(bank);
  for (const [at, text] of texts.entries()) writeFileSync(join(bank, `${at}.txt`), text);
  await use(folder, ['banks']);
  const { wallMs, processorMs, mib } = await use(folder, ['import', bank]);
  const folding = foldAll(texts);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return {
    what,
    megabytes,
    ofFolding: wallMs / folding.wallMs,
    processorOfFolding: processorMs / folding.processorMs,
    msOfMb: wallMs / megabytes,
    processorMsOfMb: processorMs / megabytes,
    highestMib: mib,
    toKeep,
  };
}

/** The second time, when what folds is compiled. */
function foldAll(texts: readonly string[]): Pick<Used, 'wallMs' | 'processorMs'> {
  const fold = Converter({ from: 't', to: 'cn' });
  for (const text of texts) fold(text);
  const begun = performance.now();
  const before = process.cpuUsage();
  for (const text of texts) fold(text);
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - begun, processorMs: (user + system) / 1000 };
}
