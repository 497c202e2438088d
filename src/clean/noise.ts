import type { Span } from '../read/span.ts';

/** No sentence, address or drawing is so long without a blank or a mark; no pattern matches a hundred times as much. */
const longest = 100_000;
/** What is left of such a run: enough to see what it was, and for a line to fill in to stay one. */
const left = 64;
/** The longest piece of which the same one again and again is looked for. */
const longestPiece = 8;

const mark = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/;

/**
 * Runs of more than {@link longest} units that nobody wrote: without a blank or a mark within, or the same few signs
 * again and again. Each span is what lies behind a run's beginning, in rising order. Patterns may look at what is left
 * of a text from each of its places, and match it whole. The work grows with the text, and is next to nothing where
 * there is no such run.
 */
export function findNoise(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  // A run that is long enough goes over one of these places.
  for (let at = longest / 2; at < text.length; at += longest / 2) {
    if (at < from) continue;
    const run = repeatedAround(text, { at, from }) ?? unmarkedAround(text, { at, from });
    if (run === undefined) continue;
    found.push({ start: run.start + left, end: run.end });
    from = run.end;
  }
  return found;
}

/** A place, and where what was found before it ends. */
interface Place {
  at: number;
  from: number;
}

function repeatedAround(text: string, place: Place): Span | undefined {
  for (let piece = 1; piece <= longestPiece; piece += 1) {
    const { start, end } = around(text, place, (unit) => text[unit] === text[unit + piece]);
    if (end - start > longest) return { start, end: end + piece };
  }
  return undefined;
}

function unmarkedAround(text: string, place: Place): Span | undefined {
  const run = around(text, place, (unit) => !mark.test(text[unit]));
  return run.end - run.start > longest ? run : undefined;
}

/** The units round a place of which something holds without a break. */
function around(text: string, { at, from }: Place, holds: (unit: number) => boolean): Span {
  let start = at;
  while (start > from && holds(start - 1)) start -= 1;
  let end = at;
  while (end < text.length && holds(end)) end += 1;
  return { start, end };
}
