import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { judgeSigns } from '../marks/judge-signs.ts';

/** Two rows of a table that were run together: numbers, then as many keys; `keys` is where the second one begins. */
export interface KeyRows extends Span {
  keys: number;
  /** The words 题号 and 答案 stand in it. */
  isLabelled: boolean;
}

const gap = '[ |、，]';
/** The name of the next part is no key: `C C 是非题`. */
const key = `(?:[A-Z]{1,8}(?![A-Za-z])|[a-h](?![A-Za-z])|[${judgeSigns}]|正确|错误|(?!是非|对错|非[^|\\s]|错题)[对错是非])`;
/** `题号 1 2 3答案 B C A`, `题号|第1题|第2题|答案|B|C`; the digits of the last key's follower are no part of it. */
const labelled = new RegExp(
  pattern`
    (?:[|][ ]{0,4})?(?:题\s?号|序号|编号)[ |：]{0,8}((?:第?\d{1,3}(?:题${gap}{0,12}|${gap}{1,12})){1,60}(?:\d{1,3}(?=(?:参考|标准)?答))?)((?:参考|标准)?答\s?案[ |：]{0,8}
    ((?:${key}${gap}{0,12}){1,60}))
  `,
  'g',
);
/** `1 2 3C B A`: numbers that count on from the first, glued to keys. */
const bare = new RegExp(
  `(?<![\\d.、，A-Za-z] {0,2})((?:\\d{1,3}[ |]{1,12}){1,60}\\d{1,3})[ ]{0,12}((?:${key}${gap}{1,12}){1,60}${key})`,
  'g',
);
const keys = new RegExp(key, 'g');

/**
 * Where the rows of tables of keys stand in a running line, in the order of the text: below the words 题号 and 答案, or
 * without them, where numbers count on.
 */
export function findKeyRows(plain: string, { start, end }: Span): KeyRows[] {
  const text = plain.slice(start, end);
  const named = /答\s?案/.test(text) ? findAll(labelled, text, 0).flatMap(toLabelled) : [];
  const ranges = /[-~～—–]/.test(text)
    ? findAll(firstRange, text, 0).flatMap((match) => toRanges(text, match))
    : [];
  const rows = [...named, ...ranges].toSorted((one, other) => one.start - other.start);
  const found = rows.length > 0 ? rows : findAll(bare, text, 0).flatMap(toBare);
  return found.map((rows) => ({
    ...rows,
    start: start + rows.start,
    end: start + rows.end,
    keys: start + rows.keys,
  }));
}

function toLabelled({ index, 0: whole, 1: numbers, 2: second, 3: row }: RegExpExecArray): KeyRows[] {
  const end = index + whole.length;
  return countsOn(numbers) && fits(numbers, row)
    ? [{ start: index, end, keys: index + whole.length - second.length, isLabelled: true }]
    : [];
}

function toBare({ index, 0: whole, 1: numbers, 2: row }: RegExpExecArray): KeyRows[] {
  const count = numbersIn(numbers).length;
  if (count < fewestBare || !countsOn(numbers) || !fits(numbers, row)) return [];
  return [
    { start: index, end: index + whole.length, keys: index + whole.length - row.length, isLabelled: false },
  ];
}

/** `1～5 2 3 2 4 16～10 3 2 4 1 3`: where options bear numbers, each range ends with as many digits as it has numbers. */
const firstRange = /(?<!\d)1[ ]?[-~～—–]{1,2}[ ]?\d{1,2}[ ：.）]{1,8}[1-9](?=[ ]{0,3}[1-9])/g;

function toRanges(text: string, { index }: RegExpExecArray): KeyRows[] {
  const found: KeyRows[] = [];
  let first = 1;
  for (let start = index; ; ) {
    range.lastIndex = start;
    const [whole, , from, to] = range.exec(text) ?? [];
    const count = Number(to) - first + 1;
    if (whole === undefined || Number(from) !== first || count < fewestInRange) return found;
    digits.lastIndex = start + whole.length;
    const row = digits.exec(text)?.[0] ?? '';
    const end = start + whole.length + lengthOf(row, count);
    if (end < start + whole.length) return found;
    found.push({ start, end, keys: start, isLabelled: true });
    first = Number(to) + 1;
    start = end;
  }
}

const range = /([ ，；]{0,4})(\d{1,3})[ ]?[-~～—–]{1,2}[ ]?(\d{1,3})[ ：.）]{1,8}/y;
const digits = /(?:[1-9][ ]{0,3})+/y;
const fewestInRange = 2;

/** How long so many digits of a row are, with the blanks behind them; a number below 0 where it has fewer. */
function lengthOf(row: string, count: number): number {
  const places = [...row.matchAll(/[1-9][ ]*/g)];
  return places.length < count ? -1 : places.slice(0, count).reduce((sum, [one]) => sum + one.length, 0);
}

/** `（1.A 2.B 3.AB）` behind the questions that have these keys. */
export function findKeyBrackets(plain: string, { start, end }: Span): Span[] {
  return findAll(keyBracket, plain.slice(start, end), 0).map(({ index, 0: whole }) => ({
    start: start + index,
    end: start + index + whole.length,
  }));
}

const numbered = `\\d{1,3}[.、：]?[ ]?(?:[A-H]{1,8}|[${judgeSigns}对错])`;
const keyBracket = new RegExp(
  `[（【][ ]{0,3}${numbered}(?:[ ，、；]{1,4}${numbered}){1,60}[ 。；]{0,3}[）】]`,
  'g',
);

/** Fewer numbers in a row may be figures. */
const fewestBare = 2;

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

const countsOn = (text: string): boolean =>
  numbersIn(text).every((number, index, all) => index === 0 || number === all[index - 1] + 1);

/** As many keys as numbers: one a word, else one a letter. */
function fits(numbers: string, row: string): boolean {
  const count = numbersIn(numbers).length;
  return row.match(keys)?.length === count || row.replaceAll(/[ |、，]/g, '').length === count;
}
