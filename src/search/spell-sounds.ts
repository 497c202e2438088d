import { charactersOutsideWords, isDerivedWord } from '../language/known-words.ts';
import { type Chain, chainsOf } from './chains.ts';
import { slippedPatternsOf } from './slipped-sounds.ts';
import { never, often, onlyBest, particles, type Speller, type Spelling } from './spelling.ts';
import { type Begun, type Pattern, patternsOf } from './typed-sounds.ts';

/** What it may be read as of which all neighbours stand side by side somewhere, a kind of reading at a time. */
export function* soundsMeant(word: string, { sounds, neighbours }: Speller): Generator<Spelling[]> {
  let found: Spelling[] = [];
  const bold: Spelling[] = [];
  let last: Pattern | null = null;
  for (const pattern of patternsOf(word, sounds)) {
    const isOther = pattern.kind !== last?.kind || pattern.begun !== last.begun;
    if (isOther && found.length > 0) {
      yield found;
      found = [];
    }
    const chains = chainsOf(pattern.slots, neighbours);
    found.push(...chains.flatMap((chain) => asSound(chain, pattern)));
    if (pattern.kind === 'initials') bold.push(...chains.flatMap(asTerm));
    last = pattern;
  }
  if (found.length > 0) yield found;
  if (bold.length > 0) yield bold;
}

const shortestTerm = 4;

/** A term that no dictionary has, as initials of it: 共情能力. So many letters stand in no question by chance, hardly. */
function asTerm({ text }: Chain): Spelling[] {
  const outside = charactersOutsideWords(text);
  if (text.length < shortestTerm || outside > text.length / 2 || particles.test(text)) return [];
  const worth = 1 - (0.5 * outside) / text.length;
  return [{ text, kind: 'initials', worth, leastTimes: 1, kept: null, onlyAsked: true }];
}

/** Pinyin that is only nearly that of a word. */
const worthOfNearSound = 0.9;

function asSound({ text }: Chain, { kind, begun }: Pattern): Spelling[] {
  const outside = charactersOutsideWords(text);
  if (kind === 'homophone')
    return outside > (text.length > 2 ? 1 : 0)
      ? []
      : [{ text, kind, worth: worthOfNearSound, leastTimes: 1, kept: null }];
  const leastTimes =
    kind === 'initials'
      ? timesForInitials(text, outside)
      : begun === 'none'
        ? timesForPinyin(text, outside)
        : timesForBegun(text, outside, begun);
  if (leastTimes === never) return [];
  const kept = kind === 'initials' && text.length === 2 ? '' : null;
  return [{ text, kind, worth: 1 - (0.5 * outside) / text.length, leastTimes, kept }];
}

/** Two syllables stand side by side by chance somewhere; four hardly do. */
function timesForPinyin(text: string, outside: number): number {
  if (text.length > 3 || outside === 0 || (text.length === 3 && outside === 1)) return 1;
  return particles.test(text) ? never : 2;
}

/** With a syllable that is only begun much may be meant, unless many are whole before it. */
function timesForBegun(text: string, outside: number, begun: Begun): number {
  if (outside === 0 || isDerivedWord(text)) return 1;
  if (text.length > 3) return outside === 1 || begun === 'last' ? 1 : particles.test(text) ? never : often;
  return text.length < 3 || begun === 'some' || particles.test(text) ? never : often;
}

function timesForInitials(text: string, outside: number): number {
  if (text.length === 2) return outside === 0 ? often : never;
  if (outside === 0 || (text.length > 4 && outside === 1) || isDerivedWord(text)) return 1;
  return outside > text.length / 2 || particles.test(text) ? never : text.length === 3 ? often : 2;
}

/** What pinyin that has a slip in its letters was meant for: `kehuu`, `tuosu`. Too bold where anything else is found. */
export function slippedSounds(word: string, { sounds, neighbours }: Speller): Spelling[] {
  const found = slippedPatternsOf(word, sounds).flatMap(({ slots, isSure }) =>
    chainsOf(slots, neighbours).flatMap(({ text }): Spelling[] => {
      const outside = charactersOutsideWords(text);
      const leastTimes = isSure ? timesForPinyin(text, outside) : timesForBegun(text, outside, 'last');
      const [worth, kept] = isSure ? [0.95 - (0.5 * outside) / text.length, null] : [0.8, ''];
      return leastTimes === never ? [] : [{ text, kind: 'typo', worth, leastTimes, kept }];
    }),
  );
  return onlyBest(found);
}
