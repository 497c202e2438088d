import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, chooseSequence } from '../../../src/outline/marks/sequence.ts';

/** `1:4 2:4 1:-2` → candidates with value and odds, in this order. */
function candidates(text: string): Candidate[] {
  return text.split(' ').map((pair, at) => {
    const [value, odds] = pair.split(':').map(Number);
    return { at, value, odds };
  });
}

/** `gain`: what candidates gain by counting on; 0 where no item may begin. */
function choose(text: string, restartsAt: number[] = [], gain?: number): string {
  const restarts = restartsAt.map((at) => ({ at, cost: 0 }));
  const all = candidates(text).map((one) => ({ ...one, gain }));
  return chooseSequence(all, restarts)
    .chosen.map(({ at, value }) => `${value}@${at}`)
    .join(' ');
}

test('takes the numbers that rise by one', () => {
  expect(choose('1:4 2:4 3:4')).toBe('1@0 2@1 3@2');
});

test('leaves a list inside an item out, as the outer numbers go on behind it', () => {
  expect(choose('1:4 1:-2 2:-2 3:-2 2:4 3:4')).toBe('1@0 2@4 3@5');
});

test('leaves a list out that goes on where the outer numbers stopped', () => {
  expect(choose('1:4 2:4 1:-2 2:-2 3:-2 4:-2')).toBe('1@0 2@1');
});

test('begins anew at 1 behind a heading', () => {
  expect(choose('1:4 2:4 1:4 2:4', [2])).toBe('1@0 2@1 1@2 2@3');
});

test('goes on counting behind a heading', () => {
  expect(choose('1:4 2:4 3:4 4:4', [2])).toBe('1@0 2@1 3@2 4@3');
});

test('does not begin anew where nothing says so', () => {
  expect(choose('1:4 2:4 1:1 2:1 3:4')).toBe('1@0 2@1 3@4');
});

test('takes a number that says little for itself when its neighbours ask for it', () => {
  expect(choose('1:4 2:-2 3:4')).toBe('1@0 2@1 3@2');
});

test('counts on where items may begin, though the last ones say little for themselves', () => {
  expect(choose('1:4 2:4 3:-3 4:-3', [], 0)).toBe('1@0 2@1');
  expect(choose('1:4 2:4 3:-3 4:-3', [], 4)).toBe('1@0 2@1 3@2 4@3');
});

test('does not count on into a list that began at 1 behind the number', () => {
  expect(choose('1:4 2:4 3:4 1:-3 2:-3 3:-3 4:-3 5:-3', [], 4)).toBe('1@0 2@1 3@2');
});

test('leaves the points of a list out that ends just above the outer number', () => {
  expect(choose('1:4 2:4 1:-2 2:-2 3:2')).toBe('1@0 2@1 3@4');
  expect(choose('1:4 2:4 1:-2 2:-2 3:2', [], 0)).toBe('1@0 2@1');
});

test('does not count on where no item has shown that items are counted', () => {
  expect(choose('1:-3 2:-3 3:-3 1:4 2:4', [3], 4)).toBe('1@3 2@4');
});

test('odds tell how much speaks for a sequence without what counting on lends', () => {
  const all = candidates('1:4 2:-3').map((one) => ({ ...one, gain: 4 }));
  expect(chooseSequence(all, [])).toMatchObject({ chosen: [{ at: 0 }, { at: 1 }], odds: 1 });
});

test('leaves a gap where a number is missing', () => {
  expect(choose('1:4 2:4 4:4 5:4')).toBe('1@0 2@1 4@2 5@3');
});

test('chooses nothing where every number speaks against itself', () => {
  expect(choose('1:-3 2:-3 3:-3')).toBe('');
});

/** All subsequences, weighed by the rules as the module states them: the twin to compare with. */
function bestOdds(all: readonly Candidate[]): number {
  let best = 0;
  const extend = (from: number, last: number | null, odds: number): void => {
    best = Math.max(best, odds);
    for (let next = from; next < all.length; next += 1) {
      const { value, odds: own } = all[next];
      const first = Math.min(8, 2 * Math.abs(value - 1));
      const gap = last === null ? Number.NaN : value - last - 1;
      if (last === null) extend(next + 1, value, odds + own - first);
      else {
        extend(next + 1, value, odds + own - first - 12);
        if (gap >= 0 && gap <= 3) extend(next + 1, value, odds + own - gap * 3);
      }
    }
  };
  extend(0, null, 0);
  return best;
}

test('finds the best of all sequences', () => {
  const candidate = fc.record({
    value: fc.integer({ min: 1, max: 5 }),
    odds: fc.integer({ min: -4, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 9 }), (list) => {
      const all = list.map((one, at) => ({ ...one, at }));
      expect(chooseSequence(all, []).odds).toBe(bestOdds(all));
    }),
  );
});
