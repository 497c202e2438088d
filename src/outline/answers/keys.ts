import type { Span } from '../../read/span.ts';
import type { Item } from '../item.ts';
import { itemsOf, key, keysOf } from './key-signs.ts';

/** Keys in short: each an item whose content is the key; and how much of the stretch was understood as keys. */
interface ShortKeys {
  items: Item[];
  /** Of the characters that are no white space. */
  share: number;
  /** Where a range stands that has not as many keys as numbers. */
  unmatched: number[];
}

/** A number that names an option: in a bracket, as another one may follow right behind it. */
const numberKey = '[（【]\\s*([1-9](?:[、，]?[1-9]){0,5})\\s*[）】]';
/** CORS and JSONP are words, no keys of a question with several: options seldom go beyond J. */
const noWord = '(?!(?!TRUE|FALSE)(?=[A-Z]{2})[A-J]*[K-Z])';
const closer =
  '\\s*(?:题\\s*)?(?:[.、：）\\]】|]{1,3}\\s*|(?:->|[-=→/，])[ ]?(?=[A-Z√×✓✗✔✘对错正])|应?(?:[选为]|是(?![ ]*[是否]))[ ]*)?';
/** `1-5 ABCDE`, `1~5：A B C D E`, `1-3：（A）（B）（C）`, `1—5`, `第1-5题`. */
const range = new RegExp(
  `第?[（【\\[]?(\\d{1,3})\\s*(?:[-~～—–－－]{1,2}|至|到)\\s*(\\d{1,3})${closer}((?:${key}|[\\s，、,;；|（）]|[./·](?=[ ]?[A-Z√×对错]))+)`,
  'y',
);
/** `1-5 21232`, `6-8 124 13 24`, where options bear numbers. */
const numberRange =
  /第?[（【[]?(\d{1,3})\s*(?:[-~～—–－－]{1,2}|至|到)\s*(\d{1,3})(?:\s*题)?[：.、）】\]]?\s*([1-9](?:[ ，、]{0,2}[1-9])+)(?![\d~～—–.、-])/y;
/** The words over a key behind its number: `1. 答案：B`, `2.【答案】C`. */
const ownLabel = '(?:(?:正确|参考|标准)?答案：[ ]*|【(?:正确|参考|标准)?答案】：?[ ]*)?';
/** `1.B`, `1A`, `（1）√`, `①B`, `1、AB`, `| 1 | B |`, `1. 答案：B`. */
const single = new RegExp(
  `(?:[第Qq]?[（【\\[]?(\\d{1,3})${closer}${ownLabel}|([①-⑳])[ ]*(?=[A-Z√×]))(?:${numberKey}|(?:[（【]\\s*)?${noWord}(${key})\\s*[）】]?)(?=[^\\p{L}]|$|第|答|[一二三四五六七八九十]{1,3}、)`,
  'uy',
);
/** `1.2 2.4 3.1`, `（1）2、（2）4`, `6.124 7.13 8.24`: where options bear numbers, a key behind each number, which counts on from the one before. */
const counted = /(?:（(\d{1,3})）|(\d{1,3})[.、：])[ ]?([1-9]{1,6})(?=[\s，、；]|$)[ ]*[，、；]?[ ]*/y;
/** Numbers over keys, as the two rows of a table, perhaps run together: `题号 1 2 3⏎答案 A B C`, `题号 第1题 第2题⏎答案 A B`. */
const numberRow =
  /(?:[ |]*(?:题\s*号|序\s*号|编\s*号))?[：\s|]*((?:第?\d{1,3}题?[ |、，]+)+第?\d{1,3}题?)[ |]*(?:\n+(?:[-|: ]+\n+)?[ |]*(?:(?:参考)?答\s*案)?|(?:参考)?答\s*案)[：\s|]*((?:(?!题\s*号)[^\n])+)/y;
