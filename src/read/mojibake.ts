import { encodeUnit, leadOf, trailOf } from './gb18030.ts';
import { likelihoodOf } from './likelihood.ts';

/** Traces of bytes that were already lost, and of memory that was never written. */
const lost = /锟斤拷|烫烫烫烫|屯屯屯屯/g;
const mostLost = 0.01;
const sample = 3000;
/** A text that is more likely by so much when read otherwise was misread. */
const clearlyBetter = 0.25;

/**
 * Whether a text was read in the wrong encoding before it was saved: `鍓嶇` for `前端`, `ä½ å¥½` for `你好`. What it was is
 * not guessed: such a passage has often lost bytes, too.
 */
export function isMojibake(text: string): boolean {
  const foreign =
    text
      .slice(0, sample * 20)
      .match(/[\u0080-\u{10ffff}]/gu)
      ?.slice(0, sample) ?? [];
  if (foreign.length < 4) return false;
  const head = foreign.join('');
  const isLost = (head.match(lost)?.join('').length ?? 0) > head.length * mostLost;
  return isLost || rereadings(head).some((other) => likelihoodOf(other) > likelihoodOf(head) + clearlyBetter);
}

function rereadings(text: string): string[] {
  const asGbk = bytesOf(text, gbkBytes);
  const asLatin = bytesOf(text, latinByte);
  return [
    ...[asGbk, asLatin].flatMap((bytes) => (bytes ? [readUtf8(bytes)] : [])),
    ...(asLatin && asLatin.length >= 12 ? [new TextDecoder('gb18030').decode(asLatin)] : []),
  ].filter((other) => /\p{Script=Han}/u.test(other));
}

/** Where UTF-8 was read as something else, odd bytes at the end of a passage are gone: they count for little. */
const readUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** The bytes of a text in an encoding, null where it does not hold most of its characters. */
function bytesOf(text: string, encode: (character: string) => number[]): Uint8Array | null {
  const encoded = [...text].map(encode);
  const missing = encoded.filter((bytes) => bytes.length === 0).length;
  return missing * 10 > encoded.length ? null : Uint8Array.from(encoded.flat());
}

function gbkBytes(character: string): number[] {
  const pair = character.length === 1 ? encodeUnit(character.charCodeAt(0)) : 0;
  return pair === 0 ? [] : [leadOf(pair), trailOf(pair)];
}

/** The characters that Windows puts for the bytes 80 to 9F of Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latinByte(character: string): number[] {
  const code = character.charCodeAt(0);
  const at = windows.indexOf(character);
  if (at >= 0) return [0x80 + at];
  return code >= 0x80 && code <= 0xff ? [code] : [];
}
