import type { Span } from '../../read/span.ts';
import type { TakenOff } from '../claims.ts';
import { areExact, type Column, type Columns } from './columns.ts';
import { type Cell, filledCells, type Grid, type Row } from './grid.ts';
import { type ColumnField, headerForm, readHeaderWord } from './header-words.ts';
import { printedPlace } from './option-cells.ts';

/** A column's cell in one row; there only where it holds text. */
export interface Placed {
  column: Column;
  cell: Cell;
}

/** The rows of one question: one, and those below it that go on with it (merged cells, an option a row). */
export interface RowGroup {
  section: Span | null;
  /** What the cell under 题型 says, also where it stands above, for several rows. Folded. */
  kind: string;
  cells: Placed[];
}

/** The rows of a table, sorted by what they are. */
interface Sorted {
  groups: RowGroup[];
  /** Titles over the table, and rows that are headings. */
  headings: Span[];
  removed: TakenOff[];
}

/** Sorts the rows of a table; `section` is the heading over it. */
export function sortRows(grid: Grid, { columns, header }: Columns, section: Span | null): Sorted {
  const sorted: Sorted = { groups: [], headings: [], removed: [] };
  const isExact = areExact({ columns, header });
  const body = grid.rows.slice(header + 1);
  const isFilled = !isExact && isMerged(body, columns, 'section');
  const isKindMerged = !isExact && isMerged(body, columns, 'kind');
  const isUsed = (at: number): boolean =>
    columns.some((column) => column.at === at) || filledCells(body, at).length === 0;
  let kind = '';
  const seen = new Set<string>();
  let heading = section;
  let inherited: Span | null = null;
  for (const [index, row] of grid.rows.entries()) {
    if (index <= header || isHeaderAgain(row, grid.rows[header])) {
      takeHeader(row, sorted, { isAbove: index < header, isUsed });
      continue;
    }
    const title = isExact ? null : readTitle(row, columns);
    if (title) {
      sorted.headings.push(title);
      heading = title;
      inherited = null;
      continue;
    }
    const placed = placeCells(row, columns);
    const cells = isExact ? placed : placed.filter((one) => !isLeftOut(one));
    for (const { cell } of isExact ? [] : placed.filter(isLeftOut))
      sorted.removed.push({ start: cell.start, end: cell.end, rule: 'note' });
    const own = find(cells, 'section');
    if (own) sorted.headings.push(...cellsOf(cells, 'section'));
    inherited = own ?? (isFilled ? inherited : null);
    kind = find(cells, 'kind')?.folded ?? (isKindMerged ? kind : '');
    addRow({ row, cells, section: inherited ?? heading, kind }, sorted, isExact ? null : seen);
  }
  return sorted;
}

interface Added {
  kind: string;
  row: Row;
  cells: Placed[];
  section: Span | null;
}

/** A row begins a question, goes on with the one above it, or says again what a row before it said. */
function addRow({ row, cells, section, kind }: Added, sorted: Sorted, seen: Set<string> | null): void {
  const before = sorted.groups.at(-1);
  const question = find(cells, 'question');
  if (
    question &&
    before &&
    find(cells, 'optionFlag') &&
    question.folded === find(before.cells, 'question')?.folded
  ) {
    const { start, end } = question;
    sorted.removed.push({ start, end, rule: 'repeated row' });
    before.cells.push(...cells.filter(({ cell }) => cell !== question));
    return;
  }
  if (question && before && cells.length === 1 && goesOnAsOption(question, before.cells)) {
    before.cells.push({ column: { ...cells[0].column, field: 'options' }, cell: question });
    return;
  }
  if (!question) {
    // A number of its own without what is asked: nothing to go on with.
    if (before && !find(cells, 'number')) before.cells.push(...cells);
    return;
  }
  const text = row.cells.map(({ folded }) => folded).join('\t');
  if (seen?.has(text)) {
    for (const { start, end, text: own } of row.cells)
      if (own !== '') sorted.removed.push({ start, end, rule: 'repeated row' });
    sorted.headings = sorted.headings.filter(({ start }) => start < row.start || start >= row.end);
    return;
  }
  seen?.add(text);
  sorted.groups.push({ section, kind, cells });
}

