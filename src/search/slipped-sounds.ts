import type { Slot, Sounds } from './sounds.ts';
import { longestSyllable, slotsOfSyllables } from './typed-sounds.ts';

/** What pinyin was meant for that has one slip in its letters. */
interface SlippedPattern {
  slots: Slot[];
  /** All its letters are there, two of them swapped or one doubled. */
  isSure: boolean;
}

const fewestLetters = 4;
const mostLetters = 24;

/**
 * The ways to read letters as full pinyin with one slip, in one of its syllables or where two of them meet, the surest first:
 * `kehuu` and `ekhu` → [ke][hu]. None for a single syllable.
 */
export function slippedPatternsOf(letters: string, sounds: Sounds): SlippedPattern[] {
  if (!/^[a-z]+$/.test(letters) || letters.length < fewestLetters || letters.length > mostLetters) return [];
  const sure = [...swapped(letters), ...undoubled(letters)].flatMap((other) => read(other, sounds));
  // What can be read as it is was hardly meant otherwise, unless it is long: 足球 is no 需求.
  const fewestSyllables = read(letters, sounds).length > 0 ? 3 : 2;
  const guesses = withOneSyllableWrong(letters, sounds);
  return [
    ...sure.filter(({ length }) => length > 1).map((slots) => ({ slots, isSure: true })),
    ...guesses.filter(({ length }) => length >= fewestSyllables).map((slots) => ({ slots, isSure: false })),
  ];
}

/** So many ways to read letters are followed, those with the fewest syllables. */
const mostReadings = 2;

function read(letters: string, sounds: Sounds): Slot[][] {
  return slotsOfSyllables(letters, sounds).slice(0, mostReadings);
}

function swapped(letters: string): string[] {
  return Array.from(letters.slice(1), (letter, at) => {
    return `${letters.slice(0, at)}${letter}${letters[at]}${letters.slice(at + 2)}`;
  }).filter((other) => other !== letters);
}

function undoubled(letters: string): string[] {
  return [...letters.matchAll(/(.)(?=\1)/g)].map(
    ({ index }) => letters.slice(0, index) + letters.slice(index + 1),
  );
}

/** With fewer letters a syllable could be any; all that it may have is one letter too few. */
const fewestOfSyllable = 2;

function withOneSyllableWrong(letters: string, sounds: Sounds): Slot[][] {
  const befores = Array.from(letters, (_, start) => read(letters.slice(0, start), sounds));
  const behinds = Array.from(letters, (_, at) => read(letters.slice(at + 1), sounds));
  return befores.flatMap((before, start) =>
    behinds.slice(start, start + longestSyllable + 1).flatMap((behind, more) => {
      if (before.length === 0 || behind.length === 0) return [];
      const syllable = letters.slice(start, start + more + 1);
      const mayLackOnly = letters.length === fewestLetters || syllable.length < fewestOfSyllable;
      const slot = mayLackOnly ? sounds.slotLackingOne(syllable) : sounds.slotBesideSlip(syllable);
      return before.flatMap((left) => behind.map((right) => [...left, slot, ...right]));
    }),
  );
}
