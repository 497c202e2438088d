import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { type PickOptions, pickQuestions } from '../../src/bank/pick.ts';
import { randomFrom, shuffle } from '../../src/bank/random.ts';

const questionsOf = (ids: string) => [...ids] as unknown as QuestionId[];

const pick = (ids: string, options: Partial<PickOptions>) =>
  pickQuestions(questionsOf(ids), {
    ...{ order: 'document', seed: 1, rankDue: () => [0, 0] as const },
    ...options,
  }).join('');

describe('Picking', () => {
  it('keeps the order of the documents', () => {
    expect(pick('cab', { order: 'document' })).toBe('cab');
  });

  it('takes no more than the count', () => {
    expect(['cab', 'c'].map((ids) => pick(ids, { count: 2 }))).toEqual(['ca', 'c']);
  });

  it('takes what comes first in the schedule first, and what stands equal in document order', () => {
    const rankDue = (id: QuestionId) => [Number(id <= 'b'), id === 'd' ? -1 : 0] as const;
    expect(pick('acbd', { order: 'due', rankDue })).toBe('dcab');
  });

  it('gives a seed the same random order on every machine, in whichever order the banks were added', () => {
    expect(pick('abcdefgh', { order: 'random', seed: 42 })).toBe('hegabfdc');
    expect(pick('hgfedcba', { order: 'random', seed: 42 })).toBe(
      pick('abcdefgh', { order: 'random', seed: 42 }),
    );
  });

  it('gives another seed another order', () => {
    const orders = Array.from({ length: 50 }, (_, seed) => pick('abcdefgh', { order: 'random', seed }));
    expect(new Set(orders).size).toBeGreaterThan(45);
  });

  it('never changes what it is given', () => {
    const questions = questionsOf('cab');
    pickQuestions(questions, { order: 'random', seed: 3, rankDue: () => [0, 0] });
    expect(questions).toEqual(['c', 'a', 'b']);
  });
});

describe('Shuffling', () => {
  it('loses and doubles nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
        expect([...shuffle(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('puts each item at each place about equally often', () => {
    const counts = Array.from({ length: 5 }, () => Array(5).fill(0));
    for (let seed = 0; seed < 5000; seed += 1)
      for (const [place, item] of shuffle([0, 1, 2, 3, 4], seed).entries()) counts[item][place] += 1;
    for (const count of counts.flat()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('Random numbers', () => {
  it('lie between 0 and 1, spread evenly, for neighbouring and for large seeds', () => {
    for (const seed of [0, 1, 2, 2 ** 31, 2 ** 40 + 1, -5]) {
      const random = randomFrom(seed);
      const numbers = Array.from({ length: 2000 }, random);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      expect(Math.abs(numbers.reduce((sum, number) => sum + number) / 2000 - 0.5)).toBeLessThan(0.03);
    }
  });
});
