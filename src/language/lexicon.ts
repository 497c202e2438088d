import { dict } from '@node-rs/jieba/dict.js';

/** The longest word that is looked up; longer entries are names and idioms that its parts account for. */
export const longestWord = 6;

/** How often a bound morpheme is a word of its own after all, of all its places. */
const standsAlone = 0.1;

let shares: Map<string, number> | undefined;

/**
 * A Simplified word's share of running text, from the dictionary that jieba ships (349,045 words with counts from a
 * corpus of 60 million); 0 where the word is not in it.
 */
export function shareOf(word: string): number {
  shares ??= readDictionary();
  return shares.get(word) ?? 0;
}

/**
 * Lines read `word count tag`. A tag that ends in `g` marks a bound morpheme (`寻 3495 zg`, as in 寻找, 不寻常): its
 * count is the character's, of which few places are a word by itself.
 */
function readDictionary(): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const wordEnd = line.indexOf(' ');
    if (wordEnd < 1) continue;
    const count = Number.parseInt(line.slice(wordEnd + 1), 10);
    total += count;
    if (wordEnd <= longestWord)
      counts.set(line.slice(0, wordEnd), wordEnd === 1 && line.endsWith('g') ? count * standsAlone : count);
  }
  for (const [word, count] of counts) counts.set(word, count / total);
  return counts;
}
