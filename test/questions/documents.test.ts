import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleanedText, readText } from '../outline/support/cleaned.ts';
import { type Expected, fieldsOf } from '../outline/support/compare.ts';
import { account } from '../support/account.ts';

interface Truth {
  title: string;
  role: string;
  questions: Expected[];
}

const folder = new URL('../outline/documents/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

test.each(names)('reads the invented bank %s exactly', (name) => {
  const truth = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Truth;
  const reading = readText(textOf(name));
  expect({ title: reading.title, role: reading.role }).toEqual({ title: truth.title, role: truth.role });
  expect(fieldsOf(reading)).toEqual(truth.questions);
});

test.each(names)('accounts for every character of %s', (name) => {
  const text = textOf(name);
  const { missing, twice, leftovers } = account(readText(text), cleanedText(text).document);
  expect({ missing, twice, leftovers }).toEqual({ missing: [], twice: [], leftovers: 0 });
});
