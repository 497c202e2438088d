import type { Span } from '../read/span.ts';

/** A span without the white space at its ends. */
export function trim(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, Math.max(start, end));
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  return { start: start + lead, end: start + lead + length };
}
