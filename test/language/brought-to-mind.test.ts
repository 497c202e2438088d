import { describe, expect, it } from 'vitest';
import { mattersBroughtToMind, pairsBroughtToMind } from '../../src/language/brought-to-mind.ts';
import { beyond, meanOf, product, unit } from '../../src/language/direction.ts';

const mindOf = (text: string) => unit(mattersBroughtToMind(text, 'answers'));

describe('What a text brings to mind', () => {
  it.each([
    ['把火气压下去', '安抚客户的情绪', '配送包裹的速度'],
    ['忙得脚不沾地', '工作量很大', '给出折扣'],
  ])('%s is nearer to %s than to %s', (text, near, far) => {
    expect(product(mindOf(text), mindOf(near))).toBeGreaterThan(product(mindOf(text), mindOf(far)));
  });

  it('is nothing for letters and for what only holds a sentence together', () => {
    expect(mattersBroughtToMind('abc', 'answers').some((value) => value !== 0)).toBe(false);
    expect(mattersBroughtToMind('你我他的', 'answers').some((value) => value !== 0)).toBe(false);
  });

  it.each([
    ['五年后想做到什么位置', '职业'],
    ['跟同事吵起来了', '争吵'],
  ])('is said by other pairs of characters: %s by %s', (text, pair) => {
    expect(pairsBroughtToMind(text, 60)).toContain(pair);
  });

  it('is said by no more pairs than are asked for, and by none where it is nothing', () => {
    expect(pairsBroughtToMind('安抚客户', 3)).toHaveLength(3);
    expect(pairsBroughtToMind('abc', 3)).toEqual([]);
  });
});

describe('A direction', () => {
  it('has the length 1, or 0 where there is none', () => {
    expect([...unit(Float64Array.of(3, 4))]).toEqual([0.6, 0.8]);
    expect([...unit(Float64Array.of(0, 0))]).toEqual([0, 0]);
  });

  it('goes beyond the mean of several by what they have not all', () => {
    const [one, other] = [Float64Array.of(1, 1, 0), Float64Array.of(1, 0, 1)];
    expect([...beyond(one, meanOf([one, other]))]).toEqual([0, 1, 0]);
  });
});
