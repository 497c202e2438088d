import { isHanUnit } from '../language/han.ts';
import { decodePair, encodeUnit, trailOf } from '../read/gb18030.ts';
import type { Span } from '../read/span.ts';
import { bracketedSyllable, hasTone, soundsLike, syllableAt } from './pinyin.ts';
import { asciiEnd, fullWidthTrail, isOdd } from './shifts/bytes.ts';
import { within } from './untouched.ts';

/** A pinyin syllable in brackets and the character before it. */
interface Gloss extends Span {
  character: string;
  syllable: string;
}

/** The glosses of a document: where they stand, and which characters it glosses how. */
interface Glosses {
  spans: Span[];
  syllables: ReadonlyMap<string, string>;
}

/** A site glosses a character at every place where it stands, always the same way; a lesson, where it is new. */
const leastGlossedShare = 0.8;
/**
 * Where the site's habit is beyond doubt, more than so many will do: what byte shifts show, and the last character
 * before a text is cut off, stand without their glosses.
 */
const shareInHabit = 0.5;
/**
 * A site glosses at most those that GBK added to GB 2312, two in five of Traditional prose; a text with pinyin for its
 * readers, nearly all.
 */
const mostOfAllHan = 0.5;
/** Fewer are no habit. */
const fewestGlosses = 3;
/** A site glosses characters that GBK added to GB 2312; a lesson, hardly any. */
const leastExtensions = 0.5;
/** Or it comes back to each character so often, where a lesson glosses it once. */
const leastRepetition = 2;

const none: Glosses = { spans: [], syllables: new Map() };

/**
 * Finds the pinyin that a site has put behind some of a text's characters (`體驗(yàn)`, `職業(yè)`). Pinyin that belongs to
 * the text (a lesson, a rare name) is told from it by the habits of the two, which show in the document itself. What
 * stands in `untouched` is none.
 */
export function findGlosses(text: string, untouched: readonly Span[] = []): Glosses {
  const isLeft = within(untouched);
  const candidates = [...bracketedReadings(text)].filter(({ start }) => !isLeft(start));
  if (!candidates.some(({ syllable }) => hasTone(syllable))) return none;
  const counts = countUnits(text);
  const glossed = new Map<string, number>();
  for (const gloss of candidates) glossed.set(nameOf(gloss), (glossed.get(nameOf(gloss)) ?? 0) + 1);
  const shareOf = (gloss: Gloss): number =>
    (glossed.get(nameOf(gloss)) ?? 0) / counts[gloss.character.charCodeAt(0)];
  const sure = candidates.filter((gloss) => shareOf(gloss) >= leastGlossedShare);
  if (!isHabit(sure, counts)) return none;
  const spans = candidates.filter((gloss) => shareOf(gloss) > shareInHabit);
  return { spans, syllables: new Map(spans.map(({ character, syllable }) => [character, syllable])) };
}

const nameOf = ({ character, syllable }: Gloss): string => character + syllable;

function* bracketedReadings(text: string): Generator<Gloss> {
  for (let start = text.indexOf('('); start >= 0; start = text.indexOf('(', start + 1)) {
    const syllable = syllableAt(bracketedSyllable, text, start);
    if (syllable === null) continue;
    const character = glossedBefore(text, start);
    if (soundsLike(syllable, character))
      yield { start, end: start + syllable.length + 2, character, syllable };
  }
}

/**
 * The character whose two bytes stand before a bracket: the one that is seen there, or one that lies across a character
 * or mark and a letter (`或者B(lián)rotli`: 者 = D5DF, B = 42, 連 = DF42; `答案:B(zhù)`: ： = A3BA, 築 = BA42).
 */
function glossedBefore(text: string, bracket: number): string {
  const unit = text.charCodeAt(bracket - 1);
  if (!(unit >= 0x40 && unit < 0x7f) || bracket < 2) return text.charAt(bracket - 1);
  const across = decodePair(lastByteOf(text.charCodeAt(bracket - 2)), unit);
  return across === 0 ? '' : String.fromCharCode(across);
}

/** The page shows marks as ASCII that were full-width when the glosses were put in. */
const lastByteOf = (unit: number): number =>
  unit < asciiEnd ? fullWidthTrail(unit) : trailOf(encodeUnit(unit));

function isHabit(glosses: readonly Gloss[], counts: Uint32Array): boolean {
  if (!glosses.some(({ syllable }) => hasTone(syllable))) return false;
  if (glosses.length > mostOfAllHan * countHan(counts)) return false;
  const extensions = glosses.filter(({ character }) => isExtension(character)).length;
  if (glosses.length < fewestGlosses)
    return glosses.every(({ character }) => isExtension(character) && !isOdd(character));
  const different = new Set(glosses.map(({ character }) => character)).size;
  return extensions >= leastExtensions * glosses.length || glosses.length >= leastRepetition * different;
}

function countUnits(text: string): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < text.length; at += 1) counts[text.charCodeAt(at)] += 1;
  return counts;
}

function countHan(counts: Uint32Array): number {
  let sum = 0;
  for (let unit = firstHan; unit <= lastHan; unit += 1)
    if (counts[unit] > 0 && isHanUnit(unit)) sum += counts[unit];
  return sum;
}

const firstHan = 0x2e80;
const lastHan = 0xfaff;

/**
 * Whether a character is one that GBK added to GB 2312. Sites gloss those, as their converters make Traditional
 * pages from Simplified ones; a lesson's pinyin mostly stands behind others.
 */
function isExtension(character: string): boolean {
  const pair = encodeUnit(character.charCodeAt(0));
  return pair < 0xb000 || trailOf(pair) < 0xa1;
}
