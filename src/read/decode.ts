import { isUtf8, transcode } from 'node:buffer';
import { decodeBig5 } from './big5.ts';
import type { Encoding, ReadWarning } from './document.ts';
import { highest } from './extremes.ts';
import { likelihoodOf, sampleLength } from './likelihood.ts';
import { isMojibake } from './mojibake.ts';
import { withoutRadicals } from './radicals.ts';

export interface Decoded {
  text: string;
  encoding: Encoding;
  warnings: ReadWarning[];
}

/** Byte-order marks, by the encoding that they name. */
const byteOrderMarks: readonly [encoding: Encoding, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes text: by its byte-order mark; else as UTF-8, where it is that without a fault, or has few of them for its
 * length; else in the encoding that gives what is most likely Chinese. `declared` is what the text says of itself; it
 * counts only where that is as likely. Radicals that stand for characters become these.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const { text, encoding } = decodeText(bytes, declared);
  return { text: withoutRadicals(text), encoding, warnings: warningsOf(text, bytes) };
}

/** The same without looking for what is wrong with the text. */
export function decodeText(bytes: Uint8Array, declared?: string): Omit<Decoded, 'warnings'> {
  const encoding = findMarked(bytes) ?? findUtf16(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return { text: decodeAs(bytes, encoding), encoding };
  const own = withoutPadding(bytes);
  if (encoding !== null) return { text: decodeAs(own, encoding), encoding };
  const text = asUtf8(own);
  if (text !== null && !isChineseByChance(own)) return { text, encoding: 'utf-8' };
  const other = text === null ? guessEncoding(own, declared) : likeliest(own, ['gb18030', 'big5']);
  return { text: decodeAs(own, other), encoding: other };
}

/** Bytes without the zeros that some programs leave behind the end of a text. */
export function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'big5' ? decodeBig5(bytes) : new TextDecoder(encoding).decode(bytes);

function findMarked(bytes: Uint8Array): Encoding | null {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

const guessEncoding = (bytes: Uint8Array, declared: string | undefined): Encoding =>
  isFaultyUtf8(bytes) ? 'utf-8' : likeliest(bytes, others(bytes), encodingNamed(declared));

/** Without a blank or a digit UTF-16 has no 0 either. */
const others = ({ length }: Uint8Array): Encoding[] =>
  length % 2 === 0 ? ['gb18030', 'big5', 'utf-16le', 'utf-16be'] : ['gb18030', 'big5'];

/** What is told by a part of the bytes is not told otherwise by all of them. */
const sampleBytes = sampleLength * 2;

function likeliest(bytes: Uint8Array, encodings: readonly Encoding[], declared?: Encoding): Encoding {
  const head = bytes.subarray(0, sampleBytes);
  const scores = encodings.map((encoding) => {
    return likelihoodOf(decodeAs(head, encoding)) + (encoding === declared ? 0.1 : 0);
  });
  return encodings[scores.indexOf(highest(scores, (score) => score))];
}

function encodingNamed(name: string | undefined): Encoding | undefined {
  if (name === undefined) return undefined;
  if (/^(?:gb|hz|cp936|x-gbk)/i.test(name)) return 'gb18030';
  return /^(?:big5|cp950|x-x-big5)/i.test(name) ? 'big5' : undefined;
}

/** UTF-16 without its mark: half of the bytes of its blanks, digits and line ends are 0. */
function findUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, Math.min(sampleBytes, bytes.length & ~1));
  if (head.length < 4 || !head.includes(0)) return null;
  const encoding = likeliest(head, ['utf-16le', 'utf-16be']);
  return likelihoodOf(decodeAs(head, encoding)) > 0.2 ? encoding : null;
}

/** The text, where it is UTF-8 without a fault. Decoding by way of UTF-16 takes a tenth of what a `TextDecoder` does. */
const asUtf8 = (bytes: Uint8Array): string | null =>
  isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null;

/** Longer texts of another encoding are never UTF-8 as well; `联通` in GBK is, of characters of two bytes. */
const mostAmbiguous = 200;

function isChineseByChance(bytes: Uint8Array): boolean {
  const isShort = bytes.length <= mostAmbiguous && bytes.some((byte) => byte >= 0x80);
  if (!isShort || bytes.some((byte) => byte >= 0xe0)) return false;
  return (['gb18030', 'big5'] as const).some((encoding) => likelihoodOf(decodeAs(bytes, encoding)) > 0.45);
}

/**
 * A download that was cut off, or a byte lost on the way, makes faults in what is UTF-8 all the same. The bytes of
 * another encoding hardly ever make up three-byte characters, and faults nearly always.
 */
function isFaultyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleBytes));
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  const characters = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return characters > faults;
}

function warningsOf(text: string, bytes: Uint8Array): ReadWarning[] {
  const count = text.includes('\ufffd') ? (text.match(/\ufffd/g)?.length ?? 0) - countReplacements(bytes) : 0;
  return [
    ...(count > 0 ? [{ id: 'undecodable' as const, count }] : []),
    ...(isMojibake(text) ? [{ id: 'mojibake' as const }] : []),
  ];
}

/** Those that stood in the text already, in UTF-8. */
function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) count += 1;
  return count;
}
