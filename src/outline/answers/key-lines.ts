import { highest } from '../../read/extremes.ts';
import type { Span } from '../../read/span.ts';
import type { Item } from '../item.ts';
import { labelAt } from '../marks/labels/find.ts';
import { endOfLine } from '../text/places.ts';
import { readShortKeys } from './keys.ts';
import { numberedLines } from './numbered-lines.ts';

/** A stretch below one heading is read as keys where so large a share of it is such. */
export const keyShare = 0.85;

/**
 * A stretch of answers below one heading, parted where keys in short stand before, behind or between long answers:
 * `1-5 ABCDE⏎16. 一提，二拔。`, `1. 元⏎2. 预防为主⏎3-7 ABCDE⏎8. 先倾听，再核实。`.
 */
export function splitAtKeys(plain: string, content: Span): Span[] {
  const parts: Span[] = [];
  for (let rest = content; ; ) {
    const [first, behind] = splitBehindKeys(plain, rest);
    const long = behind ?? first;
    if (behind) parts.push(first);
    const at = nextKeys(plain, long);
    if (at === null) return [...parts, long];
    parts.push({ start: long.start, end: at });
    rest = { start: at, end: long.end };
  }
}

/** Where a line of several keys counts on from long answers above it; null where none does. */
function nextKeys(plain: string, long: Span): number | null {
  const numbered = numberedLines(plain, long);
  let index = 0;
  for (let at = endOfLine(plain, long.start, long.end) + 1; at < long.end; ) {
    const { line, keys } = keysOfLine(plain, at, long.end);
    while (index < numbered.length && numbered[index].at < at - 1) index += 1;
    const last = numbered[index - 1]?.number;
    const next = keys === null || last === undefined ? null : firstOfSeveral(plain, keys);
    if (last !== undefined && next !== null && next > last && next <= last + mostMissing) return at;
    at = line.end + 1;
  }
  return null;
}

/** The answers of so many numbers may be missing between long ones and keys. */
const mostMissing = 3;

function firstOfSeveral(plain: string, keys: Span): number | null {
  const { items } = readShortKeys(plain, keys);
  return items.length < 2 ? null : items[0].number;
}

/** The line at a place, and as far as it holds keys only: the two rows of a table stand one below the other. */
function keysOfLine(plain: string, at: number, end: number): { line: Span; keys: Span | null } {
  const line = { start: at, end: endOfLine(plain, at, end) };
  const rows = { start: at, end: endOfLine(plain, line.end + 1, end) };
  return { line, keys: [line, rows].find((stretch) => isKeysOnly(plain, stretch)) ?? null };
}

/** `1-5 ABCDE⏎16. 一提，二拔。`: keys in short, and long answers below or behind them. */
function splitBehindKeys(plain: string, content: Span): [Span, Span?] {
  let end = content.start;
  for (let at = content.start; at < content.end; ) {
    const { line, keys: found } = keysOfLine(plain, at, content.end);
    const isEmpty = isBlank(plain, line) || (found === null && isFrame(plain, line));
    const keys = isEmpty ? line : found;
    if (!isEmpty) end = keys?.end ?? behindKeys(plain, line);
    if (!keys) break;
    at = keys.end + 1;
  }
  const rest = { start: end, end: content.end };
  const keys = { start: content.start, end };
  return goesOnBehind(plain, keys, rest) ? [keys, rest] : [content];
}

/** Where the keys end that a line begins with: `6-9 ×√×√ 10.公共查询`; one before its reason begins a long answer: `5. 错误。因为…`. */
function behindKeys(plain: string, line: Span): number {
  const ends = [line.start];
  for (const { marker, content } of readShortKeys(plain, line).items) {
    if (/[^\s，、；。]/.test(plain.slice(ends[ends.length - 1], marker.start))) break;
    // `3. （1）10（2）20`: words for two blanks.
    if (/\d/.test(plain.slice(content.start, content.end))) break;
    ends.push(content.end);
  }
  const end = ends[ends.length - 1];
  return ends.length > 2 || numberIn(plain.slice(end, end + longestNumber)) !== null ? end : line.start;
}

/** The number that a text begins with, behind the marks that part it from what stands before. */
function numberIn(text: string): number | null {
  const found = /^[\s；，、。]*[（【]?(\d{1,3})(?:[.、）：】-]|[ ]{1,4}(?=[\u3400-\u9fff]))/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

const longestNumber = 24;

/** Long answers go on with a higher number; what begins otherwise explains the key above it, unless that stands in a row of keys. */
function goesOnBehind(plain: string, keys: Span, rest: Span): boolean {
  const { items } = readShortKeys(plain, keys);
  const last = items.at(-1)?.number;
  if (typeof last !== 'number' || isBlank(plain, rest)) return false;
  const next = numberIn(plain.slice(rest.start, rest.start + longestNumber));
  if (next !== null) return next > last;
  const behind = rest.start + plain.slice(rest.start, rest.end).search(/\S/);
  if (!plain.slice(keys.end, behind).includes('\n') && plain[keys.end - 1] !== '\n') return false;
  const row = keys.start + plain.slice(keys.start, keys.end).trimEnd().lastIndexOf('\n') + 1;
  return (
    items.filter(({ content }) => content.start >= row).length >= fewestInRow ||
    isNote(plain, items, { start: behind, end: rest.end })
  );
}

const fewestInRow = 3;
/** So many keys, none of which is explained, are a list of its own: what stands below the last explains none either. */
const fewestUnexplained = 4;

/** `1 B⏎2 A⏎3 C⏎4 D⏎以上答案仅供参考。`: a note below all keys, and no reason of the last; no further keys stand behind it. */
function isNote(plain: string, items: readonly Item[], behind: Span): boolean {
  const last = highest(items, ({ number }) => number ?? 0);
  return (
    items.length >= fewestUnexplained &&
    labelAt(plain, behind.start)?.field !== 'analysis' &&
    !numberedLines(plain, behind).some(({ number }) => number > last)
  );
}

/** Whether a stretch in plain form holds keys in short, and hardly anything else. */
export function isKeysOnly(plain: string, stretch: Span): boolean {
  const { items, share } = readShortKeys(plain, stretch);
  return items.length > 0 && share >= keyShare;
}

/** The names of the columns, and the bars below them. */
function isFrame(plain: string, line: Span): boolean {
  const { items, unmatched, share } = readShortKeys(plain, line);
  return items.length === 0 && unmatched.length === 0 && share === 1;
}

/** Whether a stretch holds nothing but white space. */
export const isBlank = (plain: string, { start, end }: Span): boolean =>
  plain.slice(start, end).trim() === '';
