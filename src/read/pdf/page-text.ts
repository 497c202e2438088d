import { lowest } from '../extremes.ts';
import type { Writing } from '../writing.ts';
import type { FurnitureRule } from './furniture.ts';
import type { Line } from './lines.ts';
import { type Column, indentOf, joins, joinTexts, type Placed } from './paragraphs.ts';

interface Paragraph {
  text: string;
  lines: Line[];
  /** The column of its last line. */
  column: Column;
  /** Of its first line. */
  indent: number;
}

/** Puts the lines of pages together to paragraphs, headings and code. */
export class PageText {
  readonly #writing: Writing;
  readonly #sizes: Sizes;
  readonly #isMonoUsual: boolean;
  #paragraph: Paragraph | null = null;
  /** What is of the page waits until the paragraph that it lies in is whole. */
  #waiting: { text: string; rule: FurnitureRule }[] = [];

  constructor(writing: Writing, lines: readonly Line[]) {
    this.#writing = writing;
    this.#sizes = new Sizes(lines);
    const mono = lines.filter(({ isMono }) => isMono);
    this.#isMonoUsual = countCharacters(mono) * 2 > countCharacters(lines);
  }

  take(text: string, rule: FurnitureRule): void {
    this.#waiting.push({ text, rule });
  }

  takeAll(texts: readonly string[], rule: FurnitureRule): void {
    for (const text of texts) this.take(text, rule);
  }

  add(line: Line, column: Column): void {
    if (line.text === '') return;
    const paragraph = this.#paragraph;
    const last = paragraph?.lines.at(-1);
    if (!paragraph || !last || !this.#goesOn(paragraph, { line, column })) {
      this.#flush();
      if (last && line.y - last.y > 1.6 * column.spacing) this.#writing.write('\n');
      this.#paragraph = { text: line.text, lines: [line], column, indent: indentOf({ line, column }) };
      return;
    }
    paragraph.text = joinTexts(paragraph.text, line.text);
    paragraph.lines.push(line);
    paragraph.column = column;
  }

  #goesOn({ lines, column, indent }: Paragraph, next: Placed): boolean {
    const line = lines[lines.length - 1];
    const isCode = this.#isCode(line);
    if (isCode !== this.#isCode(next.line)) return false;
    return isCode || joins({ line, column }, next, indent);
  }

  /** A font of one width, where it is not that of the text: programs. Many Chinese fonts say of themselves that they are such. */
  #isCode({ isMono, text }: Line): boolean {
    const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    return isMono && !this.#isMonoUsual && han * 3 < text.length;
  }

  /** A row of a table, as a line whose cells are parted by tabs. */
  addRow(texts: readonly string[], isHeader: boolean): void {
    this.#flush();
    const cells = texts.map((text, index) => {
      if (index > 0) this.#writing.write('\t');
      return this.#writing.write(text);
    });
    const [start, end] = [cells[0].start, cells[cells.length - 1].end];
    this.#writing.mark({ start, end }, { kind: 'row', cells, isHeader });
    this.#writing.write('\n');
  }

  finish(): void {
    this.#flush();
  }

  #flush(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = null;
    if (paragraph) this.#write(paragraph);
    for (const { text, rule } of this.#waiting) {
      this.#writing.take(this.#writing.write(text), rule);
      this.#writing.write('\n');
    }
    this.#waiting = [];
  }

  #write({ text, lines }: Paragraph): void {
    const isCode = this.#isCode(lines[0]);
    const level = this.#sizes.levelOf(lines[0].size);
    const span = this.#writing.write(isCode ? fence(lines) : text);
    if (isCode) this.#writing.mark(span, { kind: 'code' });
    else if (level !== null && text.length <= longestHeading && !/[。；;]$/.test(text))
      this.#writing.mark(span, { kind: 'heading', level });
    else this.#writing.mark(span, { kind: 'paragraph', isStrong: false });
    this.#writing.write('\n');
  }
}

const longestHeading = 80;

const countCharacters = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** Lines of a program, with the room at their beginning as blanks. */
function fence(lines: readonly Line[]): string {
  const left = lowest(lines, ({ x }) => x);
  const indented = lines.map(({ x, size, text }) => ' '.repeat(Math.round((x - left) / (0.6 * size))) + text);
  return ['```', ...indented, '```'].join('\n');
}

/** Which sizes are those of headings: larger than that of the text, and seldom. */
class Sizes {
  readonly #levels: number[];

  constructor(lines: readonly Line[]) {
    const counts = new Map<number, number>();
    for (const { size, text } of lines) counts.set(round(size), (counts.get(round(size)) ?? 0) + text.length);
    const [[usual] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
    const all = countCharacters(lines);
    this.#levels = [...counts]
      .filter(([size, count]) => size >= 1.12 * usual && count < 0.3 * all)
      .map(([size]) => size)
      .sort((one, other) => other - one);
  }

  /** From 1, the largest; null for the text itself. */
  levelOf(size: number): number | null {
    const at = this.#levels.indexOf(round(size));
    return at < 0 ? null : Math.min(at + 1, 6);
  }
}

const round = (size: number): number => Math.round(size * 2) / 2;
