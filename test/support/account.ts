import type { Reading } from '../../src/questions/question.ts';
import type { Document } from '../../src/read/document.ts';
import type { Span } from '../../src/read/span.ts';

/** Where a document's characters went, in UTF-16 units; white space that nobody claims is on its own. */
export interface Account {
  questions: number;
  headings: number;
  removals: number;
  leftovers: number;
  white: number;
  /** Stretches that ended up nowhere. */
  missing: Span[];
  /** Stretches that ended up in two places. */
  twice: Span[];
}

const unclaimed = 0;
const question = 1;
const heading = 2;
const leftover = 3;
const removal = 4;
const twice = 5;

/**
 * Counts where every character of a document ended up. A removal inside a question, such as a gloss in the middle of a
 * sentence, is a removal: the question's span runs over it.
 */
export function account(reading: Reading, { text }: Document): Account {
  const places = new Uint8Array(text.length);
  const put = (spans: readonly Span[], place: number): void => {
    for (const { start, end } of spans)
      for (let at = start; at < end; at += 1) places[at] = places[at] === unclaimed ? place : twice;
  };
  for (const { spans } of reading.questions) put(spans, question);
  put(reading.headings, heading);
  put(reading.leftovers, leftover);
  for (const { start, end } of reading.removals) places.fill(removal, start, end);
  return summarise(places, text);
}

function summarise(places: Uint8Array, text: string): Account {
  const counts = new Uint32Array(6);
  const result: Account = {
    questions: 0,
    headings: 0,
    removals: 0,
    leftovers: 0,
    white: 0,
    missing: [],
    twice: [],
  };
  for (const [at, place] of places.entries()) {
    counts[place] += 1;
    if (place === twice) extend(result.twice, at);
    else if (place === unclaimed && /\s/.test(text[at])) result.white += 1;
    else if (place === unclaimed) extend(result.missing, at);
  }
  return Object.assign(result, {
    questions: counts[question],
    headings: counts[heading],
    removals: counts[removal],
    leftovers: counts[leftover],
  });
}

/** Lengthens the last stretch by one unit, or begins a new one. */
function extend(spans: Span[], at: number): void {
  const last = spans.at(-1);
  if (last?.end === at) last.end += 1;
  else spans.push({ start: at, end: at + 1 });
}
