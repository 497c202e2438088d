import { Lexicon } from './lexicon.ts';
import { segment } from './segment.ts';

const isWord = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/**
 * The words of one text, and its phrases of two words or a word and a mark, with their shares of it: its terms and people (`驱动力`; `他`
 * rather than `她`), and what it ends its clauses with, which no dictionary knows. The text is in word form.
 */
export function readOwnWords(text: string): Lexicon {
  const counts = new Map<string, number>();
  let total = 0;
  let before = '';
  for (const word of segment(text)) {
    count(counts, word);
    if (before !== '') count(counts, before + (isWord(word) ? word : word[0]));
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
