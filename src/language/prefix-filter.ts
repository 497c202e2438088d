/**
 * A filter of which units may go on from which prefixes: two bits each. Nearly all that is asked for is not there, and a
 * table of all that is there is too large to be near the processor.
 */

/** Bits for each prefix that there is room for. */
const filterBits = 16;
/** So many bits (their logarithm) hold all that goes on from a prefix, side by side: many units are asked of one prefix. */
const regionBits = 12;

/** An empty filter with room for so many prefixes (a power of two, from 4,096 on). */
export const filterFor = (prefixes: number): Uint32Array => new Uint32Array((prefixes * filterBits) / 32);

/** What shifts the hash of a prefix to its region, in a filter with room for so many prefixes. */
export const regionShiftOf = (prefixes: number): number => Math.clz32(prefixes * filterBits - 1) + regionBits;

/** The first bit of a prefix's region. */
export const regionOf = (prefix: number, shift: number): number =>
  (Math.imul(prefix, 0x9e3779b1) >>> shift) << regionBits;

export const hashOfUnit = (unit: number): number => Math.imul(unit, 0x85ebca6b);
const firstBit = (hash: number): number => hash >>> (32 - regionBits);
const secondBit = (hash: number): number => (hash >>> 8) & ((1 << regionBits) - 1);

/** Sets both bits that stand for a unit in a region. */
export function hold(filter: Uint32Array, region: number, hash: number): void {
  setBit(filter, region + firstBit(hash));
  setBit(filter, region + secondBit(hash));
}

function setBit(filter: Uint32Array, bit: number): void {
  filter[bit >>> 5] |= 1 << (bit & 31);
}

/** Whether both bits are set that stand for a unit in a region. */
export function mayHold(filter: Uint32Array, region: number, hash: number): boolean {
  const first = region + firstBit(hash);
  if ((filter[first >>> 5] & (1 << (first & 31))) === 0) return false;
  const second = region + secondBit(hash);
  return (filter[second >>> 5] & (1 << (second & 31))) !== 0;
}
