import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findAll } from '../../src/script/find-all.ts';

const found = (pattern: RegExp, text: string, start = 0): [number, string][] =>
  findAll(pattern, text, start).map(({ index, 0: whole }) => [index, whole]);
const usual = (pattern: RegExp, text: string): [number, string][] =>
  [...text.matchAll(pattern)].map(({ index, 0: whole }) => [index, whole]);

describe('all matches of a pattern', () => {
  test.each([
    ['at lines', /(?<=^|\n)[ ]*(\d)\s*/g],
    ['at lines, over several of them', /(?<=^|\n)\d\n\d/g],
    ['at lines, with a choice in a group', /(?<=^|\n)(?:\d|a[|(])/g],
    ['at lines or elsewhere', /(?<=^|\n)\d|b/g],
    ['anywhere', /\d/g],
  ])('%s are those that a search finds', (_, pattern) => {
    for (const text of ['', '\n', '1', '1 2\n 3\n4\n5\n\n6b', 'b1\n1\n1\n1', 'a|\na(\n1\n', '\n\n7'])
      expect(found(pattern, text)).toEqual(usual(pattern, text));
  });

  test('begin behind a place', () => {
    expect(found(/(?<=^|\n)\d/g, '1\n2\n3', 1)).toEqual([
      [2, '2'],
      [4, '3'],
    ]);
    expect(found(/(?<=^|\n)\d/g, '1\n2\n3', 2)).toEqual([
      [2, '2'],
      [4, '3'],
    ]);
    expect(found(/(?<=^|\n)\d/g, '1\n2', 3)).toEqual([]);
  });

  test.each([
    ['with some units', /(\d{1,3})[.、]/g],
    ['with others in other choices', /【题】|(?<!第)[一二]、|Q\d/g],
    ['behind some', /(?<=[。？] ?)[^。？]{1,3}[，：]/g],
    ['behind some, or at the start', /(?<=^|\n[ ]*)[^\n]*?：/g],
    ['behind some, with nothing in it', /(?<=。)[ ]*/g],
    ['at the start or behind a group', /(?=.)(?<=^|(?:。|题)[ ]{0,2})[^。]：/g],
  ])('%s are the same in a long text, also when it is asked for again', (_, pattern) => {
    const texts = fc
      .string({ unit: fc.constantFrom(...'1２3.、【题】一二第Q。？ ，：\n甲乙丙丁'), maxLength: 300 })
      .map((part) => `${part}${'如何看待'.repeat(200)}${part}`);
    fc.assert(
      fc.property(texts, fc.nat(1400), (text, start) => {
        for (let time = 0; time < 3; time += 1) expect(found(pattern, text)).toEqual(usual(pattern, text));
        const from = usual(pattern, text).filter(([index]) => index >= start);
        const behind = found(pattern, text, start);
        expect(behind.slice(-1)).toEqual(from.slice(-1));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['with which a match may begin', /\d{1,3}、/g],
    ['behind which one may begin', /(?<=[：】])\S{1,9}?、/g],
  ])('of a long text that was asked for before are tried beside the units %s', (_, pattern) => {
    const text = `${'如何看待'.repeat(500)}1、甲：2、乙】3、丙${'如何看待'.repeat(500)}`;
    findAll(pattern, text);
    const tried = vi.spyOn(RegExp.prototype, 'exec');
    const matches = findAll(pattern, text);
    const { length } = tried.mock.calls;
    tried.mockRestore();
    expect([matches.length > 1, length < 5]).toEqual([true, true]);
  });

  test('of a text that is full of units with which one may begin are found by few tries', () => {
    const pattern = /[1３五７9一三七九壹叁伍柒玖][、，]/g;
    const text = `${'1'.repeat(400_000)}、${'1'.repeat(400_000)}，`;
    const tried = vi.spyOn(RegExp.prototype, 'exec');
    const matches = found(pattern, text);
    const { length } = tried.mock.calls;
    tried.mockRestore();
    expect(matches).toEqual(usual(pattern, text));
    expect(length).toBeLessThan(2000);
  });
});
