import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeDeep, safeJson, safeStyled, safeText } from '../../src/terminal/safe.ts';

describe('text from outside', () => {
  it.each([
    ['a colour', 'a\u001b[31mb\u001b[0m', 'ab'],
    ['a cleared screen', 'a\u001b[2J\u001b[Hb', 'ab'],
    ['a window title', 'a\u001b]0;title\u0007b', 'ab'],
    ['a link', '\u001b]8;;http://x\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a clipboard write', 'a\u001b]52;c;ZXZpbA==\u0007b', 'ab'],
    ['a device control string', 'a\u001bP+q544e\u001b\\b', 'ab'],
    ['an unfinished title takes no more than its line', 'a\u001b]0;title\nb', 'a\nb'],
    ['C1 forms', 'a\u009b31mb\u009d0;title\u009cc\u0085d', 'abcd'],
    ['a reset and an unfinished escape', 'a\u001bcb\u001b', 'ab'],
    ['bell, backspace, delete, NUL', 'a\u0007b\u0008c\u007fd\u0000e', 'abcde'],
    ['a carriage return that hides what is before', 'visible\rhidden', 'visible\nhidden'],
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['tabs', 'a\tb', 'a    b'],
    ['reversed order', 'a\u202egnp.exe\u202c\u2066b\u2069', 'agnp.exeb'],
    ['zero-width characters', 'a\u200bb\u200cc\u2060d\ufeffe\u00adf', 'abcdef'],
    ['a joiner that joins no emoji', '客\u200d戶', '客戶'],
    ['tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'abc'],
    ['half a character', 'a\ud840b', 'ab'],
  ])('%s', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it.each(['處理 客戶投訴。\n𠮷、é、e\u0301', '👩‍💻👨‍👩‍👧👍🏽🏳️‍🌈❤️', '①（A）“b”—…'])(
    'stays where it does no harm: %s',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  it('holds no control character afterwards, whatever it is, and making it safe again changes nothing', () => {
    const parts = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '31',
      'm',
      ';',
      '\u0007',
      '\\',
      '\u009b',
      'P',
      '\r',
      '\n',
      '\t',
      '客',
      '\u200d',
      '👩',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          const safe = safeText(text);
          expect(safe).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(safeText(safe)).toBe(safe);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('a value keeps its form, with its texts safe', () => {
  expect(safeDeep({ a: ['\u001b[1mx'], b: { c: '\u0007', d: null, e: 1, f: true } })).toEqual({
    a: ['x'],
    b: { c: '', d: null, e: 1, f: true },
  });
});

it('qbank’s own colours pass, other sequences do not', () => {
  expect(safeStyled('\u001b[1m\u001b[36mid\u001b[39m\u001b[22m\u001b[2J\u001b]0;x\u0007')).toBe(
    '\u001b[1m\u001b[36mid\u001b[39m\u001b[22m',
  );
});

it('JSON writes out what a terminal could obey, and says the same', () => {
  const value = { text: 'a\u001b[31m\u009b2J\u202e\u{e0041}\ud840"\n客' };
  const json = safeJson(value);
  expect(json).toBe('{\n  "text": "a\\u001b[31m\\u009b2J\\u202e\\udb40\\udc41\\ud840\\"\\n客"\n}');
  expect(JSON.parse(json)).toEqual(value);
});
