import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import type { Encoding } from '../../src/read/document.ts';
import { readTextDocument } from '../../src/read/text.ts';
import { encode } from '../support/encode.ts';

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

  test('takes radicals in the midst of Chinese, as texts copied out of PDFs have them, for the characters', () => {
    const read = (text: string): string => decode(new TextEncoder().encode(text)).text;
    expect(read('⾯试题⽬：为⼈⺠服务的⽅法')).toBe('面试题目：为人民服务的方法');
    expect(read('部首“⾯”怎么读？“⺠”呢？')).toBe('部首“⾯”怎么读？“⺠”呢？');
  });

  test('makes one kind of line end of all', () => {
    expect(readTextDocument('a.txt', new TextEncoder().encode('一\r\n二\r三\n')).text).toBe('一\n二\n三\n');
  });

  test('gives the text of any UTF-8 back in which a character takes three bytes, as others may be GBK', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
        fc.pre(!rest.includes('\r'));
        const text = `题${rest}`;
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

const simplified = '1. 请你谈谈对这份工作的认识，以及你的职业规划。';
const traditional = '1. 請你談談對這份工作的認識，以及你的職業規劃。';

describe('telling encodings apart', () => {
  test.each<[Encoding, string]>([
    ['gb18030', simplified],
    ['gb18030', traditional],
    ['gb18030', '什么是锁'],
    ['gb18030', '联通'],
    ['gb18030', '服务运营专员面试题库'],
    ['big5', traditional],
    ['big5', '什麼是鎖'],
    ['big5', '請說明'],
    ['big5', '客服人員應徵題目：「你為何離職？」'],
    ['utf-8', '锁'],
    ['utf-8', 'naïve café'],
    ['utf-16le', `${simplified}\n`],
    ['utf-16be', `${traditional}\n`],
    ['utf-16le', '请谈谈你对这份工作的认识'],
    ['utf-16be', '請談談你對這份工作的認識'],
  ])('%s, as in %s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, warnings: [] });
  });

  test('Big5 with characters of Hong Kong', () => {
    const text = '佢哋喺度做嘢，你點睇？';
    const bytes = hex('ca 5c 92 5d 9d f6 ab d7 b0 b5 9d cf a1 41 a7 41 c2 49 da bb a1 48');
    expect(decode(bytes)).toEqual({ text, encoding: 'big5', warnings: [] });
  });

  test('by what a page says of itself only where it may be so', () => {
    expect(decode(encode(simplified, 'utf-8'), 'gb2312').encoding).toBe('utf-8');
    expect(decode(encode(simplified, 'gb18030'), 'big5').encoding).toBe('gb18030');
    expect(decode(encode('闪烁', 'gb18030'), 'gbk').encoding).toBe('gb18030');
  });

  const characters = fc.constantFrom(...'的一是不了在人有我他这中大来上个国和也子时道说出而要于就下得可你');
  const shared = fc.constantFrom(
    ...'的一是不了在人有我他中大上和也子道出而要就下得可你以及工作公司能力，。？1 \n',
  );

  test.each<[Encoding, fc.Arbitrary<string>]>([
    ['utf-8', characters],
    ['gb18030', characters],
    ['big5', shared],
    ['utf-16le', shared],
    ['utf-16be', shared],
  ])('%s, whatever the words', (encoding, unit) => {
    fc.assert(
      fc.property(fc.string({ unit, minLength: 6, maxLength: 60 }), (text) => {
        fc.pre(/[^\s1]{4}/.test(text));
        const bytes = encode(text, encoding);
        // `也不就不在` in UTF-16 is `N_N…` in ASCII, byte for byte.
        fc.pre(bytes.some((byte) => byte >= 0x80 || byte === 0));
        expect(decode(bytes)).toEqual({ text, encoding, warnings: [] });
      }),
    );
  });
});

describe('what is odd about the bytes', () => {
  test('is how many characters are lost', () => {
    const bytes = Uint8Array.from([...encode(simplified, 'utf-8'), 0xff, 0x0a, 0xff]);
    expect(decode(bytes).warnings).toEqual([{ id: 'undecodable', count: 2 }]);
  });

  test('is not what a document says of lost characters', () => {
    expect(decode(encode(`${simplified}\ufffd`, 'utf-8')).warnings).toEqual([]);
  });

  const misread = (text: string, was: string): string => new TextDecoder(was).decode(encode(text, 'utf-8'));

  test.each([
    ['UTF-8 read as GBK', misread('前端工程师面试题库以及参考答案', 'gbk')],
    ['UTF-8 read as Latin-1', misread('你好，请谈谈', 'latin1')],
    ['GBK read as Latin-1', new TextDecoder('latin1').decode(encode('请谈谈你的职业规划', 'gb18030'))],
    ['bytes that were lost twice', `面试题${'锟斤拷'.repeat(5)}答案`],
    ['memory that was never written', `面试题${'烫'.repeat(8)}`],
  ])('is %s', (_, text) => {
    expect(decode(encode(text, 'utf-8')).warnings).toEqual([{ id: 'mojibake' }]);
  });

  test.each([
    ['rare characters', '鋆、瓚、氌、饕餮、魑魅魍魉、耄耋、龃龉'],
    ['French', 'À bientôt, l’été à la forêt, où çà et là naît l’âme déçue, très tôt'],
    ['Japanese', 'これはペンですか。面接の質問に答えてください。'],
    ['Korean', '면접 질문에 대답하십시오.'],
    ['Greek and Russian', 'Καλημέρα κόσμε, Доброе утро, мир'],
    ['a question on lost bytes', `为什么网页上会出现“锟斤拷”三个字？${simplified.repeat(20)}`],
    ['signs', '→←↑↓√×÷±≤≥①②③ⅠⅡⅢαβγ【】《》'],
    ['emoji', '😀🎉👍🏽🇨🇳✅❌⭐️🚀'],
    ['pinyin', 'miàn shì tí kù nǐ hǎo zhí yè guī huà'],
  ])('is not %s', (_, text) => {
    expect(decode(encode(text, 'utf-8')).warnings).toEqual([]);
  });
});

describe('zeros behind the end of a text', () => {
  test.each(['utf-8', 'gb18030', 'big5'] as const)('are no part of it in %s', (encoding) => {
    const text = encoding === 'big5' ? '面試題：什麼是索引？請說明它的用途與代價。' : simplified;
    const bytes = Uint8Array.from([...encode(text, encoding), 0, 0, 0]);
    expect(decode(bytes)).toEqual({ text, encoding, warnings: [] });
  });
});
