import type { Span } from '../../read/span.ts';
import type { TableEntry } from './entry.ts';
import { type Cell, cutCell } from './grid.ts';
import { letterOf } from './header-words.ts';
import type { KeyedOption } from './keys.ts';
import { printedLabel, splitOptions } from './option-cells.ts';
import { cellsOf, type Placed, type RowGroup } from './rows.ts';

/** Reads the options of a question into its entry, and hands out what a key is compared with. */
export function readOptions({ cells: given }: RowGroup, entry: TableEntry, isExact: boolean): KeyedOption[] {
  const cells = withLetters(given);
  const keyed: KeyedOption[] = [];
  const add = (label: string, cell: Cell): void => {
    entry.options.push({ label, span: { start: cell.start, end: cell.end } });
    keyed.push({ label, cell });
  };
  const columns = cells.filter(({ column }) => column.field === 'option');
  const labels = labelsOf(cells, entry);
  for (const { column, cell } of columns) {
    const label = labels.get(column.label ?? '') ?? column.label ?? letterOf(keyed.length);
    const from = isExact ? 0 : ownLabel(cell, label, columns);
    if (from > 0) entry.removed.push({ start: cell.start, end: cell.start + from, rule: 'label' });
    add(label, cutCell(cell, from));
  }
  const whole = cellsOf(cells, 'options');
  if (
    keyed.length === 0 &&
    whole.length > 1 &&
    whole.every((cell) => splitOptions(cell.text, cell.folded).length === 0)
  )
    for (const cell of whole) addRowOption(cell, { keyed, entry, add });
  else if (keyed.length === 0) for (const cell of whole) addCell(cell, { keyed, entry, add });
  addWrongAnswers(cells, add);
  return keyed;
}

/**
 * `{"label": "/boot/vmlinuz", "value": "B"}`: where what stands as text is nothing but the letters, A, B, C, and what stands as
 * label is not, each is the other.
 */
function withLetters(cells: readonly Placed[]): readonly Placed[] {
  const of = (field: string): Placed[] => cells.filter(({ column }) => column.field === field);
  const [texts, labels] = [of('option'), of('optionLabel')];
  const areLetters = (placed: readonly Placed[]): boolean =>
    placed.every(({ cell }, at) => cell.folded === letterOf(at).toLowerCase());
  if (labels.length < 2 || labels.length !== texts.length || !areLetters(texts) || areLetters(labels))
    return cells;
  const other = { option: 'optionLabel', optionLabel: 'option' } as const;
  return cells.map(({ column, cell }): Placed => {
    const { field } = column;
    if (field !== 'option' && field !== 'optionLabel') return { column, cell };
    return { column: { ...column, field: other[field] }, cell };
  });
}

interface Sink {
  keyed: readonly KeyedOption[];
  entry: TableEntry;
  add: (label: string, cell: Cell) => void;
}

/** All options in one cell. */
function addCell(cell: Cell, { entry, add }: Sink): void {
  const at = ({ start, end }: Span): Span => ({ start: cell.start + start, end: cell.start + end });
  const found = splitOptions(cell.text, cell.folded);
  if (found.length === 0) entry.doubts.push('options');
  for (const { label, span, mark } of found) {
    add(label, cutCell(cell, span.start, span.end));
    if (mark) entry.removed.push({ ...at(mark), rule: 'label' });
  }
}

/** An option a row. */
function addRowOption(cell: Cell, { keyed, entry, add }: Sink): void {
  const label = letterOf(keyed.length);
  const from = printedLabel.exec(cell.folded)?.[0].length ?? 0;
  if (from > 0) entry.removed.push({ start: cell.start, end: cell.start + from, rule: 'label' });
  add(label, cutCell(cell, from));
}

/** How far an option's own label reaches in its cell, where all of them have theirs: `A.北京`. */
function ownLabel({ folded }: Cell, label: string, columns: readonly Placed[]): number {
  const all = columns.every(({ cell }) => printedLabel.test(cell.folded));
  const match = all ? printedLabel.exec(folded) : null;
  return match?.[0].toUpperCase().includes(label) ? match[0].length : 0;
}

/** The labels of options that have a column of their own: `options.1.label`. */
function labelsOf(cells: readonly Placed[], entry: TableEntry): Map<string, string> {
  const labels = new Map<string, string>();
  const own = cells.filter(({ column }) => column.field === 'optionLabel');
  const isLetters = own.every(({ cell }) => /^[a-z]$/.test(cell.folded));
  for (const { column, cell } of own) {
    const { start, end, text } = cell;
    entry.removed.push({ start, end, rule: 'label' });
    if (column.label) labels.set(column.label, isLetters ? text.toUpperCase() : text);
  }
  return labels;
}

/** Where only the right answer and the wrong ones are told apart, all are options, in the order of their words. */
function addWrongAnswers(cells: readonly Placed[], add: Sink['add']): void {
  const wrong = cellsOf(cells, 'wrongAnswers').flatMap(linesOf);
  if (wrong.length === 0) return;
  const right = cellsOf(cells, 'answer').slice(0, 1);
  const texts = [...wrong, ...right].toSorted((one, other) => (one.folded < other.folded ? -1 : 1));
  for (const [index, cell] of texts.entries()) add(letterOf(index), cell);
}

function linesOf(cell: Cell): Cell[] {
  return [...cell.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) =>
    cutCell(cell, index, index + line.length),
  );
}
