/** Pairs of UTF-16 units, each once. A set of numbers or of strings takes several times as long. */
export class PairSet {
  /** Twice as many places as pairs; 0 is a free one, as no pair is `\0\0`. */
  #places: Uint32Array;
  #size = 0;

  /** `expected` is about how many pairs there will be. */
  constructor(expected = 0) {
    let places = 64;
    while (places < expected * 2) places *= 2;
    this.#places = new Uint32Array(places);
  }

  /** Whether the pair is new. */
  add(first: number, second: number): boolean {
    const pair = ((first << 16) | second) >>> 0;
    const place = this.#placeOf(pair);
    if (this.#places[place] === pair) return false;
    this.#places[place] = pair;
    this.#size += 1;
    if (this.#size * 2 > this.#places.length) this.#widen();
    return true;
  }

  forEach(visit: (first: number, second: number) => void): void {
    for (const pair of this.#places) if (pair !== 0) visit(pair >>> 16, pair & 0xffff);
  }

  #placeOf(pair: number): number {
    const mask = this.#places.length - 1;
    let place = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
    while (this.#places[place] !== 0 && this.#places[place] !== pair) place = (place + 1) & mask;
    return place;
  }

  #widen(): void {
    const pairs = this.#places;
    this.#places = new Uint32Array(pairs.length * 2);
    for (const pair of pairs) if (pair !== 0) this.#places[this.#placeOf(pair)] = pair;
  }
}
