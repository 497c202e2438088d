import { isReadingOf, soundsLike } from '../pinyin.ts';
import { bytesOf, characterOf } from './bytes.ts';

/** The characters that a document glosses, each with its syllable. */
export type Syllables = ReadonlyMap<string, string>;

/**
 * The glossed characters that begin with a byte and are read so: those that the document itself glosses come first,
 * and alone; else all that pinyin knows, those with another tone last.
 */
export function glossedCharacters(lead: number, syllable: string, syllables: Syllables): readonly string[] {
  const own = [...syllables].filter(
    ([character, own]) => own === syllable && bytesOf(character)?.lead === lead,
  );
  if (own.length > 0) return own.map(([character]) => character);
  const possible = characters(lead);
  const exact = possible.filter((character) => isReadingOf(syllable, character));
  return exact.length > 0 ? exact : possible.filter((character) => soundsLike(syllable, character));
}

function characters(lead: number): string[] {
  const found: string[] = [];
  for (let trail = 0x80; trail <= 0xfe; trail += 1) {
    const character = characterOf(lead, trail);
    if (character !== null) found.push(character);
  }
  return found;
}
