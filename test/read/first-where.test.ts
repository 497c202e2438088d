import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../src/read/first-where.ts';

it('finds what looking through the whole list finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, bound) => {
      const rising = numbers.toSorted((one, other) => one - other);
      const found = rising.findIndex((number) => number > bound);
      expect(firstWhere(rising, (number) => number > bound)).toBe(found < 0 ? rising.length : found);
    }),
  );
});
