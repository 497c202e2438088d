import type { Document, Taken } from './document.ts';
import type { Span } from './span.ts';

/** So much white space in a row says as much as any more; patterns that look for its end would go through it again and again. */
const longestBlank = 120;
const side = longestBlank / 2;
const long = new RegExp(`\\s{${longestBlank + 1}}`, 'g');

/**
 * A document with endless white space taken out of it: `题` + 100,000 blanks + `？` keeps 120 of them, and the line end
 * and the empty line that may be among them.
 */
export function withoutLongBlanks(document: Document): Document {
  const kept = keptOf(document);
  const left = kept.map(({ start, end }) => document.text.slice(start, end)).join('');
  const blanks = longIn(left).flatMap(({ start, end }) => surplusOf(left.slice(start, end), start));
  if (blanks.length === 0) return document;
  return { ...document, taken: joined([...document.taken, ...inSource(blanks, kept)]) };
}

/** Stretches of white space that are too long. Millions of blanks are more than one pattern can match. */
function longIn(text: string): Span[] {
  const found: Span[] = [];
  const end = /\S/g;
  long.lastIndex = 0;
  for (let match = long.exec(text); match !== null; match = long.exec(text)) {
    end.lastIndex = long.lastIndex;
    const stop = end.exec(text)?.index ?? text.length;
    found.push({ start: match.index, end: stop });
    long.lastIndex = stop;
  }
  return found;
}

/** What is left of the text without what its format takes out: entities of blanks are one run only then. */
function keptOf({ text, taken }: Document): Span[] {
  const starts = [0, ...taken.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: taken[index]?.start ?? text.length }));
}

/** Stretches of what is left, in rising order, as stretches of the whole text. */
function inSource(stretches: readonly Taken[], kept: readonly Span[]): Taken[] {
  let index = 0;
  let before = 0;
  const placeOf = (at: number): number => {
    while (at >= before + kept[index].end - kept[index].start) {
      before += kept[index].end - kept[index].start;
      index += 1;
    }
    return kept[index].start + at - before;
  };
  return stretches.map(({ start, end, rule }) => ({
    start: placeOf(start),
    end: placeOf(end - 1) + 1,
    rule,
  }));
}

/** All but the head and the tail, and but two line ends in between where those have none. */
function surplusOf(blank: string, at: number): Taken[] {
  const end = blank.length - side;
  const lineEnds = [...blank.slice(0, side), ...blank.slice(end)].filter((mark) => mark === '\n').length;
  const taken: Taken[] = [];
  let from = side;
  for (let found = lineEnds; found < 2; found += 1) {
    const next = blank.indexOf('\n', from);
    if (next < 0 || next >= end) break;
    if (next > from) taken.push({ start: at + from, end: at + next, rule: 'white space' });
    from = next + 1;
  }
  if (from < end) taken.push({ start: at + from, end: at + end, rule: 'white space' });
  return taken;
}

/** In order, none overlapping: what touches or overlaps becomes one stretch, by the rule of the first. */
function joined(taken: Taken[]): Taken[] {
  const found: Taken[] = [];
  for (const next of taken.sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last === undefined || next.start >= last.end) found.push({ ...next });
    else last.end = Math.max(last.end, next.end);
  }
  return found;
}
