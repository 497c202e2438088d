import type { Leading } from '../marks/leading.ts';
import { skipSpace } from '../text/places.ts';
import type { Head } from './head.ts';

/** `A-1 什么是…`, `B2. …`, `NET-03：…`: the letters of a part, and the number within it. */
const code = /^([A-Z]|[A-Za-z][A-Za-z\d]{1,7}(?=-))-?0?(\d{1,2})(?:[.、：）]|(?=\s))/;
/** `A. 架构`, `B、网络`: the letter of a part alone. */
const letter = /^([A-Z])(?:[.、：）]|\s[-–—]\s)(?=\s?[^\s\d])/;
const fewestCodes = 3;
const fewestLetters = 2;
/** So many of the heads that stand as high have such numbers, as a name may look like one: `S3 怎么收费？`. */
const leastShare = 0.8;

/** What of a head says whether such a number stands in it. */
type Titled = Pick<Head, 'level' | 'role' | 'number' | 'title'>;

interface Found {
  head: Titled;
  part: string;
  value: number;
  length: number;
}

/** The heads, with the numbers that letters lead, where they count within each part, and the letters that count parts. */
export function withLetters<One extends Titled>(plain: string, heads: readonly One[]): One[] {
  const numbers = new Map<Titled, Leading>();
  for (const level of new Set(heads.map((head) => head.level))) {
    const own = heads.filter((head) => head.level === level && head.role !== 'part');
    const codes = own.flatMap((head) => codeOf(plain, head));
    const letters = own.flatMap((head) => letterOf(plain, head));
    const found = [codes, letters].find((all) => all.length >= own.length * leastShare);
    if (found && (found === codes ? countInParts(codes) : countParts(letters)))
      for (const { head, value, length } of found)
        numbers.set(head, leadingOf(plain, head, { value, length }));
  }
  return heads.map((head) => {
    const number = numbers.get(head);
    return number ? { ...head, number, title: { start: number.end, end: head.title.end } } : head;
  });
}

function codeOf(plain: string, head: Titled): Found[] {
  const [whole, part, value] = (head.number === null && code.exec(textOf(plain, head))) || [];
  return whole === undefined ? [] : [{ head, part, value: Number(value), length: whole.length }];
}

function letterOf(plain: string, head: Titled): Found[] {
  const [whole, part] = (head.number === null && letter.exec(textOf(plain, head))) || [];
  return whole === undefined ? [] : [{ head, part, value: part.charCodeAt(0) - 64, length: whole.length }];
}

const textOf = (plain: string, { title }: Titled): string => plain.slice(title.start, title.end);

/** In each part from 1 on, and no part comes again. */
function countInParts(codes: readonly Found[]): boolean {
  const seen = new Set<string>();
  return (
    codes.length >= fewestCodes &&
    codes.every(({ part, value }, at) => {
      const before = codes[at - 1];
      if (before?.part === part) return value === before.value + 1;
      const isNew = !seen.has(part);
      seen.add(part);
      return isNew && value === 1;
    })
  );
}

const countParts = (letters: readonly Found[]): boolean =>
  letters.length >= fewestLetters && letters.every(({ value }, at) => value === at + 1);

function leadingOf(
  plain: string,
  { title }: Titled,
  { value, length }: Pick<Found, 'value' | 'length'>,
): Leading {
  return {
    start: title.start,
    end: skipSpace(plain, title.start + length, title.end),
    value,
    style: 'coded',
  };
}
