import type { Span } from './spans.ts';

/** A stretch of a text that was found, or one between. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

/** A text cut at the borders of its matches, which rise and do not overlap; put together again it is the text. */
export function segmentsOf(text: string, matches: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    segments.push({ text: text.slice(at, start), isMatch: false });
    segments.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  segments.push({ text: text.slice(at), isMatch: false });
  return segments.filter((segment) => segment.text !== '');
}
