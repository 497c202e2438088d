import { type Span, trimSpan } from '../../read/span.ts';
import type { Removed } from '../composed.ts';
import { type Fields, removing } from './fields.ts';
import { cutNotesFrom } from './notes.ts';

/** What is assessed is said in a line; what stands below it is the answer where no label says which part that is. */
export function addAssessed(
  plain: string,
  fields: Fields,
  { span, isAlone }: { span: Span; isAlone: boolean },
): Fields {
  const [line] = plain.slice(span.start, span.end).split('\n');
  const below = trimSpan(plain, { start: span.start + line.length, end: span.end });
  const isAnswered = isAlone && fields.answer === null && answers(plain, { span, line, below });
  const end = isAnswered ? span.start + line.length : span.end;
  const { left, notes } = cutNotesFrom(plain, trimSpan(plain, { start: span.start, end }), fields.item);
  const points = left ? splitPoints(plain, left) : [];
  const marks = left ? between(points, left) : [];
  return removing(
    {
      ...fields,
      points: [...fields.points, ...points],
      answer: isAnswered ? below : fields.answer,
    },
    [...notes, ...marks],
  );
}

interface Parted {
  span: Span;
  /** What stands in the first line. */
  line: string;
  below: Span;
}

/**
 * Whether the lines below what is assessed answer: no list that goes on with what is assessed. Where the label's own line
 * has points without a sign, a list of sentences below is another one.
 */
function answers(plain: string, { span, line, below }: Parted): boolean {
  const text = plain.slice(below.start, below.end);
  if (!pointMark.test(text)) return text !== '';
  const isBelowLabel = /\n\s*$/.test(plain.slice(Math.max(0, span.start - longestIndent), span.start));
  return !isBelowLabel && !pointMark.test(line) && /[。！]|[^\n]{20}/.test(text);
}

const pointMark = /^(?:[-*•·]|[（(]?\d{1,2}[.、）)]|[①-⑨])/;
const longestIndent = 12;

/** `（考察：`, the marks between the points, and `）`. */
export function between(points: readonly Span[], { start, end }: Span): Removed[] {
  const starts = [start, ...points.map((point) => point.end)];
  const ends = [...points.map((point) => point.start), end];
  return starts
    .map((from, index) => ({ start: from, end: ends[index], rule: 'assesses' as const }))
    .filter((span) => span.end > span.start);
}

/** `沟通、应变（含抗压）` → two spans: marks inside brackets part nothing. The signs of a list, `1、沟通`, are of none. */
export function splitPoints(plain: string, { start, end }: Span): Span[] {
  const points: Span[] = [];
  for (const { index, 0: text } of plain
    .slice(start, end)
    .matchAll(/(?:（[^（）]*）|[^、，；,;。\s（]|（|(?<=[A-Za-z]) (?=[A-Za-z]))+/g)) {
    const sign = listSign.exec(text)?.[0].length ?? 0;
    if (sign < text.length) points.push({ start: start + index + sign, end: start + index + text.length });
  }
  return points;
}

const listSign = /^(?:[-*•·]|（\d{1,2}）|\d{1,2}(?:[.）](?!\d)|$)|[①-⑨])/;
