import { describe, expect, test } from 'vitest';
import { decodePair, encodeUnit, isPrivateUse, leadOf, trailOf } from '../../src/read/gb18030.ts';

describe('two-byte codes of GB18030', () => {
  test.each([
    ['體', 0xf377],
    ['。', 0xa1a3],
    ['ā', 0xa8a1],
    ['\ue480', 0xfeb9],
  ])('%s is one code, both ways', (character, pair) => {
    expect(encodeUnit(character.charCodeAt(0))).toBe(pair);
    expect(decodePair(leadOf(pair), trailOf(pair))).toBe(character.charCodeAt(0));
  });

  test('a private-use character of older decoders has its code too', () => {
    expect(encodeUnit(0xe84c)).toBe(0xfe88);
    expect(isPrivateUse(0xfe88)).toBe(true);
  });

  test('what has no code is told', () => {
    expect(encodeUnit('A'.charCodeAt(0))).toBe(0);
    expect(decodePair(0xff, 0x40)).toBe(0);
    expect(isPrivateUse(0xf377)).toBe(false);
  });
});
