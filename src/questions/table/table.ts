import { roleOfTitle } from '../../outline/headings/names.ts';
import { trimTitle } from '../../outline/headings/title-edges.ts';
import { findTitle, isHighest, saysTitle } from '../../outline/headings/titles.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Format } from '../../read/document.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import { detectScript } from '../../script/detect.ts';
import type { LaidOut } from '../choose.ts';
import { nameBank } from '../name/name.ts';
import type { Question } from '../question.ts';
import { isBank } from './bank.ts';
import { claimCells } from './claim.ts';
import { type Columns, findHeader } from './columns.ts';
import type { Piece, TableEntry } from './entry.ts';
import { placeGiven } from './given.ts';
import { type Grid, gridsOf, widthOf } from './grid.ts';
import { guessColumns } from './guess.ts';
import { readTable, type TableReading } from './read-table.ts';

/** Turns stretches of an outline's text into the words that are kept. */
type TextOf = (outline: Outline, pieces: readonly Piece[]) => string;

/** The layouts of a document with what its tables give, and the reading of that one. */
interface WithTables {
  outlines: readonly Outline[];
  readings: ReadonlyMap<Outline, LaidOut>;
}

const dataFormats: ReadonlySet<Format> = new Set<Format>(['table', 'json', 'anki']);
/** What a question in a table counts, in log-odds: its columns say what it is. */
const questionOdds = 6;

/**
 * Adds to the layouts of a document the questions out of its tables. A document that is nothing but a table has no
 * other layout, save where it has but one column: that is a text in cells.
 */
export function withTables(outlines: readonly Outline[], textOf: TextOf): WithTables {
  const readings = new Map<Outline, LaidOut>();
  const base = outlines.at(-1);
  if (!base?.cleaned.blocks.some(({ kind }) => kind === 'row')) return { outlines, readings };
  const grids = gridsOf(base);
  const isOfAnswer = (one: Outline): boolean => isOfOne(one) && !isNothingBut(one, grids[0]);
  if (outlines.some(isOfAnswer)) return { outlines, readings };
  const isData = dataFormats.has(base.cleaned.document.format);
  const title = isData ? null : titleOver(base, grids);
  const tables = readTables(
    base,
    grids.map((grid) => withoutTitle(grid, title)),
    isData,
  );
  const count = tables.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count === 0) return { outlines: isData && !isText(grids) ? [base] : outlines, readings };
  const outline: Outline = { ...base, layout: 'table', odds: count * questionOdds, title };
  const reading = lay(outline, tables, textOf);
  readings.set(outline, reading);
  if (!isData) return { outlines: [outline, ...outlines], readings };
  const others = leavesText(outline, reading) ? outlines.filter(({ odds }) => odds > outline.odds) : [];
  return { outlines: [outline, ...others], readings };
}

/** A page on one question: its tables are parts of the answer. */
const isOfOne = ({ questions }: Outline): boolean => {
  const [first, ...others] = questions.flatMap(({ items }) => items);
  return first?.isWhole === true && others.length === 0;
};

/**
 * Below what a page asks stands at once a table whose columns are called question and answer, so that it asks for them:
 * `# 前端面试会问什么？⏎| 题目 | 答案 |`. Such a table further down may hold what is asked next.
 */
function isNothingBut({ plain, cleaned, questions }: Outline, grid: Grid): boolean {
  const [{ content, answerStart = content.start }] = questions.flatMap(({ items }) => items);
  const [{ start }] = grid.rows;
  const named = findHeader(grid, plain)?.columns ?? [];
  if (start < answerStart || !named.some(({ field }) => field === 'answer')) return false;
  const headings = cleaned.blocks.filter((block) => block.kind === 'heading');
  const isHeading = (at: number): boolean => headings.some((one) => one.start <= at && at < one.end);
  const above = [...plain.slice(answerStart, start)].filter((_, index) => !isHeading(answerStart + index));
  return leadsToTable.test(above.join('').trim());
}

const leadsToTable = /^(?:[^\n]{0,60}(?:：|[下附]表[^\n]{0,12}))?$/;

/** Sheets with a text in their cells stand beside the one with the table. */
const leavesText = ({ cleaned }: Outline, { leftovers }: LaidOut): boolean =>
  leftovers.reduce((sum, { start, end }) => sum + end - start, 0) > cleaned.traced.text.length / 2;

/**
 * The title of a document that holds tables: the first of its headings where no other is as high, what stands over the
 * heading of the first table, or that heading.
 */
