import { firstWhere } from '../first-where.ts';

/** What is said of a stretch of the main stream, as the bytes of its changes against the style. */
export interface Stretch {
  start: number;
  end: number;
  /** Of a paragraph: the number of its style. */
  style: number;
  changes: Map<number, number>;
}

/** The codes of changes that matter here, as [MS-DOC] has them. */
export const codes = {
  isDeleted: 0x0800,
  isBold: 0x0835,
  underline: 0x2a3e,
  highlight: 0x2a0c,
  color: 0x6870,
  colorIndex: 0x2a42,
  symbol: 0x6a09,
  isInTable: 0x2416,
  isRowEnd: 0x2417,
  listDepth: 0x260a,
  list: 0x460b,
  outlineLevel: 0x2640,
};

const pageSize = 512;

/** Where the list of pages stands in the head that hold the properties of characters, or of paragraphs. */
export const propertyTables = { characters: 0x00fa, paragraphs: 0x0102 };

/** The stretches with their properties, in the order of the main stream. */
export function readStretches(main: Buffer, tables: Buffer, field: number): Stretch[] {
  const [at, length] = [main.readUInt32LE(field), main.readUInt32LE(field + 4)];
  const list = tables.subarray(at, at + length);
  const count = Math.max(0, Math.floor((list.length - 4) / 8));
  const stretches: Stretch[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = list.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff;
    const page = main.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length === pageSize) stretches.push(...readPage(page, field === propertyTables.paragraphs));
  }
  return stretches.sort((one, other) => one.start - other.start);
}

function readPage(page: Buffer, isOfParagraphs: boolean): Stretch[] {
  const count = page[pageSize - 1];
  const step = isOfParagraphs ? 13 : 1;
  if ((count + 1) * 4 + count * step > pageSize) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = page[(count + 1) * 4 + index * step] * 2;
    const [start, end] = [page.readUInt32LE(index * 4), page.readUInt32LE((index + 1) * 4)];
    return { start, end, ...(isOfParagraphs ? readParagraph(page, at) : readCharacters(page, at)) };
  });
}

type Properties = Pick<Stretch, 'style' | 'changes'>;

function readCharacters(page: Buffer, at: number): Properties {
  return { style: 0, changes: at === 0 ? new Map() : readChanges(page.subarray(at + 1, at + 1 + page[at])) };
}

function readParagraph(page: Buffer, at: number): Properties {
  if (at === 0) return { style: 0, changes: new Map() };
  // Its length is counted in words, and where that is 0 the next byte has it.
  const isPadded = page[at] === 0;
  const start = isPadded ? at + 2 : at + 1;
  const length = isPadded ? page[at + 1] * 2 : page[at] * 2 - 1;
  const part = page.subarray(start, Math.min(start + length, pageSize - 1));
  return part.length < 2
    ? { style: 0, changes: new Map() }
    : { style: part.readUInt16LE(0), changes: readChanges(part.subarray(2)) };
}

/** How many bytes the value of a change takes, by the last three bits of its code; the sixth kind says so itself. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];

function readChanges(bytes: Buffer): Map<number, number> {
  const changes = new Map<number, number>();
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = bytes.readUInt16LE(at);
    const kind = code >> 13;
    at += 2;
    const length = kind === 6 ? bytes[at] + 1 : lengths[kind];
    if (kind !== 6 && at + length <= bytes.length) changes.set(code, bytes.readUIntLE(at, length));
    at += length;
  }
  return changes;
}

/** The stretch at an offset of the main stream; undefined where nothing is said of it. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  const found = stretches[firstWhere(stretches, ({ end }) => end > offset)];
  return found && found.start <= offset ? found : undefined;
}