/** `A. 遠光燈` alone in the column of what is asked, in the rows below a question: the next of its options. */
const goesOnAsOption = ({ folded }: Cell, above: readonly Placed[]): boolean =>
  printedPlace(folded) === cellsOf(above, 'options').length;

function placeCells(row: Row, columns: readonly Column[]): Placed[] {
  return columns.flatMap((column) => {
    const cell = row.cells[column.at];
    return cell && cell.text !== '' ? [{ column, cell }] : [];
  });
}

/** `| 怎样解释？ | 沟通 | - |`: a dash in the place of an answer that nobody has written. */
const isLeftOut = ({ column, cell }: Placed): boolean =>
  answering.has(column.field) && /^(?:[-–—/]{1,3}|n\/a)$/.test(cell.folded);
const answering: ReadonlySet<ColumnField> = new Set(['answer', 'ownAnswer', 'analysis']);

/** The first cell of a field. */
export function find(cells: readonly Placed[], field: ColumnField): Cell | null {
  return cells.find(({ column }) => column.field === field)?.cell ?? null;
}

/** All cells of a field, in their order. */
export function cellsOf(cells: readonly Placed[], field: ColumnField): Cell[] {
  return cells.filter(({ column }) => column.field === field).map(({ cell }) => cell);
}

interface HeaderRow {
  isAbove: boolean;
  /** Whether a column is read, or empty: the name of one that is left over is left over with it. */
  isUsed: (at: number) => boolean;
}

/** The row with the names, and what stands above it: its title, which is a heading, and notes, which are left over. */
function takeHeader(row: Row, sorted: Sorted, { isAbove, isUsed }: HeaderRow): void {
  const filled = row.cells.filter(({ text }) => text !== '');
  if (!isAbove) {
    for (const [at, { start, end, text }] of row.cells.entries())
      if (text !== '' && isUsed(at)) sorted.removed.push({ start, end, rule: 'column name' });
  } else if (filled.length === 1 && filled[0].text.length <= longestTitle) sorted.headings.push(filled[0]);
}

/** The names of the columns again, as on each page of a printed table, or a second row of them: A B C D. */
function isHeaderAgain(row: Row, header: Row | undefined): boolean {
  if (!header) return false;
  const filled = row.cells.filter(({ folded }) => folded !== '');
  const names = new Set(header.cells.map(({ folded }) => headerForm(folded)));
  if (filled.length > 1 && filled.every(({ folded }) => names.has(headerForm(folded)))) return true;
  return (
    filled.length > 1 &&
    filled.every(({ folded }) => /^(?:选项)?[a-h]$/.test(headerForm(folded))) &&
    filled.every(({ folded }, at) => readHeaderWord(folded)?.label === String.fromCharCode(65 + at))
  );
}

const longestTitle = 60;
const headingMark =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.章节]|部分|单元|大题)|[(（][一二三四五六七八九十]{1,3}[)）]|part\s*[\divx]+)/;
const headingEnd = /(?:题|部分|类|篇|章|模块|专题|题库)(?:[（(【][^）)】]*[）)】])?[:：]?$/;

/** A row that says only what the rows below it are about: `一、单选题`. */
function readTitle(row: Row, columns: readonly Column[]): Span | null {
  const texts = [...new Set(row.cells.filter(({ folded }) => folded !== '').map(({ folded }) => folded))];
  const cell = row.cells.find(({ folded }) => folded !== '');
  if (!cell || texts.length !== 1 || cell.text.length > longestTitle || columns.length < 2) return null;
  if (/[?？。]$|_{2,}/.test(cell.folded) || cell.text.includes('\n')) return null;
  const isWide = row.cells.filter(({ folded }) => folded === cell.folded).length > 2;
  const at = row.cells.indexOf(cell);
  const field = columns.find((column) => column.at === at)?.field;
  if (field === 'number' && !/^\d+$/.test(cell.folded)) return cell;
  return isWide || headingMark.test(cell.folded) || (field === 'question' && headingEnd.test(cell.folded))
    ? cell
    : null;
}

/** Whether a section or a type stands only in the first of its rows: never in two that follow one another. */
function isMerged(body: readonly Row[], columns: readonly Column[], of: ColumnField): boolean {
  const column = columns.find(({ field }) => field === of);
  if (!column) return false;
  const names = body.map(({ cells }) => cells[column.at]?.folded ?? '');
  return names.every((name, index) => name === '' || name !== names[index + 1]);
}
