/*
 * The records of an older workbook (BIFF8, what Excel 97 to 2003 write). What is longer than a record may be goes on in
 * records of its own, and a text that is cut in two says anew how its characters are stored.
 */

/** A record: what it is, and its bytes in the pieces that they were cut into. */
export interface BiffRecord {
  id: number;
  pieces: Buffer[];
}

const continued = 0x3c;
const begin = 0x809;
const end = 0x0a;

/** The records from a place on, up to the end of their part; what lies in it (a chart) is left out. Throws RangeError. */
export function* recordsOf(stream: Buffer, from: number): Generator<BiffRecord> {
  let depth = 0;
  let open: BiffRecord | null = null;
  for (let at = from; at + 4 <= stream.length; ) {
    const id = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    const bytes = stream.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    if (id === continued) {
      open?.pieces.push(bytes);
      continue;
    }
    if (open) yield open;
    open = null;
    if (id === begin) depth += 1;
    if (id === end) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) open = { id, pieces: [bytes] };
  }
  if (open) yield open;
}

/** Reads what stands in a record, one thing after the other. All throw RangeError where it is cut off. */
export class BiffReader {
  readonly #pieces: readonly Buffer[];
  #piece = 0;
  #at = 0;

  constructor({ pieces }: BiffRecord, from = 0) {
    this.#pieces = pieces;
    this.skip(from);
  }

  byte(): number {
    return this.#take(1).readUInt8(0);
  }

  short(): number {
    return this.#take(2).readUInt16LE(0);
  }

  long(): number {
    return this.#take(4).readUInt32LE(0);
  }

  double(): number {
    return this.#take(8).readDoubleLE(0);
  }

  bytes(count: number): Buffer {
    return this.#take(count);
  }

  /** How many bytes are left before what comes next is in a record of its own. */
  left(): number {
    return this.#rest();
  }

  /** A number that is stored in four bytes: whole, or the upper half of a double; perhaps a hundred times what it is. */
  packed(): number {
    const bytes = this.#take(4);
    const value = bytes.readInt32LE(0);
    const half = Buffer.alloc(8);
    half.writeInt32LE(value & ~3, 4);
    const number = value & 2 ? value >> 2 : half.readDoubleLE(0);
    return value & 1 ? number / 100 : number;
  }

  /** A text of so many characters; what it says of its fonts and of how it is read aloud is passed over. */
  text(length: number): string {
    const flags = this.byte();
    const runs = flags & 8 ? this.short() : 0;
    const spoken = flags & 4 ? this.long() : 0;
    const text = this.#characters(length, (flags & 1) === 1);
    this.skip(runs * 4 + spoken);
    return text;
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      const step = Math.min(left, this.#rest());
      this.#at += step;
      left -= step;
      if (left > 0) this.#next();
    }
  }

  #characters(length: number, isWideFirst: boolean): string {
    let text = '';
    for (let isWide = isWideFirst; text.length < length; ) {
      if (this.#rest() === 0) {
        this.#next();
        isWide = (this.byte() & 1) === 1;
      }
      const size = isWide ? 2 : 1;
      const count = Math.min(length - text.length, Math.floor(this.#rest() / size));
      if (count === 0) throw new RangeError();
      text += this.#take(count * size).toString(isWide ? 'utf16le' : 'latin1');
    }
    return text;
  }

  #take(count: number): Buffer {
    if (this.#rest() === 0) this.#next();
    if (this.#rest() < count) throw new RangeError();
    this.#at += count;
    return this.#pieces[this.#piece].subarray(this.#at - count, this.#at);
  }

  #rest(): number {
    return this.#pieces[this.#piece].length - this.#at;
  }

  #next(): void {
    if (this.#piece + 1 >= this.#pieces.length) throw new RangeError();
    this.#piece += 1;
    this.#at = 0;
  }
}
