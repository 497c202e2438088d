import { filterFor, hashOfUnit, hold, mayHold, regionOf, regionShiftOf } from './prefix-filter.ts';

/** A beginning of words in a lexicon: a number that only this lexicon knows. */
export type Prefix = number;

/** Before the first unit; and the answer where no word goes on so. */
export const noPrefix: Prefix = 0;

/** The logarithm of the share of what a lexicon does not list: such a character is a word of its own. */
const unlisted = Math.log(1e-9);

/** A text, and the likeliest division of its stretches into words. */
export interface Division {
  text: string;
  /** By place: where the word that begins there ends, and how likely all from there on is (logarithm). */
  wordEnd: Uint32Array;
  best: Float64Array;
}

/** A lexicon as lists: of each prefix, in the order in which they were made, the one before it, its last unit, its count. */
export interface LexiconTable {
  parents: Int32Array;
  units: Uint16Array;
  counts: Float32Array;
  total: number;
}

/** A lexicon as it lies in memory that threads share, so that each need not have its own. */
export interface SharedLexicon {
  total: number;
  size: number;
  parents: Int32Array;
  units: Uint16Array;
  counts: Float64Array;
  isBegun: Uint8Array;
  first: Int32Array;
  logarithms: Float64Array;
  table: Int32Array;
  filter: Uint32Array;
}

/** A power of two, as hashes are cut to the length of the table. */
const firstCapacity = 1 << 12;
/** Numbers in each place of the table: the parent, the unit, and the prefix that they make; side by side in memory. */
const placeSize = 4;
/**
 * Words and how often they stand in running text, as a tree of their units: a word is found unit by unit, with all that
 * begin alike on the way. The tree lies in a few arrays, as there are a quarter of a million beginnings in a dictionary: the
 * children of each are found by a hash of parent and unit.
 */
export class Lexicon {
  /** Of how many words the counts are. */
  total = 0;
  #size = 1;
  #parents: Int32Array;
  #units: Uint16Array;
  #counts: Float64Array;
  /** By prefix: 1 where words go on from it. */
  #isBegun: Uint8Array;
  /** By unit: the words that begin with it. */
  #first: Int32Array = new Int32Array(0x10000);
  /** The logarithms of the shares, once they were asked for. */
  #logarithms: Float64Array = new Float64Array(0);
  /** Likewise by prefix the last of those that go on from it, and the one before each of these. */
  #children = { last: new Int32Array(0), before: new Int32Array(0) };
  /** Twice as many places as there may be prefixes. */
  #table: Int32Array;
  /** Two bits for what goes on so: most that is asked for is not there, and the table is too large to be near. */
  #filter: Uint32Array;
  /** What shifts the hash of a prefix to its region of the filter. */
  #regionShift: number;

  /** `expected` is about how many different beginnings there will be. */
  constructor(expected = firstCapacity) {
    let capacity = firstCapacity;
    while (capacity < expected) capacity *= 2;
    this.#parents = new Int32Array(capacity);
    this.#units = new Uint16Array(capacity);
    this.#counts = new Float64Array(capacity);
    this.#isBegun = new Uint8Array(capacity);
    this.#table = new Int32Array(capacity * 2 * placeSize);
    this.#filter = filterFor(capacity);
    this.#regionShift = regionShiftOf(capacity);
  }

  static fromTable({ parents, units, counts, total }: LexiconTable): Lexicon {
    const lexicon = new Lexicon(counts.length);
    for (let prefix = 1; prefix < counts.length; prefix += 1)
      lexicon.count(lexicon.grow(parents[prefix], units[prefix]), counts[prefix]);
    lexicon.total = total;
    return lexicon;
  }

