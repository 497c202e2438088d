/** Builds OLE2 files for tests, such as older Office programs write: `ole({ WordDocument: bytes })`. */

const sectorSize = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
/** Shorter streams would lie in a stream of their own. */
const shortest = 4096;

function pad(bytes: Uint8Array, size: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);
}

/** The bytes of a file with these streams; they are filled up to the length from which on they have sectors of their own. */
export function ole(streams: { [name: string]: Uint8Array }): Buffer {
  const entries = Object.entries(streams).map(([name, bytes]) => ({
    name,
    bytes: pad(Buffer.concat([bytes, Buffer.alloc(Math.max(0, shortest - bytes.length))]), sectorSize),
  }));
  const directorySectors = Math.ceil((entries.length + 1) / 4);
  const contentSectors = entries.reduce((sum, { bytes }) => sum + bytes.length / sectorSize, 0);
  const tableSectors = Math.ceil((directorySectors + contentSectors) / 127) + 1;
  const table: number[] = Array.from({ length: tableSectors }, () => 0xfffffffd);
  const chain = (count: number): number => {
    const start = table.length;
    for (let index = 1; index <= count; index += 1) table.push(index === count ? endOfChain : start + index);
    return start;
  };
  const directoryStart = chain(directorySectors);
  const starts = entries.map(({ bytes }) => chain(bytes.length / sectorSize));
  while (table.length < tableSectors * 128) table.push(free);
  const directory = [
    entryOf({
      name: 'Root Entry',
      type: 5,
      child: entries.length > 0 ? 1 : free,
      start: endOfChain,
      size: 0,
    }),
    ...entries.map(({ name, bytes }, index) =>
      entryOf({
        name,
        type: 2,
        right: index + 1 < entries.length ? index + 2 : free,
        start: starts[index],
        size: bytes.length,
      }),
    ),
  ];
  return Buffer.concat([
    headOf(tableSectors, directoryStart),
    numbers(table),
    pad(Buffer.concat(directory), sectorSize),
    ...entries.map(({ bytes }) => bytes),
  ]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function headOf(tableSectors: number, directoryStart: number): Buffer {
  const head = Buffer.alloc(sectorSize);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(tableSectors, 44);
  head.writeUInt32LE(directoryStart, 48);
  head.writeUInt32LE(shortest, 56);
  head.writeUInt32LE(endOfChain, 60);
  head.writeUInt32LE(endOfChain, 68);
  for (let index = 0; index < 109; index += 1)
    head.writeUInt32LE(index < tableSectors ? index : free, 76 + index * 4);
  return head;
}

interface Entry {
  name: string;
  type: number;
  right?: number;
  child?: number;
  start: number;
  size: number;
}

function entryOf({ name, type, right = free, child = free, start, size }: Entry): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = type;
  entry[67] = 1;
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}
