import { expect, test } from 'vitest';
import { outline } from '../../src/outline/outline.ts';
import { questions } from '../../src/questions/questions.ts';
import { expectedOfSeed, fieldsOf } from '../outline/support/compare.ts';
import { cleanedSeed, seedFiles } from '../outline/support/seeds.ts';
import { account } from '../support/account.ts';

test.each(seedFiles)('%s gives the questions of the gold reading, every field', (file) => {
  const reading = questions(outline(cleanedSeed(file)));
  const expected = expectedOfSeed(file);
  expect(reading.role).toBe(expected[0].role);
  expect(fieldsOf(reading)).toEqual(expected.map(({ seed, role, ...fields }) => fields));
});

test.each(seedFiles)('every character of %s ends up in one place, and none is left over', (file) => {
  const cleaned = cleanedSeed(file);
  const { missing, twice, leftovers } = account(questions(outline(cleaned)), cleaned.document);
  expect({ missing, twice, leftovers }).toEqual({ missing: [], twice: [], leftovers: 0 });
});
