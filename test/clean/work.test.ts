import { describe, expect, test } from 'vitest';
import { findShifts } from '../../src/clean/shifts/shifts.ts';

/** Characters that the site of these texts glosses: it is one whose bytes may slip. */
const syllables = new Map([
  ['業', 'yè'],
  ['驗', 'yàn'],
  ['為', 'wèi'],
]);
/** Twice the text may take twice the work, and a little more for where it begins. */
const most = 2.2;

/** How many characters are weighed for a text of so many copies. */
const weighed = (piece: string, copies: number): number =>
  findShifts(piece.repeat(copies), syllables).weighed;

describe('looking for shifts takes work that grows with the text', () => {
  test.each([
    ['split marks among words', '滿意度??蛻魸M意,'],
    ['split glosses', '因?yàn)橐粋€'],
    ['split glosses without an end', '為?yàn)楫'],
    ['split marks and letters', '。?!abcABC'],
    ['split marks and private-use characters', '客??\ue480\ue5dd'],
    ['dropped characters', '感受?!蔽視托穆犓敿毭枋鰡栴},'],
    ['split marks and lone bytes', '客?!€'],
  ])('%s', (_, piece) => {
    const once = weighed(piece, 60);
    expect(once).toBeGreaterThan(0);
    expect(weighed(piece, 120)).toBeLessThanOrEqual(most * once);
    expect(weighed(piece, 240)).toBeLessThanOrEqual(2 * most * once);
  });

  test.each([
    ['question marks alone', '?'],
    ['private-use characters alone', '\ue480'],
    ['brackets', '('],
    ['questions', '甲是什么?'],
    ['glosses that are none', '(a)b)'],
  ])('%s take none', (_, piece) => {
    expect(weighed(piece, 10_000)).toBe(0);
  });

  test('after hundreds of marks in vain a text is taken for one whose bytes are in step', () => {
    const piece = '客?!呃';
    expect(weighed(piece, 4000)).toBe(weighed(piece, 2000));
  });
});
