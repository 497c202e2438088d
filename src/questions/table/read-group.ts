import type { Span } from '../../read/span.ts';
import type { Kind } from '../question.ts';
import type { Piece, TableEntry } from './entry.ts';
import { type Cell, cutCell } from './grid.ts';
import { type KeyHabit, readKey } from './key-cells.ts';
import { type KeyedOption, verdictsOf } from './keys.ts';
import { findCellLabel, type KindWord, readKindWord } from './kind-words.ts';
import { findLettered } from './option-cells.ts';
import { readOptions } from './options.ts';
import { cellsOf, find, type RowGroup } from './rows.ts';

/** What all questions of a table have in common. */
export interface TableHabit extends KeyHabit {
  /** What is asked begins with its number, although the table has no column for it. */
  hasNumbers: boolean;
  /** The heading over the table says what its questions are. */
  kind: KindWord | null;
}

/** The rows of one question → the question. */
export function readGroup(group: RowGroup, habit: TableHabit): TableEntry {
  const { cells, section } = group;
  const entry: TableEntry = {
    section,
    number: readNumber(find(cells, 'number')),
    kind: 'open',
    stem: [],
    options: [],
    ...{
      key: null,
      keySpans: [],
      answer: [],
      analysis: [],
      points: readPoints(cellsOf(cells, 'assesses'), habit.isExact),
    },
    marks: readMarks(find(cells, 'marks')),
    isTruncated: readTruncated(find(cells, 'truncated')),
    removed: [],
    doubts: [],
  };
  takeSmall(group, entry);
  const { stem, kind: labelled } = readStem(group, entry, habit);
  const options = readOptions(group, entry, habit.isExact);
  // A sheet called C#编程 says what its questions are about, where there are options to choose from.
  const above = options.length > 1 && (habit.kind === 'open' || habit.kind === 'fill') ? null : habit.kind;
  const named = readKindWord(group.kind) ?? labelled ?? above;
  const inside =
    options.length === 0 && named !== 'open' && !habit.isExact ? optionsInside(stem, named !== null) : null;
  if (inside) takeInside(inside, stem, { entry, options });
  entry.stem.push(...(inside ? [pieceOf(stem, inside.start)] : [{ start: stem.start, end: stem.end }]));
  readKey(group, entry, { habit, kind: named, options });
  settleKind(entry, { named, options, stem: stem.folded, isExact: habit.isExact });
  return entry;
}

const pieceOf = (stem: Cell, end: number): Piece => ({ start: stem.start, end: stem.start + end });

/** Numbers, kinds, marks: read, and no text of the question. */
function takeSmall({ cells }: RowGroup, { removed }: TableEntry): void {
  const rules = { number: 'number', kind: 'label', marks: 'marks', truncated: 'label' } as const;
  for (const { column, cell } of cells) {
    const { start, end } = cell;
    const rule = rules[column.field as keyof typeof rules];
    if (rule) removed.push({ start, end, rule });
    else if (column.field === 'metadata' || column.field === 'statistics')
      removed.push({ start, end, rule: 'column about the file' });
  }
}

function readNumber(cell: Cell | null): number | null {
  const digits = cell && /\d{1,6}/.exec(cell.folded)?.[0];
  return digits ? Number(digits) : null;
}

function readMarks(cell: Cell | null): number | null {
  const digits = cell && /\d{1,4}(?:\.\d+)?/.exec(cell.folded)?.[0];
  return digits ? Number(digits) : null;
}

const readTruncated = (cell: Cell | null): boolean | null => cell && cell.folded === 'true';

