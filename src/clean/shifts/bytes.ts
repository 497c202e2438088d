import { theLexicon } from '../../language/dictionary.ts';
import { isHan } from '../../language/han.ts';
import { wordUnit } from '../../language/word-form.ts';
import { decodePair, encodeUnit, isPrivateUse, leadOf, trailOf } from '../../read/gb18030.ts';

const firstLead = 0x81;
const lastLead = 0xfe;
/** The second byte of a GBK character reaches from here to FE; below 80 it looks like ASCII. */
export const firstTrail = 0x40;
export const asciiEnd = 0x80;
/** Full-width forms lie in row A3, 0x80 above their ASCII ones. */
export const fullWidthLead = 0xa3;

/** The trail byte of the full-width form of an ASCII unit: `?` → BF, of A3BF. */
export const fullWidthTrail = (asciiUnit: number): number => asciiUnit + 0x80;

/** A run of bytes, both ends included. */
export type ByteRange = readonly [first: number, last: number];

export const anyLead: ByteRange = [firstLead, lastLead];

/** Second bytes that are never taken for ASCII. */
export const upperHalf: ByteRange = [asciiEnd, 0xfe];

export const isWithin = (byte: number, [first, last]: ByteRange): boolean => first <= byte && byte <= last;

/** Codes whose first bytes and second bytes may be any of two ranges. */
interface CodeArea {
  leads: ByteRange;
  trails: ByteRange;
}

let privateUse: CodeArea[] | undefined;

/**
 * The codes that older decoders show as private-use characters, which some sites drop: the user-defined areas of GBK
 * and the places that it left free.
 */
export function privateUseCodes(): readonly CodeArea[] {
  privateUse ??= findPrivateUse();
  return privateUse;
}

function findPrivateUse(): CodeArea[] {
  const areas: CodeArea[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (const trails of runsOf(lead)) {
      const known = areas.find(
        (area) => String(area.trails) === String(trails) && area.leads[1] === lead - 1,
      );
      if (known) known.leads = [known.leads[0], lead];
      else areas.push({ leads: [lead, lead], trails });
    }
  }
  return areas;
}

/** The runs of second bytes that make a private-use code with a first one. */
function runsOf(lead: number): ByteRange[] {
  const runs: ByteRange[] = [];
  for (let trail = firstTrail; trail <= lastLead; trail += 1) {
    if (!isPrivateUse(lead * 256 + trail)) continue;
    const last = runs.at(-1);
    if (last?.[1] === trail - 1 || (trail === 0x80 && last?.[1] === 0x7e))
      runs[runs.length - 1] = [last[0], trail];
    else runs.push([trail, trail]);
  }
  return runs;
}

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
const marks = '。，、；：？！“”「」『』（）《》【】—…√×　';

/** By unit: 1 usual, 2 odd, 0 where it has not been looked at. */
const oddities = new Uint8Array(0x10000);

/** Whether a character is one that Chinese prose hardly ever has: what reading bytes out of step gives. */
export function isOdd(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (oddities[unit] === 0) oddities[unit] = looksOdd(character) ? 2 : 1;
  return oddities[unit] === 2;
}

const looksOdd = (character: string): boolean =>
  isHan(character) ? isSeldom(character) : !marks.includes(character);

const isSeldom = (character: string): boolean =>
  theLexicon().shareOfUnit(wordUnit(character.charCodeAt(0))) < seldom;

/** Sites part a text at these wherever their bytes meet, so that they are always seen; they are never what is lost. */
const alwaysSeen = '？！；';

const isUsual = (character: string): boolean => !isOdd(character) && !alwaysSeen.includes(character);

const usual = new Map<string, readonly string[]>();

/** Characters of usual text that begin with a known byte and end with one of a range. */
export function charactersWithLead(lead: number, trails: ByteRange): readonly string[] {
  return remember(`${lead}:${trails}`, trails, (trail) => characterOf(lead, trail));
}

/** Characters of usual text that end with a known byte and begin with one of a range. */
export function charactersWithTrail(trail: number, leads: ByteRange): readonly string[] {
  return remember(`${leads}:${trail}`, leads, (lead) => characterOf(lead, trail));
}

function remember(
  key: string,
  [first, last]: ByteRange,
  characterFor: (byte: number) => string | null,
): readonly string[] {
  let characters = usual.get(key);
  if (characters === undefined) {
    const bytes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    characters = bytes
      .map(characterFor)
      .filter((character) => character !== null && isUsual(character)) as string[];
    usual.set(key, characters);
  }
  return characters;
}

let forms: Map<number, string[]> | undefined;

/** The characters of usual text, ending in the upper half, that are one unit in word form: 説 說 of 说. */
export function usualForms(unit: number): readonly string[] {
  forms ??= readForms();
  return forms.get(unit) ?? [];
}

function readForms(): Map<number, string[]> {
  const byUnit = new Map<number, string[]>();
  for (let lead = firstLead; lead <= lastLead; lead += 1)
    for (const character of charactersWithLead(lead, upperHalf)) {
      const unit = wordUnit(character.charCodeAt(0));
      const known = byUnit.get(unit);
      if (known) known.push(character);
      else byUnit.set(unit, [character]);
    }
  return byUnit;
}
