import { describe, expect, it } from 'vitest';
import { generatedBanks, queriesFor } from './questions.ts';

const banks = [...generatedBanks(0, 1200)];
const texts = banks.flatMap(({ questions }) =>
  questions.map(({ question, answer }) => `${question}${answer ?? ''}`),
);
const holders = (word: string): number => texts.filter((text) => text.includes(word)).length;

describe('generated questions', () => {
  it('are the same each time, and others further on', () => {
    expect([...generatedBanks(0, 3)]).toEqual([...generatedBanks(0, 3)]);
    const [later] = generatedBanks(1200, 1203);
    expect(texts).not.toContain(later.questions[0].question);
  });

  it('are as many as asked for, in banks of a thousand, of about 500 characters', () => {
    expect(banks.map(({ questions }) => questions.length)).toEqual([1000, 200]);
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    expect(mean).toBeGreaterThan(480);
    expect(mean).toBeLessThan(560);
  });

  it('do not repeat a question', () => {
    const questions = banks.flatMap(({ questions }) => questions.map(({ question }) => question));
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe('queries for generated questions', () => {
  const queries = queriesFor(texts, 10);
  const of = (wanted: string): string[] =>
    queries.filter(({ kind }) => kind === wanted).map(({ text }) => text);

  it('come in turns, as many of each kind', () => {
    expect(queries.slice(0, 4).map(({ kind }) => kind)).toEqual(['rare', 'common', 'typo', 'rare']);
    expect(queries).toHaveLength(30);
  });

  it('that are rare stand in few questions, common ones in more than a fifth', () => {
    for (const word of of('rare')) {
      expect(holders(word), word).toBeGreaterThan(0);
      expect(holders(word), word).toBeLessThan(texts.length / 50);
    }
    for (const word of of('common')) expect(holders(word), word).toBeGreaterThan(texts.length / 5);
  });

  it('with a typo stand nowhere as they are typed, nearly all of them', () => {
    expect(of('typo').filter((text) => holders(text) > 0).length).toBeLessThanOrEqual(1);
  });
});
