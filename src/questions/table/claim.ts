import type { Outline } from '../../outline/outline.ts';
import { firstWhere } from '../../read/first-where.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import type { Claims, TakenOff } from '../claims.ts';
import type { TableReading } from './read-table.ts';

/** Shares a document with tables out among questions, headings and removals; what nobody claims is left over. */
export function claimCells(
  { cleaned }: Outline,
  tables: readonly TableReading[],
  title: Span | null,
): Claims {
  const { text } = cleaned.traced;
  const own = tables.flatMap((table) => table.headings);
  const headings = distinct([...(title ? [title] : []), ...own, ...headingsOver(cleaned, title)]);
  const entries = tables.flatMap((table) => table.entries);
  const held = entries.flatMap(({ stem, options, keySpans, answer, analysis, points }) => [
    ...[...stem, ...options.map(({ span }) => span), ...keySpans, ...answer, ...analysis, ...points],
  ]);
  const given = [...tables.flatMap((table) => table.removed), ...entries.flatMap(({ removed }) => removed)];
  const claimed = [...headings, ...held, ...given].toSorted(byStart);
  const marks = tables.flatMap(({ cells }) => cells).flatMap((cell) => marksIn(cell, claimed, text));
  const removed = [...given, ...marks].toSorted(byStart);
  return { headings, removed, leftovers: gapsIn(text, [...claimed, ...marks].toSorted(byStart)) };
}

/** The headings of a text around its tables, save what is its title. */
function headingsOver({ blocks, traced }: Outline['cleaned'], title: Span | null): Span[] {
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block) => trimSpan(traced.text, block))
    .filter(({ start, end }) => end > start && !(title && start < title.end && title.start < end));
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].toSorted(byStart);
}

/** What is left of a cell of which something is claimed: the marks between options or points. */
function marksIn(cell: Span, claimed: readonly Span[], text: string): TakenOff[] {
  const first = firstWhere(claimed, ({ start }) => start >= cell.start);
  const inside: Span[] = [];
  for (let at = first; at < claimed.length && claimed[at].start < cell.end; at += 1) inside.push(claimed[at]);
  if (inside.length === 0) return [];
  const parts = gapsBetween(cell, inside).map((gap) => trimSpan(text, gap));
  return parts.filter(({ start, end }) => end > start).map((gap) => ({ ...gap, rule: 'label' }));
}

function gapsBetween({ start, end }: Span, inside: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = start;
  for (const span of inside) {
    if (span.start > from) gaps.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < end) gaps.push({ start: from, end });
  return gaps;
}

function gapsIn(text: string, claimed: readonly Span[]): Span[] {
  return gapsBetween({ start: 0, end: text.length }, claimed)
    .map((gap) => trimSpan(text, gap))
    .filter(({ start, end }) => end > start);
}
