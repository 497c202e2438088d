import { isHanUnit } from './han.ts';
import { type Lexicon, noPrefix, theLexicon } from './lexicon.ts';

/** The logarithm of the share of what the dictionary does not list: such a character is a word of its own. */
const unlisted = Math.log(1e-9);

/** Divides a text in word form into its likeliest words; a run of letters and digits is one, a run of marks too. */
export function* segment(text: string): Generator<string> {
  let start = 0;
  for (const end of wordEnds(text)) {
    yield text.slice(start, end);
    start = end;
  }
}

/** Where the words of a text in word form end, rising. */
export function wordEnds(text: string): number[] {
  const ends: number[] = [];
  const division = { text, wordEnd: new Uint32Array(text.length), best: new Float64Array(text.length + 1) };
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    let end = at + 1;
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
    if (kind === ofHan) divide({ ...division, end }, at, ends);
    else ends.push(end);
    at = end;
  }
  return ends;
}

const ofHan = 0;
const ofLatin = 1;
const ofMarks = 2;

function kindOf(unit: number): number {
  if (isHanUnit(unit)) return ofHan;
  const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return isLetter || (unit >= 0x30 && unit <= 0x39) ? ofLatin : ofMarks;
}

interface Division {
  text: string;
  /** Where the stretch ends. */
  end: number;
  /** By place: where the word that begins there ends, and how likely all from there on is (logarithm). */
  wordEnd: Uint32Array;
  best: Float64Array;
}

/** Adds the ends of the words in the likeliest division of a stretch of Han characters. */
function divide(division: Division, start: number, ends: number[]): void {
  const { end, wordEnd, best } = division;
  const lexicon = theLexicon();
  best[end] = 0;
  for (let at = end - 1; at >= start; at -= 1) chooseWord(lexicon, division, at);
  for (let at = start; at < end; ) {
    at = wordEnd[at];
    ends.push(at);
  }
}

function chooseWord(lexicon: Lexicon, { text, end, wordEnd, best }: Division, at: number): void {
  let prefix = lexicon.startWith(text.charCodeAt(at));
  let value = Math.max(lexicon.logShareOf(prefix), unlisted) + best[at + 1];
  let chosen = at + 1;
  for (let next = at + 1; next < end && prefix !== noPrefix; next += 1) {
    prefix = lexicon.goOn(prefix, text.charCodeAt(next));
    if (prefix === noPrefix) break;
    const longer = lexicon.logShareOf(prefix) + best[next + 1];
    if (longer <= value) continue;
    value = longer;
    chosen = next + 1;
  }
  best[at] = value;
  wordEnd[at] = chosen;
}
