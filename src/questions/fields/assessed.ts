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
  const text = plain.slice(span.start, span.end);
  const [line] = text.split('\n');
  const below = trimSpan(plain, { start: span.start + line.length, end: span.end });
  const isList = pointMark.test(plain.slice(below.start, below.end));
  const isAnswered = isAlone && below.end > below.start && !isList && fields.answer === null;
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

const pointMark = /^(?:[-*•·]|[（(]?\d{1,2}[.、）)]|[①-⑨])/;

/** `（考察：`, the marks between the points, and `）`. */
export function between(points: readonly Span[], { start, end }: Span): Removed[] {
  const starts = [start, ...points.map((point) => point.end)];
  const ends = [...points.map((point) => point.start), end];
  return starts
    .map((from, index) => ({ start: from, end: ends[index], rule: 'assesses' as const }))
    .filter((span) => span.end > span.start);
}

/** `沟通、应变（含抗压）` → two spans: marks inside brackets part nothing. */
export function splitPoints(plain: string, { start, end }: Span): Span[] {
  const points: Span[] = [];
  for (const match of plain
    .slice(start, end)
    .matchAll(/(?:（[^（）]*）|[^、，；,;。\s（]|（|(?<=[A-Za-z]) (?=[A-Za-z]))+/g))
    points.push({ start: start + match.index, end: start + match.index + match[0].length });
  return points;
}
