/** A set of words in few bits: it knows all of its words, and takes one stranger in some hundreds for one of them. */
export interface WordFilter {
  /** Its bits, as many as a power of two. */
  bits: Uint8Array;
}

/** Bits for each word, and how many of them it sets: these let a stranger in once in three hundred times or less. */
const bitsForWord = 12;
const marksOfWord = 7;

/** The filter that holds these words. */
export function filterOf(words: ReadonlySet<string>): WordFilter {
  let size = 1024;
  while (size < words.size * bitsForWord) size *= 2;
  const bytes = new Uint8Array(size / 8);
  for (const word of words) {
    const { first, step } = hashesOf(word);
    for (let mark = 0; mark < marksOfWord; mark += 1) {
      const place = (first + mark * step) & (size - 1);
      bytes[place >>> 3] |= 1 << (place & 7);
    }
  }
  return { bits: bytes };
}

/** Tells whether a word is (very likely) one of a filter's. */
export function readFilter({ bits }: WordFilter): (word: string) => boolean {
  const size = bits.length * 8;
  return (word) => {
    const { first, step } = hashesOf(word);
    for (let mark = 0; mark < marksOfWord; mark += 1) {
      const place = (first + mark * step) & (size - 1);
      if ((bits[place >>> 3] & (1 << (place & 7))) === 0) return false;
    }
    return true;
  };
}

/** Where a word's first mark is, and how far it is from each to the next: odd, so that it walks through all places. */
function hashesOf(word: string): { first: number; step: number } {
  return { first: hashOf(word, 0x811c9dc5), step: (hashOf(word, 0x9e3779b9) & 0xffffff) | 1 };
}

/** FNV-1a, mixed once more. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13);
}
