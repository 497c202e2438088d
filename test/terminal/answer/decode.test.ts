import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeKeys, flushRest, type Key, noRest, type Rest } from '../../../src/terminal/answer/decode.ts';

const esc = '\u001b';
const named = (...names: string[]) => names.map((name) => ({ name }));

test.each<[string, string, Key[]]>([
  ['typed characters', '好a𠮷', [{ typed: '好a𠮷' }]],
  ['full-width look-alikes, as text', 'ｑ１。', [{ typed: 'ｑ１。' }]],
  ['Enter', '\r', named('enter')],
  ['a line feed', '\n', named('enter')],
  ['return and line feed, once', 'a\r\nb', [{ typed: 'a' }, { name: 'enter' }, { typed: 'b' }]],
  ['Ctrl with a letter', '\u0004\u0003', named('ctrl-d', 'ctrl-c')],
  ['Backspace in both its forms', '\u007f\b', named('backspace', 'backspace')],
  ['arrows', `${esc}[A${esc}OB`, named('up', 'down')],
  [
    'Home and End of xterm, rxvt and the Linux console',
    `${esc}[H${esc}[7~${esc}[4~`,
    named('home', 'home', 'end'),
  ],
  ['Ctrl with an arrow', `${esc}[1;5D`, named('ctrl-left')],
  ['Alt with an arrow, xterm and rxvt', `${esc}[1;3C${esc}${esc}[C`, named('alt-right', 'alt-right')],
  ['Shift with an arrow, as without', `${esc}[1;2C`, named('right')],
  ['Delete, alone and with Ctrl', `${esc}[3~${esc}[3;5~`, named('delete', 'ctrl-delete')],
  ['Alt with a letter', `${esc}b${esc}F`, named('alt-b', 'alt-f')],
  ['Alt with Backspace', `${esc}\u007f`, named('alt-backspace')],
  ['Esc before a character that has no Alt', `${esc}好`, [{ name: 'esc' }, { typed: '好' }]],
  ['what the terminal answers or points at, as nothing', `${esc}[12;40R${esc}[?62;c${esc}[<0;3;4M`, []],
])('decodes %s', (_what, input, expected) => {
  expect(decodeKeys(noRest, input)).toEqual({ keys: expected, rest: noRest });
});

const paste = (text: string) => `${esc}[200~${text}${esc}[201~`;

test.each([
  ['stays whole, with its lines', '一\r二\r\n三\n四', '一\n二\n三\n四'],
  ['has spaces for tabs', 'a\tb', 'a    b'],
  ['has no keys in it', '好\u0004\u0003\u001a\u007f', '好'],
  ['loses escape sequences whole', `a${esc}[31mb${esc}]0;title\u0007c`, 'abc'],
])('a paste %s', (_what, pasted, expected) => {
  expect(decodeKeys(noRest, paste(pasted)).keys).toEqual([{ pasted: expected }]);
});

test('keys around pastes are keys', () => {
  const { keys } = decodeKeys(noRest, `a${paste('b')}${paste('c')}\u0004`);
  expect(keys).toEqual([{ typed: 'a' }, { pasted: 'b' }, { pasted: 'c' }, { name: 'ctrl-d' }]);
});

function decodeChunks(chunks: string[]): { keys: Key[]; rest: Rest } {
  let rest = noRest;
  const keys = chunks.flatMap((chunk) => {
    const decoded = decodeKeys(rest, chunk);
    rest = decoded.rest;
    return decoded.keys;
  });
  return { keys, rest };
}

/** Neighbouring characters as one stretch, since a border of chunks may part them. */
function joinTyped(keys: Key[]): Key[] {
  return keys.reduce<Key[]>((joined, key) => {
    const last = joined.at(-1);
    if (last && 'typed' in last && 'typed' in key)
      joined[joined.length - 1] = { typed: last.typed + key.typed };
    else joined.push(key);
    return joined;
  }, []);
}

test('where chunks are cut changes nothing', () => {
  const parts = fc.constantFrom(
    '好',
    'a',
    '👩‍💻',
    '\r',
    '\u0004',
    `${esc}[A`,
    `${esc}[1;5D`,
    `${esc}OH`,
    `${esc}b`,
    paste('一\r\n二\u0003'),
    `${esc}[3~`,
  );
  const inputs = fc.array(parts, { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(inputs, fc.array(fc.nat(200), { maxLength: 6 }), (input, cuts) => {
      const places = [...new Set(cuts.map((cut) => cut % (input.length + 1)))].sort((a, b) => a - b);
      // A cut inside \r\n outside of pastes is two keys for a terminal as well; none is made here.
      const chunks = [0, ...places].map((from, index) => input.slice(from, places[index] ?? input.length));
      const whole = decodeChunks([input]);
      const cut = decodeChunks(chunks);
      expect({ keys: joinTyped(cut.keys), rest: cut.rest }).toEqual({
        keys: joinTyped(whole.keys),
        rest: whole.rest,
      });
    }),
  );
});

test('no input makes it fail or loses a typed character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (input) => {
      const { keys, rest } = decodeKeys(noRest, input);
      const typed = [...keys, ...flushRest(rest).keys]
        .map((key) => ('typed' in key ? key.typed : ''))
        .join('');
      if (!/\p{Cc}/u.test(input)) expect(typed).toBe(input);
    }),
  );
});

test('a lone ESC waits, and is the key when nothing follows', () => {
  const { keys, rest } = decodeKeys(noRest, esc);
  expect(keys).toEqual([]);
  expect(flushRest(rest)).toEqual({ keys: named('esc'), rest: noRest });
});

test('an ESC whose sequence comes later is no Esc', () => {
  expect(decodeChunks([esc, '[', 'A']).keys).toEqual(named('up'));
});

test('the beginning of a sequence that never ends is Alt with its character', () => {
  expect(flushRest(decodeKeys(noRest, `${esc}[`).rest).keys).toEqual(named('alt-['));
});

test('a paste that stalls gives what it has, and goes on', () => {
  const begun = decodeKeys(noRest, `${esc}[200~一\r二${esc}[20`);
  const flushed = flushRest(begun.rest);
  expect(flushed.keys).toEqual([{ pasted: '一\n二' }]);
  expect(decodeKeys(flushed.rest, '1~\u0004').keys).toEqual([{ pasted: '' }, { name: 'ctrl-d' }]);
});

test('a paste that never ends does not lock Ctrl-C out', () => {
  const begun = flushRest(decodeKeys(noRest, `${esc}[200~一`).rest);
  const next = decodeKeys(begun.rest, '\u0003');
  expect(flushRest(next.rest)).toEqual({ keys: named('ctrl-c'), rest: noRest });
});
