/*
 * What papers call the kinds of their questions: the one table, for those who look for a kind where they expect it: in a
 * heading, in a bracket beside a stem, before a row of keys, in a cell. All are sources of patterns.
 */

/** A kind as its name tells it: `choice` of one or several letters; `case`, where any kind may follow. */
export type NamedKind = 'multiple' | 'single' | 'judge' | 'fill' | 'case' | 'choice' | 'open';

interface KindNames {
  kind: NamedKind;
  /** Names that need no 题 behind them to be no other word: `多选：…`. */
  clear?: string;
  /** What stands before 题 wherever a kind is named, or alone in brackets. */
  names?: string;
  /** What tells the kind only where one is named: in a heading with 题, in a label, in a cell. */
  words?: string;
  /** What only data call it, in a cell or a field, folded. */
  data?: string;
}

/** The first of them that a text names is its kind. */
const table: readonly KindNames[] = [
  {
    kind: 'multiple',
    clear: '多项?选择?|不定项(?:选择?)?|复选',
    words: '多重选择|[XK]型|[Mm]ultiple answers|all that apply',
    data: '多项|multi|checkbox|多答案',
  },
  {
    kind: 'single',
    clear: '单项?选择?',
    names: '单一选择|最佳选择|配伍(?:选择?)?',
    words: '[三四五]选一|[Ss]ingle[ -][Cc]hoice|[A-D][1-4]?(?:/A?[1-4])?型',
    data: '单项|single|radio|mcq|一选',
  },
  {
    kind: 'judge',
    names: '判断(?:正误|对错|改错|是非)?|是非(?:判断)?|(?:对错|正误)(?=题)',
    words: '正误|对错|辨别正误|[Tt]rue or [Ff]alse',
    data: '对错|正误|judg|true.?false|boolean|^tf$|^yes.?no$',
  },
  {
    kind: 'fill',
    names: '填空|填充',
    words: '补充完整|[Ff]ill in the [Bb]lank',
    data: 'fill|blank|cloze|完形',
  },
  {
    kind: 'case',
    names: '(?:案例|个案)分析|非选择?',
    words: '案例|个案|材料|综合|共用题干|病例|情[景境]|实务',
    data: '案例|情[景境]',
  },
  {
    kind: 'choice',
    names: '(?<!非)选择',
    words: '客观|[Mm]ultiple[ -][Cc]hoice',
    data: 'choice|^选$',
  },
  {
    kind: 'open',
    names: '简答|短答|问答|申论|论述|名词解释|计算|编程|排序',
    words: '名词|简述|分析|论文|作文|写作|主观|辨析|设计|应用|翻译|开放|连线|连连看|配对|匹配',
    data: '主观|作文|写作|面试|开放|口述|实操|技术题|行为|open|essay|short|subjective|textarea|^qa$|^问$',
  },
];

/** What papers in medicine call kinds of choice: `A1型`, `A3/A4型`, `X型`; the source of a pattern. */
export const letteredTypes = '[A-DKX]\\d?(?:[/、][A-DKX]?\\d)?型';

type Column = Exclude<keyof KindNames, 'kind'>;

const has = (source: string | undefined): source is string => source !== undefined;
const columnsOf = (row: KindNames, columns: readonly Column[]): string =>
  columns
    .map((column) => row[column])
    .filter(has)
    .join('|');

/** What kinds of questions are called, of some kinds or of all, as the source of a pattern. */
const namesOf = (...kinds: readonly NamedKind[]): string =>
  table
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map((row) => columnsOf(row, ['clear', 'names']))
    .join('|');

/** Kinds whose answers are letters or signs, which stand in rows of keys. */
export const keyedKindNames = `(?:${namesOf('multiple', 'single', 'choice', 'judge')})`;
/** Any kind, and what says of none which it is. */
export const kindNames = `(?:${namesOf()}|测验)`;
/** Kinds that are known by their names alone, without 题 or a bracket. */
export const clearKindNames = `(?:${table.flatMap(({ clear }) => clear ?? []).join('|')})`;
/** Kinds below which statements and sentences with blanks stand: nothing there asks. */
export const toldKindNames = `(?:${namesOf('judge', 'fill')})`;
/** All that tells a kind where one is named. */
export const kindWords = table.map((row) => columnsOf(row, ['clear', 'names', 'words'])).join('|');

const patterns = table.map(
  (row) => [row.kind, new RegExp(columnsOf(row, ['clear', 'names', 'words']))] as const,
);

/** The kinds that words name somewhere among them, that which they are of first: `单项选择题` → single, choice. */
export const kindsNamedIn = (words: string): NamedKind[] =>
  patterns.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);

const ofData = table.map(({ kind, data }) => [kind, data === undefined ? null : new RegExp(data)] as const);

/** The kind that data name in a way of their own, folded: `radio` → single; null where they do not. */
export const kindInData = (folded: string): NamedKind | null =>
  ofData.find(([, pattern]) => pattern?.test(folded))?.[0] ?? null;
