import { Inflate } from 'fflate';

/** Packed bytes that are unpacked at once: they make at most a thousand times as many, which must fit in memory. */
const chunkBytes = 16 * 1024;

/**
 * Unpacks deflated bytes. `onBytes` is told how many came out, each time that some did, and may throw to end it. Throws
 * what fflate throws for bytes that are not deflated ones.
 */
export function inflate(packed: Uint8Array, onBytes: (count: number) => void): Uint8Array {
  const parts: Uint8Array[] = [];
  const stream = new Inflate((part) => {
    onBytes(part.length);
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += chunkBytes)
    stream.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}

/** By each byte: what it adds to a checksum. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that archives keep of their members (CRC-32). */
export function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff] ^ (value >>> 8);
  return ~value >>> 0;
}
