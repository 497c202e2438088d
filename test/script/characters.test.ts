import { describe, expect, it } from 'vitest';
import { kindOf, runsOf } from '../../src/script/characters.ts';

/** Blocks told by number: a letter or two among CJK marks and radicals count as marks, some old signs not as Han. */
function isToldByBlock(code: number): boolean {
  if (code >= 0x16fe0 && code <= 0x16fff) return true;
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x2e80 && code <= 0x303f);
}

describe('kindOf', () => {
  it('agrees with Unicode about every other code point that is assigned', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (isToldByBlock(code) || /\p{C}/u.test(character)) continue;
      const kind = /\p{Script=Han}/u.test(character)
        ? 'han'
        : /[\p{L}\p{M}\p{N}]/u.test(character)
          ? 'letter'
          : 'mark';
      if (kindOf(code) !== kind) wrong.push(`${code.toString(16)} ${character}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('runsOf', () => {
  it('parts Han from letters and digits, and leaves marks out', () => {
    expect([...runsOf('处理crm投诉，24 小时𠮷')]).toEqual([
      { text: '处理', kind: 'han', start: 0 },
      { text: 'crm', kind: 'letter', start: 2 },
      { text: '投诉', kind: 'han', start: 5 },
      { text: '24', kind: 'letter', start: 8 },
      { text: '小时𠮷', kind: 'han', start: 11 },
    ]);
  });
});
