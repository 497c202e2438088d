import type { Span } from '../../read/span.ts';
import type { Heading } from '../headings/headings.ts';
import { namesKind } from '../headings/names.ts';
import type { Item, Section } from '../item.ts';

/**
 * The answer to the one question of a part, which has no number: `三、先听，再核实。⏎四、略`. What stands behind the part's
 * number is the answer, or what follows the part's name. Null for parts with more questions.
 */
export function readSoleAnswer(
  plain: string,
  { heading, content }: { heading: Heading | null; content: Span },
  questions: readonly Section[],
): { heading: Heading; items: Item[] } | null {
  if (heading === null || heading.ordinal === null) return null;
  const own = questions.find((section) => section.heading?.ordinal === heading.ordinal);
  const isSole = own?.items.length === 1 && own.items[0].number === null;
  if (!isSole || !own.heading) return null;
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const called = textOf(heading.name);
  const isName = called !== '' && (namesKind(called) || textOf(own.heading.name).startsWith(called));
  const start = isName ? heading.end : heading.name.start;
  const text = textOf({ start, end: content.end });
  if (text.trim() === '') return null;
  const from = start + text.length - text.trimStart().length;
  const item = {
    number: null,
    marker: { start: from, end: from },
    content: { start: from, end: content.end },
  };
  const name = isName ? heading.name : { start: from, end: from };
  return { heading: { ...heading, end: from, name }, items: [item] };
}
