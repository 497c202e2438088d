// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// reading the dictionary takes longer than reading a document with it.
import { dict } from '@node-rs/jieba/dict.js';
import { Lexicon } from './lexicon.ts';
import { tableWhenAsked } from './table-when-asked.ts';

/** Longer entries are names and idioms that their parts account for. */
const longestWord = 6;

/** Longer entries that the corpus has no oftener are mostly names and phrases: they are half of all. */
const seldom = 3;

/** How often a bound morpheme is a word of its own after all, of all its places. */
const standsAlone = 0.1;

/**
 * Shares of the marks, in their forms of `word-form.ts`, in running Chinese text; the dictionary counts words only.
 * Those that stand together, at either end of a quotation or bracket, come together.
 */
const marks: readonly (readonly [mark: string, share: number])[] = [
  [',', 0.06],
  ['.', 0.03],
  ['、', 0.012],
  ['“', 0.004],
  ['”', 0.004],
  [':', 0.004],
  ['(', 0.003],
  [')', 0.003],
  [';', 0.003],
  ['?', 0.003],
  ['.”', 0.002],
  [':“', 0.002],
  ['!', 0.001],
  [',“', 0.0005],
  [',”', 0.0005],
  ['?”', 0.0005],
  ['!”', 0.0005],
  ['”,', 0.001],
  ['”.', 0.0005],
  ['”、', 0.0005],
  ['),', 0.001],
  [').', 0.0005],
  ['( )', 0.001],
  ['(  )', 0.001],
  ['\n', 0.01],
  [' ', 0.001],
  ['…', 0.0005],
  ['——', 0.0005],
  ['-', 0.0005],
  ['.-', 0.0002],
  ['”-', 0.0002],
  ['.”-', 0.0002],
  ['《', 0.0005],
  ['》', 0.0005],
  ['[', 0.0005],
  [']', 0.0005],
  ['.[', 0.0005],
  ['√', 0.0001],
  ['×', 0.0001],
];

/** What the dictionary comes to, about. */
const dictionarySize = 1 << 18;

/**
 * Lines read `word count tag`. A tag that ends in `g` marks a bound morpheme (`寻 3495 zg`, as in 寻找, 不寻常): its
 * count is the character's, of which few places are a word by itself.
 */
function readDictionary(): Lexicon {
  const words = new Lexicon(dictionarySize);
  const lines = new TextDecoder().decode(dict);
  for (let start = 0; start < lines.length; ) {
    const lineEnd = lines.indexOf('\n', start);
    const end = lineEnd < 0 ? lines.length : lineEnd;
    readEntry(words, lines, { start, end });
    start = end + 1;
  }
  for (const [mark, share] of marks) words.count(words.growWord(mark, 0, mark.length), share * words.total);
  return words;
}

function readEntry(words: Lexicon, lines: string, { start, end }: { start: number; end: number }): void {
  const wordEnd = lines.indexOf(' ', start);
  if (wordEnd <= start || wordEnd >= end) return;
  const times = readNumber(lines, wordEnd + 1);
  words.total += times;
  if (wordEnd - start > longestWord || (wordEnd - start > 2 && times <= seldom)) return;
  const isBound = wordEnd - start === 1 && lines[end - 1] === 'g';
  words.count(words.growWord(lines, start, wordEnd), isBound ? times * standsAlone : times);
}

function readNumber(text: string, start: number): number {
  let number = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The words of Simplified Chinese: the dictionary that jieba ships (words with counts from a corpus of 60
 * million, the seldom ones of three characters and more left out), and the marks.
 */
export const dictionaryTable = tableWhenAsked(() => readDictionary().toTable());
