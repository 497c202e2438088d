import type { Span } from '../../read/span.ts';
import { within } from '../untouched.ts';
import { countersOf } from './counters.ts';
import { findInline } from './inline.ts';
import { type Line, linesOf } from './lines.ts';
import { findPageNumbers } from './pages.ts';
import { type BlockRule, blockRules, lineRules } from './rules.ts';

/** A line of the page that is not of the document, and the rule that says so. */
export interface Furniture extends Span {
  rule: string;
}

/** What the document's format says of some stretches: code is never of the page, headings seldom. Both rise. */
export interface Known {
  code: readonly Span[];
  headings: readonly Span[];
}

/**
 * Finds the lines that a page puts round its document: notices, menus, counters, other documents, comments. A block
 * (`最新文檔` and its list) reaches from its heading to the first line that does not fit in it.
 */
export function findFurniture(text: string, known: Known = { code: [], headings: [] }): Furniture[] {
  const isCode = within(known.code);
  const lines = linesOf(text, within(known.headings));
  const counters = countersOf(lines);
  const found: Furniture[] = [];
  let block: BlockRule | undefined;
  for (const [index, line] of lines.entries()) {
    const isLeft = isCode(line.start);
    const opened = isLeft ? undefined : blockRules.find(({ opens }) => opens(line, lines[index + 1]));
    if (opened) block = opened;
    else if (isLeft || !block?.isWithin(line)) block = undefined;
    const rule = isLeft ? undefined : (block?.rule ?? counters.get(line) ?? ruleFor(line));
    if (rule !== undefined) found.push({ start: line.start, end: line.end, rule });
  }
  const numbers = findPageNumbers(text).map((span) => ({ ...span, rule: 'page number' }));
  return withParts(
    withParts(found, numbers),
    findInline(text).filter(({ start }) => !isCode(start)),
  );
}

/** Both rise; a line that goes as a whole takes what stands in it along. */
function withParts(found: Furniture[], parts: readonly Furniture[]): Furniture[] {
  const isGone = within(found);
  const own = parts.filter(({ start, end }) => !isGone(start) && !isGone(end - 1));
  if (own.length === 0) return found;
  return [...found, ...own].sort((one, other) => one.start - other.start);
}

function ruleFor(line: Line): string | undefined {
  if (line.isHeading) return undefined;
  return lineRules.find(({ isFurniture }) => isFurniture(line))?.rule;
}
