import type { Block } from '../../read/document.ts';
import { firstWhere } from '../../read/first-where.ts';
import type { Span } from '../../read/span.ts';
import { isHighest } from '../headings/titles.ts';
import type { Item, Section } from '../item.ts';
import { type Found, nothing } from '../text/view.ts';
import { headsOf, isQuestion, numberOf, sectionOf } from './twice.ts';

const point = /^\s*(?:[-*+]\s+)?/;
const blankLine = /\n[^\S\n]*(?=\n)/g;

/**
 * The cards of a note as questions below its headings: each term asks, and its answer ends with the point of a list that
 * both stand in, else at a blank line, as it does for the programs that ask such cards.
 */
export function readCards(plain: string, blocks: readonly Block[]): Found {
  const asked = blocks.filter(({ kind, start, end }) => kind === 'term' && end > start);
  if (asked.length === 0) return nothing;
  const askedAt = new Set(asked.map(({ start }) => start));
  const headings = headsOf(plain, blocks).filter(({ start }) => !askedAt.has(start));
  const [first] = headings;
  const over = first && isHighest(first, headings) ? headings.slice(1) : headings;
  const points = new Map(blocks.flatMap(({ kind, start, end }) => (kind === 'item' ? [[start, end]] : [])));
  const ends = endsOf(plain, blocks);
  const starts = [...headings, ...asked].map(({ start }) => start).sort((one, other) => one - other);
  const all = [...over, ...asked].sort((one, other) => one.start - other.start);
  const sections: Section[] = [];
  for (const part of all) {
    if ('until' in part) sections.push(sectionOf(plain, part));
    else {
      if (sections.length === 0) sections.push({ start: part.start, heading: null, items: [] });
      const end = Math.min(
        nextOf(starts, part.end),
        points.get(part.start) ?? nextOf(ends, part.end),
        plain.length,
      );
      sections[sections.length - 1].items.push(itemOf(plain, part, end));
    }
  }
  return { sections, odds: asked.length * isQuestion };
}

/** Where blank lines stand outside of code. */
function endsOf(plain: string, blocks: readonly Block[]): number[] {
  const code = blocks.filter(({ kind }) => kind === 'code');
  const isInCode = (at: number): boolean => code[firstWhere(code, ({ end }) => end > at)]?.start <= at;
  return [...plain.matchAll(blankLine)].map(({ index }) => index).filter((at) => !isInCode(at));
}

const nextOf = (places: readonly number[], from: number): number =>
  places[firstWhere(places, (at) => at >= from)] ?? Number.POSITIVE_INFINITY;

function itemOf(plain: string, { start, end }: Span, until: number): Item {
  const from = start + (point.exec(plain.slice(start, end))?.[0].length ?? 0);
  const number = numberOf(plain, { start: from, end });
  const contentStart = number?.end ?? from;
  return {
    number: number?.value ?? null,
    marker: { start, end: contentStart },
    content: { start: contentStart, end: until },
    stemEnd: end,
  };
}
