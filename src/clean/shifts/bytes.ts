import { isHan } from '../../language/han.ts';
import { shareOf } from '../../language/lexicon.ts';
import { decodePair, encodeUnit, leadOf, trailOf } from '../../read/gb18030.ts';
import { foldText } from '../../script/fold.ts';
import { isReadingOf, soundsLike } from '../pinyin.ts';

const firstLead = 0x81;
const lastLead = 0xfe;
/** Full-width forms lie in row A3, 0x80 above their ASCII ones. */
export const fullWidthLead = 0xa3;

/** The trail byte of the full-width form of an ASCII unit: `?` → BF, of A3BF. */
export const fullWidthTrail = (asciiUnit: number): number => asciiUnit + 0x80;

/** The character of two bytes, or null where they are no code. */
export function characterOf(lead: number, trail: number): string | null {
  if (lead < firstLead || lead > lastLead) return null;
  const unit = decodePair(lead, trail);
  return unit === 0 ? null : String.fromCharCode(unit);
}

/** The two bytes of a character, or null where it has none; an ASCII mark was a full-width one in the document. */
export function bytesOf(character: string): { lead: number; trail: number } | null {
  const unit = character.charCodeAt(0);
  if (unit > 0x20 && unit < 0x7f) return { lead: fullWidthLead, trail: fullWidthTrail(unit) };
  const pair = encodeUnit(unit);
  return pair === 0 ? null : { lead: leadOf(pair), trail: trailOf(pair) };
}

/** A Han character less frequent than this is seldom seen; a wrong step shows many. */
const seldom = 2e-7;
const unknown = 0;
const odd = 1;
const oddities = new Uint8Array(0x10000);

/** Whether a character is one that Chinese prose hardly ever has: what reading bytes out of step gives. */
export function isOdd(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (oddities[unit] === unknown) oddities[unit] = isLikely(character) && !isSeldom(character) ? 2 : odd;
  return oddities[unit] === odd;
}

const isSeldom = (character: string): boolean => isHan(character) && shareOf(foldText(character)) < seldom;

/** Whether one of the characters that a lost byte allows is worth weighing: Han, or a mark of Chinese text. */
const isLikely = (character: string): boolean =>
  isHan(character) || '。，、；：？！“”（）《》—…'.includes(character);

const withTrail = new Map<number, string[]>();
const withLead = new Map<number, string[]>();

/** What ends in a byte whose lead is lost. The lead of the mark that ate it was no valid one with an ASCII byte behind it. */
export function charactersWithTrail(trail: number): readonly string[] {
  return remember(withTrail, trail, (lead) => characterOf(lead, trail));
}

/** What begins with a byte whose trail is lost: one that could be taken for the lead of a broken pair. */
export function charactersWithLead(lead: number): readonly string[] {
  return remember(withLead, lead, (trail) => characterOf(lead, trail));
}

function remember(
  known: Map<number, string[]>,
  key: number,
  characterFor: (otherByte: number) => string | null,
): readonly string[] {
  let characters = known.get(key);
  if (characters === undefined) {
    characters = [];
    for (let byte = firstLead; byte <= lastLead; byte += 1) {
      const character = characterFor(byte);
      if (character !== null && isLikely(character)) characters.push(character);
    }
    known.set(key, characters);
  }
  return characters;
}

/**
 * The glossed characters that begin with a byte and are read so: those that the document itself glosses come first,
 * and alone; else all that pinyin knows.
 */
export function glossedCharacters(
  lead: number,
  syllable: string,
  documents: ReadonlyMap<string, string>,
): readonly string[] {
  const own = [...documents].filter(
    ([character, own]) => own === syllable && bytesOf(character)?.lead === lead,
  );
  if (own.length > 0) return own.map(([character]) => character);
  const possible = charactersWithLead(lead);
  const exact = possible.filter((character) => isReadingOf(syllable, character));
  return exact.length > 0 ? exact : possible.filter((character) => soundsLike(syllable, character));
}
