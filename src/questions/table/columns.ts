import { isAsking } from './asking.ts';
import { type Cell, filledCells, type Grid, type Row } from './grid.ts';
import { type ColumnField, readHeaderWord } from './header-words.ts';
import { readKindWord } from './kind-words.ts';

/** What stands in one column of a table. */
export interface Column {
  /** Its place from the left, from 0 on. */
  at: number;
  field: ColumnField;
  /** Of an option its letter. */
  label: string | null;
}

/** The columns of a table, and which row names them. */
export interface Columns {
  columns: Column[];
  /** The index of the row with their names; -1 where there is none. */
  header: number;
}

/** Whether each field has a column and holds nothing else, as in what qbank exports. */
export const areExact = ({ columns }: Columns): boolean => columns.some(({ field }) => field === 'truncated');

/** So far down the names of the columns are looked for: titles and notes stand above them. */
const deepestHeader = 12;
const longestName = 40;

/** Finds the row that names the columns; null where no row does. */
export function findHeader(grid: Grid, plain: string): Columns | null {
  const rows = grid.rows.slice(0, grid.rows[0]?.isHeader ? 1 : deepestHeader);
  const isEmpty = (at: number): boolean => grid.rows.every(({ cells }) => (cells[at]?.text ?? '') === '');
  const scored = rows.map((row, header) => ({ header, columns: nameColumns(row, isEmpty), row }));
  const best = scored.reduce(
    (one, other) => (rate(other.columns) > rate(one.columns) ? other : one),
    scored[0],
  );
  if (!best || best.columns.length === 0) return null;
  const body = grid.rows.slice(best.header + 1);
  const columns = settle(best.columns, body, plain);
  return columns.some(({ field }) => field === 'question') ? { columns, header: best.header } : null;
}

interface Named extends Column {
  isWeak: boolean;
}

function rate(columns: readonly Named[]): number {
  return columns.reduce((sum, { isWeak }) => sum + (isWeak ? 0.6 : 1), 0);
}

/** What no name of a column is: `哪个部位最亮？` beside 正面 and 背面. */
const asked = /[^?]{8}\?$/;

/** Each cell of a row as the name of a column that is not empty; none where one of them is a text, or asks. */
function nameColumns({ cells }: Row, isEmpty: (at: number) => boolean): Named[] {
  if (cells.some(({ text, folded }) => text.length > longestName || asked.test(folded))) return [];
  const named: Named[] = [];
  for (const [at, { folded }] of cells.entries()) {
    const word = readHeaderWord(folded);
    if (word) named.push({ at, ...word });
    else if (folded === '' && !isEmpty(at)) named.push(...spreadOptions(named, at));
  }
  return named;
}

/** 选项 over several columns, of which only the first bears the name. */
function spreadOptions(named: Named[], at: number): Named[] {
  const before = named.at(-1);
  if (!before || before.at !== at - 1) return [];
  if (before.field === 'options') Object.assign(before, { field: 'option', label: 'A' });
  else if (before.field !== 'option' || before.label === null) return [];
  const label = String.fromCharCode((before.label ?? 'A').charCodeAt(0) + 1);
  return [{ at, field: 'option', label, isWeak: false }];
}

/** Decides what a name alone leaves open, by what stands below it. */
function settle(named: readonly Named[], body: readonly Row[], plain: string): Column[] {
  const strong = named.filter(({ isWeak }) => !isWeak);
  const has = (field: ColumnField): boolean => strong.some((column) => column.field === field);
  const weak = named.filter(({ isWeak }) => isWeak);
  const taken = [...strong];
  for (const column of weak) {
    if (column.label !== null) taken.push(readLetter(column, named));
    else if (!has(column.field) && !taken.some(({ field }) => field === column.field)) taken.push(column);
  }
  if (!taken.some(({ field }) => field === 'question')) taken.push(...askingContent(weak, taken));
  // Of a statement, not of an option: 是否正确 is what is asked.
  const hasOptions = taken.some(({ field }) => field === 'option' || field === 'options');
  const columns = settleOwn(taken, body)
    .map((column) =>
      column.field === 'optionFlag' && !hasOptions ? { ...column, field: 'answer' as const } : column,
    )
    .toSorted((one, other) => one.at - other.at);
  return oneQuestion(
    oneSection(
      kindsBySection(
        columns.map((column) => settleOne(column, askingRows(body, columns))),
        body,
      ),
      body,
    ),
    body,
    plain,
  );
}

