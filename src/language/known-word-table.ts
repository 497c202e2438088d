// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// reading the dictionary takes longer than a whole search.
import { dict } from '@node-rs/jieba/dict.js';
import { foldText } from '../script/fold.ts';
import { englishTerms } from './english-terms.ts';
import { synonymGroups } from './synonym-groups.ts';
import { filterOf, type WordFilter } from './word-filter.ts';

/** Longer words are found by those that they are made of. */
const longestWord = 4;

/** How often the corpus must have a word of so many characters: what is seldomer is mostly a name or a slip. */
const leastCount = [0, Number.POSITIVE_INFINITY, 3, 4, 4];

/** Terms of work that the dictionary has not; longer ones are mostly made of words that it has. */
const longestTerm = 3;

function knownWords(): Set<string> {
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word, count] = line.split(' ');
    if (word.length <= longestWord && Number(count) >= leastCount[word.length]) words.add(foldText(word));
  }
  for (const word of [...synonymGroups, ...englishTerms].join(' ').split(/[ ,]/))
    if (word.length <= longestTerm && /^\p{Script=Han}+$/u.test(word)) words.add(word);
  return words;
}

/** The words of two to four characters that the dictionary of jieba lists, and terms of work (共情, 话术), folded. */
export const knownWordTable: WordFilter = filterOf(knownWords());
