import { isFunctionWord } from '../language/function-words.ts';
import { rarityOf } from '../language/rarity.ts';
import { soundsOf } from '../language/sounds.ts';
import { isHan } from './characters.ts';
import type { Term, Terms } from './terms.ts';
import type { WeighedPoint } from './weighed.ts';

/** Words that a slip may have been: shorter ones are too many, longer ones are divided. */
const shortest = 2;
const longest = 4;
/** From so many characters on, one of them may be another. */
const shortestWithOther = 3;
const unknown = 7;

interface Candidates {
  bySound: ReadonlyMap<string, Word>;
  byRest: ReadonlyMap<string, Word>;
}

interface Word {
  key: string;
  words: string;
}

/**
 * The terms of a typed answer, with those that it has by a slip: a word that sounds alike (`满意渡`), or one of three and
 * more characters with one wrong. Only stretches that are no words themselves are taken for slips.
 */
export function withSlips(typed: Terms, points: readonly WeighedPoint[]): Terms {
  const { folded, wordEnds, terms } = typed;
  const candidates = candidatesOf(points);
  const known = knownPlaces(folded, wordEnds);
  const found: Term[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    for (let length = longest; length >= shortest; length -= 1) {
      const words = folded.slice(start, start + length);
      if (words.length < length || known[start] > length || ![...words].every(isHan)) continue;
      const word = meantBy(words, candidates);
      if (word === undefined) continue;
      found.push({ ...word, start, end: start + length, rarity: unknown });
      break;
    }
  }
  return found.length === 0 ? typed : { folded, wordEnds, terms: [...terms, ...found] };
}

function meantBy(words: string, { bySound, byRest }: Candidates): Word | undefined {
  if (rarityOf(words) < unknown || [...words].every(isFunctionWord)) return undefined;
  for (const sound of soundKeys(words)) {
    const meant = bySound.get(sound);
    if (meant !== undefined && meant.words !== words) return meant;
  }
  if (words.length < shortestWithOther) return undefined;
  for (let at = 0; at < words.length; at += 1) {
    const meant = byRest.get(rest(words, at));
    if (meant !== undefined && meant.words !== words) return meant;
  }
  return undefined;
}

/** By unit: how long the word of two and more characters is that covers it; 0 where none does. */
function knownPlaces(folded: string, wordEnds: readonly number[]): Uint8Array {
  const places = new Uint8Array(folded.length);
  let start = 0;
  for (const end of wordEnds) {
    if (end - start > 1) places.fill(Math.min(255, end - start), start, end);
    start = end;
  }
  return places;
}

function candidatesOf(points: readonly WeighedPoint[]): Candidates {
  const bySound = new Map<string, Word>();
  const byRest = new Map<string, Word>();
  for (const { strengths } of points)
    for (const [key, { places }] of strengths)
      for (const words of places.keys()) {
        if (words.length < shortest || words.length > longest || ![...words].every(isHan)) continue;
        for (const sound of soundKeys(words)) bySound.set(sound, { key, words });
        if (words.length < shortestWithOther) continue;
        for (let at = 0; at < words.length; at += 1) byRest.set(rest(words, at), { key, words });
      }
  return { bySound, byRest };
}

function rest(words: string, at: number): string {
  return `${words.slice(0, at)}?${words.slice(at + 1)}`;
}

const mostKeys = 4;

/** How a word may sound; only the commonest of many ways. */
function soundKeys(words: string): string[] {
  let keys = [''];
  for (const character of words) {
    const sounds = soundsOf(character);
    if (sounds.length === 0) return [];
    keys = keys.flatMap((key) => sounds.map((sound) => `${key} ${sound}`)).slice(0, mostKeys);
  }
  return keys;
}
