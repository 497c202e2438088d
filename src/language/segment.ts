import { theLexicon } from './dictionary.ts';
import { isHanUnit } from './han.ts';
import type { Division } from './lexicon.ts';

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
    if (kind === ofHan) divide(division, { start: at, end }, ends);
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
function divide(division: Division, { start, end }: { start: number; end: number }, ends: number[]): void {
  const { wordEnd } = division;
  theLexicon().divide(division, start, end);
  for (let at = start; at < end; ) {
    at = wordEnd[at];
    ends.push(at);
  }
}
