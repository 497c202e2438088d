import { firstWhere } from '../../read/first-where.ts';

/** A title says enough to be found again by its words. */
const shortestTitle = 2;
/** What is compared first, so that only few titles are compared as a whole; of words in letters it takes more. */
const keyLength = 6;
const wordsLength = 24;
/** So much of two titles must be the same, in pairs of characters, for one to be the other's rewording. */
const alikeFrom = 0.75;

/** A title without marks and blanks, and its place among others. */
interface Titled {
  at: number;
  key: string;
}

/** Titles by how they begin. */
export class TitleIndex {
  readonly #byStart = new Map<string, Titled[]>();

  constructor(titles: readonly Titled[]) {
    for (const title of titles)
      for (const start of startsOf(title.key)) {
        const held = this.#byStart.get(start);
        if (held) held.push(title);
        else this.#byStart.set(start, [title]);
      }
  }

  /** A title behind `at` begins with this one, or nearly so. */
  hasAgain(key: string, at: number): boolean {
    if (key.length < shortestTitle) return false;
    return startsOf(key).some((start) => {
      const others = this.#byStart.get(start) ?? [];
      const from = firstWhere(others, (other) => other.at > at);
      return others.slice(from, from + mostCompared).some((other) => isSameTitle(key, other.key));
    });
  }
}

const mostCompared = 64;

/** Half of the titles in English begin with `What is`: they are compared with those that begin alike for longer first. */
function startsOf(key: string): string[] {
  const start = key.slice(0, keyLength);
  return /^[a-z]{6}/.test(start) ? [key.slice(0, wordsLength), start] : [start];
}

/** Whether a title begins with a shorter one, or nearly so. */
export function isSameTitle(short: string, long: string): boolean {
  if (long.startsWith(short)) return true;
  const head = long.slice(0, short.length + 2);
  const pairs = new Set(
    Array.from({ length: Math.max(0, head.length - 1) }, (_, at) => head.slice(at, at + 2)),
  );
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1) if (pairs.has(short.slice(at, at + 2))) shared += 1;
  return short.length > keyLength && shared >= (short.length - 1) * alikeFrom;
}
