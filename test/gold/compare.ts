import { readdirSync, readFileSync } from 'node:fs';
import { ingestText } from '../../src/ingest.ts';
import type { Question } from '../../src/questions/question.ts';

/** A question of the perfect reading, `test/fixtures/gold/seeds.json`. */
export interface GoldQuestion
  extends Pick<
    Question,
    'section' | 'number' | 'question' | 'answer' | 'analysis' | 'assesses' | 'marks' | 'truncated'
  > {
  seed: string;
  role: string;
}

/** A field in which the reading of a question differs from the perfect one. */
export interface Difference {
  question: string;
  field: string;
  expected: string;
  read: string;
}

const fields = [
  'section',
  'number',
  'question',
  'answer',
  'analysis',
  'assesses',
  'marks',
  'truncated',
] as const;

const gold: readonly GoldQuestion[] = JSON.parse(readFileSync('test/fixtures/gold/seeds.json', 'utf8'));

export const seedFiles = readdirSync('seeds').toSorted();

/** Reads one seed and tells where it differs from the perfect reading, question by question, field by field. */
export function compareSeed(file: string): { expected: number; read: number; differences: Difference[] } {
  const { bank } = ingestText(file, readFileSync(`seeds/${file}`));
  const expected = gold.filter(({ seed }) => seed === file);
  const count = Math.max(expected.length, bank.questions.length);
  const differences = Array.from({ length: count }, (_, at) =>
    differ(expected[at], bank.questions[at]),
  ).flat();
  const roles = new Set(expected.map(({ role }) => role));
  if (!roles.has(bank.role ?? '')) differences.push(difference(file, 'role', [[...roles].join(), bank.role]));
  return { expected: expected.length, read: bank.questions.length, differences };
}

function differ(expected: GoldQuestion | undefined, read: Question | undefined): Difference[] {
  const name = `${(expected ?? read)?.section} ${(expected ?? read)?.number}`;
  if (!expected || !read) return [difference(name, 'question', [expected?.question, read?.question])];
  return fields
    .filter((field) => JSON.stringify(expected[field]) !== JSON.stringify(read[field]))
    .map((field) => difference(name, field, [expected[field], read[field]]));
}

function difference(question: string, field: string, [expected, read]: [unknown, unknown]): Difference {
  return { question, field, expected: JSON.stringify(expected ?? null), read: JSON.stringify(read ?? null) };
}
