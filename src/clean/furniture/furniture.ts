import type { Span } from '../../read/span.ts';
import { within } from '../untouched.ts';
import { type Line, linesOf } from './lines.ts';
import { type BlockRule, blockRules, lineRules } from './rules.ts';

/** A line of the page that is not of the document, and the rule that says so. */
export interface Furniture extends Span {
  rule: string;
}

/**
 * Finds the lines that a page puts round its document: notices, menus, counters, other documents, comments. A block
 * (`最新文檔` and its list) reaches from its heading to the first line that does not fit in it. Code is never of the page.
 */
export function findFurniture(text: string, code: readonly Span[] = []): Furniture[] {
  const found: Furniture[] = [];
  const isCode = within(code);
  let block: BlockRule | undefined;
  for (const line of linesOf(text)) {
    if (isCode(line.start)) {
      block = undefined;
      continue;
    }
    const opened = blockRules.find(({ heading }) => heading.test(line.text));
    if (opened) block = opened;
    else if (!block?.isWithin(line)) block = undefined;
    const rule = block?.rule ?? ruleFor(line);
    if (rule !== undefined) found.push({ start: line.start, end: line.end, rule });
  }
  return found;
}

function ruleFor(line: Line): string | undefined {
  return lineRules.find(({ isFurniture }) => isFurniture(line))?.rule;
}
