import { hiring } from './english/hiring.ts';
import { serving } from './english/serving.ts';
import { trades } from './english/trades.ts';
import { working } from './english/working.ts';

/**
 * English terms of work, recruiting and interviews with what Chinese texts write for them, a matter a line, folded: the
 * English ways to say it, parted by commas, then the Chinese ones, the usual first. Plurals need no line of their own.
 *
 * A term is in the table if hardly anything else is meant by it among such questions. Take terms from the language, never
 * from a bank or from queries that were missed: those are to measure the table.
 */
export const englishTerms: readonly string[] = [...serving, ...hiring, ...working, ...trades];

let table: ReadonlyMap<string, readonly string[]> | undefined;
const longestTerm = 4;

function readTable(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    englishTerms.flatMap((line) => {
      const [english, chinese] = line.split(': ');
      return english.split(',').map((term) => [term, chinese.split(' ')] as const);
    }),
  );
}

/** A term at the beginning of some words, of how many of them it is made, and its Chinese words, the usual first. */
interface EnglishTerm {
  words: number;
  chinese: readonly string[];
}

/** The longest term that these folded words begin with: `customer service manager` before `customer`. */
export function englishTermAt(words: readonly string[]): EnglishTerm | null {
  table ??= readTable();
  for (let count = Math.min(longestTerm, words.length); count > 0; count -= 1) {
    const first = words
      .slice(0, count - 1)
      .map((word) => `${word} `)
      .join('');
    for (const last of formsOf(words[count - 1])) {
      const chinese = table.get(first + last);
      if (chinese) return { words: count, chinese };
    }
  }
  return null;
}

/** A word and what it may be the plural of: policies → policies, policie, policy. */
function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}s$/.test(word)) return [word];
  return [word, word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')];
}
