import { ole } from './ole.ts';

/**
 * Builds documents of Word 97 for tests: `doc(['一段文字', { text: '标题', style: 1 }, { table: [['甲', '乙']] }])`. The
 * styles 1 to 9 are the headings; lists take their numbers from `lists`, from 1 on.
 */
export type DocPart =
  | string
  | {
      text: string;
      style?: number;
      list?: number;
      level?: number;
      isDeleted?: boolean;
      isBold?: boolean;
      isRed?: boolean;
    }
  | { table: string[][] };

/** A level of a list: format 0 is 1 2 3, 3 is A B C, 37 is 一 二 三. `%1` stands for the number of the first level. */
export interface DocLevel {
  format: number;
  text: string;
  start?: number;
}

export interface DocOptions {
  lists?: DocLevel[][];
  /** One byte a character, as Word writes text that is all Western. */
  isNarrow?: boolean;
  isProtected?: boolean;
  /** Text boxes, which stand behind the text. */
  boxes?: string;
}

interface Marked {
  text: string;
  /** The changes of its characters against the style. */
  characters: Buffer;
  paragraph: Buffer;
}

const textAt = 0x800;
const pageSize = 512;

function change(code: number, value: number, length: 1 | 2 | 4): Buffer {
  const bytes = Buffer.alloc(2 + length);
  bytes.writeUInt16LE(code);
  bytes.writeUIntLE(value, 2, length);
  return bytes;
}

function paragraphOf(style: number, ...changes: Buffer[]): Buffer {
  const number = Buffer.alloc(2);
  number.writeUInt16LE(style);
  return Buffer.concat([number, ...changes]);
}

const inTable = change(0x2416, 1, 1);
const none = Buffer.alloc(0);

function markedOf(part: DocPart): Marked[] {
  if (typeof part === 'string') return markedOf({ text: part });
  if ('table' in part) return part.table.flatMap(rowOf);
  const { text, style = 0, list, level = 0, isDeleted, isBold, isRed } = part;
  const numbered = list === undefined ? [] : [change(0x260a, level, 1), change(0x460b, list, 2)];
  const characters = Buffer.concat([
    isDeleted ? change(0x0800, 0x81, 1) : none,
    isBold ? change(0x0835, 1, 1) : none,
    isRed ? change(0x6870, 0x0000ff, 4) : none,
  ]);
  return [{ text: `${text}\r`, characters, paragraph: paragraphOf(style, ...numbered) }];
}

function rowOf(cells: readonly string[]): Marked[] {
  const cell = (text: string): Marked => ({
    text: `${text}\x07`,
    characters: none,
    paragraph: paragraphOf(0, inTable),
  });
  return [
    ...cells.map(cell),
    { text: '\x07', characters: none, paragraph: paragraphOf(0, inTable, change(0x2417, 1, 1)) },
  ];
}

/** The pages that tell the properties of stretches, of which each page holds a few, and the table that lists them. */
function pagesOf(
  stretches: readonly { start: number; end: number; bytes: Buffer }[],
  firstPage: number,
  isOfParagraphs: boolean,
): { pages: Buffer[]; table: Buffer } {
  const perPage = 12;
  const groups = Array.from({ length: Math.ceil(stretches.length / perPage) }, (_, index) =>
    stretches.slice(index * perPage, (index + 1) * perPage),
  );
  const table = Buffer.alloc((groups.length + 1) * 4 + groups.length * 4);
  for (const [index, group] of groups.entries()) {
    table.writeUInt32LE(group[0].start, index * 4);
    table.writeUInt32LE(group[group.length - 1].end, (index + 1) * 4);
    table.writeUInt32LE(firstPage + index, (groups.length + 1) * 4 + index * 4);
  }
  return { pages: groups.map((group) => pageOf(group, isOfParagraphs)), table };
}

function pageOf(
  group: readonly { start: number; end: number; bytes: Buffer }[],
  isOfParagraphs: boolean,
): Buffer {
  const page = Buffer.alloc(pageSize);
  page[pageSize - 1] = group.length;
  let free = pageSize - 2;
  for (const [index, { start, end, bytes }] of group.entries()) {
    page.writeUInt32LE(start, index * 4);
    page.writeUInt32LE(end, (index + 1) * 4);
    if (bytes.length === 0) continue;
    const head = isOfParagraphs
      ? bytes.length % 2 === 1
        ? [(bytes.length + 1) / 2]
        : [0, bytes.length / 2]
      : [bytes.length];
    const stored = Buffer.concat([Buffer.from(head), bytes]);
    free = (free - stored.length) & ~1;
    stored.copy(page, free);
    page[(group.length + 1) * 4 + index * (isOfParagraphs ? 13 : 1)] = free / 2;
  }
  return page;
}

