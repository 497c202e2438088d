import { Decompress } from 'fzstd';
import { QbankError } from '../../errors.ts';

/** A file of a few bytes can unpack to gigabytes. */
const mostBytes = 256 * 1024 * 1024;
/** As much is unpacked at once: what comes out is counted in between. */
const pieceBytes = 1024;

/** Unpacks what Zstandard packed. Throws `damaged-file`, and `file-too-large-inside` once more came out than may. */
export function unpackZstd(path: string, bytes: Uint8Array, limit = mostBytes): Uint8Array {
  if (leastMemory(bytes) > limit) throw tooLarge(path, limit);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((piece) => {
    length += piece.length;
    if (length > limit) throw tooLarge(path, limit);
    pieces.push(piece.slice());
  });
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      stream.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
  } catch (error) {
    if (error instanceof QbankError) throw error;
    throw new QbankError('damaged-file', { path, damage: 'not-unpackable' }, { cause: error });
  }
  return Buffer.concat(pieces, length);
}

const tooLarge = (path: string, limit: number): QbankError =>
  new QbankError('file-too-large-inside', { path, limitMiB: limit / 1024 / 1024 });

/** What the head of a frame says that unpacking it takes: its window, or its content. */
function leastMemory(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32));
  if (head.length < 18 || head.readUInt32LE(0) !== 0xfd2fb528) return 0;
  const descriptor = head[4];
  const isSingle = (descriptor & 0x20) !== 0;
  const window = isSingle ? 0 : 2 ** (10 + (head[5] >> 3)) * (1 + (head[5] & 7) / 8);
  const at = 5 + (isSingle ? 0 : 1) + [0, 1, 2, 4][descriptor & 3];
  const size = descriptor >> 6;
  if (size === 3) return Math.max(window, Number(head.readBigUInt64LE(at)));
  return Math.max(window, size === 2 ? head.readUInt32LE(at) : 0);
}
