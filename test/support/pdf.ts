import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { encodeUnit } from '../../src/read/gb18030.ts';

/**
 * Builds PDF files for tests. `pdf([[{ text: '第一行', x: 72, y: 72 }]])` puts texts at places (points from the top left
 * of an A4 page); `pdfOf(['一段文字', …])` lays paragraphs out as a word processor does: wrapped, over pages, with header,
 * footer and page numbers, in one column or two.
 */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
  isBold?: boolean;
  /** Turned against the page, in degrees, as watermarks are. */
  turned?: number;
  /** Each character set for itself, as some producers do. */
  isSpread?: boolean;
}

export interface PdfOptions {
  /** How texts are written: by a code table of Unicode or GBK, or by numbers that only the file explains. */
  encoding?: 'unicode' | 'gbk' | 'identity';
  /** What opens the file. The empty one opens it for everybody. */
  password?: string;
  /** Leaves out what says which character a number is. */
  isUnexplained?: boolean;
  /** What each page draws before its texts, packed. */
  drawing?: string;
  /** How often it is packed. */
  timesPacked?: number;
  /** How wide the sheet is, in points: A4 upright where nothing is said, and as high in any case. */
  sheetWidth?: number;
}

const page = { width: 595, height: 842 };

type Encode = (text: string) => string;

const hexOf = (value: number, digits = 4): string => value.toString(16).padStart(digits, '0');

/** For `identity`: each character gets the next number. */
class Glyphs {
  readonly #numbers = new Map<string, number>();

  encode(text: string): string {
    return Array.from(text, (character) => hexOf(this.#numberOf(character))).join('');
  }

  #numberOf(character: string): number {
    const number = this.#numbers.get(character) ?? this.#numbers.size + 1;
    this.#numbers.set(character, number);
    return number;
  }

  widths(): string {
    return [...this.#numbers].map(([character, number]) => `${number} [${unitsOf(character)}]`).join(' ');
  }

  explanation(): string {
    const rows = [...this.#numbers].map(
      ([character, number]) =>
        `<${hexOf(number)}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
    );
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${rows.map((row) => `1 beginbfchar ${row} endbfchar`).join('\n')}
endcmap end end`;
  }
}

/** Thousandths of the size: half for what is narrow. */
const unitsOf = (character: string): number => (character.charCodeAt(0) < 0x2000 ? 500 : 1000);

/** The width of a text in points. */
export function pdfWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + (unitsOf(character) * size) / 1000, 0);
}

function encodeGbk(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? hexOf(code, 2) : hexOf(encodeUnit(code));
  }).join('');
}

const encodeUnicode: Encode = (text) => Buffer.from(text, 'utf16le').swap16().toString('hex');

interface PdfFont {
  encode: Encode;
  name: string;
  /** Known once all texts are encoded. */
  glyphs?: Glyphs;
}

function fontFor({ encoding = 'unicode' }: PdfOptions): PdfFont {
  if (encoding === 'gbk') return { name: 'GBK-EUC-H', encode: encodeGbk };
  if (encoding === 'unicode') return { name: 'UniGB-UCS2-H', encode: encodeUnicode };
  const glyphs = new Glyphs();
  return { name: 'Identity-H', encode: (text) => glyphs.encode(text), glyphs };
}

function showText(text: PdfText, encode: Encode): string {
  const { x, y, size = 12, isBold, turned = 0, isSpread } = text;
  if (isSpread) {
    const places = Array.from(
      text.text,
      (_, index) => x + pdfWidth(Array.from(text.text).slice(0, index).join(''), size),
    );
    return Array.from(text.text, (character, index) =>
      showText({ ...text, text: character, x: places[index], isSpread: false }, encode),
    ).join('\n');
  }
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(4));
  const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${x.toFixed(2)} ${(page.height - y).toFixed(2)}`;
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm <${encode(text.text)}> Tj ET`;
}

const drawingNumber = 10;

