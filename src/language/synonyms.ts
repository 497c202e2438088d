import { isLatin } from '../script/characters.ts';
import { synonymGroups } from './synonym-groups.ts';

/** A word at the beginning of a text, and what may stand for it. */
interface Synonyms {
  word: string;
  others: ReadonlySet<string>;
}

interface Table {
  othersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The length of the longest word in it. */
  longest: number;
}

// Most searches find what they look for as typed, and need no table.
let table: Table | undefined;

/** The longest word with synonyms at the beginning of a folded text: `客服中心` → 客服中心, with 呼叫中心, 电话中心, 话务中心. */
export function synonymsAtStart(folded: string): Synonyms | null {
  table ??= readTable();
  for (let length = Math.min(table.longest, folded.length); length > 1; length -= 1) {
    const word = folded.slice(0, length);
    const others = table.othersOf.get(word);
    if (others && !isCutOff(word, folded)) return { word, others };
  }
  return null;
}

function readTable(): Table {
  const othersOf = new Map<string, Set<string>>();
  for (const words of synonymGroups.map((group) => group.split(' ')))
    for (const word of words) {
      const others = othersOf.get(word) ?? new Set();
      for (const other of words) if (other !== word) others.add(other);
      othersOf.set(word, others);
    }
  return { othersOf, longest: Math.max(...[...othersOf.keys()].map(({ length }) => length)) };
}

/** Letters that are only the beginning of a Latin word or number are no word: hr in hrbp. */
function isCutOff(word: string, text: string): boolean {
  return isLatin(word) && /^[a-z0-9]/.test(text.slice(word.length));
}
