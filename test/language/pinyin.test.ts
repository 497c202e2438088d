import { describe, expect, it } from 'vitest';
import { nearSound, plainSyllable, readTyped, toneOf } from '../../src/language/pinyin.ts';

it.each([
  ['lǜ', 'lv', '4'],
  ['Tóu', 'tou', '2'],
  ['lu:4', 'lv', '4'],
  ['ê̄', 'e', '1'],
  ['ma', 'ma', '0'],
])('%s is %s with tone %s', (reading, syllable, tone) => {
  expect([plainSyllable(reading), toneOf(reading)]).toEqual([syllable, tone]);
});

it('what is typed keeps its tones by the letters that they stand on or behind', () => {
  const { letters, tones, ends } = readTyped('ke4hù');
  expect({ letters, tones: [...tones], ends: [...ends] }).toEqual({
    letters: 'kehu',
    tones: [
      [1, '4'],
      [3, '4'],
    ],
    ends: [1],
  });
});

describe('Near sounds', () => {
  it.each([
    ['su', 'shu'],
    ['zang', 'zhan'],
    ['cen', 'cheng'],
    ['li', 'ni'],
    ['xin', 'xing'],
    ['fu', 'hu'],
    ['fan', 'huan'],
    ['feng', 'hong'],
  ])('%s and %s', (one, other) => {
    expect(nearSound(one)).toBe(nearSound(other));
  });

  it.each([
    ['su', 'tu'],
    ['fa', 'ha'],
    ['ai', 'an'],
  ])('not %s and %s', (one, other) => {
    expect(nearSound(one)).not.toBe(nearSound(other));
  });
});
