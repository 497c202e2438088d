// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// reading the dictionary takes longer than a whole search.
import { dict } from '@node-rs/jieba/dict.js';
import { foldText } from '../script/fold.ts';
import { filterOf, type WordFilter } from './word-filter.ts';

/** Longer words are found by those that they are made of. */
const longestWord = 4;

/** How often the corpus must have a word of so many characters: what is seldomer is mostly a name or a slip. */
const leastCount = [0, Number.POSITIVE_INFINITY, 3, 4, 4];

function knownWords(): Set<string> {
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word, count] = line.split(' ');
    if (word.length <= longestWord && Number(count) >= leastCount[word.length]) words.add(foldText(word));
  }
  return words;
}

/** The words of two to four characters that the dictionary of jieba lists, folded. */
export const knownWordTable: WordFilter = filterOf(knownWords());