/** The bytes of a PDF whose pages hold these texts. */
export function pdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Uint8Array {
  const font = fontFor(options);
  const contents = pages.map((texts) => texts.map((text) => showText(text, font.encode)).join('\n'));
  const writer = new PdfWriter(options.password);
  const first = 11;
  const numbers = pages.map((_, index) => first + 2 * index);
  writer.add(1, '<< /Type /Catalog /Pages 2 0 R >>');
  writer.add(
    2,
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  addFonts(writer, font, options);
  for (const [index, number] of numbers.entries()) {
    writer.add(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${options.sheetWidth ?? page.width} ${page.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${options.drawing === undefined ? '' : `[${drawingNumber} 0 R`} ${number + 1} 0 R ${options.drawing === undefined ? '' : ']'} >>`,
    );
    writer.addStream(number + 1, contents[index]);
    if (options.drawing !== undefined)
      writer.addPacked(drawingNumber, options.drawing, options.timesPacked ?? 1);
  }
  return writer.finish();
}

function addFonts(writer: PdfWriter, { name, glyphs }: PdfFont, { isUnexplained }: PdfOptions): void {
  const ordering = glyphs ? 'Identity' : 'GB1';
  const explained = glyphs && !isUnexplained ? '/ToUnicode 7 0 R' : '';
  const widths = glyphs ? glyphs.widths() : '1 95 500 814 939 500 7716 7716 500';
  for (const [number, below, face] of [
    [3, 5, 'SimSun'],
    [4, 6, 'SimHei,Bold'],
  ] as const) {
    writer.add(
      number,
      `<< /Type /Font /Subtype /Type0 /BaseFont /${face} /Encoding /${name} /DescendantFonts [${below} 0 R] ${explained} >>`,
    );
    writer.add(
      below,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${face} /CIDSystemInfo << /Registry ${writer.text(below, 'Adobe')} /Ordering ${writer.text(below, ordering)} /Supplement 2 >> /DW 1000 /W [${widths}] /FontDescriptor 8 0 R >>`,
    );
  }
  if (explained !== '') writer.addStream(7, glyphs?.explanation() ?? '');
  writer.add(
    8,
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>',
  );
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

const md5 = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest();

/** The cipher of the oldest protection; Node has it no more. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i] + key[i % key.length]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
  }
  let [i, j] = [0, 0];
  const coded = bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
    return byte ^ state[(state[i] + state[j]) & 255];
  });
  return Buffer.from(coded);
}

/** Puts objects one after the other, and writes down where each stands. */
class PdfWriter {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.5\n%âãÏÓ\n', 'latin1')];
  readonly #places = new Map<number, number>();
  readonly #key: Buffer | undefined;
  readonly #protection: string | undefined;
  readonly #id = '00112233445566778899aabbccddeeff';

  constructor(password: string | undefined) {
    if (password === undefined) return;
    const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
    const owner = rc4(md5(padded).subarray(0, 5), padded);
    const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
    this.#key = md5(padded, owner, rights, Buffer.from(this.#id, 'hex')).subarray(0, 5);
    const user = rc4(this.#key, padding);
    this.#protection = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`;
  }

  #encrypt(number: number, bytes: Buffer): Buffer {
    if (!this.#key) return bytes;
    const salt = Buffer.from([number & 255, number >> 8, 0, 0, 0]);
    return rc4(md5(this.#key, salt).subarray(0, 10), bytes);
  }

  text(number: number, text: string): string {
    return `<${this.#encrypt(number, Buffer.from(text, 'latin1')).toString('hex')}>`;
  }

  add(number: number, content: string | Buffer): void {
    this.#places.set(
      number,
      this.#parts.reduce((sum, { length }) => sum + length, 0),
    );
    this.#parts.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(content), Buffer.from('\nendobj\n'));
  }

  addPacked(number: number, content: string, times: number): void {
    let bytes = Buffer.from(content, 'latin1');
    for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes);
    const filters = '/FlateDecode '.repeat(times);
    const head = `<< /Length ${bytes.length} /Filter [${filters}] >>\nstream\n`;
    this.add(number, Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]));
  }

  addStream(number: number, content: string): void {
    const bytes = this.#encrypt(number, Buffer.from(content, 'latin1'));
    this.add(
      number,
      Buffer.concat([
        Buffer.from(`<< /Length ${bytes.length} >>\nstream\n`),
        bytes,
        Buffer.from('\nendstream'),
      ]),
    );
  }

  finish(): Uint8Array {
    if (this.#protection) this.add(9, this.#protection);
    const start = this.#parts.reduce((sum, { length }) => sum + length, 0);
    const size = Math.max(...this.#places.keys()) + 1;
    const rows = Array.from({ length: size }, (_, number) => {
      const place = this.#places.get(number);
      return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const protection = this.#protection ? `/Encrypt 9 0 R /ID [<${this.#id}> <${this.#id}>]` : '';
    const end = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${protection} >>\nstartxref\n${start}\n%%EOF\n`;
    return Buffer.concat([...this.#parts, Buffer.from(end)]);
  }
}

export type PdfParagraph = string | { text: string; size?: number; isBold?: boolean; indent?: number };

export interface PdfLayout extends PdfOptions {
  columns?: 1 | 2;
  header?: string;
  /** `{page}` and `{pages}` stand for numbers. */
  footer?: string;
  watermark?: string;
  linesPerPage?: number;
}

/** Where a line may not begin; a mark hangs out instead. */
const notFirst = /^[，。、；：？！）》」』”’,.;:?!)]/;

/** A paragraph in lines that are no wider than `width`; English words are not parted. */
function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [''];
  for (const [piece] of text.matchAll(/[!-~]+ ?| |./gsu)) {
    const line = lines[lines.length - 1];
    const isFull = pdfWidth(line + piece.trimEnd(), size) > width && line !== '' && !notFirst.test(piece);
    if (isFull) lines.push(piece.trimStart());
    else lines[lines.length - 1] += piece;
  }
  return lines.map((line) => line.trimEnd());
}

const margin = { left: 72, top: 90 };

/** The bytes of a PDF in which paragraphs are laid out over pages. A paragraph that is not plain has its own size. */
export function pdfOf(paragraphs: readonly PdfParagraph[], layout: PdfLayout = {}): Uint8Array {
  const { columns = 1, linesPerPage = 36 } = layout;
  const width = columns === 1 ? 451 : 215;
  const lines = paragraphs.flatMap((paragraph) => {
    const {
      text,
      size = 12,
      isBold,
      indent = 0,
    } = typeof paragraph === 'string' ? { text: paragraph } : paragraph;
    return wrapText(text, size, width - indent).map((line) => ({
      text: line,
      size,
      isBold,
      x: margin.left + indent,
    }));
  });
  const perPage = columns * linesPerPage;
  const count = Math.max(1, Math.ceil(lines.length / perPage));
  const pages = Array.from({ length: count }, (_, index) => {
    const laid = lines.slice(index * perPage, (index + 1) * perPage).map((line, row): PdfText => {
      const column = Math.floor(row / linesPerPage);
      return { ...line, x: line.x + column * 236, y: margin.top + (row % linesPerPage) * 18 };
    });
    return [...furnitureOf(layout, index + 1, count), ...laid];
  });
  return pdf(pages, layout);
}

function furnitureOf({ header, footer, watermark }: PdfLayout, number: number, count: number): PdfText[] {
  const foot = footer?.replace('{page}', String(number)).replace('{pages}', String(count));
  return [
    ...(header ? [{ text: header, x: 72, y: 50, size: 9 }] : []),
    ...(watermark ? [{ text: watermark, x: 200, y: 500, size: 40, turned: 45 }] : []),
    ...(foot ? [{ text: foot, x: 280, y: 800, size: 9 }] : []),
  ];
}
