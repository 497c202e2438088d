import type { Document } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import type { Column, Columns } from './columns.ts';
import { findHeader } from './columns.ts';
import { foldCells, type Grid, widthOf } from './grid.ts';
import { type ColumnField, headerForm, readHeaderWord } from './header-words.ts';

/** Fields that a user may name columns for, as `--columns` takes them. */
const fields: ReadonlyMap<string, ColumnField> = new Map([
  ['number', 'number'],
  ['question', 'question'],
  ['options', 'options'],
  ['key', 'key'],
  ['answer', 'answer'],
  ['analysis', 'analysis'],
  ['kind', 'kind'],
  ['section', 'section'],
  ['assesses', 'assesses'],
  ['marks', 'marks'],
]);

/**
 * Reads what `--columns` was given: a field, and its column by number (from 1) or by name. An option's field is its
 * letter. null where that is not what it says, or no column is named for the question.
 *
 * `question=2,answer=参考答案,A=4` → `{ question: '2', answer: '参考答案', A: '4' }`
 */
export function parseColumns(text: string): Record<string, string> | null {
  const parts = text.split(/[,，;；]/).filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => /^\s*([^=＝:：]+?)\s*[=＝:：]\s*(.+?)\s*$/.exec(part));
  const given: Record<string, string> = {};
  for (const pair of pairs) {
    if (!pair || !isField(pair[1])) return null;
    given[/^[a-z]$/i.test(pair[1]) ? pair[1].toUpperCase() : pair[1].toLowerCase()] = pair[2];
  }
  return 'question' in given ? given : null;
}

const isField = (name: string): boolean => fields.has(name.toLowerCase()) || /^[a-z]$/i.test(name);

/** A column that a user named, and that no table of a document has; `columns` are the names in its first row. */
interface UnknownColumn {
  column: string;
  columns: string[];
}

/** The first such column; null where all are there, or there is no table. */
export function findUnknownColumn(
  given: Readonly<Record<string, string>>,
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
): UnknownColumn | null {
  const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
  if (rows.length === 0) return null;
  const textOf = ({ start, end }: Span): string => text.slice(start, end).trim();
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const names = new Set(rows.flatMap((cells) => cells.map((cell) => headerForm(foldCells(textOf(cell))))));
  const column = Object.values(given).find((one) =>
    /^\d+$/.test(one) ? Number(one) < 1 || Number(one) > width : !names.has(headerForm(foldCells(one))),
  );
  return column === undefined ? null : { column, columns: rows[0].map(textOf) };
}

/** The columns that a user named, in this table; null where it has no such columns. */
export function placeGiven(
  given: Readonly<Record<string, string>>,
  grid: Grid,
  plain: string,
): Columns | null {
  const header = headerOf(given, grid, plain);
  const names = header < 0 ? [] : grid.rows[header].cells.map(({ folded }) => headerForm(folded));
  const width = widthOf(grid);
  const columns = Object.entries(given).map(([name, column]): Column | null => {
    const at = /^\d+$/.test(column) ? Number(column) - 1 : names.indexOf(headerForm(foldCells(column)));
    const isOption = /^[A-Z]$/.test(name);
    return at < 0 || at >= width
      ? null
      : { at, field: isOption ? 'option' : (fields.get(name) ?? 'metadata'), label: isOption ? name : null };
  });
  const found = columns.filter((column) => column !== null);
  const hasQuestion = found.some(({ field }) => field === 'question');
  return hasQuestion ? { header, columns: found.toSorted((one, other) => one.at - other.at) } : null;
}

/** The row with the names: the one that has those given, else one that reads like names. */
function headerOf(given: Readonly<Record<string, string>>, grid: Grid, plain: string): number {
  const named = Object.values(given).filter((column) => !/^\d+$/.test(column));
  const wanted = named.map((column) => headerForm(foldCells(column)));
  const row = grid.rows.findIndex(({ cells }) =>
    wanted.every((name) => cells.some(({ folded }) => headerForm(folded) === name)),
  );
  if (wanted.length > 0) return row;
  const found = findHeader(grid, plain);
  if (found) return found.header;
  const first = grid.rows[0]?.cells ?? [];
  return first.filter(({ folded }) => readHeaderWord(folded)).length * 2 > first.length ? 0 : -1;
}
