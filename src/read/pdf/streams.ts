import { QbankError } from '../../errors.ts';
import { inflate } from '../archive/inflate.ts';

const mebibyte = 1024 * 1024;
/** Pages of text take a hundredth of it to draw. */
const longestStream = 16 * mebibyte;
/** A font of all Chinese characters takes less. */
const longestFont = 64 * mebibyte;
const allStreams = 256 * mebibyte;

interface Packed {
  /** What its dictionary says of it. */
  head: string;
  bytes: Uint8Array;
}

/**
 * Looks whether the streams of a PDF unpack to more than their use could need: the library would unpack them whole, and
 * go through them word by word. Throws `file-too-large-inside`, or `damaged-file` for what is packed twice. Pictures are
 * passed over, as nothing here unpacks them.
 */
export function checkStreams(path: string, bytes: Uint8Array): void {
  let left = allStreams;
  for (const { head, bytes: packed } of packedStreams(bytes)) {
    if (/\/Subtype\s*\/Image\b/.test(head)) continue;
    if ((head.match(/\/(?:FlateDecode|LZWDecode)\b/g)?.length ?? 0) > 1)
      throw new QbankError('damaged-file', { path, reason: 'a part of it is packed twice' });
    const isFont = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(head);
    const limit = Math.min(isFont ? longestFont : longestStream, left);
    const length = measure(packed, limit);
    if (length > limit)
      throw new QbankError('file-too-large-inside', { path, limitMiB: Math.ceil(limit / mebibyte) });
    left -= length;
  }
}

/** The streams that are deflated, one after the other. */
function* packedStreams(bytes: Uint8Array): Generator<Packed> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = whole.indexOf('stream', 0, 'latin1'); at >= 0; at = whole.indexOf('stream', at, 'latin1')) {
    const head = headBefore(whole, at);
    at += 'stream'.length;
    if (head === null || !head.includes('/FlateDecode')) continue;
    const start = whole[at] === 0x0d ? at + 2 : at + 1;
    const end = whole.indexOf('endstream', start, 'latin1');
    yield { head, bytes: whole.subarray(start, end < 0 ? whole.length : end) };
    at = end < 0 ? whole.length : end + 'endstream'.length;
  }
}

/** Longer than any dictionary of a stream that holds no picture. */
const longestHead = 4096;

/** The dictionary that ends where a stream begins; null where there is none: `stream` is a word of the text. */
function headBefore(whole: Buffer, at: number): string | null {
  const before = whole.toString('latin1', Math.max(0, at - longestHead), at);
  return before.trimEnd().endsWith('>>') ? before.slice(before.lastIndexOf(' obj') + 1) : null;
}

/** How long the bytes are unpacked: as far as they can be, and no further than just over the limit. */
function measure(packed: Uint8Array, limit: number): number {
  let length = 0;
  const full = new Error('full');
  try {
    inflate(packed.subarray(2), (count) => {
      length += count;
      if (length > limit) throw full;
    });
  } catch (error) {
    // What cannot be unpacked is encrypted, or broken: the library says so, if it matters.
    if (error === full) return length;
  }
  return length;
}
