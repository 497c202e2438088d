import { isReadingOf, soundsLike } from '../pinyin.ts';
import { characterOf } from './bytes.ts';

/** The characters that a document glosses, each with its syllable. */
export type Syllables = ReadonlyMap<string, string>;

/** A character that may have been glossed, and the logarithm of how likely it is to be the one. */
export interface Glossed {
  character: string;
  prior: number;
}

/** The document's own glossed characters; others that are read so, with the same tone or another; and any at all. */
const priors = { own: 0, listed: -3, otherTone: -5, unlisted: -8 };

/**
 * The characters that begin with a byte and may be glossed with a syllable. Which characters a site glosses is seen in
 * the document first; some stand in split glosses only, and are known from pinyin, or not at all.
 */
export function glossedCharacters(lead: number, syllable: string, syllables: Syllables): readonly Glossed[] {
  return charactersOf(lead).map((character) => ({
    character,
    prior: priorOf(character, syllable, syllables),
  }));
}

function priorOf(character: string, syllable: string, syllables: Syllables): number {
  if (syllables.get(character) === syllable) return priors.own;
  if (isReadingOf(syllable, character)) return priors.listed;
  return soundsLike(syllable, character) ? priors.otherTone : priors.unlisted;
}

const charactersByLead = new Map<number, readonly string[]>();

/** A gloss splits a character whose second byte is not taken for ASCII. */
function charactersOf(lead: number): readonly string[] {
  let found = charactersByLead.get(lead);
  if (found === undefined) {
    const trails = Array.from({ length: 0x7f }, (_, step) => 0x80 + step);
    found = trails
      .map((trail) => characterOf(lead, trail))
      .filter((character) => character !== null) as string[];
    charactersByLead.set(lead, found);
  }
  return found;
}
