import { picturesBefore } from '../../outline/headings/signs.ts';
import { partNames, partUnits } from '../../outline/marks/part-names.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Span } from '../../read/span.ts';
import type { TakenOff } from '../claims.ts';
import { readHeadingName } from '../fields/asides.ts';
import { areExact, type Columns } from './columns.ts';
import type { TableEntry } from './entry.ts';
import { type Cell, filledCells, foldCells, type Grid } from './grid.ts';
import type { ColumnField } from './header-words.ts';
import { readIndexes, readVerdict } from './keys.ts';
import { type KindWord, readKindWord } from './kind-words.ts';
import { readGroup, type TableHabit } from './read-group.ts';
import { type RowGroup, sortRows } from './rows.ts';

/** What one table gives. */
export interface TableReading {
  entries: TableEntry[];
  /** The words over the names of the columns. */
  title: Span | null;
  headings: Span[];
  removed: TakenOff[];
  /** The cells of those columns that are understood. */
  cells: Cell[];
}

/** Reads a table whose columns are known. */
export function readTable(outline: Outline, grid: Grid, columns: Columns): TableReading {
  const { text } = outline.cleaned.traced;
  const { groups, headings, removed } = sortRows(grid, columns, namingHeading(outline.plain, grid.heading));
  const body = grid.rows.slice(columns.header + 1);
  const habit = findHabit(body, columns, groups);
  const { isExact } = habit;
  const bodyStart = body[0]?.start ?? Number.POSITIVE_INFINITY;
  const entries = groups.map((group) => {
    const heading =
      group.section &&
      (isExact ? { name: group.section, kind: null, marks: null } : readHeading(text, group.section));
    const entry = readGroup(group, { ...habit, kind: heading?.kind ?? null });
    return { ...entry, section: heading?.name ?? null, marks: entry.marks ?? heading?.marks ?? null };
  });
  return {
    entries: entries.filter(({ stem }) => stem.some(({ start, end }) => end > start)),
    title: headings.find(({ end }) => end <= bodyStart) ?? null,
    headings: [...headings, ...(grid.heading ? [grid.heading] : [])],
    removed,
    cells: groups.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
  };
}

/** Sheets that their program named by itself say nothing, nor do words over answers, which stand beside what is asked. */
function namingHeading(plain: string, heading: Span | null): Span | null {
  return heading && saysNothing.test(plain.slice(heading.start, heading.end)) ? null : heading;
}

const saysNothing = /^(?:(?:sheet|工作表|表)\s{0,3}\d*|(?:参考|标准|推荐|简要)?(?:答案|回答|解答)：?)$/i;

const count = '[一二三四五六七八九十\\d]{1,3}';
const headingNumber = new RegExp(
  `^(?:第?${count}(?:${partUnits}|大题|[、.．章节])|${partNames}${count}(?=[\\s:：、.])|[(（]${count}[)）])[\\s、.:：]{0,4}`,
);

/** A heading's name without its number and notes, and what they say of the questions below. */
function readHeading(text: string, whole: Span): { name: Span; kind: KindWord | null; marks: number | null } {
  const span = { start: whole.start + picturesBefore(text.slice(whole.start, whole.end)), end: whole.end };
  const folded = foldCells(text.slice(span.start, span.end));
  const kind = readKindWord(folded.replace(/[(（【].*$/, '').replace(headingNumber, ''));
  const from = headingNumber.exec(folded)?.[0].length ?? 0;
  const { length, marks } = readHeadingName(text.slice(span.start + from, span.end));
  return length > 0
    ? { name: { start: span.start + from, end: span.start + from + length }, kind, marks }
    : { name: span, kind, marks };
}

function findHabit(
  body: Grid['rows'],
  { columns, ...rest }: Columns,
  groups: readonly RowGroup[],
): TableHabit {
  const isExact = areExact({ columns, ...rest });
  const cellsOf = (field: ColumnField): Cell[] =>
    columns.filter((column) => column.field === field).flatMap(({ at }) => filledCells(body, at));
  const keys = cellsOf('key');
  return {
    base: baseOf(groups),
    isJudged: areJudged(groups, keys.length > 0 ? 'key' : 'answer'),
    hasKeyColumn: keys.length > 0,
    isExact,
    hasNumbers: !isExact && hasNumbers(cellsOf('question')),
    kind: null,
  };
}

/** Whether all questions without options are answered by right or wrong. */
function areJudged(groups: readonly RowGroup[], field: ColumnField): boolean {
  const bare = groups.filter(
    ({ cells }) => !cells.some(({ column }) => column.field === 'option' || column.field === 'options'),
  );
  const answers = bare.flatMap(({ cells }) => cells.filter(({ column }) => column.field === field));
  return answers.length > 1 && answers.every(({ cell }) => readVerdict(cell.folded) !== null);
}

/**
 * The number that stands for the first option, where all keys are numbers and not the options' own words: 0 where one
 * of them is 0, else 1.
 */
function baseOf(groups: readonly RowGroup[]): 0 | 1 | null {
  const numbers: number[] = [];
  let areWords = true;
  for (const { cells } of groups) {
    const options = cells.filter(({ column }) => column.field === 'option' || column.field === 'options');
    const answer = cells.find(({ column }) => column.field === 'key' || column.field === 'answer')?.cell;
    if (options.length === 0 || !answer) continue;
    const indexes = readIndexes(answer.folded);
    if (!indexes) return null;
    numbers.push(...indexes);
    areWords &&= options.some(({ cell }) => cell.folded.split(/[\n|;；]/).includes(answer.folded));
  }
  if (numbers.length === 0 || areWords) return null;
  return numbers.includes(0) ? 0 : 1;
}

/** Whether what is asked begins with numbers that count on. */
function hasNumbers(questions: readonly Cell[]): boolean {
  const numbered = questions.filter(({ folded }) =>
    /^(?:第\s{0,2}\d{1,4}\s{0,2}题|[(（]?\d{1,4}\s{0,2}[.、):：）])(?!\d)/.test(folded),
  );
  return numbered.length > 0 && numbered.length >= questions.length * 0.7;
}