/** The same with a line for each cell, as it is copied from a page: `题号⏎1⏎2⏎答案⏎A⏎B`. */
const cellLines = new RegExp(
  `(?:题\\s?号|序\\s?号)[：]?((?:[ |]{0,4}\\n[ |\\n]{0,4}第?\\d{1,3}题?(?=[ |\\n])){2,60})[ |\\n]{1,8}(?:参考|正确|标准)?答\\s?案[：]?((?:[ |]{0,4}\\n[ |\\n]{0,4}${key}(?=[ |\\n]|$)){2,60})`,
  'y',
);
/** What a sheet of keys says of the paper above its rows, and of single keys below them. */
const sheetWords =
  '(?:备\\s*注|(?:考试|类科|科目)名称|[单复]选(?:题数|每题配分)|标准答案(?=[：|]答案标注))[：|][^\\n]*';
/** With what keys are worth: `（每题2分）`. Line by line: the rows of a table are read from where a line begins. */
const filler = new RegExp(
  `(?<=\\n)[ |]*${sheetWords}|（[^（）\\n]{0,16}\\d[ ]*分[^（）\\n]{0,12}）|\\n|(?:(?!\\n)[\\s，、；;,.。|·*-])+|(?:题\\s*号|答\\s*案)[：]?`,
  'y',
);
/** `正确：1、3、5；错误：2、4`: the numbers of statements, by what these are. */
const numberList =
  /(正确|错误|[对错√×])(?:的(?:题号)?(?:有|是|为)?|题号?)?：\s*(\d{1,3}(?:[ ]*[、，][ ]*\d{1,3})*)(?![\d.]|[ ]*[A-Z])/y;

/**
 * Reads keys in short form out of a stretch of plain text: `1.B 2.C`, `1-5 ABCDE`, `1A2B3C`, `（1）√`, two rows of a table.
 * A range whose keys are not as many as its numbers gives none: which one is missing cannot be known.
 */
export function readShortKeys(text: string, span: Span): ShortKeys {
  // Cut off first: white space behind the last key would be looked for behind the stretch.
  const plain = text.slice(0, span.end);
  const items: Item[] = [];
  const unmatched: number[] = [];
  let understood = 0;
  // Marks between two keys are part of what leads to the second.
  let from = span.start;
  for (let at = span.start; at < span.end; ) {
    const found =
      readAt(plain, at, span.end) ?? readWord(plain, at, { limit: span.end, before: items.at(-1) });
    if (found === null) {
      at += 1;
      from = at;
      continue;
    }
    const [first, ...others] = found.items;
    if (first) items.push({ ...first, marker: { start: from, end: first.marker.end } }, ...others);
    if (found.isUnmatched) unmatched.push(at);
    understood += countSigns(plain.slice(at, found.end));
    at = found.end;
    if (first || found.isUnmatched) from = at;
  }
  const all = countSigns(plain.slice(span.start, span.end));
  return { items, share: all === 0 ? 0 : understood / all, unmatched };
}

const countSigns = (text: string): number => text.replace(/\s/g, '').length;

interface FoundAt {
  items: Item[];
  end: number;
  isUnmatched?: boolean;
}

function readAt(plain: string, at: number, limit: number): FoundAt | null {
  const isInWord =
    /[\dA-Za-z]/.test(plain[at]) && /[A-Za-z\d]/.test(plain[at - 1] ?? '') && !/\d/.test(plain[at]);
  const isInNumber = /\d/.test(plain[at]) && /\d/.test(plain[at - 1] ?? '');
  if (isInWord || isInNumber) return null;
  return (
    readRows(plain, at, limit) ??
    readNumberRange(plain, at, limit) ??
    readRange(plain, at, limit) ??
    readSingle(plain, at, limit) ??
    readCounted(plain, at, limit) ??
    readNumberList(plain, at, limit) ??
    readFiller(plain, at, limit)
  );
}

interface Behind {
  limit: number;
  /** The key before. */
  before: Item | undefined;
}

