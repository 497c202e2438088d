/**
 * How long documents in the seeds' form take to be read, cleaned and taken apart, as ratios to the time in which
 * opencc-js folds the same text: `npx tsx test/bench/import.ts [files] [megabytes]`. Processor time, so that what else
 * the machine does counts less. Nothing is stored.
 */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { ingestText } from '../../src/ingest.ts';
import { damage } from '../support/damage.ts';

const files = Number(process.argv[2] ?? 200);
const megabytes = Number(process.argv[3] ?? 10);
const fileBytes = 50_000;

interface GoldQuestion {
  section: string;
  number: number;
  question: string;
  answer: string | null;
}

const gold: GoldQuestion[] = JSON.parse(readFileSync('test/fixtures/gold/seeds.json', 'utf8'));
const glosses = new Map(
  [
    ...'業yè驗yàn數shù據jù務wù隊duì會huì認rèn開kāi進jìn'.matchAll(/(\p{Script=Han})([^\p{Script=Han}]+)/gu),
  ].map(([, character, syllable]) => [character, syllable] as const),
);
const fold = Converter({ from: 't', to: 'cn' });

/** A document of about so many bytes, as a site shows it: the questions of the seeds, from another one on each time. */
function documentOf(bytes: number, variant: number): string {
  const parts = ['2025年服務運營專員招聘面試題庫及參考答案一、自我認知與職業動機'];
  for (let length = 0, number = 1; length < bytes / 3.3; number += 1) {
    const { question, answer } = gold[(number * 7 + variant) % gold.length];
    parts.push(`${number}.${question}參考答案：${answer ?? '略。'}`);
    length += parts[parts.length - 1].length;
  }
  const isWhole = ({ ordinal }: { ordinal: number }): boolean => ordinal % 5 === 0;
  return damage(parts.join(''), { glosses, isWhole, keepPrivateUse: variant % 5 !== 0, oneLine: true }).text;
}

function processorMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** One long document of the same make: the pieces are damaged each by itself, as that takes long. */
const longDocument = (bytes: number): string =>
  Array.from({ length: Math.ceil(bytes / fileBytes) }, (_, at) => documents[at % documents.length])
    .join('')
    .slice(0, bytes / 2.5);

const documents = Array.from({ length: 20 }, (_, variant) => documentOf(fileBytes, variant + 1));
const cases: [name: string, texts: string[]][] = [
  ['20 files of 50 KB', documents],
  [`${files} files of 50 KB`, Array.from({ length: files }, (_, at) => documents[at % documents.length])],
  ['a line of 100 KB', [longDocument(100_000)]],
  [`a line of ${megabytes} MB`, [longDocument(megabytes * 1_000_000)]],
];

console.log('documents               MB   fold ms/MB   read ms/MB   ratio   highest memory');
for (const [name, texts] of cases) {
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const folding = processorMs(() => texts.forEach((text) => void fold(text)));
  const reading = processorMs(() => bytes.forEach((one) => void ingestText('page.txt', one)));
  const memory = process.resourceUsage().maxRSS / 1024;
  const cells = [
    size.toFixed(1),
    (folding / size).toFixed(0),
    (reading / size).toFixed(0),
    (reading / folding).toFixed(1),
  ];
  console.log(
    [
      name.padEnd(18),
      ...cells.map((cell) => cell.padStart(10)),
      `${memory.toFixed(0)} MiB`.padStart(12),
    ].join('  '),
  );
}
