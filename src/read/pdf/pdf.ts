import { QbankError } from '../../errors.ts';
import type { Document, ReadWarning } from '../document.ts';
import { Writing } from '../writing.ts';
import { countUnreadable, readCharacters } from './characters.ts';
import { findGutters } from './columns.ts';
import { type Page, readPages } from './engine.ts';
import { Furniture } from './furniture.ts';
import { type Line, readLines } from './lines.ts';
import { PageText } from './page-text.ts';
import { type Column, measureColumn } from './paragraphs.ts';

/**
 * Reads the text of a PDF: paragraphs whole again that were parted into lines and pages, columns one after the other,
 * headings by their size. What stands on every page is taken. Throws `no-text-inside` for pictures of pages, and for
 * fonts that do not say what their glyphs are; `protected-file`; `damaged-file`.
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
  const furniture = new Furniture();
  const upright = pages.map(withoutTurned);
  const gutters = findGutters(upright);
  for (const [index, page] of pages.entries())
    furniture.count(page, readLines(upright[index], gutters[index]));
  const parted = pages.map((page, index) => partPage(page, gutters[index], furniture));
  const lines = parted.flatMap((page) => page.lines);
  const whole = [0, 1].map((column) => lines.filter((line) => line.column === column));
  const writing = new Writing();
  const text = new PageText(writing, lines);
  for (const { page, all, behind } of parted) {
    text.takeAll(behind, 'watermark');
    const columns = [0, 1].map((column) => columnOf(all, { column, page, whole: whole[column] }));
    for (const line of all) {
      const rule = furniture.ruleFor(line, page);
      if (rule) text.take(line.text, rule);
      else text.add(line, columns[line.column]);
    }
  }
  text.finish();
  return writing;
}

const withoutTurned = (page: Page): Page => ({
  ...page,
  glyphs: page.glyphs.filter(({ turned }) => Math.abs(turned) <= 5),
});

interface PartedPage {
  page: Page;
  /** Its lines without those of the page. */
  lines: Line[];
  all: Line[];
  /** What lies behind the text. */
  behind: string[];
}

function partPage(page: Page, gutter: number | null, furniture: Furniture): PartedPage {
  const behind = page.glyphs.filter((piece) => furniture.isWatermark(piece, page));
  const hidden = new Set(behind);
  const glyphs = page.glyphs.filter((piece) => !hidden.has(piece));
  const all = readLines({ ...page, glyphs }, gutter);
  const lines = all.filter((line) => furniture.ruleFor(line, page) === null);
  return { page, lines, all, behind: behind.map(({ text }) => readCharacters(text)) };
}

/** Fewer lines do not tell how wide their column is. */
const enoughLines = 8;

function columnOf(
  all: readonly Line[],
  { column, page, whole }: { column: number; page: Page; whole: readonly Line[] },
): Column {
  const own = all.filter((line) => line.column === column);
  const measured = own.length < enoughLines && whole.length > own.length ? whole : own;
  return measured.length === 0
    ? { left: 0, right: page.width, spacing: 0 }
    : measureColumn(measured, page.width);
}
