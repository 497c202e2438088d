import { decode } from '../decode.ts';
import type { Encoding } from '../document.ts';

/** A stretch of a document's text, as it stands in the file. */
export interface Piece {
  text: string;
  /** Where its first character stands in the main stream. */
  at: number;
  /** How many bytes a character takes. */
  width: 1 | 2;
}

/** What stands from 0x80 to 0x9f in Windows' Western encoding: Node's decoder of that name takes them for Latin-1. */
const western = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

const decodeWestern = (bytes: Buffer): string =>
  bytes.toString('latin1').replaceAll(/\p{Cc}/gu, (unit) => western[unit.charCodeAt(0) - 0x80] ?? unit);

/** What the head of the main stream says; offsets into it are those of [MS-DOC]. */
export interface Head {
  isOld: boolean;
  isProtected: boolean;
  /** The stream that holds the tables. */
  tableName: '0Table' | '1Table';
  /** How long the text is, and the parts that follow it: notes, headers, comments, endnotes, text boxes. */
  lengths: {
    text: number;
    footnotes: number;
    headers: number;
    comments: number;
    endnotes: number;
    boxes: number;
  };
}

/** Reads the head of the main stream; null where it is not Word's. */
export function readHead(main: Buffer): Head | null {
  if (main.length < 0x60) return null;
  const magic = main.readUInt16LE(0);
  if (magic !== 0xa5ec && magic !== 0xa5dc) return null;
  const flags = main.readUInt16LE(0x0a);
  const isOld = magic === 0xa5dc || main.readUInt16LE(2) < 0xc1;
  const length = (at: number): number => (isOld || main.length < at + 4 ? 0 : main.readUInt32LE(at));
  return {
    isOld,
    isProtected: (flags & 0x0100) !== 0,
    tableName: flags & 0x0200 ? '1Table' : '0Table',
    lengths: {
      text: isOld ? main.readUInt32LE(0x34) : length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
  };
}

/** The text of Word 6 and 95, in the encoding of its system: it stands in one run, unless it was saved quickly. */
export function readOldText(main: Buffer): { pieces: Piece[]; encoding: Encoding } {
  const [start, end] = [main.readUInt32LE(0x18), main.readUInt32LE(0x1c)];
  const { text, encoding } = decode(main.subarray(start, end));
  return { pieces: [{ text, at: start, width: 1 }], encoding };
}

/** The pieces of the text in their order, by the table of pieces; null where it is broken. */
export function readPieces(main: Buffer, tables: Buffer): Piece[] | null {
  const [at, length] = [main.readUInt32LE(0x1a2), main.readUInt32LE(0x1a6)];
  const table = findPieceTable(tables.subarray(at, at + length));
  if (!table) return null;
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const characters = table.readUInt32LE((index + 1) * 4) - table.readUInt32LE(index * 4);
    const place = table.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const width = place & 0x40000000 ? 1 : 2;
    const start = width === 1 ? (place & 0x3fffffff) / 2 : place;
    total += characters * width;
    // Pieces that share bytes could stand for any length of text.
    if (characters < 0 || start + characters * width > main.length || total > main.length) return null;
    const bytes = main.subarray(start, start + characters * width);
    pieces.push({ text: width === 1 ? decodeWestern(bytes) : bytes.toString('utf16le'), at: start, width });
  }
  return pieces;
}

/** Behind the changes that were saved quickly. */
function findPieceTable(part: Buffer): Buffer | null {
  let at = 0;
  while (part[at] === 1 && at + 3 <= part.length) at += 3 + part.readUInt16LE(at + 1);
  if (part[at] !== 2 || at + 5 > part.length) return null;
  return part.subarray(at + 5, at + 5 + part.readUInt32LE(at + 1));
}
