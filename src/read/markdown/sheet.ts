import type { Block } from '../document.ts';
import type { Change } from '../overlay.ts';
import type { RemovalRule } from '../removal-rule.ts';
import type { Span } from '../span.ts';

/** A Markdown text while it is read: what was found so far. All spans are those of the source. */
export interface Sheet {
  source: string;
  changes: Change[];
  blocks: Block[];
  /** Stretches of running text, in which marks of emphasis, links and tags are still to be found. */
  running: Running[];
  /** Bold stretches. */
  strong: Span[];
  /** The names of link targets that the text defines. */
  definitions: Set<string>;
}

/** A stretch of running text, and what it stands in. */
export type Running = Span & { of: 'paragraph' | 'heading' | 'cell' };

/** Takes markup out. */
export function takeOut(sheet: Sheet, { start, end }: Span, rule: RemovalRule = 'markup'): void {
  if (end > start) sheet.changes.push({ start, end, rule });
}

/** Takes a line out with its end. */
export function takeLine(sheet: Sheet, { start, end }: Span, rule: RemovalRule = 'markup'): void {
  takeOut(sheet, { start, end: sheet.source[end] === '\n' ? end + 1 : end }, rule);
}

/** A stretch of running text on its own: spans of its constructs count from its beginning. */
export interface Stretch {
  sheet: Sheet;
  text: string;
  /** Where it begins in the source. */
  start: number;
  /** In a cell a bar has a backslash before it, in code as well. */
  of: Running['of'];
  /** Marks that are not met again further on, so that nobody looks for them twice. */
  missing: Set<string>;
}

/** Puts `insert`, or nothing, in the place of a part of a stretch. */
export function changeIn(
  { sheet, start: base }: Stretch,
  { start, end }: Span,
  change: Partial<Change> = {},
): void {
  if (end > start) sheet.changes.push({ rule: 'markup', ...change, start: base + start, end: base + end });
}

/** Where `mark` stands next; -1 where it does not. */
export function findNext({ text, missing }: Stretch, mark: string, from: number): number {
  if (missing.has(mark)) return -1;
  const at = text.indexOf(mark, from);
  if (at < 0) missing.add(mark);
  return at;
}
