import { dict } from '@node-rs/jieba/dict.js';

/** Longer entries are names and idioms that their parts account for. */
const longestWord = 6;

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
  ['\n', 0.01],
  [' ', 0.001],
  ['…', 0.0005],
  ['——', 0.0005],
  ['-', 0.0005],
  ['《', 0.0005],
  ['》', 0.0005],
];

/** A beginning of words in a lexicon: a number that only this lexicon knows. */
export type Prefix = number;

/** Before the first unit; and the answer where no word goes on so. */
export const noPrefix: Prefix = 0;

/** A power of two, as hashes are cut to the length of the table. */
const firstCapacity = 1 << 12;

/**
 * Words and how often they stand in running text, as a tree of their units: a word is found unit by unit, with all that
 * begin alike on the way. The tree lies in a few arrays, as there are half a million beginnings in a dictionary: the
 * children of each are found by a hash of parent and unit.
 */
export class Lexicon {
  /** Of how many words the counts are. */
  total = 0;
  #size = 1;
  #parents = new Int32Array(firstCapacity);
  #units = new Uint16Array(firstCapacity);
  #counts = new Float64Array(firstCapacity);
  #firstChildren = new Int32Array(firstCapacity);
  #nextSiblings = new Int32Array(firstCapacity);
  /** By hash: the prefix, or 0. Twice to four times as long as there are prefixes. */
  #places = new Int32Array(firstCapacity * 2);

  /** Those words of a prefix that go on with a unit, or `noPrefix`. */
  goOn(prefix: Prefix, unit: number): Prefix {
    return this.#places[this.#placeOf(prefix, unit)];
  }

  /** The words that begin with a unit, or `noPrefix`. */
  startWith(unit: number): Prefix {
    return this.goOn(noPrefix, unit);
  }

  /** The units with which some word of a prefix goes on. */
  *nextUnits(prefix: Prefix): Generator<number> {
    if (prefix === noPrefix) return;
    for (let child = this.#firstChildren[prefix]; child !== 0; child = this.#nextSiblings[child])
      yield this.#units[child];
  }

  /** The share of the prefix itself, as a word, of running text; 0 where it is only a beginning. */
  shareOf(prefix: Prefix): number {
    return prefix === noPrefix ? 0 : this.#counts[prefix] / this.total;
  }

  /** The share of one unit as a word; 0 where it is none. */
  shareOfUnit(unit: number): number {
    return this.shareOf(this.startWith(unit));
  }

  /** The prefix that goes on so, made where there is none. */
  grow(prefix: Prefix, unit: number): Prefix {
    const known = this.goOn(prefix, unit);
    if (known !== noPrefix) return known;
    const made = this.#size;
    if (made === this.#parents.length) this.#widen();
    this.#places[this.#placeOf(prefix, unit)] = made;
    this.#size += 1;
    this.#parents[made] = prefix;
    this.#units[made] = unit;
    this.#nextSiblings[made] = this.#firstChildren[prefix];
    this.#firstChildren[prefix] = made;
    return made;
  }

  /** The prefix that is a word or a part of one, from `start` to `end` of a text, made where there is none. */
  growWord(text: string, start: number, end: number): Prefix {
    let prefix = noPrefix;
    for (let at = start; at < end; at += 1) prefix = this.grow(prefix, text.charCodeAt(at));
    return prefix;
  }

  /** Counts a word so many times more. The total is not touched: phrases are counted beside their words. */
  count(prefix: Prefix, times: number): void {
    this.#counts[prefix] += times;
  }

  #placeOf(prefix: Prefix, unit: number): number {
    const mask = this.#places.length - 1;
    let place = (Math.imul(prefix, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (; ; place += 1) {
      const found = this.#places[place & mask];
      if (found === 0 || (this.#parents[found] === prefix && this.#units[found] === unit)) return place & mask;
    }
  }

  #widen(): void {
    const length = this.#parents.length * 2;
    this.#parents = widened(this.#parents, new Int32Array(length));
    this.#units = widened(this.#units, new Uint16Array(length));
    this.#counts = widened(this.#counts, new Float64Array(length));
    this.#firstChildren = widened(this.#firstChildren, new Int32Array(length));
    this.#nextSiblings = widened(this.#nextSiblings, new Int32Array(length));
    this.#places = new Int32Array(length * 2);
    for (let prefix = 1; prefix < this.#size; prefix += 1)
      this.#places[this.#placeOf(this.#parents[prefix], this.#units[prefix])] = prefix;
  }
}

function widened<Numbers extends { set(from: Numbers): void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/**
 * Lines read `word count tag`. A tag that ends in `g` marks a bound morpheme (`寻 3495 zg`, as in 寻找, 不寻常): its
 * count is the character's, of which few places are a word by itself.
 */
function readDictionary(): Lexicon {
  const words = new Lexicon();
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
  if (wordEnd - start > longestWord) return;
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

let lexicon: Lexicon | undefined;

/**
 * The words of Simplified Chinese: the dictionary that jieba ships (349,045 words with counts from a corpus of 60
 * million), and the marks. Read when it is first asked for.
 */
export function theLexicon(): Lexicon {
  lexicon ??= readDictionary();
  return lexicon;
}
