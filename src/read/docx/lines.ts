import { isCardRow } from '../cards.ts';
import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import type { Writing } from '../writing.ts';
import type { ListCounter, ListMark } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';

interface Row {
  /** Where the text was before the row. */
  before: number;
  start: number;
  /** Those that a wide one covers are empty. */
  cells: Span[];
  /** How many of them hold text of their own. */
  count: number;
  isHeader: boolean;
  /** How many columns the cell takes that is open. */
  columns: number;
}

/** A wide cell with more text in it is a frame round paragraphs. */
const longestTitle = 60;

/** Writes paragraphs and rows of tables as lines. A line begins by ending the one before it in the same cell, or body. */
export class Lines {
  readonly #writing: Writing;
  readonly #counter: ListCounter;
  /** Where the text of the body, and of each cell within another, begins. */
  readonly #starts = [0];
  readonly #rows: Row[] = [];
  /** Where a run of lines of code began. */
  #code: number | null = null;

  constructor(writing: Writing, counter: ListCounter) {
    this.#writing = writing;
    this.#counter = counter;
  }

  get #isInCell(): boolean {
    return this.#starts.length > 1;
  }

  #beginLine(): void {
    const isFirst = this.#writing.length === this.#starts.at(-1);
    if (!isFirst) this.#writing.write('\n');
  }

  /** Writes a paragraph, with the number that its list gives it, and those that follow it. */
  paragraph(paragraph: Paragraph): void {
    const content = paragraph.text.trimEnd();
    const mark = content === '' && paragraph.isEndDeleted ? null : this.#markOf(paragraph);
    if (content === '') this.#skipLine();
    else if (paragraph.isCode && !this.#isInCell) this.#writeCode(content);
    else this.#writeProse(paragraph, content, mark);
    for (const next of paragraph.following) this.paragraph(next);
  }

  /** One empty line says as much as several. */
  #skipLine(): void {
    this.endCode();
    if (!this.#isInCell && !this.#writing.isAtLineStart) this.#beginLine();
  }

  #writeCode(content: string): void {
    if (this.#code === null) {
      this.#beginLine();
      this.#code = this.#writing.length;
      this.#writing.write('```');
    }
    this.#writing.write(`\n${content}`);
  }

  endCode(): void {
    if (this.#code === null) return;
    this.#writing.write('\n```');
    this.#writing.mark({ start: this.#code, end: this.#writing.length }, { kind: 'code' });
    this.#code = null;
  }

  #writeProse(paragraph: Paragraph, content: string, mark: ListMark | null): void {
    this.endCode();
    this.#beginLine();
    const { start } = this.#writing.write(mark?.text ?? '');
    // Behind its number an item begins where the next stop is.
    const leading = mark ? content.length - content.trimStart().length : 0;
    const text = this.#writing.write(content.slice(leading));
    const line = { start, end: text.end };
    const level = paragraph.headingLevel;
    if (level !== null) this.#writing.mark(line, { kind: 'heading', level });
    else if (mark) this.#writing.mark(line, { kind: 'item', depth: mark.depth, isOrdered: mark.isOrdered });
    if (level === null && (paragraph.isStrong || !mark))
      this.#writing.mark(line, { kind: 'paragraph', isStrong: paragraph.isStrong });
    for (const { kind, ...span } of paragraph.setOff) {
      const [start, end] = [span.start, span.end].map((at) => text.start + Math.max(0, at - leading));
      this.#writing.mark({ start, end: Math.min(end, text.end) }, { kind });
    }
    if (paragraph.style.isContents) this.#writing.take(line, 'table of contents');
  }

  /** Writes another document in the place of a paragraph. */
  insert(document: Document): void {
    this.endCode();
    this.#beginLine();
    this.#writing.insert(document);
  }

  #markOf({ listId, depth, style, styleId }: Paragraph): ListMark | null {
    const list = listId ?? style.listId;
    if (list === null || list === '0') return null;
    const own = depth ?? style.depth ?? this.#counter.depthOfStyle(list, styleId) ?? 0;
    return this.#counter.next(list, own);
  }

  beginRow(): void {
    this.endCode();
    const before = this.#writing.length;
    this.#beginLine();
    this.#rows.push({
      before,
      start: this.#writing.length,
      cells: [],
      count: 0,
      isHeader: false,
      columns: 1,
    });
  }

  /** The row that is open is one of the table's head. */
  headRow(): void {
    const row = this.#rows.at(-1);
    if (row) row.isHeader = true;
  }

  beginCell(): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    if (row.cells.length > 0) this.#writing.write('\t');
    row.cells.push({ start: this.#writing.length, end: this.#writing.length });
    row.count += 1;
    row.columns = 1;
    this.#starts.push(this.#writing.length);
  }

  /** The cell that is open takes so many columns. */
  spanColumns(columns: number): void {
    const row = this.#rows.at(-1);
    if (row) row.columns = columns;
  }

  endCell(): void {
    const row = this.#rows.at(-1);
    const cell = row?.cells.at(-1);
    if (!row || !cell || !this.#isInCell) return;
    cell.end = this.#writing.length;
    for (let column = 1; column < row.columns; column += 1)
      row.cells.push({ start: cell.end, end: cell.end });
    this.#starts.pop();
  }

  /** A row of one cell is a frame round paragraphs, not a row; but one with a few words over several columns names those below. */
  endRow(): void {
    const row = this.#rows.pop();
    if (!row) return;
    const { before, start, cells, count, isHeader } = row;
    const isTitle = cells.length > 1 && this.#writing.length - start <= longestTitle;
    if (cells.every((cell) => cell.start === cell.end)) this.#writing.cut(before);
    else if (!isHeader && this.#turnCard(start, cells)) return;
    else if (count > 1 || isTitle)
      this.#writing.mark({ start, end: this.#writing.length }, { kind: 'row', cells, isHeader });
  }

  /** Writes the row of a card as lines: a word, a colon and what it names, as it would stand without a table. */
  #turnCard(start: number, cells: readonly Span[]): boolean {
    const own = cells.filter((cell, at) => at === 0 || cell.start > cells[at - 1].end);
    const text = this.#writing.since(start);
    if (!isCardRow(own.map((cell) => text.slice(cell.start - start, cell.end - start)))) return false;
    const parts = own.map((cell, at) => {
      const mark = at % 2 === 1 ? '：' : '\n';
      return (at === 0 ? '' : mark) + text.slice(cell.start - start, cell.end - start);
    });
    this.#writing.rewrite(parts.join(''));
    return true;
  }
}
