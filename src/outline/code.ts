import type { Block } from '../read/document.ts';
import type { Span } from '../read/span.ts';

/** Stands for each character of code: it ends a sentence, parts nothing, and is in no word. */
const blank = '…';

/** A fence and all up to its closing one; one that is never closed holds nothing. */
const fenced = /(?<=^|\n)[ \t]*(```+|~~~+)[^\n`]*\n(?:[\s\S]*?\n)?[ \t]*\1[ \t]*(?=\n|$)/g;

/**
 * A text with its code blanked, so that no number, label or heading is found in it; of the same length, with its white
 * space where it was.
 *
 * `1.写出结果⏎‘‘‘⏎1. a()⏎‘‘‘` → `1.写出结果⏎………⏎…… ………⏎………` (with backticks)
 */
export function blankCode(plain: string, blocks: readonly Block[]): string {
  const spans = blocks.filter(({ kind }) => kind === 'code').map(({ start, end }) => ({ start, end }));
  const found = spans.length > 0 || !plain.includes('\n') ? spans : findFences(plain);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    if (start < from) continue;
    pieces.push(plain.slice(from, start), plain.slice(start, end).replace(/\S/g, blank));
    from = end;
  }
  pieces.push(plain.slice(from));
  return pieces.join('');
}

function findFences(plain: string): Span[] {
  if (!plain.includes('```') && !plain.includes('~~~')) return [];
  return [...plain.matchAll(fenced)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}
