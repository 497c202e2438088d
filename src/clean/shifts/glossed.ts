import { isReadingOf, soundsLike } from '../pinyin.ts';
import { characterOf } from './bytes.ts';

/** The characters that a document glosses, each with its syllable. */
export type Syllables = ReadonlyMap<string, string>;

/** A character that may have been glossed, and the logarithm of how likely it is to be the one. */
interface Glossed {
  character: string;
  prior: number;
}

/** The document's own glossed characters are likelier than others that are read so. */
const otherPrior = -3;
/** One that is read so with another tone hardly ever is the one. */
const otherTonePrior = -6;

/**
 * The characters that begin with a byte and may be glossed with a syllable. Which characters a site glosses is seen in
 * the document first; some stand in split glosses only, and are known from pinyin: with that tone, else with another.
 */
export function glossedCharacters(lead: number, syllable: string, syllables: Syllables): readonly Glossed[] {
  const possible = charactersOf(lead);
  const own = possible.filter((character) => syllables.get(character) === syllable);
  const exact = possible.filter((character) => isReadingOf(syllable, character));
  const isNew = own.length === 0 && exact.length === 0;
  const others = isNew ? possible.filter((character) => soundsLike(syllable, character)) : exact;
  return [
    ...own.map((character) => ({ character, prior: 0 })),
    ...others
      .filter((character) => !own.includes(character))
      .map((character) => ({ character, prior: isNew ? otherTonePrior : otherPrior })),
  ];
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
