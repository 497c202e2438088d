import Papa from 'papaparse';
import { mostColumns, mostLines } from '../bounds.ts';
import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { readCellTexts } from './cell-text.ts';
import { tableDocument } from './table-document.ts';

/** Marks that part cells, the likeliest first. */
const delimiters = [',', '\t', ';', '|', '，'] as const;
/** As much of a file as tells which mark parts its cells. */
const previewRows = 200;
/** All rows of a large file at once, or the lines that they are, take some gigabytes: the fast mode makes such lines first. */
const rowByRow = { newline: '\n', fastMode: false } as const;

/** The rows of a CSV or TSV file. The mark between the cells is told by its rows. */
export function readCsv(file: string, bytes: Uint8Array): Document[] {
  const { text, encoding } = decode(bytes);
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [, named, rest] = /^sep=(.)\n([\s\S]*)$/.exec(whole) ?? [];
  const rows = parseRows(rest ?? whole, named ?? delimiterOf(whole));
  return [tableDocument({ file, format: 'table', encoding }, [{ rows: readCellTexts(rows) }])];
}

/**
 * Cells of a text, as spreadsheets write them: in quotes where they hold the mark or a line end, a quote in them
 * doubled. A quote that is never closed would swallow the rest of the file: then quotes are read as text. Rows without
 * text are left out, and one more than a document may have are the last.
 */
export function parseRows(text: string, delimiter: string): string[][] {
  const { rows, isOpen } = gatherRows(text, { delimiter });
  return isOpen ? gatherRows(text, { delimiter, quoteChar: '\0' }).rows : rows;
}

function gatherRows(
  text: string,
  marks: { delimiter: string; quoteChar?: string },
): { rows: string[][]; isOpen: boolean } {
  const rows: string[][] = [];
  let isOpen = false;
  Papa.parse<string[]>(text, {
    ...marks,
    ...rowByRow,
    step: ({ data, errors }, parser) => {
      isOpen ||= errors.some(({ code }) => code === 'MissingQuotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push(data.slice(0, mostColumns));
      if (rows.length > mostLines) parser.abort();
    },
  });
  return { rows, isOpen };
}

/** The mark by which most rows have as many cells as each other, and more than one. */
function delimiterOf(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { ...rowByRow, delimiter, preview: previewRows });
    return { delimiter, score: evenness(data.filter((row) => row.some((cell) => cell.trim() !== ''))) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

/** The share of rows that have the commonest number of cells, and a little for each cell more; 0 for one column. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].toSorted((one, other) => other[1] - one[1]).at(0) ?? [];
  return width < 2 ? 0 : count / rows.length + Math.min(width, 12) / 100;
}
