import { readFileSync } from 'node:fs';

/** An element of `test/fixtures/gold/seeds.json`. */
export interface GoldQuestion {
  seed: string;
  role: string;
  section: string;
  number: number;
  question: string;
  answer: string | null;
  analysis: string | null;
  assesses: string[];
  marks: number | null;
  truncated: boolean;
}

const gold: GoldQuestion[] = JSON.parse(
  readFileSync(new URL('../../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
);

/** A seed's document line: its longest. */
export function damagedLineOf(seed: string): string {
  const lines = readFileSync(new URL(`../../../seeds/${seed}`, import.meta.url), 'utf8').split('\n');
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest));
}

export function goldSectionsOf(seed: string): { section: string; questions: GoldQuestion[] }[] {
  const own = gold.filter((question) => question.seed === seed);
  const names = [...new Set(own.map(({ section }) => section))];
  return names.map((section) => ({ section, questions: own.filter((one) => one.section === section) }));
}

/**
 * The glossed characters that a damaged line shows with their gloss. `first` are those that were glossed before the
 * others, as overlapping pairs show, and those that only split glosses have.
 */
export function glossesIn(line: string, first: Record<string, string>): Map<string, string> {
  const plain = [...line.matchAll(/(\p{Script=Han})\(([a-zü\u00e0-\u01dc]+)\)/gu)];
  return new Map([
    ...Object.entries(first),
    ...plain.map(([, character, pinyin]) => [character, pinyin] as const),
  ]);
}
