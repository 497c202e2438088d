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
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    let end = at + 1;
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
    if (kind === ofHan) divide(text, { start: at, end }, ends);
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

/** Adds the ends of the words in the likeliest division of a stretch of Han characters. */
function divide(text: string, stretch: { start: number; end: number }, ends: number[]): void {
  const { start, end } = stretch;
  const wordEnd = new Uint32Array(end - start);
  const best = new Float64Array(end - start + 1);
  const lexicon = theLexicon();
  for (let at = end - 1; at >= start; at -= 1) chooseWord(lexicon, text, { at, start, end, wordEnd, best });
  for (let at = start; at < end; ) {
    at = wordEnd[at - start];
    ends.push(at);
  }
}

interface Division {
  at: number;
  start: number;
  end: number;
  /** By place: where the word that begins there ends, and how likely all from there on is (logarithm). */
  wordEnd: Uint32Array;
  best: Float64Array;
}

function chooseWord(lexicon: Lexicon, text: string, { at, start, end, wordEnd, best }: Division): void {
  let prefix = lexicon.startWith(text.charCodeAt(at));
  let value = Math.max(lexicon.logShareOf(prefix), unlisted) + best[at + 1 - start];
  let chosen = at + 1;
  for (let next = at + 1; next < end; next += 1) {
    prefix = prefix === noPrefix ? noPrefix : lexicon.goOn(prefix, text.charCodeAt(next));
    if (prefix === noPrefix) break;
    const longer = lexicon.logShareOf(prefix) + best[next + 1 - start];
    if (longer <= value) continue;
    value = longer;
    chosen = next + 1;
  }
  best[at - start] = value;
  wordEnd[at - start] = chosen;
}
