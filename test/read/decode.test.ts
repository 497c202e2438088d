import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextDocument } from '../../src/read/text.ts';

const hex = (bytes: string): Uint8Array =>
  Uint8Array.from(bytes.split(' '), (byte) => Number.parseInt(byte, 16));

describe('reading bytes', () => {
  test.each([
    ['UTF-8', 'e9 9d a2 e8 a9 a6', 'utf-8', '面試'],
    ['UTF-8 with a byte-order mark', 'ef bb bf e9 a1 8c', 'utf-8', '題'],
    ['UTF-16, little end first', 'ff fe 62 97 66 8a', 'utf-16le', '面試'],
    ['UTF-16, big end first', 'fe ff 97 62 8a 66', 'utf-16be', '面試'],
    ['GBK', 'c7 eb bd e9 c9 dc d2 bb cf c2 c4 e3 d7 d4 bc ba', 'gb18030', '请介绍一下你自己'],
    ['Big5', 'bd d0 a4 b6 b2 d0 a4 40 a4 55 a7 41 a6 db a4 76', 'big5', '請介紹一下你自己'],
  ])('tells %s', (_, bytes, encoding, text) => {
    expect(readTextDocument('a.txt', hex(bytes))).toMatchObject({ file: 'a.txt', text, encoding });
  });

  test.each([
    ['cut off inside its last character', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['with a byte gone in its middle', (bytes: Uint8Array) => bytes.filter((_, at) => at !== 12)],
    ['with a foreign byte in it', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0xff])],
  ])('tells UTF-8 %s', (_, spoil) => {
    const text = '请介绍一下你自己，并谈谈你为什么选择我们公司';
    const { encoding, text: read } = readTextDocument('a.txt', spoil(new TextEncoder().encode(text)));
    expect({ encoding, kept: [...read].filter((character) => text.includes(character)).length }).toEqual({
      encoding: 'utf-8',
      kept: expect.toSatisfy((kept: number) => kept >= 21),
    });
  });

  test('makes one kind of line end of all', () => {
    expect(readTextDocument('a.txt', new TextEncoder().encode('一\r\n二\r三\n')).text).toBe('一\n二\n三\n');
  });

  test('gives the text of any UTF-8 back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\r') && !text.startsWith('\ufeff'));
        expect(readTextDocument('a.txt', new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  test('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        (bytes) => readTextDocument('a.txt', bytes).text.length >= 0,
      ),
    );
  });
});