const keyed: readonly ColumnField[] = ['answer', 'key', 'option', 'options', 'optionFlag', 'wrongAnswers'];
/** Letters and verdicts, as a candidate gave them in a test. */
const given = /^[a-h√×✓✗对错](?:[\s,，、]?[a-h]){0,7}$|^(?:正确|错误|未作答|未答)$/;

/** 我的答案 beside another answer, or in a test, says how one fared; where nothing else answers, it does. */
function settleOwn(taken: readonly Named[], body: readonly Row[]): Named[] {
  const own = taken.find(({ field }) => field === 'ownAnswer');
  const cells = own ? filledCells(body, own.at) : [];
  const answers =
    cells.some(({ folded }) => !given.test(folded)) && !taken.some(({ field }) => keyed.includes(field));
  return taken.map((column) =>
    column.field === 'ownAnswer'
      ? { ...column, field: answers && column === own ? ('answer' as const) : ('metadata' as const) }
      : column,
  );
}

/** Beside the answer, 内容 and `content` are what is asked, where nothing else is. */
function askingContent(weak: readonly Named[], taken: readonly Named[]): Named[] {
  const content = weak.find((column) => column.field === 'answer' && !taken.includes(column));
  return content ? [{ ...content, field: 'question' }] : [];
}

/** The rows that ask: one that only names those below it, or sums them up, does not say what its columns hold. */
function askingRows(body: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const asking = columns.filter(({ field }) => field === 'question');
  const rows = body.filter(({ cells }) => asking.some(({ at }) => (cells[at]?.text ?? '') !== ''));
  return rows.length > 0 ? rows : body;
}

/** `a` beside `q` is an answer; beside `b` an option. */
function readLetter(column: Named, named: readonly Named[]): Named {
  const isOption = named.some(({ field, label }) => field === 'option' && label === 'B');
  return isOption ? column : { ...column, field: 'answer', label: null };
}

function settleOne({ at, field, label }: Column, body: readonly Row[]): Column {
  const cells = filledCells(body, at);
  if (field === 'kind' && isTopics(cells)) return { at, field: 'section', label };
  if (field === 'number' && !isCount(cells)) return { at, field: 'metadata', label };
  return { at, field, label };
}

/** Under 类型 may stand Java, 数据库 …: then it is what the questions are about. */
function isTopics(cells: readonly Cell[]): boolean {
  const types = cells.filter(
    ({ folded }) => /^\d{1,2}$/.test(folded) || readKindWord(folded) !== null,
  ).length;
  return types * 2 < cells.length;
}

/** Under 类别 may stand 单选, 判断, 简答 …: then it says of what kind the questions are, where nothing else does. */
function kindsBySection(columns: readonly Column[], body: readonly Row[]): Column[] {
  const isTold = columns.some(({ field }) => field === 'kind');
  return columns.map((column) => {
    if (isTold || column.field !== 'section') return column;
    const kinds = filledCells(body, column.at).map(({ folded }) => readKindWord(folded));
    const areKinds = kinds.length > 1 && !kinds.includes(null) && kinds.some((kind) => kind !== 'open');
    return areKinds ? { ...column, field: 'kind' as const } : column;
  });
}

const isCount = (cells: readonly Cell[]): boolean =>
  cells.every(({ folded }) => /^(?:第?\d{1,6}题?|[(（]?\d{1,6}[)）]?)[.、]?(?:0)?$/.test(folded));

/** Of several columns that name sections, the one closest to the questions with more than one name in it. */
function oneSection(columns: readonly Column[], body: readonly Row[]): Column[] {
  const sections = columns.filter(({ field }) => field === 'section');
  if (sections.length < 2) return [...columns];
  const counted = sections.map((column) => ({
    column,
    names: new Set(filledCells(body, column.at).map(({ folded }) => folded)).size,
  }));
  const best = counted.findLast(({ names }) => names > 1 && names * 2 <= body.length) ?? counted[0];
  return columns.map((column) =>
    column.field === 'section' && column !== best.column ? { ...column, field: 'metadata' } : column,
  );
}

/** Of several columns that sound like questions, the one that asks; of these the one with the most text. */
function oneQuestion(columns: readonly Column[], body: readonly Row[], plain: string): Column[] {
  const asking = columns.filter(({ field }) => field === 'question');
  if (asking.length < 2) return [...columns];
  const weighed = asking.map((column) => {
    const cells = filledCells(body, column.at);
    const units = cells.reduce((sum, { text }) => sum + Math.min(text.length, 200), 0);
    return { column, weight: cells.filter((cell) => isAsking(plain, cell)).length * 100 + units };
  });
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  return columns.filter((column) => column.field !== 'question' || column === best.column);
}
