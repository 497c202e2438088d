import { type Level, type Numbering, noNumbering } from '../docx/numbering.ts';

/** Word's formats of numbers, by the numbers that they had before they had names. */
const formats: { [code: number]: string } = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
};

/** Reads one value after the other. */
class Cursor {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  take(bytes: 1 | 2 | 4): number {
    this.at += bytes;
    return this.#bytes.readUIntLE(this.at - bytes, bytes);
  }

  text(length: number): string {
    this.at += length * 2;
    return this.#bytes.toString('utf16le', this.at - length * 2, this.at);
  }
}

/** The lists of a document: of what Word keeps in tables, what it keeps in `numbering.xml` today. None where they are broken. */
export function readLists(main: Buffer, tables: Buffer): Numbering {
  const numbering = noNumbering();
  if (main.length < 0x2f2) return numbering;
  try {
    readDefinitions(new Cursor(tables, main.readUInt32LE(0x2e2)), main.readUInt32LE(0x2e6), numbering);
    readUses(new Cursor(tables, main.readUInt32LE(0x2ea)), main.readUInt32LE(0x2ee), numbering);
  } catch (error) {
    // Beyond the end of the table: what was read so far holds.
    if (!(error instanceof RangeError)) throw error;
  }
  return numbering;
}

function readDefinitions(cursor: Cursor, length: number, { abstracts }: Numbering): void {
  if (length === 0) return;
  const count = cursor.take(2);
  const heads = Array.from({ length: count }, () => {
    const id = String(cursor.take(4));
    cursor.at += 4 + 18;
    const isSimple = (cursor.take(1) & 1) !== 0;
    cursor.at += 1;
    return { id, isSimple };
  });
  for (const { id, isSimple } of heads) {
    const levels = new Map<number, Level>();
    abstracts.set(id, { levels, styleLink: null, numStyleLink: null });
    for (let depth = 0; depth < (isSimple ? 1 : 9); depth += 1) levels.set(depth, readLevel(cursor));
  }
}

function readLevel(cursor: Cursor): Level {
  const start = cursor.take(4);
  const format = formats[cursor.take(1)] ?? 'decimal';
  const flags = cursor.take(1);
  cursor.at += 9;
  const suffix = ['tab', 'space', 'nothing'][cursor.take(1)] ?? 'tab';
  cursor.at += 8;
  const [characters, paragraph] = [cursor.take(1), cursor.take(1)];
  const limit = cursor.take(1);
  cursor.at += 1 + characters + paragraph;
  const text = cursor.text(cursor.take(2));
  return {
    start,
    format,
    // A character below 9 stands for the number of that level.
    text: Array.from(text, (character) =>
      character.charCodeAt(0) < 9 ? `%${character.charCodeAt(0) + 1}` : character,
    ).join(''),
    restart: flags & 8 ? limit : null,
    isLegal: (flags & 4) !== 0,
    suffix,
    style: null,
  };
}

function readUses(cursor: Cursor, length: number, { lists }: Numbering): void {
  if (length === 0) return;
  const count = cursor.take(4);
  const heads = Array.from({ length: Math.min(count, length / 16) }, () => {
    const abstract = String(cursor.take(4));
    cursor.at += 8;
    const overrides = cursor.take(1);
    cursor.at += 3;
    return { abstract, overrides };
  });
  for (const [index, { abstract, overrides }] of heads.entries()) {
    const list = { abstract, starts: new Map<number, number>(), levels: new Map<number, Level>() };
    lists.set(String(index + 1), list);
    cursor.at += 4;
    for (let left = overrides; left > 0; left -= 1) {
      const start = cursor.take(4);
      const flags = cursor.take(4);
      const depth = flags & 15;
      if (flags & 32) list.levels.set(depth, readLevel(cursor));
      if (flags & 16) list.starts.set(depth, flags & 32 ? (list.levels.get(depth)?.start ?? start) : start);
    }
  }
}
