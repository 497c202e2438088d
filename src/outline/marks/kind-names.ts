/*
 * What papers call the kinds of their questions: the one table, for those who look for a kind where they expect it: in a
 * heading, in a bracket beside a stem, before a row of keys, in a cell. All are sources of patterns.
 */

/** A kind as its name tells it: `choice` of one or several letters; `case`, where any kind may follow. */
export type NamedKind = 'multiple' | 'single' | 'judge' | 'fill' | 'case' | 'choice' | 'open';

interface KindNames {
  kind: NamedKind;
  /** What stands before 题 wherever a kind is named, or alone in brackets. */
  names: string;
  /** What tells the kind only where one is named: in a heading with 题, in a label, in a cell. */
  words: string;
}

/** The first of them that a text names is its kind. */
const table: readonly KindNames[] = [
  {
    kind: 'multiple',
    names: '多项?选择?|不定项(?:选择?)?|复选',
    words: '多重选择|[XK]型|[Mm]ultiple answers|all that apply',
  },
  {
    kind: 'single',
    names: '单项?选择?|单一选择|最佳选择|配伍(?:选择?)?',
    words: '[三四五]选一|[Ss]ingle[ -][Cc]hoice|[A-D][1-4]?(?:/A?[1-4])?型',
  },
  {
    kind: 'judge',
    names: '判断(?:正误|对错|改错|是非)?|是非(?:判断)?',
    words: '正误|对错|辨别正误|[Tt]rue or [Ff]alse',
  },
  { kind: 'fill', names: '填空|填充', words: '补充完整|[Ff]ill in the [Bb]lank' },
  {
    kind: 'case',
    names: '(?:案例|个案)分析|非选择?',
    words: '案例|个案|材料|综合|共用题干|病例|情[景境]|实务',
  },
  { kind: 'choice', names: '(?<!非)选择', words: '客观|[Mm]ultiple[ -][Cc]hoice' },
  {
    kind: 'open',
    names: '简答|问答|申论|论述|名词解释|计算|编程|排序',
    words: '名词|简述|分析|论文|作文|写作|主观|辨析|设计|应用|翻译|开放|连线|连连看|配对|匹配',
  },
];

/** What papers in medicine call kinds of choice: `A1型`, `A3/A4型`, `X型`; the source of a pattern. */
export const letteredTypes = '[A-DKX]\\d?(?:[/、][A-DKX]?\\d)?型';

const namesOf = (...kinds: readonly NamedKind[]): string =>
  `(?:${table
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ names }) => names)
    .join('|')})`;

/** Kinds whose answers are letters or signs, which stand in rows of keys. */
export const keyedKindNames = namesOf('multiple', 'single', 'choice', 'judge');
/** Any kind, and what says of none which it is. */
export const kindNames = `(?:${table.map(({ names }) => names).join('|')}|测验)`;
/** All that tells a kind where one is named. */
export const kindWords = table.map(({ names, words }) => `${names}|${words}`).join('|');

const patterns = table.map(({ kind, names, words }) => [kind, new RegExp(`${names}|${words}`)] as const);

/** The kinds that words name somewhere among them, that which they are of first: `单项选择题` → single, choice. */
export const kindsNamedIn = (words: string): NamedKind[] =>
  patterns.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
