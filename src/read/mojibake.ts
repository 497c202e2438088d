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
  const head = foreignIn(text);
  if (head.length < 4) return false;
  const isLost = (head.match(lost)?.join('').length ?? 0) > head.length * mostLost;
  if (isLost) return true;
  const others = rereadings(head);
  const least = others.length > 0 ? likelihoodOf(head) + clearlyBetter : 1;
  return others.some((other) => likelihoodOf(other) > least);
}

/** The first characters of a text that are not ASCII. */
function foreignIn(text: string): string {
  const end = Math.min(text.length, sample * 20);
  const characters: string[] = [];
  for (let at = 0; at < end && characters.length < sample; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    characters.push(character);
    at += character.length - 1;
  }
  return characters.join('');
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
function bytesOf(text: string, encode: (character: string) => number): Uint8Array | null {
  const characters = [...text];
  const mostMissing = Math.floor(characters.length / 10);
  const bytes = new Uint8Array(characters.length * 2);
  let length = 0;
  let missing = 0;
  for (const character of characters) {
    const code = encode(character);
    if (code === 0) missing += 1;
    if (missing > mostMissing) return null;
    if (code > 0xff) bytes[length++] = leadOf(code);
    if (code > 0) bytes[length++] = trailOf(code);
  }
  return bytes.subarray(0, length);
}

const gbkBytes = (character: string): number =>
  character.length === 1 ? encodeUnit(character.charCodeAt(0)) : 0;

/** The characters that Windows puts for the bytes 80 to 9F of Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latinByte(character: string): number {
  const at = windows.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : 0;
}
