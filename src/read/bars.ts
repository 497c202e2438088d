import type { Block } from './document.ts';
import { readRow } from './markdown/tables.ts';
import type { Change } from './overlay.ts';
import type { Span } from './span.ts';

/** Rows whose cells are parted by bars: `序号 | 问题 | 答案 |`. */
interface BarRows {
  changes: Change[];
  blocks: Block[];
}

/** The names of the columns and two rows. */
const fewestRows = 3;
/** Names of columns are short. */
const longestName = 16;
const row = /^[^\n|]*\|[^\n]*$/gm;

/**
 * Tables of a plain text, as a page shows them that was copied: each row a line, its cells parted by bars, the names of the
 * columns first, and no line of dashes below them as in Markdown.
 */
export function findBarRows(text: string): BarRows {
  const found: BarRows = { changes: [], blocks: [] };
  if (!text.includes('|')) return found;
  const sheet = { source: text, ...found, running: [], strong: [], definitions: new Set<string>() };
  for (const table of tablesOf(text))
    for (const [index, line] of table.entries()) readRow(sheet, line, index === 0);
  return found;
}

/** Lines one right below the other, with as many cells each as the first one has names; the last one may be cut off. */
function tablesOf(text: string): Span[][] {
  const tables: Span[][] = [];
  let open: Span[] = [];
  const close = (): void => {
    if (open.length >= fewestRows) tables.push(open);
    open = [];
  };
  for (const { index, 0: line } of text.matchAll(row)) {
    const span = { start: index, end: index + line.length };
    const last = open.at(-1);
    if (last && (text.slice(last.end, span.start).trim() !== '' || !fits(text, open, span))) close();
    if (open.length > 0 || namesColumns(line)) open.push(span);
  }
  close();
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function fits(text: string, [names]: readonly Span[], { start, end }: Span): boolean {
  const width = cellsOf(text.slice(names.start, names.end)).length;
  const own = cellsOf(text.slice(start, end)).length;
  return own === width || (own < width && own > 1 && text.slice(end).trim() === '');
}

/** What names a column, Chinese or the few words that all banks use: a pipe of commands names none. */
const name = /^(?:[^\d]*[\u3400-\u9fff][^\d]*|no\.?|#|id|questions?|answers?|type|key|explanation)$/i;

/** Short words, none of them a number: the numbers of questions over their keys are a table of another kind. */
function namesColumns(line: string): boolean {
  const cells = cellsOf(line);
  return cells.length > 1 && cells.every((cell) => cell.length <= longestName && name.test(cell));
}
