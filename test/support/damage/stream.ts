import type { MarkPlace } from '../damage.ts';
import { readCharacter } from './display.ts';
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

/**
 * Parts the text before its marks: ？ wherever its bytes meet; ， where it is still in step; ！ and ； wherever their
 * bytes meet; 。 itself. A byte belongs to one mark only. `isWhole` spares all but ，.
 */
export function loosenMarks(
  stream: readonly Byte[],
  clean: string,
  isWhole: (place: MarkPlace) => boolean,
): Byte[] {
  const loosened = stream.map((byte) => ({ ...byte }));
  const taken = new Set<number>();
  let ordinal = 0;
  const part = (index: number, mark: string) => {
    if (taken.has(index) || taken.has(index + 1)) return;
    const isSpared = mark !== '，' && isWhole({ ...placeOf(stream[index], clean), mark, ordinal });
    ordinal += 1;
    if (isSpared) return;
    loosened[index].isParted = true;
    taken.add(index).add(index + 1);
  };
  for (const index of placesOf('？', stream)) part(index, '？');
  const inStep = startsOf(loosened);
  for (const index of placesOf('，', stream)) if (inStep.has(index)) part(index, '，');
  for (const mark of '！；') for (const index of placesOf(mark, stream)) part(index, mark);
  for (const index of placesOf('。', stream)) if (stream[index].origin?.isFirst) part(index, '。');
  return loosened;
}

function placesOf(mark: string, stream: readonly Byte[]): number[] {
  const pair = pairOf(mark);
  return stream.flatMap((_, index) => (pairAt(stream, index) === pair ? [index] : []));
}

/** Where the characters start as the text is read now. */
function startsOf(stream: readonly Byte[]): Set<number> {
  const starts = new Set<number>();
  for (let index = 0; index < stream.length; index += readCharacter(stream, index).length) starts.add(index);
  return starts;
}

function placeOf({ origin }: Byte, clean: string): { before: string; after: string } {
  const border = origin === null ? 0 : origin.at + (origin.isFirst ? 0 : origin.length);
  return { before: clean.slice(Math.max(0, border - 10), border), after: clean.slice(border, border + 10) };
}

function pairOf(character: string): number {
  const [lead, trail] = encodeCharacter(character);
  return lead * 256 + trail;
}

/** Two bytes that nothing parts, as one number. */
function pairAt(stream: readonly Byte[], index: number): number {
  const isPair = index + 1 < stream.length && !stream[index + 1].isParted;
  return isPair ? stream[index].value * 256 + stream[index + 1].value : -1;
}

function glossBytes(pinyin: string): Byte[] {
  return [...`(${pinyin})`].flatMap((letter) =>
    encodeCharacter(letter).map((value) => ({ value, origin: null, isParted: false })),
  );
}