/** `4 √　5 三　6 保修`: the words for a blank among keys, behind the number that counts on, up to the next one or the line's end. */
const word =
  /(\d{1,3})(?:[.、：]|[ ])[ ]*([\u3400-\u9fff]{1,8})(?=[ ，；。]{0,3}(?:[ ](\d{1,3})[.、： ]|\n|$))/y;

function readWord(plain: string, at: number, { limit, before }: Behind): FoundAt | null {
  if (before?.number == null || /[\d.]/.test(plain[at - 1] ?? '')) return null;
  const found = match(word, plain, { start: at, end: limit });
  const number = Number(found?.[1]);
  if (!found || number !== before.number + 1 || (found[3] !== undefined && Number(found[3]) !== number + 1))
    return null;
  const end = at + found[0].length;
  const start = end - found[2].length;
  return { items: [{ number, marker: { start: at, end: start }, content: { start, end } }], end };
}

function match(pattern: RegExp, plain: string, { start, end }: Span): RegExpExecArray | null {
  pattern.lastIndex = start;
  const found = pattern.exec(plain);
  return found && start + found[0].length <= end ? found : null;
}

function readFiller(plain: string, at: number, limit: number): FoundAt | null {
  const found = match(filler, plain, { start: at, end: limit });
  return found && { items: [], end: at + found[0].length };
}

function readSingle(plain: string, at: number, limit: number): FoundAt | null {
  const found = match(single, plain, { start: at, end: limit });
  if (!found) return null;
  const end = at + found[0].length;
  const text = found[3] ?? found[4];
  const number = found[1] === undefined ? found[2].charCodeAt(0) - beforeFirst : Number(found[1]);
  const start = at + found[0].lastIndexOf(text);
  // With the bracket behind it: `1.(B)`.
  const content = { start, end: at + found[0].trimEnd().length };
  return { items: [{ number, marker: { start: at, end: start }, content }], end };
}

const beforeFirst = '①'.charCodeAt(0) - 1;

const holdsKey = new RegExp(key);

function readRange(plain: string, at: number, limit: number): FoundAt | null {
  const found = match(range, plain, { start: at, end: limit });
  if (!found) return null;
  const [whole, from, to, text] = found;
  const start = at + whole.length - text.length;
  // `7 = 8 - 1 = 7` is a sum, `0-9` are digits, and `18~60，取18和60` has marks behind it and no key.
  if (Number(to) < Number(from) || Number(from) === 0 || !holdsKey.test(text)) return null;
  const numbers = numbersBetween(Number(from), Number(to));
  const { keys, length } = keysOf(text, numbers.length);
  if (keys.length === 0) return { items: [], end: at + whole.trimEnd().length, isUnmatched: true };
  const spans = keys.map((span) => ({ start: start + span.start, end: start + span.end }));
  return { items: itemsOf(numbers, spans, { start: at, end: start }), end: start + length };
}

function readNumberRange(plain: string, at: number, limit: number): FoundAt | null {
  const found = match(numberRange, plain, { start: at, end: limit });
  if (!found) return null;
  const [whole, from, to, text] = found;
  const start = at + whole.length - text.length;
  const numbers = numbersBetween(Number(from), Number(to));
  const spans = [/[1-9]+/g, /[1-9]/g]
    .map((one) => [...text.matchAll(one)])
    .find((keys) => keys.length === numbers.length && keys.every(([digits]) => rises(digits)))
    ?.map(({ index, 0: digits }) => ({ start: start + index, end: start + index + digits.length }));
  if (spans === undefined) return null;
  return { items: itemsOf(numbers, spans, { start: at, end: start }), end: at + whole.length };
}

/** Fewer are as likely to be figures, or the numbers of headings. */
const fewestCounted = 3;

