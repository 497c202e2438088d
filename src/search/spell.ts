import { charactersOutsideWords, isKnownWord } from '../language/known-words.ts';
import { shapesLike } from '../language/like-shapes.ts';
import { isLatin } from '../script/characters.ts';
import { type Chain, chainsOf, type Neighbours } from './chains.ts';
import { fit, type Slot, type Sounds, slotFor } from './sounds.ts';
import { soundsMeant } from './spell-sounds.ts';
import { never, often, onlyBest, particles, type Speller, type Spelling } from './spelling.ts';

/** Longer words are compared with whole passages instead (see `typo.ts`). */
const longestSlip = 4;
const longestHomophone = 10;

/**
 * What a folded word that stands nowhere may have been meant for, way by way, the likeliest first: each is told only where
 * nothing stands somewhere that those before it gave.
 */
export function* spellingsOf(word: string, speller: Speller): Generator<Spelling[]> {
  const hasLatin = /[a-zà-ž]/.test(word.normalize('NFC'));
  if (hasLatin) for (const found of soundsMeant(word, speller)) yield onlyBest(found);
  else if (!isLatin(word)) yield onlyBest(slipsMeant(word, speller));
}

function slipsMeant(word: string, speller: Speller): Spelling[] {
  return [
    ...(isSayable(word) ? homophones(word, oneOther(word, speller), speller) : []),
    ...(isSayable(word) ? looksAlike(word, speller) : []),
    ...(word.length >= 2 && word.length <= longestSlip ? slips(word, speller) : []),
  ];
}

/** What a Han word sounds like as a whole, the likeliest first: 通里新. Dearer than `spellingsOf`, which takes one wrong. */
export function soundAlikes(word: string, speller: Speller): Spelling[] {
  if (!isSayable(word) || isLatin(word) || /[a-z]/.test(word)) return [];
  const slots = Array.from(word, (character) => speller.sounds.slotLike(character));
  return onlyBest(homophones(word, [slots], speller));
}

function isSayable({ length }: string): boolean {
  return length >= 2 && length <= longestHomophone;
}

/** One character after another as what sounds like it, the others as they are. */
function oneOther(word: string, { sounds, neighbours }: Speller): Slot[][] {
  const slots = Array.from(word, slotFor);
  return placesOfWrong(word, neighbours).map((at) => slots.with(at, sounds.slotLike(word[at])));
}

/** Where a wrong character would account for all neighbours in a word that stand beside each other nowhere. */
function placesOfWrong(word: string, neighbours: Neighbours): number[] {
  const characters = Array.from(word);
  const following = neighbours('following', characters.slice(0, -1));
  const strange = characters.flatMap((next, at) =>
    at === 0 || following.get(characters[at - 1])?.includes(next) ? [] : [at],
  );
  return [...characters.keys()].filter((at) => strange.every((second) => second === at || second === at + 1));
}

function homophones(
  word: string,
  patterns: readonly (readonly Slot[])[],
  { sounds, neighbours }: Speller,
): Spelling[] {
  const isReal = isKnownWord(word);
  return patterns
    .flatMap((slots) => chainsOf(slots, neighbours))
    .flatMap((chain): Spelling[] => {
      const changed = chain.fits.filter((value) => value !== fit.same).length;
      const near = chain.fits.filter((value) => value === fit.near).length;
      if (changed === 0) return [];
      const leastTimes = timesForHomophone(word, chain, { isReal, changed, near, sounds });
      if (leastTimes === never) return [];
      const outside = charactersOutsideWords(chain.text);
      const worth = 1 - (0.1 * changed + 0.1 * near + 0.3 * outside) / word.length;
      return [{ text: chain.text, kind: 'homophone', worth, leastTimes, kept: null }];
    });
}

/** What one character that looks like another (末, 未) costs. */
const worthOfShape = 0.9;

/** One character after another as what looks like it. */
function looksAlike(word: string, { neighbours }: Speller): Spelling[] {
  if (isKnownWord(word)) return [];
  const slots = Array.from(word, slotFor);
  return placesOfWrong(word, neighbours)
    .map((at) => slots.with(at, slotOfShapes(word[at])))
    .flatMap((pattern) => chainsOf(pattern, neighbours))
    .flatMap(({ text }): Spelling[] => {
      const outside = charactersOutsideWords(text);
      const isChance = text.length === 2 && outside > 0;
      if (isChance && particles.test(text)) return [];
      const worth = worthOfShape - (0.3 * outside) / text.length;
      return [{ text, kind: 'typo', worth, leastTimes: isChance ? often : 1, kept: null }];
    });
}

function slotOfShapes(character: string): Slot {
  return new Map(Array.from(shapesLike(character), (one) => [one, fit.near]));
}

