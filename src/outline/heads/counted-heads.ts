import { highest } from '../../read/extremes.ts';
import type { Head } from './head.ts';

/** What of a head tells whether it is one of those that count on. */
type Counted = Pick<Head, 'line' | 'from' | 'level' | 'number' | 'title' | 'role' | 'asking'>;

/** Fewer numbers in a row may be those of steps. */
const fewestCounted = 8;
/** An unnumbered head that asks so clearly is a question among those with numbers. */
const clearlyAsks = 3.5;
/** Such a part belongs to what stands as high right above it. */
const belowLevel = 0.5;

/**
 * Heads of one level whose numbers go on from 1 to the last are the questions; what stands as high between them, without
 * a number or with those of a list, is of their answers: many writers leave the style of the question on what follows it.
 */
export function withCountedOnly<One extends Counted>(plain: string, heads: readonly One[]): One[] {
  const parts = new Set<One>();
  for (const level of new Set(heads.map((head) => head.level)))
    for (const part of partsBetween(plain, heads, level)) parts.add(part);
  return heads.map((head) =>
    parts.has(head) ? { ...head, role: 'part', asking: 0, level: head.level + belowLevel } : head,
  );
}

function partsBetween<One extends Counted>(plain: string, heads: readonly One[], level: number): One[] {
  const counted = countedOf(heads.filter((head) => head.level === level));
  if (counted === null) return [];
  const parted: One[][] = [];
  let isBelow = false;
  for (const [index, head] of heads.entries()) {
    if (head.level < level) isBelow = false;
    if (head.level !== level) continue;
    const next = heads[index + 1];
    const isSection = next !== undefined && counted.has(next) && names(plain, head, next.from);
    const isAsking = head.number === null && head.asking >= clearlyAsks;
    if (counted.has(head)) parted.push([]);
    if (counted.has(head)) isBelow = true;
    else if (isBelow && head.role === 'open' && !isSection && !isAsking) parted.at(-1)?.push(head);
  }
  return [...parted.slice(0, -1).flat(), ...lastParts(parted)];
}

/** Behind the last question what else is on the page may follow: where most others have parts, it has as many as they. */
function lastParts<One>(parted: readonly One[][]): One[] {
  const others = parted.slice(0, -1);
  const isUsual = others.filter(({ length }) => length > 0).length * 2 > others.length;
  return isUsual
    ? (parted.at(-1) ?? []).slice(
        0,
        highest(others, ({ length }) => length),
      )
    : [];
}

/** Those that are counted from 1 on; null where numbers are left that are of no list between two of them. */
function countedOf<One extends Counted>(heads: readonly One[]): Set<One> | null {
  const numbered = heads.filter(({ number }) => number !== null);
  const style = numbered.at(0)?.number?.style;
  const last = numbered.reduce(
    (most, { number }) => Math.max(most, number?.style === style ? (number?.value ?? 0) : 0),
    0,
  );
  if (last < fewestCounted || numbered.length > last * mostParts) return null;
  const counted = new Set<One>();
  let inner = 0;
  for (const head of numbered) {
    const value = head.number?.value ?? 0;
    if (value === counted.size + 1 && head.number?.style === style) {
      counted.add(head);
      inner = 0;
    } else if (value === 1 || value === inner + 1) inner = value;
    else return null;
  }
  return counted.size === last ? counted : null;
}

/** An answer in so many heads is another document. */
const mostParts = 5;

/** A few words right above a question with a number are the name of a part. */
const names = (plain: string, { line, title }: Counted, next: number): boolean =>
  plain.slice(line.end, next).trim() === '' &&
  title.end - title.start <= longestName &&
  !/[。；;，,：:]/.test(plain.slice(title.start, title.end));

const longestName = 20;
