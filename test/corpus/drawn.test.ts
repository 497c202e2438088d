import { expect, test } from 'vitest';
import { drawBanks } from './drawn/banks.ts';
import { drawPapers } from './drawn/papers.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './read.ts';
import { type Measure, type Score, score, sum } from './score.ts';

test('the same seed draws the same papers, and another one others', () => {
  const [first] = drawPapers(1, 1);
  expect(drawPapers(1, 1)).toEqual([first]);
  expect(drawPapers(1, 2)).not.toEqual([first]);
});

test('the same seed draws the same banks, and each question stands below a section where there are any', () => {
  expect(drawBanks(1, 1)).toEqual(drawBanks(1, 1));
  for (const { name, truth } of drawBanks(40, 3)) {
    const sections = new Set(truth.questions.map(({ section }) => section));
    expect(sections.has(null), name).toBe(name.includes('no sections'));
    expect(truth.questions.length, name).toBeGreaterThanOrEqual(8);
  }
});

test('each paper has questions of its own kinds, and their answers', () => {
  for (const { name, truth } of drawPapers(40, 3)) {
    expect(truth.questions.length, name).toBeGreaterThanOrEqual(5);
    for (const { kind, key, answer } of truth.questions)
      expect(kind === 'open' || kind === 'fill' ? answer : key, name).not.toBeNull();
  }
});

const readAll = async (entries: readonly Entry[]): Promise<(measure: Measure) => number> => {
  const scores: Score[] = [];
  for (const entry of entries) scores.push(score(entry.truth, await readEntry(entry)));
  const all = sum(scores);
  return (measure) => all[measure].right / all[measure].of;
};
const isInLines = ({ name }: Entry): boolean => !name.includes('one line, joined');

test('papers with lines are read, however their parts are printed', { timeout: 120_000 }, async () => {
  const entries = drawPapers(60, 4).filter(isInLines);
  expect(entries.length).toBeGreaterThan(20);
  const shareOf = await readAll(entries);
  expect(shareOf('recall')).toBeGreaterThan(0.98);
  expect(shareOf('stem')).toBeGreaterThan(0.97);
  expect(shareOf('key')).toBeGreaterThan(0.97);
});

test('interview banks are read, however they are printed', { timeout: 120_000 }, async () => {
  const entries = drawBanks(60, 4);
  const shareOf = await readAll(entries);
  expect(shareOf('recall')).toBeGreaterThan(0.98);
  expect(shareOf('stem')).toBeGreaterThan(0.97);
  expect(shareOf('answer')).toBeGreaterThan(0.96);
  expect(shareOf('section')).toBeGreaterThan(0.96);
});
