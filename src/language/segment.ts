import { isHan } from './han.ts';
import { theLexicon } from './lexicon.ts';

/** The share of what the dictionary does not list: such a character is a word of its own. */
const unlisted = 1e-9;

const stretches = /\p{Script=Han}+|[A-Za-z0-9]+|[^\p{Script=Han}A-Za-z0-9]+/gu;

/** Divides a text in word form into its likeliest words; a run of letters and digits is one, a run of marks too. */
export function* segment(text: string): Generator<string> {
  for (const [stretch] of text.matchAll(stretches)) {
    if (isHan(stretch)) yield* segmentHan(stretch);
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
    for (const { end, share } of wordsAt(text, at)) {
      const value = Math.log(share) + best[end];
      if (value <= best[at]) continue;
      best[at] = value;
      ends[at] = end;
    }
  }
  return ends;
}

function* wordsAt(text: string, at: number): Generator<{ end: number; share: number }> {
  const lexicon = theLexicon();
  let prefix = lexicon.startWith(text.charCodeAt(at));
  yield { end: at + 1, share: (prefix && lexicon.shareOfPrefix(prefix)) || unlisted };
  for (let end = at + 2; prefix !== null && end <= text.length; end += 1) {
    prefix = lexicon.goOn(prefix, text.charCodeAt(end - 1));
    const share = prefix === null ? 0 : lexicon.shareOfPrefix(prefix);
    if (share > 0) yield { end, share };
  }
}
