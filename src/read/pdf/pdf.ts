import { QbankError } from '../../errors.ts';
import type { Document, ReadWarning } from '../document.ts';
import { Writing } from '../writing.ts';
import { countUnreadable, readCharacters } from './characters.ts';
import { findGutters } from './columns.ts';
import { type Page, readPages } from './engine.ts';
import { Furniture, type FurnitureRule } from './furniture.ts';
import { type Line, readLines } from './lines.ts';
import { PageText } from './page-text.ts';
import { type Column, measureColumn } from './paragraphs.ts';
import { readTableHead } from './table-head.ts';
import { findTables, type Table } from './tables.ts';

/**
 * Reads the text of a PDF: paragraphs whole again that were parted into lines and pages, columns one after the other,
 * tables row by row where their columns have names, headings by their size. What stands on every page is taken. Throws
 * `no-text-inside` for pictures of pages, and for fonts that do not say what their glyphs are; `protected-file`;
 * `damaged-file`.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Document[]> {
  const pages: Page[] = [];
  for await (const page of readPages(file, bytes)) pages.push(page);
  const words = pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');
  const unreadable = countUnreadable(words);
  if (words.trim() === '' || unreadable > words.length / 2)
    throw new QbankError('no-text-inside', { path: file });
  const { text, blocks, taken } = writePages(pages);
  const empty = pages.filter(({ glyphs }) => glyphs.length === 0).length;
  const warnings: ReadWarning[] = [];
  if (empty > 0) warnings.push({ id: 'no-text-in-part', count: empty, what: 'page' });
  if (unreadable > 0) warnings.push({ id: 'undecodable', count: unreadable });
  return [{ file, text, encoding: 'utf-8', format: 'pdf', blocks, taken, warnings }];
}

function writePages(pages: readonly Page[]): Writing {
  const parted = partPages(pages);
  const lines = parted.flatMap((page) => page.lines);
  const usual = measureColumns(lines, pages[0].width);
  const writing = new Writing();
  const text = new PageText(writing, lines);
  const tables = new TableLines(
    findTables(parted.flatMap((page, at) => page.lines.map((line) => ({ line, page: at })))),
  );
  for (const page of parted) {
    text.takeAll(page.behind, 'watermark');
    const columns = columnsOf(page, usual);
    for (const [index, line] of page.all.entries()) {
      const rule = page.rules[index];
      if (rule) text.take(line.text, rule);
      else if (!tables.write(text, line)) text.add(line, columns[line.column]);
    }
  }
  text.finish();
  return writing;
}

/** Puts tables where their first lines stand, and passes over the others. */
class TableLines {
  readonly #tables: readonly Table[];
  #at = 0;
  #next = 0;

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
  }

  /** Takes the next of all lines; false where it is of no table. */
  write(text: PageText, line: Line): boolean {
    const index = this.#at;
    this.#at += 1;
    while (this.#next < this.#tables.length && this.#tables[this.#next].end <= index) this.#next += 1;
    const table = this.#tables[this.#next];
    if (!table || index < table.start) return false;
    if (table.repeated.has(index)) text.take(line.text, 'page header');
    if (index > table.start) return true;
    text.addRow(table.head, true);
    for (const row of table.rows) text.addRow(row, false);
    return true;
  }
}

const withoutTurned = (page: Page): Page => ({
  ...page,
  glyphs: page.glyphs.filter(({ turned }) => Math.abs(turned) <= 5),
});

function hasTableHead(page: Page): boolean {
  const lines = readLines(page, null);
  return lines.some((_, at) => readTableHead(lines.slice(at, at + 3)) !== null);
}

interface PartedPage {
  page: Page;
  gutter: number | null;
  all: Line[];
  /** For each of all lines, which rule takes it. */
  rules: (FurnitureRule | null)[];
  /** Those that none takes. */
  lines: Line[];
  /** What lies behind the text. */
  behind: string[];
}

function partPages(pages: readonly Page[]): PartedPage[] {
  const furniture = new Furniture();
  const upright = pages.map(withoutTurned);
  const headed = upright.findIndex(hasTableHead);
  // The columns of a table are read row by row; it may go on over all pages behind its head.
  const gutters = findGutters(upright).map((gutter, index) =>
    headed >= 0 && index >= headed ? null : gutter,
  );
  for (const [index, page] of pages.entries())
    furniture.count(page, readLines(upright[index], gutters[index]));
  return pages.map((page, index) => partPage(page, gutters[index], furniture));
}

function partPage(page: Page, gutter: number | null, furniture: Furniture): PartedPage {
  const behind = page.glyphs.filter((piece) => furniture.isWatermark(piece, page));
  const hidden = new Set(behind);
  const glyphs = page.glyphs.filter((piece) => !hidden.has(piece));
  const all = readLines({ ...page, glyphs }, gutter);
  const rules = furniture.rulesFor(all, page);
  // A table says its head again on each page.
  for (const at of all.keys()) rules.fill(null, at, at + (readTableHead(all.slice(at, at + 3))?.count ?? 0));
  const lines = all.filter((_, index) => rules[index] === null);
  return { page, gutter, all, rules, lines, behind: behind.map(({ text }) => readCharacters(text)) };
}

type Columns = [Column, Column];

/** Fewer lines do not tell how wide their column is. */
const enoughLines = 8;

function columnsOf({ page, gutter, lines }: PartedPage, usual: Columns): Columns {
  if (gutter === null) {
    if (lines.length < enoughLines) return usual;
    const [own, other] = measureColumns(lines, page.width);
    return [{ ...own, openFrom: Math.min(own.openFrom, usual[0].openFrom) }, other];
  }
  // What reaches over both columns tells nothing of them.
  const within = lines.filter(({ column, right }) => column === 1 || right <= gutter);
  const own = measureColumns(within, null);
  const isTold = [0, 1].map((side) => within.filter(({ column }) => column === side).length >= enoughLines);
  return [isTold[0] ? own[0] : usual[0], isTold[1] ? own[1] : usual[1]];
}

const measureColumns = (lines: readonly Line[], pageWidth: number | null): Columns => [
  measureColumn(
    lines.filter(({ column }) => column === 0),
    pageWidth,
  ),
  measureColumn(
    lines.filter(({ column }) => column === 1),
    null,
  ),
];
