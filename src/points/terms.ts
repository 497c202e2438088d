import { isFunctionWord } from '../language/function-words.ts';
import { rarityOf } from '../language/rarity.ts';
import { wordEnds } from '../language/segment.ts';
import { wordForm } from '../language/word-form.ts';
import { wordingsIn } from '../language/wordings.ts';
import { isHan } from './characters.ts';

/** A word of a text, or a wording of some matter, that may stand in another text too. */
export interface Term {
  /** What it is compared by: the word, or the matter's number. */
  key: string;
  /** As it stands, folded. */
  words: string;
  start: number;
  end: number;
  /** See `rarity.ts`. */
  rarity: number;
}

/** A text made ready to be compared. Offsets are those of the text. */
export interface Terms {
  folded: string;
  wordEnds: readonly number[];
  terms: readonly Term[];
}

/** The terms of a text in either script, function words left out. Wordings may overlap words and one another. */
export function termsOf(text: string): Terms {
  const folded = wordForm(text);
  const ends = wordEnds(folded);
  return { folded, wordEnds: ends, terms: [...wordTerms(folded, ends), ...wordingTerms(folded, ends)] };
}

function* wordTerms(folded: string, ends: readonly number[]): Generator<Term> {
  let start = 0;
  for (const end of ends) {
    const words = folded.slice(start, end);
    if (words.length > 1 && isWord(words) && !isFunctionWord(words))
      yield { key: words, words, start, end, rarity: rarityOf(words) };
    start = end;
  }
}

function isWord(words: string): boolean {
  return isHan(words) || /^[a-z0-9]/.test(words);
}

function* wordingTerms(folded: string, ends: readonly number[]): Generator<Term> {
  for (const { concept, words, start, end } of wordingsIn(folded, new Set(ends), 'answers'))
    if (!isFunctionWord(words))
      yield {
        key: `#${concept}`,
        words,
        start,
        end,
        rarity: rarityOfWording(words, ends, { start, end, folded }),
      };
}

const leastPhrase = 4.5;
const rarestPhrase = 5.5;
const unknown = 7;

/** A phrase that is no word is about as rare as the rarest of its words. */
function rarityOfWording(
  words: string,
  ends: readonly number[],
  { start, end, folded }: { start: number; end: number; folded: string },
): number {
  const rarity = rarityOf(words);
  if (rarity < unknown) return rarity;
  let rarest = leastPhrase;
  let from = start;
  for (let at = firstAfter(ends, start); at < ends.length && ends[at] <= end; at += 1) {
    rarest = Math.max(rarest, rarityOf(folded.slice(from, ends[at])));
    from = ends[at];
  }
  return Math.min(rarestPhrase, rarest);
}

/** The index of the first number above a bound, in rising numbers. */
function firstAfter(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