interface Likeness {
  /** The word as typed is a word itself. */
  isReal: boolean;
  changed: number;
  near: number;
  sounds: Sounds;
}

function timesForHomophone(
  word: string,
  { text }: Chain,
  { isReal, changed, near, sounds }: Likeness,
): number {
  const outside = charactersOutsideWords(text);
  if (word.length > 2) return changed === 1 || outside === 0 ? 1 : outside <= word.length / 3 ? 2 : never;
  if (outside > 0) return isReal || near > 0 || particles.test(text) ? never : often;
  if (!isReal) return 1;
  // Another word than was typed: only what an input method offers for the same keys and half of it stayed.
  const isSame = changed === 1 && [...text].every((character, at) => sounds.hasSameTone(character, word[at]));
  return isSame ? 1 : never;
}

/** Two neighbours swapped, one doubled, one missing or one wrong, as far as words come out. */
function slips(word: string, speller: Speller): Spelling[] {
  const { neighbours } = speller;
  if (isKnownWord(word)) return [];
  const slots = Array.from(word, slotFor);
  const exact = (patterns: readonly (readonly Slot[])[], worth: number) =>
    patterns
      .filter(({ length }) => length > 1)
      .flatMap((pattern) => chainsOf(pattern, neighbours))
      .flatMap(({ text }) => asSlip(text, word, worth));
  return [
    ...exact(swapped(slots), 0.95),
    ...exact(undoubled(word, slots), 0.95),
    ...exact(turned(slots), 0.9),
    ...exact(shortened(slots), 0.75),
    ...exact(completed(slots), 0.85),
    ...(word.length > 2 ? exact(replaced(word, speller), 0.8) : exact(replacedStrangers(word, speller), 0.8)),
    ...exact(cutAtEnd(slots), 0.55),
  ];
}

function swapped(slots: readonly Slot[]): Slot[][] {
  return slots.slice(1).map((slot, at) => [...slots.slice(0, at), slot, slots[at], ...slots.slice(at + 2)]);
}

/** One end moved to the other: 率离职. */
function turned(slots: readonly Slot[]): Slot[][] {
  if (slots.length < 3) return [];
  return [
    [...slots.slice(1), slots[0]],
    [...slots.slice(-1), ...slots.slice(0, -1)],
  ];
}

/** One inside left out, as what was put there parts a word: 方信言. */
function shortened(slots: readonly Slot[]): Slot[][] {
  return slots.slice(2).map((_, at) => slots.toSpliced(at + 1, 1));
}

/** Three without the first or the last, which may be wrong or too many. */
function cutAtEnd(slots: readonly Slot[]): Slot[][] {
  return slots.length === 3 ? [slots.slice(1), slots.slice(0, -1)] : [];
}

function undoubled(word: string, slots: readonly Slot[]): Slot[][] {
  return slots.flatMap((_, at) => (at > 0 && word[at] === word[at - 1] ? [slots.toSpliced(at, 1)] : []));
}

function completed(slots: readonly Slot[]): Slot[][] {
  return slots.slice(1).map((_, at) => slots.toSpliced(at + 1, 0, null));
}

function replaced(word: string, { neighbours }: Speller): Slot[][] {
  const slots = Array.from(word, slotFor);
  return placesOfWrong(word, neighbours).map((at) => slots.with(at, null));
}

/** Of two characters only one that stands nowhere is wrong for sure: 投䜣. Any other may be meant, and half a word is left. */
function replacedStrangers(word: string, { neighbours }: Speller): Slot[][] {
  const slots = Array.from(word, slotFor);
  const isStranger = (character: string) =>
    (['following', 'preceding'] as const).every((side) => !neighbours(side, [character]).get(character));
  return slots.map((_, at) => slots.with(at, null)).filter((_, at) => isStranger(word[at]));
}

/** What is not a word as a whole must come oftener, the shorter it is; not so where every character was typed. */
function asSlip(text: string, word: string, worth: number): Spelling[] {
  if (text === word || particles.test(changedPart(text, word))) return [];
  const outside = charactersOutsideWords(text);
  if (text.length === 2 && outside > 0) return [];
  const isAll = text.length === word.length && [...text].sort().join('') === [...word].sort().join('');
  const isEnough =
    outside === 0 || (isAll && text.length > 2) || (word.length === longestSlip && outside < 3);
  const isGuess = word.length === 2 && text[0] !== word[1];
  const kept = isGuess ? [...word].filter((character) => text.includes(character)).join('') : null;
  const sureness = isAll ? worth : worth - (0.3 * outside) / text.length;
  return [{ text, kind: 'typo', worth: sureness, leastTimes: isEnough ? 1 : often, kept }];
}

/** The characters that the word has not: a particle there is no part of a word. */
function changedPart(text: string, word: string): string {
  return [...text].filter((character) => !word.includes(character)).join('');
}
