import type { Encoding } from './document.ts';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Byte-order marks, by the encoding that they name. */
const byteOrderMarks: readonly [encoding: Encoding, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes text: by its byte-order mark; else as UTF-8, where it is that without a fault, or has few of them for its
 * length; else as the Chinese encoding in which it has the fewest characters that Chinese prose does not have.
 */
export function decode(bytes: Uint8Array, _declared?: string): Decoded {
  const [marked] = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  return decodeUtf8(bytes) ?? decodeFaultyUtf8(bytes) ?? decodeChinese(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * A download that was cut off, or a byte lost on the way, makes faults in what is UTF-8 all the same. The bytes of
 * another encoding hardly ever make up three-byte characters, and faults nearly always.
 */
function decodeFaultyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  const characters = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return characters > faults ? { text, encoding: 'utf-8' } : null;
}

function decodeChinese(bytes: Uint8Array): Decoded {
  const gb18030: Decoded = { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  const big5: Decoded = { text: new TextDecoder('big5').decode(bytes), encoding: 'big5' };
  return countUnusual(big5.text) < countUnusual(gb18030.text) ? big5 : gb18030;
}

/** What a wrong decoding is full of: replacements, private-use codes, kana, Greek, box drawing. */
const unusual = /[\ufffd\ue000-\uf8ff\u0370-\u04ff\u2500-\u259f\u3040-\u312f\uff61-\uff9f]/g;
/**
 * The half of the Han characters that GB 2312 and Big5 place by frequency is read as the rarer half when the encodings
 * are mixed up, so rare ones count too: those outside the block that both cover are never seen in prose.
 */
const rareHan = /[\u3400-\u4dbf]|[\ud840-\ud87f][\udc00-\udfff]/g;

function countUnusual(text: string): number {
  return (text.match(unusual)?.length ?? 0) + (text.match(rareHan)?.length ?? 0);
}