function levelOf({ format, text, start = 1 }: DocLevel): Buffer {
  const shown = text.replaceAll(/%(\d)/g, (_, place: string) => String.fromCharCode(Number(place) - 1));
  const head = Buffer.alloc(28);
  head.writeUInt32LE(start);
  head[4] = format;
  const length = Buffer.alloc(2);
  length.writeUInt16LE(shown.length);
  return Buffer.concat([head, length, Buffer.from(shown, 'utf16le')]);
}

function listTables(lists: readonly DocLevel[][]): { definitions: Buffer; heads: number; uses: Buffer } {
  const heads = Buffer.alloc(2 + lists.length * 28);
  heads.writeUInt16LE(lists.length);
  const uses = Buffer.alloc(4 + lists.length * 20);
  uses.writeUInt32LE(lists.length);
  for (const [index] of lists.entries()) {
    heads.writeUInt32LE(100 + index, 2 + index * 28);
    uses.writeUInt32LE(100 + index, 4 + index * 16);
    uses.writeUInt32LE(0xffffffff, 4 + lists.length * 16 + index * 4);
  }
  const levels = lists.flatMap((list) =>
    Array.from({ length: 9 }, (_, depth) => levelOf(list[depth] ?? { format: 255, text: '' })),
  );
  return { definitions: Buffer.concat([heads, ...levels]), heads: heads.length, uses };
}

/** Puts the tables one behind the other, and writes into the head where each begins. */
function tablesOf(
  head: Buffer,
  tables: readonly { field: number; bytes: Buffer; length?: number }[],
): Buffer {
  let at = 0;
  for (const { field, bytes, length = bytes.length } of tables) {
    head.writeUInt32LE(at, field);
    head.writeUInt32LE(length, field + 4);
    at += bytes.length;
  }
  return Buffer.concat(tables.map(({ bytes }) => bytes));
}

/** The table of pieces for a text that is one piece. */
function piecesOf(length: number, isNarrow: boolean): Buffer {
  const bytes = Buffer.alloc(5 + 8 + 8);
  bytes[0] = 2;
  bytes.writeUInt32LE(16, 1);
  bytes.writeUInt32LE(length, 9);
  bytes.writeUInt32LE(isNarrow ? 0x40000000 + textAt * 2 : textAt, 15);
  return bytes;
}

/** The bytes of a document of these paragraphs and tables. */
export function doc(parts: readonly DocPart[], options: DocOptions = {}): Buffer {
  const { lists = [], isNarrow = false, isProtected = false, boxes = '' } = options;
  const marked = parts.flatMap(markedOf);
  const width = isNarrow ? 1 : 2;
  const body = marked.map(({ text }) => text).join('');
  const whole = boxes === '' ? body : `${body}${boxes}\r`;
  let end = textAt;
  const stretches = marked.map((one) => {
    const start = end;
    end += one.text.length * width;
    return { ...one, start, end };
  });
  const text = Buffer.from(whole, isNarrow ? 'latin1' : 'utf16le');
  const firstPage = Math.ceil((textAt + text.length) / pageSize);
  const ofCharacters = stretches.map(({ characters, ...place }) => ({ ...place, bytes: characters }));
  const ofParagraphs = stretches.map(({ paragraph, ...place }) => ({ ...place, bytes: paragraph }));
  const characters = pagesOf(ofCharacters, firstPage, false);
  const paragraphs = pagesOf(ofParagraphs, firstPage + characters.pages.length, true);
  const head = Buffer.alloc(textAt);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0xc1, 2);
  head.writeUInt16LE(0x1200 | (isProtected ? 0x100 : 0), 0x0a);
  head.writeUInt32LE(body.length, 0x4c);
  head.writeUInt32LE(whole.length - body.length, 0x64);
  const numbering = listTables(lists);
  const tables = tablesOf(head, [
    { field: 0x1a2, bytes: piecesOf(whole.length, isNarrow) },
    { field: 0xfa, bytes: characters.table },
    { field: 0x102, bytes: paragraphs.table },
    { field: 0x2e2, bytes: numbering.definitions, length: numbering.heads },
    { field: 0x2ea, bytes: numbering.uses },
  ]);
  const room = Buffer.alloc(firstPage * pageSize - textAt - text.length);
  const main = Buffer.concat([head, text, room, ...characters.pages, ...paragraphs.pages]);
  return ole({ WordDocument: main, '1Table': tables });
}
