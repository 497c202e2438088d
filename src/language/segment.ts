import { isHan } from './han.ts';
import { longestWord, shareOf } from './lexicon.ts';

/** The share of what the dictionary does not list: such a character is a word of its own. */
const unlisted = 1e-9;

const stretches = /\p{Script=Han}+|[A-Za-z0-9]+|[^\p{Script=Han}A-Za-z0-9]+/gu;

/** Divides a folded text into its likeliest words by the dictionary; a run of letters and digits is one, a run of marks too. */
export function* segment(folded: string): Generator<string> {
  for (const [stretch] of folded.matchAll(stretches)) {
    if (isHan(stretch[0])) yield* segmentHan(stretch);
    else yield stretch;
  }
}

function* segmentHan(text: string): Generator<string> {
  const ends = likeliestEnds(text);
  for (let at = 0; at < text.length; at = ends[at]) yield text.slice(at, ends[at]);
}

/** For each place the end of the word that begins there in the likeliest division of the rest. */
function likeliestEnds(text: string): Uint32Array {
  const ends = new Uint32Array(text.length);
  const best = new Float64Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    best[at] = Number.NEGATIVE_INFINITY;
    const last = Math.min(text.length, at + longestWord);
    for (let end = at + 1; end <= last; end += 1) {
      const share = shareOf(text.slice(at, end)) || (end === at + 1 ? unlisted : 0);
      if (share === 0) continue;
      const value = Math.log(share) + best[end];
      if (value > best[at]) {
        best[at] = value;
        ends[at] = end;
      }
    }
  }
  return ends;
}
