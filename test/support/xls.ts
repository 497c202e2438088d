import { ole } from './ole.ts';

/** What a cell holds: a text, a number, a formula with its value, whether something is true; null for an empty one. */
export type XlsCell = string | number | boolean | { value: string | number } | null;

export interface XlsSheet {
  name: string;
  rows: readonly (readonly XlsCell[])[];
  isHidden?: boolean;
}

export interface XlsOptions {
  /** What a record of shared texts holds at most, so that longer ones are cut in two. */
  recordBytes?: number;
  /** A password is needed. */
  isProtected?: boolean;
  /** The number format of all numbers. */
  numberFormat?: number;
}

const record = (id: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([numbers16(id, body.length), body]);
};

function numbers16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const isNarrow = (text: string): boolean => [...text].every((character) => character < '\u0100');
const charactersOf = (text: string): Buffer => Buffer.from(text, isNarrow(text) ? 'latin1' : 'utf16le');
const flagOf = (text: string): Buffer => Buffer.of(isNarrow(text) ? 0 : 1);
const textOf = (text: string): Buffer =>
  Buffer.concat([numbers16(text.length), flagOf(text), charactersOf(text)]);

const beginning = record(0x809, numbers16(0x600, 5, 0, 0), long(0), long(0));
const ending = record(0x0a);

/** The shared texts, cut where a record is full: a text that is cut goes on with its flag once more. */
function sharedTexts(texts: readonly string[], most: number): Buffer {
  const records: Buffer[][] = [[long(texts.length), long(texts.length)]];
  const lengthOf = (parts: readonly Buffer[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  for (const text of texts) {
    const head = Buffer.concat([numbers16(text.length), flagOf(text)]);
    const size = isNarrow(text) ? 1 : 2;
    if (lengthOf(records[records.length - 1]) + head.length + size > most) records.push([]);
    records[records.length - 1].push(head);
    for (let rest = charactersOf(text); rest.length > 0; ) {
      const open = records[records.length - 1];
      const room = most - lengthOf(open);
      const count = Math.max(0, room - (room % size));
      open.push(rest.subarray(0, count));
      rest = rest.subarray(count);
      if (rest.length > 0) records.push([flagOf(text)]);
    }
  }
  return Buffer.concat(records.map((parts, index) => record(index === 0 ? 0xfc : 0x3c, ...parts)));
}

function cellOf(cell: XlsCell, at: Buffer, indexOf: (text: string) => number): Buffer {
  if (cell === null) return record(0x201, at);
  if (typeof cell === 'string') return record(0xfd, at, long(indexOf(cell)));
  if (typeof cell === 'boolean') return record(0x205, at, Buffer.of(cell ? 1 : 0, 0));
  if (typeof cell === 'object') {
    const { value } = cell;
    const isText = typeof value === 'string';
    const result = isText ? Buffer.from('000000000000ffff', 'hex') : double(value);
    const formula = record(0x06, at, result, Buffer.alloc(8));
    return isText ? Buffer.concat([formula, record(0x207, textOf(value))]) : formula;
  }
  return Number.isInteger(cell) ? record(0x27e, at, long((cell << 2) | 2)) : record(0x203, at, double(cell));
}

/** The bytes of an older workbook, as Excel 97 to 2003 write them. */
export function xls(sheets: readonly XlsSheet[], options: XlsOptions = {}): Buffer {
  const { recordBytes = 8224, isProtected = false, numberFormat = 0 } = options;
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const texts = [...new Set(cells.filter((cell) => typeof cell === 'string'))];
  const bodies = sheets.map(({ rows }) =>
    Buffer.concat([
      beginning,
      ...rows.flatMap((row, r) =>
        row.map((cell, c) => cellOf(cell, numbers16(r, c, 0), (text) => texts.indexOf(text))),
      ),
      ending,
    ]),
  );
  const globals = (places: readonly number[]): Buffer =>
    Buffer.concat([
      beginning,
      ...(isProtected ? [record(0x2f, numbers16(0))] : []),
      record(0xe0, numbers16(0, numberFormat)),
      ...sheets.map(({ name, isHidden }, index) =>
        record(
          0x85,
          long(places[index] ?? 0),
          Buffer.of(isHidden ? 1 : 0, 0, name.length),
          flagOf(name),
          charactersOf(name),
        ),
      ),
      sharedTexts(texts, recordBytes),
      ending,
    ]);
  const first = globals([]).length;
  const places = bodies.map(
    (_, index) => first + bodies.slice(0, index).reduce((sum, { length }) => sum + length, 0),
  );
  return ole({ Workbook: Buffer.concat([globals(places), ...bodies]) });
}
