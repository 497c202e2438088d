import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf, unitsBefore } from '../../src/script/beginnings.ts';

const beginnings = (pattern: RegExp): string | null => writtenOut(beginningsOf(pattern));

const writtenOut = (table: Uint8Array | null): string | null =>
  table &&
  [...table.keys()]
    .filter((unit) => table[unit] === 1)
    .map((unit) => String.fromCharCode(unit))
    .join('');

test.each([
  ['characters, each of a class, each choice', /[ac]x|bx|(?:d|(e))x/, 'abcde'],
  ['what may be missing, and what stands behind it', /a?b*(?:c|d){0,2}ef/, 'abcde'],
  ['what comes at least once', /a+b|c{2,3}d/, 'ac'],
  ['ranges and digits', /[a-c1]x|\d{1,2}x/, '0123456789abc'],
  ['not what is only looked at', /(?<![a-c]|^)x(?=y)|(?=z)w|(?<=v)u/, 'uwx'],
  ['signs that are escaped, and those that stand by their numbers', /[\]-]x|\(x|\u4e00\n/, '(-]一'],
  ['named groups', /(?<name>ab|c)d/, 'ac'],
  ['both cases where case does not count', /[qr]\d/i, 'QRqr'],
])('a match begins with %s', (_, pattern, expected) => {
  expect(beginnings(pattern)).toBe(expected);
});

test.each([/a?/, /(?:a|b*)/, /[^a]b/, /.a/, /\wa/, /\p{L}a/u, /(?=a)/])(
  'anything may begin a match of %s',
  (pattern) => {
    expect(beginningsOf(pattern)).toBeNull();
  },
);

const part = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'b', '[bc]', '[a-c]', '\\d', '(?<!a)', '(?=b)', '^', '$'),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => one + other),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `(${one}|${other})`),
    fc
      .tuple(tie('part'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '*?'))
      .map(([one, times]) => `(?:${one})${times}`),
  ),
})).part;

test('whatever a pattern matches begins with one of them', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 6 });
  fc.assert(
    fc.property(part, texts, (source, text) => {
      const pattern = new RegExp(source);
      const table = beginningsOf(pattern);
      const match = pattern.exec(text);
      expect(table === null || match === null || table[text.charCodeAt(match.index)] === 1).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['one of a class', /(?<=[bc])a/, 'bc', false],
  ['what may be missing, and what stands before it', /(?<=[a-c]d?|(?:e|fg*)h{0,2})x/, 'abcdefgh', false],
  ['the start of a text', /(?<=^|a)x/, 'a', true],
  ['the start of a text, and what may stand behind that', /(?<=^b*|a)x/, 'ab', true],
  ['not what is only looked at', /(?!y)(?<=a(?=x)(?!b))x/, 'a', false],
])('a match stands behind %s', (_, pattern, units, isAtStart) => {
  const before = unitsBefore(pattern);
  expect([writtenOut(before?.units ?? null), before?.isAtStart]).toEqual([units, isAtStart]);
});

test.each([/a/, /(?<!a)b/, /a(?<=b)/, /(?<=a)b|c/, /(?<=a?)b/, /(?<=[^a])b/, /(?<=|a)b/])(
  'a match of %s may stand behind anything',
  (pattern) => {
    expect(unitsBefore(pattern)).toBeNull();
  },
);

test('whatever a pattern matches stands behind one of them', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 6 });
  fc.assert(
    fc.property(part, part, texts, (behind, source, text) => {
      const pattern = new RegExp(`(?<=${behind})${source}`, 'g');
      const before = unitsBefore(pattern);
      for (const { index } of before === null ? [] : text.matchAll(pattern))
        expect(index === 0 ? before?.isAtStart : before?.units[text.charCodeAt(index - 1)] === 1).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
