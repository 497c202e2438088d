import { isHan } from './han.ts';
import { longestWord, shareOf } from './lexicon.ts';
import type { OwnWords } from './own-words.ts';

/** Shares of the marks, in their folded forms, in running Chinese text; the dictionary counts words only. */
const marks: Readonly<Record<string, number>> = {
  ',': 0.06,
  '.': 0.03,
  '、': 0.012,
  '"': 0.008,
  ':': 0.004,
  '(': 0.003,
  ')': 0.003,
  ';': 0.003,
  '?': 0.003,
  '!': 0.001,
  '\n': 0.01,
  ' ': 0.001,
  '…': 0.0005,
  '-': 0.0005,
  '《': 0.0005,
  '》': 0.0005,
  '."': 0.003,
  ',"': 0.001,
  '!"': 0.0005,
  '?"': 0.0005,
  ':"': 0.002,
};

/** How much a text's own wording counts beside the dictionary's. */
const ownWeight = 0.5;

/** A run of Latin letters and digits is one word of its own, whatever its length. */
const latinWord = 1e-4;
/** ASCII marks are seldom among Han characters, but not a sign of damage. */
const asciiMark = 1e-4;
/** A Han character that the dictionary does not list alone. */
const rareHan = 1e-9;
/** Kana, Greek, bopomofo, private use: what byte shifts show and Chinese prose does not. */
const foreign = 1e-10;

const latin = /[A-Za-z0-9]/;

/** The wording of the text around, and the passage of it that is in question. */
export interface Wording {
  own: OwnWords;
  passage: string;
}

/** The share of a character that the dictionary does not list alone. */
function shareOfSingle(character: string): number {
  const mark = marks[character];
  if (mark !== undefined) return mark;
  if (character.charCodeAt(0) < 0x80) return asciiMark;
  return isHan(character) ? rareHan : foreign;
}

/**
 * How plausible a folded text (see `script/fold.ts`) is as Chinese: the logarithm of the probability of its likeliest
 * division into words, the dictionary's and those of the text that it stands in. `passage` is how the same place
 * reads now, which says nothing for either. To be compared among readings of the same passage only.
 */
export function plausibilityOf(folded: string, { own, passage }: Wording): number {
  const best = new Float64Array(folded.length + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const latinEnd = endOfLatin(folded, at);
    if (latinEnd > at) raise(best, latinEnd, best[at] + Math.log(latinWord));
    else
      for (const { end, share } of wordsAt(folded, at, { own, passage }))
        raise(best, end, best[at] + Math.log(share));
  }
  return best[folded.length];
}

function* wordsAt(
  folded: string,
  at: number,
  { own, passage }: Wording,
): Generator<{ end: number; share: number }> {
  const last = Math.min(folded.length, at + longestWord);
  for (let end = at + 1; end <= last; end += 1) {
    const word = folded.slice(at, end);
    const listed = shareOf(word) || (end === at + 1 ? shareOfSingle(word) : (marks[word] ?? 0));
    const share = (1 - ownWeight) * listed + ownWeight * own.shareOf(word, passage);
    if (share > 0) yield { end, share };
  }
}

function raise(best: Float64Array, at: number, value: number): void {
  if (value > best[at]) best[at] = value;
}

function endOfLatin(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && latin.test(folded[end])) end += 1;
  return end;
}
