import { type CharacterKind, kindOf } from '../script/characters.ts';
import { gramsOf } from './grams.ts';
import { PairSet } from './pair-set.ts';

/** By UTF-16 unit, what it is to a search; 0 where it has not been looked at. */
const kinds = new Uint8Array(0x10000);
const numberOfKind: Record<CharacterKind, number> = { mark: 1, han: 2, letter: 3 };
const mark = numberOfKind.mark;
const space = 0x20;

/**
 * The grams of some folded texts (see `gramsOf`), each once, with spaces between: what the index is given of a field.
 * `pairs` gets those of two units.
 *
 * `gramText(['处理crm'])` → `'处理 cr rm'`
 */
export function gramText(texts: readonly string[], pairs: PairSet): string {
  if (texts.some(hasSurrogate)) return gramTextOfAny(texts, pairs);
  const writer = new GramWriter(texts.reduce((sum, { length }) => sum + length, 0));
  for (const text of texts) writer.read(text);
  writer.copyPairs(pairs);
  return writer.text();
}

const hasSurrogate = (text: string): boolean => /[\ud800-\udfff]/.test(text);

function gramTextOfAny(texts: readonly string[], pairs: PairSet): string {
  const grams = new Set(texts.flatMap(gramsOf));
  for (const gram of grams) if (gram.length === 2) pairs.add(gram.charCodeAt(0), gram.charCodeAt(1));
  return [...grams].join(' ');
}

/** Entries come by the thousand, and each has hundreds of grams: they are told apart as numbers and written at once. */
class GramWriter {
  readonly #seen: PairSet;
  /** Each gram takes two units and the space behind it; one of a single unit stands as its half, before a space. */
  readonly #units: Uint16Array;
  #length = 0;

  constructor(characters: number) {
    this.#seen = new PairSet(characters);
    this.#units = new Uint16Array(characters * 3);
  }

  read(text: string): void {
    let kind = mark;
    let start = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const next = at === text.length ? mark : kindOfUnit(text.charCodeAt(at));
      if (next !== kind) {
        if (kind !== mark && at - start === 1) this.#add(0, text.charCodeAt(start));
        kind = next;
        start = at;
      } else if (kind !== mark) this.#add(text.charCodeAt(at - 1), text.charCodeAt(at));
    }
  }

  #add(first: number, second: number): void {
    if (!this.#seen.add(first, second)) return;
    if (this.#length > 0) this.#units[this.#length++] = space;
    if (first !== 0) this.#units[this.#length++] = first;
    this.#units[this.#length++] = second;
  }

  copyPairs(pairs: PairSet): void {
    this.#seen.forEach((first, second) => {
      if (first !== 0) pairs.add(first, second);
    });
  }

  text(): string {
    return Buffer.from(this.#units.buffer, 0, this.#length * 2).toString('utf16le');
  }
}

function kindOfUnit(unit: number): number {
  if (kinds[unit] === 0) kinds[unit] = numberOfKind[kindOf(unit)];
  return kinds[unit];
}
