import { mostLines, tooManyLines } from '../bounds.ts';
import type { Block, Document, ReadWarning } from '../document.ts';
import type { Span } from '../span.ts';

/** The rows of one sheet, one list of records, one deck. */
export interface Table {
  /** What the sheet is called; stands as a heading over its rows. */
  name?: string;
  /** The first row surely holds the names of the columns. */
  hasHeader?: boolean;
  rows: readonly (readonly string[])[];
}

type TableSource = Pick<Document, 'file' | 'format' | 'encoding'> &
  Partial<Pick<Document, 'given'>> & { warnings?: ReadWarning[] };

/**
 * A document of rows: cells parted by tabs, rows by line ends. A cell may hold both; its span says where it ends. Rows
 * without any text are left out. Throws `too-many-lines`.
 *
 * `[['题目', '答案'], ['什么是 HTTP？', '一种协议。']]` → `题目⇥答案⏎什么是 HTTP？⇥一种协议。⏎`
 */
export function tableDocument(source: TableSource, tables: readonly Table[]): Document {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let at = 0;
  const write = (piece: string): Span => {
    pieces.push(piece);
    at += piece.length;
    return { start: at - piece.length, end: at };
  };
  for (const { name, rows, hasHeader = false } of tables) {
    if (name) {
      blocks.push({ kind: 'heading', level: 1, ...write(name) });
      write('\n');
    }
    for (const [index, row] of rows.entries()) {
      writeRow(row, { blocks, write, isHeader: hasHeader && index === 0 });
      // As soon as it is clear: what each row takes is not to be had for millions.
      if (blocks.length > mostLines) throw tooManyLines(source.file);
    }
  }
  return { taken: [], warnings: [], ...source, text: pieces.join(''), blocks };
}

interface Sink {
  blocks: Block[];
  write: (piece: string) => Span;
  isHeader: boolean;
}

function writeRow(row: readonly string[], { blocks, write, isHeader }: Sink): void {
  const texts = row.map((text) => text.replace(/\r\n?/g, '\n').trim());
  const width = texts.findLastIndex((text) => text !== '') + 1;
  if (width === 0) return;
  const cells: Span[] = [];
  for (const [index, text] of texts.slice(0, width).entries()) {
    if (index > 0) write('\t');
    cells.push(write(text));
  }
  blocks.push({ kind: 'row', start: cells[0].start, end: cells[width - 1].end, cells, isHeader });
  write('\n');
}
