import type { Span } from '../../read/span.ts';
import type { Item, Section } from '../item.ts';
import { endOfLine } from '../text/places.ts';
import { readKeyRun } from './key-runs.ts';
import { readBareKeys } from './key-signs.ts';

const fewestLines = 2;

/** Keys of a line, in their order. */
interface KeyLine {
  line: Span;
  keys: Item[];
}

/**
 * Keys without numbers or headings, a line for each section of questions: `B A C B⏎√ × √ × √`, and where they end. Each line
 * has as many as its section has questions, or all lines have as many as are asked before the number that answers go on with
 * below them. They get the numbers of the questions. null where it is not so.
 */
export function readKeysByLine(
  plain: string,
  { start, end }: Span,
  questions: readonly Section[],
): { items: Item[]; end: number } | null {
  const asked = questions.filter(({ items }) => items.length > 0);
  const lines = readLines(plain, { start, end }, (nth) => asked[nth]?.items.length);
  const found = lines.length >= fewestLines ? lines : readLines(plain, { start, end }, () => undefined);
  const last = found.at(-1)?.line.end ?? start;
  const next = nextNumber(plain.slice(last, end));
  const keys = found.flatMap((one) => one.keys);
  const all = asked.flatMap(({ items }) => items);
  if (found.length < fewestLines || next === null || keys.length > all.length) return null;
  const isWhole = next === Number.POSITIVE_INFINITY ? keys.length === all.length : keys.length < all.length;
  const isProved = found === lines || next === Number(all[keys.length]?.number);
  if (!isWhole || !isProved) return null;
  return { items: keys.map((key, index) => ({ ...key, number: all[index].number })), end: last };
}

/** The first lines that hold keys only, each as many as it should, or as it has; none behind the first that does not. */
function readLines(
  plain: string,
  { start, end }: Span,
  countOf: (nth: number) => number | undefined,
): KeyLine[] {
  const found: KeyLine[] = [];
  for (let at = start; at < end; ) {
    const line = { start: at, end: endOfLine(plain, at, end) };
    at = line.end + 1;
    const text = plain.slice(line.start, line.end);
    if (text.trim() === '') continue;
    const keys = readBareKeys(plain, line, countOf(found.length) ?? readKeyRun(text)?.words ?? 0);
    if (keys.length === 0) break;
    found.push({ line, keys });
  }
  return found;
}

/** The number that a text goes on with; infinite where nothing follows, null where anything else does. */
function nextNumber(text: string): number | null {
  if (text.trim() === '') return Number.POSITIVE_INFINITY;
  const number = /^\s*[（([【]?(\d{1,3})(?:[.、）】\]]|[ ]{1,4}(?=[\u3400-\u9fff“]))/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
