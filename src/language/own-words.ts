import { Lexicon } from './lexicon.ts';
import { segment } from './segment.ts';

const numerals = new Set(Array.from('一二三四五六七八九十', (numeral) => numeral.charCodeAt(0)));
const anyNumeral = '一'.charCodeAt(0);

/** The unit that stands for all of its kind among a text's own words: a text that has 第一步 may well have 第七步. */
export const alike = (unit: number): number => (numerals.has(unit) ? anyNumeral : unit);

/** What damage leaves of marks: a text that is full of it has not said so. */
const splitMarks = /\?[?!;]/;

const isWord = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/**
 * The words of one text, and its phrases of two words or a word and a mark, with their shares of it: its terms and people (`驱动力`; `他`
 * rather than `她`), and what it ends its clauses with, which no dictionary knows. The text is in word form; numerals are alike (see `alike`).
 */
export function readOwnWords(text: string): Lexicon {
  const counts = new Map<string, number>();
  let total = 0;
  let before = '';
  for (const word of segment(text)) {
    if (splitMarks.test(word)) continue;
    count(counts, alikeText(word));
    if (before !== '') count(counts, alikeText(before + (isWord(word) ? word : word[0])));
    before = isWord(word) ? word : '';
    total += 1;
  }
  return new Lexicon(
    [...counts].map(([word, times]) => [word, times / total]),
    total,
  );
}

/** A text with alike units in one form. */
export const alikeText = (text: string): string => text.replaceAll(/[一二三四五六七八九十]/g, '一');

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
