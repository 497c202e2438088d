import { expect, it } from 'vitest';
import { mostCommon } from '../../../src/outline/text/most-common.ts';

it('tells what comes most often, and how often', () => {
  expect(mostCommon(['答案', '解析', '答案'])).toEqual({ one: '答案', count: 2 });
});

it('takes the first of what comes as often', () => {
  expect(mostCommon([2, 1, 1, 2])).toEqual({ one: 2, count: 2 });
});

it('finds nothing in nothing', () => {
  expect(mostCommon([])).toBeNull();
});