  toTable(): LexiconTable {
    return {
      parents: this.#parents.slice(0, this.#size),
      units: this.#units.slice(0, this.#size),
      counts: Float32Array.from(this.#counts.subarray(0, this.#size)),
      total: this.total,
    };
  }

  /** The same in memory that threads share. None of them may add to it. */
  toShared(): SharedLexicon {
    return {
      total: this.total,
      size: this.#size,
      parents: shared(this.#parents, Int32Array),
      units: shared(this.#units, Uint16Array),
      counts: shared(this.#counts, Float64Array),
      isBegun: shared(this.#isBegun, Uint8Array),
      first: shared(this.#first, Int32Array),
      logarithms: shared(this.#readLogarithms(), Float64Array),
      table: shared(this.#table, Int32Array),
      filter: shared(this.#filter, Uint32Array),
    };
  }

  static fromShared(whole: SharedLexicon): Lexicon {
    const lexicon = new Lexicon(0);
    lexicon.total = whole.total;
    lexicon.#size = whole.size;
    lexicon.#parents = whole.parents;
    lexicon.#units = whole.units;
    lexicon.#counts = whole.counts;
    lexicon.#isBegun = whole.isBegun;
    lexicon.#first = whole.first;
    lexicon.#logarithms = whole.logarithms;
    lexicon.#table = whole.table;
    lexicon.#filter = whole.filter;
    lexicon.#regionShift = regionShiftOf(whole.parents.length);
    return lexicon;
  }

  /** Those words of a prefix that go on with a unit, or `noPrefix`. */
  goOn(prefix: Prefix, unit: number): Prefix {
    if (!mayHold(this.#filter, regionOf(prefix, this.#regionShift), hashOfUnit(unit))) return noPrefix;
    return this.#table[this.#placeOf(prefix, unit) + 2];
  }

  /** The place, from `nth` on, of the first of some units with which words of a prefix may go on; their number if none. */
  nextOnward(prefix: Prefix, units: Uint16Array, nth: number): number {
    if (this.#isBegun[prefix] === 0) return units.length;
    const filter = this.#filter;
    const region = regionOf(prefix, this.#regionShift);
    let at = nth;
    while (at < units.length && !mayHold(filter, region, hashOfUnit(units[at]))) at += 1;
    return at;
  }

  /** The words that begin with a unit, or `noPrefix`. */
  startWith(unit: number): Prefix {
    return this.#first[unit];
  }

  /** The units with which some word of a prefix goes on. */
  *nextUnits(prefix: Prefix): Generator<number> {
    if (prefix === noPrefix) return;
    const { last, before } = this.#readChildren();
    for (let child = last[prefix]; child !== 0; child = before[child]) yield this.#units[child];
  }

  #readChildren(): { last: Int32Array; before: Int32Array } {
    if (this.#children.last.length === this.#size) return this.#children;
    const last = new Int32Array(this.#size);
    const before = new Int32Array(this.#size);
    for (let prefix = 1; prefix < this.#size; prefix += 1) {
      const parent = this.#parents[prefix];
      before[prefix] = last[parent];
      last[parent] = prefix;
    }
    this.#children = { last, before };
    return this.#children;
  }

  /** The share of the prefix itself, as a word, of running text; 0 where it is only a beginning. */
  shareOf(prefix: Prefix): number {
    return prefix === noPrefix ? 0 : this.#counts[prefix] / this.total;
  }

  /** Finds the likeliest words of a stretch of the text. One loop, as whole texts go through it. */
  divide({ text, wordEnd, best }: Division, start: number, end: number): void {
    const logarithms = this.#readLogarithms();
    const isBegun = this.#isBegun;
    const filter = this.#filter;
    const regionShift = this.#regionShift;
    best[end] = 0;
    for (let at = end - 1; at >= start; at -= 1) {
      let prefix = this.#first[text.charCodeAt(at)];
      let value = best[at + 1] + (prefix === noPrefix ? unlisted : Math.max(logarithms[prefix], unlisted));
      let chosen = at + 1;
      for (let next = at + 1; next < end && isBegun[prefix] === 1; next += 1) {
        const unit = text.charCodeAt(next);
        if (!mayHold(filter, regionOf(prefix, regionShift), hashOfUnit(unit))) break;
        prefix = this.#table[this.#placeOf(prefix, unit) + 2];
        const longer = logarithms[prefix] + best[next + 1];
        if (prefix === noPrefix || longer <= value) continue;
        value = longer;
        chosen = next + 1;
      }
      best[at] = value;
      wordEnd[at] = chosen;
    }
  }

  #readLogarithms(): Float64Array {
    if (this.#logarithms.length < this.#size)
      this.#logarithms = Float64Array.from({ length: this.#size }, (_, prefix) =>
        Math.log(this.shareOf(prefix)),
      );
    return this.#logarithms;
  }

  /** The share of one unit as a word; 0 where it is none. */
  shareOfUnit(unit: number): number {
    return this.shareOf(this.startWith(unit));
  }

  /** The prefix that goes on so, made where there is none. */
  grow(prefix: Prefix, unit: number): Prefix {
    const known = prefix === noPrefix ? this.#first[unit] : this.#table[this.#placeOf(prefix, unit) + 2];
    if (known !== noPrefix) return known;
    const made = this.#size;
    if (made === this.#parents.length) this.#widen();
    if (prefix === noPrefix) this.#first[unit] = made;
    else this.#place(made, prefix, unit);
    this.#size += 1;
    this.#parents[made] = prefix;
    this.#units[made] = unit;
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

  /** Where the table has a prefix that goes on so, or has room for it. */
  #placeOf(prefix: Prefix, unit: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let place = ((hashOf(prefix, unit) >>> 7) * placeSize) & mask;
    while (table[place + 2] !== 0 && (table[place] !== prefix || table[place + 1] !== unit))
      place = (place + placeSize) & mask;
    return place;
  }

  #place(made: Prefix, parent: Prefix, unit: number): void {
    const place = this.#placeOf(parent, unit);
    hold(this.#filter, regionOf(parent, this.#regionShift), hashOfUnit(unit));
    this.#isBegun[parent] = 1;
    this.#table[place] = parent;
    this.#table[place + 1] = unit;
    this.#table[place + 2] = made;
  }

  #widen(): void {
    const length = this.#parents.length * 2;
    this.#parents = widened(this.#parents, new Int32Array(length));
    this.#units = widened(this.#units, new Uint16Array(length));
    this.#counts = widened(this.#counts, new Float64Array(length));
    this.#isBegun = widened(this.#isBegun, new Uint8Array(length));
    this.#table = new Int32Array(length * 2 * placeSize);
    this.#filter = filterFor(length);
    this.#regionShift = regionShiftOf(length);
    for (let prefix = 1; prefix < this.#size; prefix += 1)
      if (this.#parents[prefix] !== noPrefix) this.#place(prefix, this.#parents[prefix], this.#units[prefix]);
  }
}

const hashOf = (prefix: Prefix, unit: number): number =>
  Math.imul(prefix, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);

function widened<Numbers extends { set(from: Numbers): void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

function shared<Numbers extends { set(from: Numbers): void; byteLength: number }>(
  from: Numbers,
  Kind: new (buffer: SharedArrayBuffer) => Numbers,
): Numbers {
  const to = new Kind(new SharedArrayBuffer(from.byteLength));
  to.set(from);
  return to;
}
