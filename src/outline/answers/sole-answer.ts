import type { Span } from '../../read/span.ts';
import type { Heading } from '../headings/headings.ts';
import { namesKind } from '../headings/names.ts';
import type { Item, Section } from '../item.ts';

/**
 * The answer to the one question of a part, which has no number there: `三、先听，再核实。⏎四、略`. What stands behind the part's
 * number is the answer, or what follows the part's name. Null for parts with more questions.
 */
export function readSoleAnswer(
  plain: string,
  { heading, content }: { heading: Heading | null; content: Span },
  questions: readonly Section[],
): { heading: Heading; items: Item[] } | null {
  if (heading === null || heading.ordinal === null) return null;
  const own = questions.find((section) => section.heading?.ordinal === heading.ordinal);
  if (own?.items.length !== 1 || !own.heading) return null;
  const [{ number }] = own.items;
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const called = textOf(heading.name);
  const isName = called !== '' && (namesKind(called) || textOf(own.heading.name).startsWith(called));
  const start = isName ? heading.end : heading.name.start;
  const text = textOf({ start, end: content.end });
  // Keys may be glued to their numbers: what is counted as 1 is answered so in a sentence, and in words where numbers run on.
  const isCounted = number !== null && !(number === 1 ? tells : begins).test(text);
  if (text.trim() === '' || isCounted) return null;
  const from = start + text.length - text.trimStart().length;
  const item = {
    number,
    marker: { start: from, end: from },
    content: { start: from, end: content.end },
  };
  const name = isName ? heading.name : { start: from, end: from };
  return { heading: { ...heading, end: from, name }, items: [item] };
}

const tells = /^\s*(?!答案|解析)[\u3400-\u9fff][^\n]{0,20}[\u3400-\u9fff]{6}/;
const begins = /^\s*(?!答案|解析|题\s*号|第|[对错]|正确)[\u3400-\u9fff][^、\n]/;