function readCounted(plain: string, start: number, limit: number): FoundAt | null {
  const items: Item[] = [];
  let at = start;
  for (let found = match(counted, plain, { start: at, end: limit }); found; ) {
    const number = Number(found[1] ?? found[2]);
    if (!rises(found[3]) || (items.length > 0 && number !== (items.at(-1)?.number ?? 0) + 1)) break;
    const key = at + found[0].lastIndexOf(found[3]);
    const content = { start: key, end: key + found[3].length };
    items.push({ number, marker: { start: at, end: key }, content });
    at += found[0].length;
    const gap = /^\n[ ]*(?=[（\d])/.exec(plain.slice(at, Math.min(limit, at + longestGap)))?.[0].length ?? 0;
    found = match(counted, plain, { start: at + gap, end: limit });
    if (found) at += gap;
  }
  return items.length < fewestCounted ? null : { items, end: items[items.length - 1].content.end };
}

const longestGap = 24;

/** `124`: the numbers of several options stand in their order, as no other figures mostly do. */
const rises = (digits: string): boolean =>
  [...digits].every((digit, at) => at === 0 || digit > digits[at - 1]);

function readNumberList(plain: string, at: number, limit: number): FoundAt | null {
  const found = match(numberList, plain, { start: at, end: limit });
  if (!found) return null;
  const [whole, word, list] = found;
  const content = { start: at, end: at + word.length };
  const first = at + whole.length - list.length;
  const items = [...list.matchAll(/\d+/g)].map(({ index, 0: number }) => ({
    number: Number(number),
    marker: { start: first + index, end: first + index + number.length },
    content,
  }));
  return { items, end: at + whole.length };
}

const mostInRange = 200;

function numbersBetween(from: number, to: number): number[] {
  if (to < from || to - from >= mostInRange) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function readRows(plain: string, at: number, limit: number): FoundAt | null {
  if (at > 0 && plain[at - 1] !== '\n') return null;
  const limits = { start: at, end: limit };
  const found = match(cellLines, plain, limits) ?? match(numberRow, plain, limits);
  if (!found) return null;
  const numbers = numbersIn(found[1]);
  const start = at + found[0].length - found[2].length;
  const all = keysOf(found[2], numbers.length).keys;
  const isLast = all.length === 0 && goesOn(plain.slice(0, at), numbers);
  const lettered = isLast ? keysOf(found[2], filledCells(found[2])).keys : all;
  const keys =
    lettered.length > 0 || !answerRow.test(found[0]) ? lettered : digitsIn(found[2], numbers.length);
  if (numbers.length < 2 || keys.length === 0 || keys.length > numbers.length) return null;
  const spans = keys.map((span) => ({ start: start + span.start, end: start + span.end }));
  return { items: itemsOf(numbers, spans, { start: at, end: start }), end: at + found[0].length };
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

const answerRow = /题\s*号[^\n]*\n[^\n]*答\s*案/;

/** `题号 1 2 3⏎答案 2 1 4`: the cells of a row where options bear numbers; none where there are not as many as questions. */
function digitsIn(row: string, count: number): Span[] {
  const digits = [...row.matchAll(/(?<![^\s|])[（(]?([1-9]{1,6})[）)]?(?![^\s|])/g)].map(
    ({ index, 0: cell, 1: digits }) => {
      const start = index + cell.indexOf(digits);
      return { start, end: start + digits.length };
    },
  );
  return digits.length === count ? digits : [];
}

/** Whether the rows above are as long, and end before these numbers: then the last cells of these may be empty. */
function goesOn(above: string, numbers: readonly number[]): boolean {
  const row = /题\s*号([^\n]*)\n[^\n]*\n$/.exec(above.slice(-longestRows));
  const before = numbersIn(row?.[1] ?? '');
  return before.length === numbers.length && before.at(-1) === numbers[0] - 1;
}

const longestRows = 400;

/** How many cells hold a key of one sign; none where a gap is wider than another, as a cell there may be empty. */
function filledCells(text: string): number {
  const cells = text.trim();
  const [gap = ' '] = cells.match(/[\s|]+/) ?? [];
  const signs = cells.split(gap);
  return signs.every((sign) => sign.length === 1) ? signs.length : 0;
}
