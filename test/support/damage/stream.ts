import type { MarkPlace } from '../damage.ts';
import { encodeCharacter } from './gbk.ts';

/** A byte of a damaged text, and the character of the clean text that it comes from; null for a gloss. */
export interface Byte {
  value: number;
  origin: { at: number; length: number; isFirst: boolean } | null;
  /** The text is parted before this byte: a lead byte left of it stays alone. */
  isParted: boolean;
}

export function bytesOf(text: string): Byte[] {
  const stream: Byte[] = [];
  let at = 0;
  for (const character of text) {
    const bytes = encodeCharacter(character);
    for (const [index, value] of bytes.entries()) {
      stream.push({ value, origin: { at, length: character.length, isFirst: index === 0 }, isParted: false });
    }
    at += character.length;
  }
  return stream;
}

/**
 * Puts `(pinyin)` behind every two bytes that make up a glossed character: one character after the other, in the order
 * of the map, so that a gloss parts the pairs of later ones, and what an earlier one stands behind.
 */
export function insertGlosses(
  stream: readonly Byte[],
  glosses: ReadonlyMap<string, string>,
): readonly Byte[] {
  let glossed = stream;
  for (const [character, pinyin] of glosses) glossed = insertGloss(glossed, character, pinyin);
  return glossed;
}

function insertGloss(stream: readonly Byte[], character: string, pinyin: string): readonly Byte[] {
  const pair = pairOf(character);
  if (!stream.some((_, index) => pairAt(stream, index) === pair)) return stream;
  const gloss = glossBytes(pinyin);
  const glossed: Byte[] = [];
  let index = 0;
  while (index < stream.length) {
    const isGlossed = pairAt(stream, index) === pair;
    const taken = isGlossed ? 2 : 1;
    for (let byte = index; byte < index + taken; byte += 1) glossed.push(stream[byte]);
    if (isGlossed) glossed.push(...gloss);
    index += taken;
  }
  return glossed;
}

const looseAnywhere = new Map([...'？！；'].map((mark) => [pairOf(mark), mark]));
const looseInPlace = new Map([...'，。'].map((mark) => [pairOf(mark), mark]));

/**
 * Parts the text before its marks, but for those that `isWhole` spares: first ？！； wherever their bytes meet, then
 * ，。 themselves, unless a ？！； has one of their bytes.
 */
export function loosenMarks(
  stream: readonly Byte[],
  clean: string,
  isWhole: (place: MarkPlace) => boolean,
): Byte[] {
  const taken = new Set<number>();
  const parted = new Set<number>();
  let ordinal = 0;
  const part = (index: number, mark: string) => {
    if (taken.has(index) || taken.has(index + 1) || stream[index].origin === null) return;
    if (!isWhole({ ...placeOf(stream[index], clean), mark, ordinal })) {
      parted.add(index);
      taken.add(index).add(index + 1);
    }
    ordinal += 1;
  };
  for (let index = 0; index < stream.length; index += 1) {
    const mark = looseAnywhere.get(pairAt(stream, index));
    if (mark !== undefined) part(index, mark);
  }
  for (let index = 0; index < stream.length; index += 1) {
    const mark = stream[index].origin?.isFirst ? looseInPlace.get(pairAt(stream, index)) : undefined;
    if (mark !== undefined) part(index, mark);
  }
  return stream.map((byte, index) => (parted.has(index) ? { ...byte, isParted: true } : byte));
}

function placeOf({ origin }: Byte, clean: string): { before: string; after: string } {
  const border = origin === null ? 0 : origin.at + (origin.isFirst ? 0 : origin.length);
  return { before: clean.slice(Math.max(0, border - 10), border), after: clean.slice(border, border + 10) };
}

function pairOf(character: string): number {
  const [lead, trail] = encodeCharacter(character);
  return lead * 256 + trail;
}

function pairAt(stream: readonly Byte[], index: number): number {
  return index + 1 < stream.length ? stream[index].value * 256 + stream[index + 1].value : -1;
}

function glossBytes(pinyin: string): Byte[] {
  return [...`(${pinyin})`].flatMap((letter) =>
    encodeCharacter(letter).map((value) => ({ value, origin: null, isParted: false })),
  );
}
