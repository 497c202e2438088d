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
 * Looks whether the streams of a PDF unpack to more than their use could need, or are nested as no program nests them: the
 * library would unpack them whole, and go through them word by word. Throws `file-too-large-inside` or `damaged-file`.
 * Pictures and attached files are passed over, as nothing here unpacks them.
 */
export function checkStreams(path: string, bytes: Uint8Array): void {
  let left = allStreams;
  for (const { head, bytes: packed } of findStreams(bytes)) {
    if (/\/Subtype\s*\/Image\b|\/Type\s*\/EmbeddedFile\b/.test(head)) continue;
    const filters = head.match(/\/(?:FlateDecode|LZWDecode)\b/g) ?? [];
    if (filters.length > 1) throw new QbankError('damaged-file', { path, damage: 'packed-twice' });
    const isFont = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(head);
    const limit = Math.min(isFont ? longestFont : longestStream, left);
    const content = filters.length === 0 ? packed : unpack(packed, limit);
    if (content === null)
      throw new QbankError('file-too-large-inside', { path, limitMiB: Math.ceil(limit / mebibyte) });
    if (!isFont && !isTrueType(content) && isNestedTooDeep(content))
      throw new QbankError('damaged-file', { path, damage: 'pages-too-deep' });
    left -= content.length;
  }
}

/** The streams that are deflated, and those that are not packed at all, one after the other. */
function* findStreams(bytes: Uint8Array): Generator<Packed> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = whole.indexOf('stream', 0, 'latin1'); at >= 0; at = whole.indexOf('stream', at, 'latin1')) {
    const head = headBefore(whole, at);
    at += 'stream'.length;
    if (head === null || (head.includes('/Filter') && !head.includes('/FlateDecode'))) continue;
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

/** The bytes unpacked; null where they are more than the limit. */
function unpack(packed: Uint8Array, limit: number): Uint8Array | null {
  let length = 0;
  const full = new Error('full');
  try {
    return inflate(packed.subarray(2), (count) => {
      length += count;
      if (length > limit) throw full;
    });
  } catch (error) {
    // What cannot be unpacked is encrypted, or broken: the library says so, if it matters.
    return error === full ? null : new Uint8Array();
  }
}

/** Far deeper than programs nest what they draw; the library takes a time for it that grows with the depth. */
const deepest = 5000;

/** A font's own first bytes, as not every program says in the dictionary that it is one. */
const isTrueType = (content: Uint8Array): boolean =>
  fontStarts.includes(Buffer.from(content.subarray(0, 5)).toString('latin1'));

const fontStarts = ['\0\x01\0\0\0', 'OTTO\0', 'true\0', 'ttcf\0'];

const backslash = 0x5c;

/** What opens and what closes: the state of drawing, lists, texts, dictionaries. */
const pairs = ['qQ', '[]', '()', '<>'];

/** Whether much more is opened than closed. Letters of texts count, too: they are too few to matter. */
function isNestedTooDeep(content: Uint8Array): boolean {
  const steps = new Int8Array(256);
  const kinds = new Uint8Array(256);
  for (const [kind, pair] of pairs.entries())
    for (const [index, step] of [1, -1].entries()) {
      steps[pair.charCodeAt(index)] = step;
      kinds[pair.charCodeAt(index)] = kind;
    }
  const depths = new Int32Array(pairs.length);
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    const step = steps[byte];
    // Behind a backslash it is half of a character's number.
    if (byte === backslash) at += 1;
    if (step === 0) continue;
    depths[kinds[byte]] = Math.max(0, depths[kinds[byte]] + step);
    if (depths[kinds[byte]] > deepest) return true;
  }
  return false;
}
