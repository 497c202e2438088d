import { knownWordTable } from './known-word-table.ts';
import { readFilter } from './word-filter.ts';

let filter: ((word: string) => boolean) | undefined;

/** Whether a dictionary of Chinese lists this folded word of two to four characters: 投诉 and 投机, not 诉投. */
export function isKnownWord(folded: string): boolean {
  filter ??= readFilter(knownWordTable);
  return filter(folded);
}

/** What makes a name of the word before it, and so many words that no dictionary has them all. */
const suffixes = /[率度性者员师力量权额费值]$/;

/** Whether a folded text is a word of the dictionary with a suffix: 离职率, 执行力. */
export function isDerivedWord(folded: string): boolean {
  return folded.length === 3 && suffixes.test(folded) && isKnownWord(folded.slice(0, 2));
}

const longestWord = 4;

/**
 * How many characters of a folded text are in no word of the dictionary, where it is divided so that they are fewest:
 * 0 for 客户满意度, 1 for 执行率.
 */
export function charactersOutsideWords(folded: string): number {
  const fewest = [0];
  for (let end = 1; end <= folded.length; end += 1) {
    fewest[end] = fewest[end - 1] + 1;
    for (let length = 2; length <= Math.min(longestWord, end); length += 1) {
      const outside = fewest[end - length];
      if (outside < fewest[end] && isKnownWord(folded.slice(end - length, end))) fewest[end] = outside;
    }
  }
  return fewest[folded.length];
}

/**
 * How many characters of a part of a folded text are torn from their words: those that no word has that is whole in the
 * part (the 遍 of 遍客户), and all of them where a longer word holds the part (管理 of 管理员). Several that are in no word at
 * all are a word that no dictionary has (话术), unless a word reaches over an end of theirs (的经 of 的经验).
 */
export function charactersTornOff(folded: string, part: Span): number {
  const { start, end } = part;
  const length = end - start;
  if (isWithinWord(folded, part, length + 1)) return length;
  const outside = charactersOutsideWords(folded.slice(start, end));
  const isParted = [start, end].some((at) => isWithinWord(folded, { start: at - 1, end: at + 1 }, 2));
  return outside === length && length > 1 && !isParted ? 0 : outside;
}

/**
 * Whether a part of a folded text stands only where two words meet: one that begins before it ends in it, and there begins
 * one that ends behind it. 行人 does in 进行人身, not in 老年行人.
 */
export function isWhereWordsMeet(folded: string, { start, end }: Span): boolean {
  const cuts = Array.from({ length: end - start - 1 }, (_, at) => start + 1 + at);
  return cuts.some((cut) => isWordFromBefore(folded, start, cut) && isWordToBehind(folded, cut, end));
}

function isWordFromBefore(folded: string, start: number, cut: number): boolean {
  for (let from = Math.max(0, cut - longestWord); from < start; from += 1)
    if (isKnownWord(folded.slice(from, cut))) return true;
  return false;
}

function isWordToBehind(folded: string, cut: number, end: number): boolean {
  for (let to = end + 1; to <= Math.min(folded.length, cut + longestWord); to += 1)
    if (isKnownWord(folded.slice(cut, to))) return true;
  return false;
}

interface Span {
  start: number;
  end: number;
}

/** Whether a word of so many characters at least holds this part. */
function isWithinWord(folded: string, { start, end }: Span, least: number): boolean {
  for (let from = Math.max(0, end - longestWord); from <= start; from += 1)
    for (let to = Math.max(end, from + least); to <= Math.min(folded.length, from + longestWord); to += 1)
      if (isKnownWord(folded.slice(from, to))) return true;
  return false;
}
