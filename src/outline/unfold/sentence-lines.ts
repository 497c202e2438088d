import type { Span } from '../../read/span.ts';

/** An option, and behind it or another one the number of the next question, on one line. */
const runOn = /(?<![A-Za-z])[CD][ ]?[.、：）][^\n。？！]{1,150}?\d[ ]?[.、：）](?!\d)[^\n]{4}/;
const fewestRunOn = 2;
const endsSentence = /[。？！][ ]*$/;

/**
 * A text in plain form, as long as before, whose lines go on where a site broke them behind each sentence and nowhere else:
 * `1.…属于（）。⏎A.甲B.乙C.丙2.…有（）。⏎A.…`. Such a stretch is one endless line; other texts stay as they are.
 */
export function joinSentences(plain: string): string {
  if (!runOn.test(plain)) return plain;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of stretchesOf(plain)) {
    pieces.push(plain.slice(from, start), plain.slice(start, end).replaceAll('\n', ' '));
    from = end;
  }
  return [...pieces, plain.slice(from)].join('');
}

/** Lines that end as sentences do, with the line behind them, where questions are run on in several. */
function stretchesOf(plain: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let count = 0;
  for (let at = 0; at < plain.length; ) {
    const stop = plain.indexOf('\n', at);
    const end = stop < 0 ? plain.length : stop;
    const line = plain.slice(at, end);
    if (line.trim() !== '') {
      if (start < 0) start = at;
      if (runOn.test(line)) count += 1;
      if (!endsSentence.test(line.slice(-longestEnd)) || end === plain.length) {
        if (count >= fewestRunOn) found.push({ start, end });
        start = -1;
        count = 0;
      }
    }
    at = end + 1;
  }
  if (start >= 0 && count >= fewestRunOn) found.push({ start, end: plain.trimEnd().length });
  return found;
}

const longestEnd = 8;
