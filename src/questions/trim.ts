import type { Span } from '../read/span.ts';

/** A span without the white space at its ends. */
export function trim(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, Math.max(start, end));
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  return { start: start + lead, end: start + lead + length };
}

/** A span's pieces with `cuts` taken out, and without white space at their ends. */
export function without(plain: string, { start, end }: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const cut of cuts.toSorted((one, other) => one.start - other.start)) {
    if (cut.start >= end) continue;
    pieces.push(trim(plain, { start: from, end: cut.start }));
    from = cut.end;
  }
  pieces.push(trim(plain, { start: Math.min(from, end), end }));
  return pieces.filter((piece) => piece.end > piece.start);
}
