import type { Heading } from '../outline/headings/headings.ts';
import { linesOf } from '../outline/headings/titles.ts';
import type { Outline } from '../outline/outline.ts';
import type { RemovalRule } from '../read/removal-rule.ts';
import type { Span } from '../read/span.ts';
import type { Composed } from './composed.ts';

/** A stretch of the cleaned text that was taken off, and why. */
export interface TakenOff extends Span {
  rule: RemovalRule;
}

/** Who claims which stretch of the cleaned text; what nobody claims is left over. */
export interface Claims {
  headings: Span[];
  removed: TakenOff[];
  leftovers: Span[];
}

/** Shares the cleaned text out among headings, questions and removals. */
export function claim(outline: Outline, entries: readonly Composed[]): Claims {
  const removed: TakenOff[] = [
    ...entries.flatMap((entry) => entry.removed),
    ...outline.answers.map(({ head }): TakenOff => ({ ...head, rule: 'answers-heading' })),
    ...outline.contents.map((span): TakenOff => ({ ...span, rule: 'contents' })),
    ...repeatedTitles(outline),
  ].toSorted(byStart);
  const held = entries.flatMap(({ stem, options, keySpans, points, answer, analysis, remark = null }) => [
    ...stem,
    ...options.map(({ span }) => span),
    ...keySpans,
    ...points,
    answer,
    analysis,
    remark,
  ]);
  const spans = held.filter((span) => span !== null);
  // What is taken for the title may be text that several questions share.
  const isFree = (title: Span): boolean =>
    spans.every(({ start, end }) => end <= title.start || start >= title.end);
  const title = outline.title && isFree(outline.title) ? [outline.title] : [];
  const headings = [...title, ...headingsOf(outline)];
  const claimed = [...headings, ...removed, ...spans];
  return { headings, removed, leftovers: gaps(outline.plain, claimed.toSorted(byStart)) };
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

function headingsOf({ questions, answers }: Outline): Span[] {
  const sections = [...questions, ...answers.flatMap((part) => part.sections)];
  const headings = sections.map(({ heading }) => heading);
  const own = headings.filter((heading): heading is Heading => heading !== null);
  // Sections that answers part have one heading, also where the half of the answers found it by itself.
  return [...new Map(own.map(({ start, end }) => [start, { start, end }])).values()];
}

/** Sites print the title several times: as the page's heading, as the file's name. */
function repeatedTitles({ plain, title, questions }: Outline): TakenOff[] {
  if (!title) return [];
  const bare = (span: Span): string =>
    plain.slice(span.start, span.end).replace(/(?:\.\w{2,5})?(?:(?<!\s)\s+)?(?:VIP)?$|_第\d+页$/i, '');
  const lines = linesOf(plain, { start: 0, end: questions[0]?.start ?? 0 });
  return lines
    .filter((line) => line.start !== title.start && bare(line) === bare(title))
    .map((line): TakenOff => ({ ...line, rule: 'repeated-title' }));
}

/** What lies between the claimed stretches, unless it is white space. */
function gaps(plain: string, claimed: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = 0;
  for (const { start, end } of [...claimed, { start: plain.length, end: plain.length }]) {
    const text = plain.slice(from, Math.max(from, start));
    if (text.trim() !== '') left.push({ start: from + text.search(/\S/), end: from + text.trimEnd().length });
    from = Math.max(from, end);
  }
  return left;
}
