import type { Span } from '../read/span.ts';

/** `A.上报??B.隔离??C.…`: behind an option, before the letter that follows on its own. */
const lost = /([A-G])([.、．])(?:(?![A-H]\2)[^\n?？]){1,60}([?？]{2})(?=([B-H])\2)/dg;
/** Fewer may be what somebody typed, or bytes out of step. */
const fewest = 3;

/**
 * The wide blanks between options of which a site has made two question marks each, where it did so again and again: bytes
 * out of step leave such marks as well, but no letter that counts on behind each of them. Rising.
 */
export function findLostBlanks(text: string): Span[] {
  if (!/[?？]{2}[B-H][.、．]/.test(text)) return [];
  const found: Span[] = [];
  lost.lastIndex = 0;
  for (let match = lost.exec(text); match !== null; match = lost.exec(text)) {
    const [, letter, , , next] = match;
    const [start, end] = match.indices?.[3] ?? [0, 0];
    if (next.charCodeAt(0) === letter.charCodeAt(0) + 1) found.push({ start, end });
    lost.lastIndex = end;
  }
  return found.length >= fewest ? found : [];
}