function titleOver({ plain, cleaned }: Outline, grids: readonly Grid[]): Span | null {
  const [{ heading, rows }] = grids;
  const all = cleaned.blocks.filter((block) => block.kind === 'heading');
  const headings = all.filter(({ end }) => end <= rows[0].start);
  const [first] = headings;
  const isTop = headings.length > 1 && isHighest(first, all);
  const words = isTop ? plain.slice(first.start, first.end) : '';
  if (saysTitle(words) && roleOfTitle(words) === 'open') return trimTitle(plain, first);
  return findTitle(plain, heading && headings.length > 1 ? heading.start : rows[0].start);
}

/** The title of the whole is no section. */
const withoutTitle = (grid: Grid, title: Span | null): Grid =>
  title && grid.heading && grid.heading.start < title.end && title.start < grid.heading.end
    ? { ...grid, heading: null }
    : grid;

/** One column of words: numbers and yes or no are what a program keeps. */
const isText = (grids: readonly Grid[]): boolean => {
  const rows = grids.flatMap((grid) => grid.rows);
  const single = rows.filter(({ cells }) => cells.filter(({ text }) => text !== '').length === 1);
  const values = rows.filter(({ cells }) => cells.every(({ text }) => value.test(text)));
  return single.length > rows.length * 0.8 && values.length < rows.length / 2;
};

const value = /^(?:[-+]?\d{0,20}(?:\.\d{1,20})?(?:e[-+]?\d{1,3})?|true|false|null)$/i;

/** The questions of those tables that hold any. */
function readTables(outline: Outline, grids: readonly Grid[], isData: boolean): TableReading[] {
  const tables: TableReading[] = [];
  let before: { columns: Columns; width: number } | null = null;
  for (const grid of grids) {
    const width = widthOf(grid);
    const inherited: Columns | null = before?.width === width ? { ...before.columns, header: -1 } : null;
    const columns = findColumns(outline, grid, inherited);
    if (!columns || (!isData && width < 2)) continue;
    before = { columns, width };
    tables.push(readTable(outline, grid, columns));
  }
  return tables;
}

/** What the columns of a table hold: as the user says, as its names say, as the table before it, as the texts look. */
function findColumns({ plain, cleaned }: Outline, grid: Grid, inherited: Columns | null): Columns | null {
  const given = cleaned.document.given?.columns;
  if (given) return placeGiven(given, grid, plain);
  const named = findHeader(grid, plain);
  const columns = named ?? inherited ?? guessColumns(grid, plain);
  const isDeck = cleaned.document.format === 'anki';
  return columns && isBank(grid, columns, { plain, isDeck }) ? columns : null;
}

/** A reading as all layouts give it. Spans become those of the document. */
function lay(outline: Outline, tables: readonly TableReading[], textOf: TextOf): LaidOut {
  const { cleaned } = outline;
  const toSource = (span: Span): Span => cleaned.traced.sourceOf(span);
  const title = outline.title ?? tables.find((table) => table.title)?.title ?? null;
  const claims = claimCells(outline, tables, title);
  const words = title ? textOf(outline, [title]) : (cleaned.document.given?.title ?? null);
  return {
    ...nameBank(outline, words),
    script: detectScript(cleaned.traced.text),
    questions: tables.flatMap(({ entries }) => entries.map((entry) => toQuestion(outline, entry, textOf))),
    headings: claims.headings.map(toSource),
    removals: [
      ...cleaned.removals,
      ...claims.removed.map(({ rule, ...span }) => ({ rule, ...toSource(span) })),
    ],
    leftovers: claims.leftovers.map(toSource),
  };
}

function toQuestion(outline: Outline, entry: TableEntry, textOf: TextOf): Question {
  const { section, number, kind, stem, key, marks, answer, analysis, points, doubts } = entry;
  const join = (spans: readonly Piece[]): string => spans.map((span) => textOf(outline, [span])).join('\n');
  const whole = (spans: readonly Piece[]): string | null => (spans.length > 0 ? join(spans) : null);
  const options = entry.options.map(({ span }) => span);
  const held = [...stem, ...options, ...entry.keySpans, ...answer, ...analysis, ...points];
  return {
    section: section && textOf(outline, [section]),
    number,
    kind,
    question: join(stem),
    options: entry.options.map(({ label, span }) => ({ label, text: textOf(outline, [span]) })),
    ...{
      key,
      answer: whole(answer),
      analysis: whole(analysis),
      assesses: points.map((point) => join([point])),
    },
    marks,
    truncated: entry.isTruncated ?? false,
    doubts,
    spans: held
      .map((span) => trimSpan(cleanedText(outline), span))
      .filter(({ start, end }) => end > start)
      .map((span) => outline.cleaned.traced.sourceOf(span)),
  };
}

const cleanedText = ({ cleaned }: Outline): string => cleaned.traced.text;
