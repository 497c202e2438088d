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
export function insertGlosses(stream: readonly Byte[], glosses: ReadonlyMap<string, string>): Byte[] {
  return [...glosses].reduce(
    (glossed, [character, pinyin]) => insertGloss(glossed, character, pinyin),
    [...stream],
  );
}

function insertGloss(stream: readonly Byte[], character: string, pinyin: string): Byte[] {
  const pair = pairOf(character);
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

/** Parts the text before its marks, but for those that `isWhole` spares. */
export function loosenMarks(
  stream: readonly Byte[],
  clean: string,
  isWhole: (place: MarkPlace) => boolean,
): Byte[] {
  let ordinal = 0;
  return stream.map((byte, index) => {
    const mark = looseMarkAt(stream, index);
    if (mark === undefined || byte.origin === null) return byte;
    const { at, length, isFirst } = byte.origin;
    const border = isFirst ? at : at + length;
    const place = {
      mark,
      before: clean.slice(Math.max(0, border - 10), border),
      after: clean.slice(border, border + 10),
    };
    const isParted = !isWhole({ ...place, ordinal });
    ordinal += 1;
    return { ...byte, isParted };
  });
}

function looseMarkAt(stream: readonly Byte[], index: number): string | undefined {
  const pair = pairAt(stream, index);
  const inPlace = stream[index].origin?.isFirst ? looseInPlace.get(pair) : undefined;
  return looseAnywhere.get(pair) ?? inPlace;
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