/** `沟通、应变（含抗压）` → two; lines are points of their own, whatever they hold. */
function readPoints(cells: readonly Cell[], isExact: boolean): Span[] {
  return cells.flatMap(({ start, text }) => {
    const pattern =
      isExact || text.includes('\n') ? /[^\n]+/g : /(?:（[^（）]*）|\([^()]*\)|[^、，；,;。|\s（(]|[（(])+/g;
    const parts = !isExact && /[A-Za-z] [A-Za-z]/.test(text) ? /[^、，；,;。|\n]+/g : pattern;
    return [...text.matchAll(parts)]
      .map(({ index, 0: match }) => ({ start: start + index, end: start + index + match.length }))
      .filter(({ start: from, end }) => end > from);
  });
}

const leadingNumber = /^(?:第\s{0,2}\d{1,4}\s{0,2}题|[(（]?\d{1,4}\s{0,2}[.、):：）])\s{0,8}(?!\d)/;

/** What is asked: without its number and the label of its kind. */
function readStem(
  { cells }: RowGroup,
  entry: TableEntry,
  { hasNumbers, isExact }: TableHabit,
): { stem: Cell; kind: KindWord | null } {
  let stem = find(cells, 'question') as Cell;
  const [number] = hasNumbers ? (leadingNumber.exec(stem.folded) ?? []) : [];
  if (number && number.length < stem.text.length) {
    entry.number ??= Number(/\d+/.exec(number)?.[0]);
    entry.removed.push({ start: stem.start, end: stem.start + number.length, rule: 'number' });
    stem = cutCell(stem, number.length);
  }
  const label = isExact ? null : findCellLabel(stem.folded);
  if (!label || label.end - label.start >= stem.text.length) return { stem, kind: null };
  entry.removed.push({ start: stem.start + label.start, end: stem.start + label.end, rule: 'label' });
  const rest = label.start === 0 ? cutCell(stem, label.end) : cutCell(stem, 0, label.start);
  return { stem: rest, kind: label.kind };
}

interface Inside {
  start: number;
  found: ReturnType<typeof findLettered>;
}

/**
 * Options below what is asked, in its own cell. Where nothing says that there are any, each on its line, or three and
 * more with their letters in brackets.
 */
function optionsInside(stem: Cell, isChoice: boolean): Inside | null {
  const first =
    /\n\s{0,8}[(（]?a\s{0,3}[.、:：)）]/.exec(stem.folded) ??
    /\(a\)(?=[\s\S]{0,400}?\(b\)[\s\S]{0,400}?\(c\))/.exec(stem.folded) ??
    (isChoice ? /[(（]?a\s{0,3}[.、:：)）]/.exec(stem.folded) : null);
  if (!first) return null;
  const found = findLettered(stem.text.slice(first.index), stem.folded.slice(first.index));
  if (found.length < 2) return null;
  const shift = ({ start, end }: Span): Span => ({ start: start + first.index, end: end + first.index });
  return {
    start: first.index,
    found: found.map((option) => ({
      ...option,
      span: shift(option.span),
      mark: option.mark && shift(option.mark),
    })),
  };
}

function takeInside(
  { found }: Inside,
  stem: Cell,
  { entry, options }: { entry: TableEntry; options: KeyedOption[] },
): void {
  for (const { label, span, mark } of found) {
    const cell = cutCell(stem, span.start, span.end);
    entry.options.push({ label, span: { start: cell.start, end: cell.end } });
    options.push({ label, cell });
    if (mark)
      entry.removed.push({ start: stem.start + mark.start, end: stem.start + mark.end, rule: 'label' });
  }
}

interface Settling {
  isExact: boolean;
  named: KindWord | null;
  options: readonly KeyedOption[];
  stem: string;
}

const blank = /_{2,}|﹍{2,}|[(（]\s{1,12}[)）]|【\s{0,8}】/;
const longestFilling = 40;

/** The kind that the table says, else what options, key and blanks say; true or false has no options. */
function settleKind(entry: TableEntry, settling: Settling): void {
  const { options, isExact } = settling;
  entry.kind = kindOf(entry, settling);
  const verdicts = verdictsOf(options);
  if (entry.kind !== 'judge' || !verdicts || isExact) return;
  if (entry.key && /^[A-Z]$/.test(entry.key)) entry.key = verdicts.get(entry.key) ?? entry.key;
  for (const { span } of entry.options) entry.removed.push({ ...span, rule: 'label' });
  entry.options = [];
}

function kindOf({ key, options, answer }: TableEntry, { named, options: keyed, stem }: Settling): Kind {
  if (named && named !== 'choice') return named;
  if (options.length > 1) {
    if (verdictsOf(keyed)) return 'judge';
    return key !== null && key.length > 1 ? 'multiple' : 'single';
  }
  if (named === 'choice') return key !== null && key.length > 1 ? 'multiple' : 'single';
  if (key === 'T' || key === 'F') return 'judge';
  const units = answer.reduce((sum, { start, end }) => sum + end - start, 0);
  return blank.test(stem) && units > 0 && units <= longestFilling ? 'fill' : 'open';
}
