import { type Span, trimSpan } from '../../read/span.ts';

/** A span's pieces with `cuts` taken out, and without white space at their ends. */
export function without(plain: string, { start, end }: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const cut of cuts.toSorted((one, other) => one.start - other.start)) {
    if (cut.start >= end) continue;
    pieces.push(trimSpan(plain, { start: from, end: cut.start }));
    from = cut.end;
  }
  pieces.push(trimSpan(plain, { start: Math.min(from, end), end }));
  return pieces.filter((piece) => piece.end > piece.start);
}
