import { describe, expect, test } from 'vitest';
import { compareSeed, seedFiles } from './compare.ts';

describe('the reading of the seeds', () => {
  test.each(seedFiles)('of %s is the perfect one, in every field of every question', (file) => {
    expect(compareSeed(file).differences).toEqual([]);
  });

  test('gives 97 questions in all', () => {
    const counts = seedFiles.map((file) => compareSeed(file).read);
    expect(counts).toEqual([27, 26, 2, 15, 27]);
  });
});
