import type { TableEntry } from './entry.ts';
import { type Cell, cutCell } from './grid.ts';
import {
  type CellKey,
  type KeyedOption,
  keyOfIndexes,
  readIndexes,
  readLetterKey,
  readOptionTexts,
  readVerdict,
  verdictsOf,
} from './keys.ts';
import type { KindWord } from './kind-words.ts';
import { cellsOf, type RowGroup } from './rows.ts';

/** How the keys of a table are written. */
export interface KeyHabit {
  /** The number that stands for the first option; null where no numbers stand for options. */
  base: 0 | 1 | null;
  /** All short answers of questions without options say right or wrong, if only by 是 or 1. */
  isJudged: boolean;
  /** Key and answer have a column each: an answer is never read as a key. */
  hasKeyColumn: boolean;
  /** Every cell is its field's text as it stands. */
  isExact: boolean;
}

interface Known {
  habit: KeyHabit;
  kind: KindWord | null;
  options: readonly KeyedOption[];
}

/** Reads key, answer and analysis of a question into its entry. */
export function readKey({ cells }: RowGroup, entry: TableEntry, known: Known): void {
  if (known.habit.isExact) {
    takeExact(cells, entry);
    return;
  }
  const flags = cellsOf(cells, 'optionFlag');
  if (flags.length > 0) readFlags(cells, entry);
  for (const cell of cellsOf(cells, 'key')) {
    entry.keySpans.push(cell);
    entry.key ??= keyOf(cell, known)?.key ?? cell.text;
  }
  for (const cell of cellsOf(cells, 'answer')) addAnswer(cell, entry, known);
  for (const cell of cellsOf(cells, 'analysis'))
    entry.analysis.push(withoutLabel(cell, analysisLabel, entry));
  const labels = new Set(entry.options.map(({ label }) => label));
  const isWrong = entry.options.length > 0 && [...(entry.key ?? '')].some((letter) => !labels.has(letter));
  if (isWrong && !verdictsOf(known.options)) entry.doubts.push('key');
}

function takeExact(cells: RowGroup['cells'], entry: TableEntry): void {
  entry.keySpans.push(...cellsOf(cells, 'key'));
  entry.key = cellsOf(cells, 'key').at(0)?.text ?? null;
  entry.answer.push(...cellsOf(cells, 'answer'));
  entry.analysis.push(...cellsOf(cells, 'analysis'));
}

function addAnswer(cell: Cell, entry: TableEntry, known: Known): void {
  const isTold =
    entry.key !== null || known.habit.hasKeyColumn || known.kind === 'open' || known.kind === 'fill';
  const found =
    isTold && known.options.length === 0
      ? null
      : entry.key === null && !known.habit.hasKeyColumn
        ? keyOf(cell, known)
        : null;
  // One of the options itself, where the others stand in another column.
  if (entry.options.some(({ span }) => span.start === cell.start)) {
    entry.key ??= found?.key ?? null;
    return;
  }
  if (!found) {
    addText(cell, entry);
    return;
  }
  entry.key = found.key;
  entry.keySpans.push({ start: cell.start, end: cell.start + found.end });
  const rest = restOf(cell, found.end);
  if (rest) entry.analysis.push(withoutLabel(rest, analysisLabel, entry));
}

/** What is left of a cell from an offset on; null where nothing is. */
function restOf(cell: Cell, from: number): Cell | null {
  const at = cell.text.length - cell.text.slice(from).trimStart().length;
  return at >= cell.text.length ? null : cutCell(cell, at);
}

const answerLabel = /^[【[]?(?:(?:参考|标准|正确)?答案|答|参考回答|回答)(?:[】\]]\s{0,4}[:：]?|[:：])\s{0,8}/;
const analysisLabel =
  /^[【[(（]?(?:答案|试题|题目)?(?:解析|详解|分析|说明)(?:[】\])）]\s{0,4}[:：]?|[:：])\s{0,8}/;
const analysisInside = /\n\s{0,8}[【[]?(?:答案|试题|题目)?(?:解析|详解)(?:[】\]]\s{0,4}[:：]?|[:：])\s{0,8}/;

/** An answer, and behind it, on a line of its own, its analysis. */
function addText(cell: Cell, entry: TableEntry): void {
  const inside = analysisInside.exec(cell.folded);
  if (!inside || inside.index === 0) {
    entry.answer.push(withoutLabel(cell, answerLabel, entry));
    return;
  }
  const { start } = cell;
  entry.answer.push(withoutLabel(cutCell(cell, 0, inside.index), answerLabel, entry));
  const from = inside.index + inside[0].length;
  entry.removed.push({ start: start + inside.index, end: start + from, rule: 'label' });
  const rest = restOf(cell, from);
  if (rest) entry.analysis.push(rest);
}

function withoutLabel(cell: Cell, label: RegExp, { removed }: TableEntry): Cell {
  const length = label.exec(cell.folded)?.[0].length ?? 0;
  if (length === 0 || length >= cell.text.length) return cell;
  removed.push({ start: cell.start, end: cell.start + length, rule: 'label' });
  return restOf(cell, length) ?? cell;
}

/** What a cell says of the options, or of what is to be judged. */
function keyOf(cell: Cell, { habit, kind, options }: Known): CellKey | null {
  const { folded } = cell;
  if (options.length > 0) return keyAmong(cell, { habit, kind, options });
  const verdict = readVerdict(folded);
  if (verdict && (kind === 'judge' || (kind === null && (!verdict.isSoft || habit.isJudged))))
    return { key: verdict.key, end: verdict.end };
  const isChoice = kind === 'single' || kind === 'multiple' || kind === 'choice' || habit.hasKeyColumn;
  return isChoice ? readLetterKey(cell, []) : null;
}

function keyAmong(cell: Cell, { habit, kind, options }: Known): CellKey | null {
  const { folded } = cell;
  const verdicts = verdictsOf(options);
  const verdict = verdicts ? readVerdict(folded) : null;
  if (verdict && !verdict.isSoft) return { key: verdict.key, end: verdict.end };
  const byText = readOptionTexts(cell, options);
  if (byText && (habit.base === null || !readIndexes(folded))) return byText;
  const indexes = habit.base === null ? null : readIndexes(folded);
  if (indexes) return { key: keyOfIndexes(indexes, habit.base ?? 1), end: folded.length };
  const byLetter = readLetterKey(cell, options);
  if (byLetter) return byLetter;
  return kind === 'judge' && verdict ? { key: verdict.key, end: verdict.end } : null;
}

/** Each option says itself whether it is right. */
function readFlags(cells: RowGroup['cells'], entry: TableEntry): void {
  const right: string[] = [];
  const flags = cells.filter(({ column }) => column.field === 'optionFlag');
  for (const [index, { column, cell }] of flags.entries()) {
    entry.removed.push({ start: cell.start, end: cell.end, rule: 'label' });
    const verdict = readVerdict(cell.folded);
    const place = column.label ? column.label.charCodeAt(0) - 65 : index;
    const label = entry.options[place]?.label;
    if (verdict?.key === 'T' && label) right.push(label);
  }
  if (right.length > 0) entry.key = right.sort().join('');
}
