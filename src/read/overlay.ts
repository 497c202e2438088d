import type { Taken } from './document.ts';
import type { Span } from './span.ts';

/** Markup in a text: what it stands for, never longer than itself, and the rule that takes the rest of it out. */
export interface Change extends Taken {
  insert?: string;
}

/**
 * Writes what markup stands for over its first characters, so that every character keeps its place; what is left of the
 * markup is to be taken out. `a<br>b` → `a\nbr>b`, of which `br>` is taken. Of changes that overlap the first counts;
 * they are put in order on the way.
 */
export function overlay(text: string, changes: Change[]): { text: string; taken: Taken[] } {
  const pieces: string[] = [];
  const taken: Taken[] = [];
  let read = 0;
  for (const { start, end, insert = '', rule } of changes.sort(byStart)) {
    if (start < read || insert.length > end - start) continue;
    pieces.push(text.slice(read, start), insert, text.slice(start + insert.length, end));
    read = end;
    take(taken, { start: start + insert.length, end, rule });
  }
  pieces.push(text.slice(read));
  const whole = pieces.join('');
  return { text: whole, taken: taken.map((stretch) => withLineEnd(whole, stretch)) };
}

/** A line that goes as a whole goes with its end. */
function withLineEnd(text: string, { start, end, rule }: Taken): Taken {
  const isLine = (start === 0 || text[start - 1] === '\n') && text[end] === '\n' && text[end - 1] !== '\n';
  return { start, end: isLine ? end + 1 : end, rule };
}

const byStart = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** Adds a stretch behind those already taken; what touches and has the same rule is one. */
export function take(taken: Taken[], next: Taken): void {
  const last = taken.at(-1);
  if (next.end === next.start) return;
  if (last?.end === next.start && last.rule === next.rule) last.end = next.end;
  else taken.push(next);
}
