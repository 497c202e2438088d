import { QbankError } from '../../errors.ts';

/** What older Office programs write: a file system in a file. */
interface Ole {
  /** The bytes of a stream in the outermost folder; null where there is none of this name. */
  read(name: string): Buffer | null;
}

const endOfChain = 0xfffffffe;
const headSectors = 109;
/** Where the sectors' numbers begin in the head of the file. */
const headAt = 76;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** Opens an OLE2 file. Throws Broken or a RangeError, also when reading: see `whole`. */
export function openOle(bytes: Uint8Array): Ole {
  return new Sectors(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).open();
}

/** What leads nowhere, or in a circle. */
class Broken extends Error {}

/** What `read` gives; where it finds that something is said to stand beyond the end of the file, `damaged-file`. */
export function whole<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof Broken)
      throw new QbankError('damaged-file', { path, damage: 'broken-chains' });
    throw error;
  }
}

/** The sectors of a file, and the tables that chain them. */
class Sectors {
  readonly #bytes: Buffer;
  readonly #size: number;
  readonly #smallSize: number;
  readonly #table: number[];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const [shift, smallShift] = [bytes.readUInt16LE(30), bytes.readUInt16LE(32)];
    if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw new Broken();
    this.#size = 1 << shift;
    this.#smallSize = 1 << smallShift;
    this.#table = this.#readTable();
  }

  open(): Ole {
    const head = this.#bytes;
    const entries = this.#readEntries(this.#chain(head.readUInt32LE(48)));
    const root = entries.find(({ type }) => type === 5);
    if (!root) throw new Broken();
    const small = this.#chain(root.start).subarray(0, root.size);
    const smallTable = numbersIn(this.#chain(head.readUInt32LE(60)));
    const smallest = head.readUInt32LE(56);
    const found = new Map(childrenOf(entries, root).map((entry) => [entry.name, entry]));
    const read = (name: string): Buffer | null => {
      const entry = found.get(name);
      if (!entry) return null;
      const chained =
        entry.size < smallest
          ? this.#follow(entry.start, smallTable, (at) =>
              small.subarray(at * this.#smallSize, (at + 1) * this.#smallSize),
            )
          : this.#chain(entry.start);
      return chained.subarray(0, entry.size);
    };
    return { read };
  }

  #sector(number: number): Buffer {
    const start = (number + 1) * this.#size;
    if (start >= this.#bytes.length) throw new Broken();
    return this.#bytes.subarray(start, start + this.#size);
  }

  /** The table of chains, by the numbers of its own sectors: the first in the head, the others in sectors. */
  #readTable(): number[] {
    const numbers = numbersIn(this.#bytes.subarray(headAt, headAt + headSectors * 4));
    let next = this.#bytes.readUInt32LE(68);
    for (let left = this.#bytes.readUInt32LE(72); left > 0 && next < endOfChain; left -= 1) {
      const more = numbersIn(this.#sector(next));
      next = more.pop() ?? endOfChain;
      for (const number of more) numbers.push(number);
      if (numbers.length * this.#size > this.#bytes.length + headSectors * this.#size) throw new Broken();
    }
    return numbers
      .filter((number) => number < endOfChain - 3)
      .flatMap((number) => numbersIn(this.#sector(number)));
  }

  #chain(start: number): Buffer {
    return this.#follow(start, this.#table, (number) => this.#sector(number));
  }

  #follow(start: number, table: readonly number[], sectorAt: (number: number) => Buffer): Buffer {
    const parts: Buffer[] = [];
    for (let at = start; at < endOfChain - 3; at = table[at] ?? endOfChain) {
      parts.push(sectorAt(at));
      if (parts.length > table.length) throw new Broken();
    }
    return Buffer.concat(parts);
  }

  #readEntries(directory: Buffer): Entry[] {
    return Array.from({ length: Math.floor(directory.length / 128) }, (_, index) => {
      const entry = directory.subarray(index * 128, (index + 1) * 128);
      const length = Math.min(64, Math.max(2, entry.readUInt16LE(64))) - 2;
      return {
        name: entry.toString('utf16le', 0, length),
        type: entry[66],
        left: entry.readUInt32LE(68),
        right: entry.readUInt32LE(72),
        child: entry.readUInt32LE(76),
        start: entry.readUInt32LE(116),
        size: entry.readUInt32LE(120),
      };
    });
  }
}

const numbersIn = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));

/** What lies in a folder: a tree of entries. */
function childrenOf(entries: readonly Entry[], folder: Entry): Entry[] {
  const found = new Set<Entry>();
  const open = [folder.child];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entry = entries[next];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}
