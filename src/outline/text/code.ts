import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';

/** Stands for each character of code: it ends a sentence, parts nothing, and is in no word. */
const blank = '…';

/** A line that opens a fence, with what it says of its language, or closes one, with nothing. */
const fence = /(?<=^|\n)[ \t]*(```+|~~~+)([^\n`]*)(?=\n|$)/g;

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

/** From each fence to the next closing one, also from those that close; one that is never closed holds nothing. */
function findFences(plain: string): Span[] {
  if (!plain.includes('```') && !plain.includes('~~~')) return [];
  const lines = [...plain.matchAll(fence)].map(({ index, 0: line, 1: marks, 2: words }) => ({
    start: index,
    end: index + line.length,
    marks,
    isClosing: words.trim() === '',
  }));
  /** The next line that closes, by its marks: looked for from the end, so that none is looked for twice. */
  const closing = new Map<string, number>();
  const next = lines.toReversed().map(({ end, marks, isClosing }) => {
    const close = closing.get(marks);
    if (isClosing) closing.set(marks, end);
    return close;
  });
  next.reverse();
  return lines.flatMap(({ start }, index) => {
    const end = next[index];
    return end === undefined ? [] : [{ start, end }];
  });
}
