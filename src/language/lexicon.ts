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

/** The entries that begin alike: from `first` to `end`, not included, the first `depth` units the same. */
export interface Prefix {
  first: number;
  end: number;
  depth: number;
}

/**
 * Words and their shares of running text, in the order of their units: all words with a beginning lie together, and a
 * beginning is found unit by unit.
 */
export class Lexicon {
  /** Of how many words the shares were counted. */
  readonly total: number;
  readonly #words: readonly string[];
  readonly #shares: Float64Array;
  /** By unit: where the words that begin with it begin; one more for the end. */
  readonly #firstOf: Uint32Array;

  /** Takes entries in any order, each word once. */
  constructor(entries: readonly (readonly [word: string, share: number])[], total: number) {
    const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
    this.total = total;
    this.#words = sorted.map(([word]) => word);
    this.#shares = Float64Array.from(sorted, ([, share]) => share);
    this.#firstOf = new Uint32Array(0x10001);
    for (const word of this.#words) this.#firstOf[word.charCodeAt(0) + 1] += 1;
    for (let unit = 0; unit < 0x10000; unit += 1) this.#firstOf[unit + 1] += this.#firstOf[unit];
  }

  /** The words that begin with a unit, or null. */
  startWith(unit: number): Prefix | null {
    const first = this.#firstOf[unit];
    const end = this.#firstOf[unit + 1];
    return first < end ? { first, end, depth: 1 } : null;
  }

  /** Those words of a prefix that go on with a unit, or null. */
  goOn(prefix: Prefix, unit: number): Prefix | null {
    const first = this.#find(prefix, unit);
    const end = this.#find(prefix, unit + 1);
    return first < end ? { first, end, depth: prefix.depth + 1 } : null;
  }

  /** The units with which some word of a prefix goes on, rising. */
  *nextUnits(prefix: Prefix): Generator<number> {
    const { end, depth } = prefix;
    for (let at = this.#find(prefix, 0); at < end; ) {
      const unit = this.#words[at].charCodeAt(depth);
      yield unit;
      at = this.#find({ first: at, end, depth }, unit + 1);
    }
  }

  /** The first of a prefix's words whose next unit is not below one; a word that ends there comes before all. */
  #find({ first, end, depth }: Prefix, unit: number): number {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      const word = this.#words[middle];
      if (word.length <= depth || word.charCodeAt(depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The share of the prefix itself as a word; 0 where it is only a beginning. */
  shareOfPrefix({ first, depth }: Prefix): number {
    return this.#words[first].length === depth ? this.#shares[first] : 0;
  }

  /** The prefix's units. */
  textOf({ first, depth }: Prefix): string {
    return this.#words[first].slice(0, depth);
  }

  /** The share of one unit as a word; 0 where it is none. */
  shareOfUnit(unit: number): number {
    const prefix = this.startWith(unit);
    return prefix === null ? 0 : this.shareOfPrefix(prefix);
  }
}

/**
 * Lines read `word count tag`. A tag that ends in `g` marks a bound morpheme (`寻 3495 zg`, as in 寻找, 不寻常): its
 * count is the character's, of which few places are a word by itself.
 */
function readDictionary(): Lexicon {
  const entries: [word: string, share: number][] = [];
  let total = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const wordEnd = line.indexOf(' ');
    if (wordEnd < 1) continue;
    const count = Number.parseInt(line.slice(wordEnd + 1), 10);
    total += count;
    const isBound = wordEnd === 1 && line.endsWith('g');
    if (wordEnd <= longestWord) entries.push([line.slice(0, wordEnd), isBound ? count * standsAlone : count]);
  }
  for (const entry of entries) entry[1] /= total;
  return new Lexicon([...entries, ...marks], total);
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
