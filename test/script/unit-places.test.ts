import { describe, expect, test } from 'vitest';
import { unitPlacesIn } from '../../src/script/unit-places.ts';

const textOf = (nth: number): string => `${nth}、如何看待加班？`;

describe('where the units of a text stand', () => {
  test('is not told when it is asked for first, as most texts are asked for once', () => {
    expect(unitPlacesIn(textOf(1))).toBeNull();
    expect(unitPlacesIn(textOf(1))).not.toBeNull();
  });

  test('stays known while any number of others are asked for once', () => {
    unitPlacesIn(textOf(2));
    const places = unitPlacesIn(textOf(2));
    for (let other = 10; other < 30; other += 1) unitPlacesIn(textOf(other));
    expect(unitPlacesIn(textOf(2))).toBe(places);
  });

  test('is forgotten behind some others that were gone through', () => {
    for (let time = 0; time < 2; time += 1) unitPlacesIn(textOf(3));
    for (let other = 40; other < 45; other += 1)
      for (let time = 0; time < 2; time += 1) unitPlacesIn(textOf(other));
    expect(unitPlacesIn(textOf(3))).toBeNull();
  });
});
