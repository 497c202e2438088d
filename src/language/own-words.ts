import { Lexicon } from './lexicon.ts';
import { segment } from './segment.ts';

const isWord = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/**
 * The words of one text, and its phrases of two words, with their shares of it: its terms and people (`驱动力`; `他`
 * rather than `她`), which no dictionary knows. The text is folded.
 */
export function readOwnWords(folded: string): Lexicon {
  const counts = new Map<string, number>();
  let total = 0;
  let before = '';
  for (const word of segment(folded)) {
    count(counts, word);
    if (before !== '' && isWord(word)) count(counts, before + word);
    before = isWord(word) ? word : '';
    total += 1;
  }
  return new Lexicon(
    [...counts].map(([word, times]) => [word, times / total]),
    total,
  );
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
