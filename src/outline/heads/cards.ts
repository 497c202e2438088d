import type { Block } from '../../read/document.ts';
import { firstWhere } from '../../read/first-where.ts';
import type { Span } from '../../read/span.ts';
import { isHighest } from '../headings/titles.ts';
import type { Item, Section } from '../item.ts';
import { type Found, nothing } from '../text/view.ts';
import { type Head, headsOf, isQuestion, numberOf, sectionOf } from './twice.ts';

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
  const all: (Head | Parent | Block)[] = [...over, ...parentsOf(plain, blocks, asked), ...asked].sort(
    (one, other) => one.start - other.start,
  );
  const sections: Section[] = [];
  for (const part of all) {
    if ('from' in part) sections.push(sectionFrom(plain, part));
    else if ('until' in part) sections.push(sectionOf(plain, part));
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

interface Parent extends Head {
  from: number;
}

/** The points of a list over points that ask, which ask nothing themselves: `- 网络⏎  - 什么是路由？ #card⏎    - 选路。` */
function parentsOf(plain: string, blocks: readonly Block[], asked: readonly Span[]): Parent[] {
  const headings = blocks.flatMap(({ kind, start }) => (kind === 'heading' ? [start] : []));
  const others = new Set([...asked.map(({ start }) => start), ...headings]);
  const isAsked = new Set(asked.map(({ start }) => start));
  const open: Block[] = [];
  const parents = new Map<number, Parent>();
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    while (open.length > 0 && open[open.length - 1].end <= block.start) open.pop();
    const parent = open.at(-1);
    if (parent && isAsked.has(block.start) && !others.has(parent.start)) {
      const [mark, words] = firstLine.exec(plain.slice(parent.start, block.start))?.slice(1) ?? ['', ''];
      const start = parent.start + mark.length;
      const head = {
        start,
        end: start + words.length,
        level: 0,
        words,
        until: block.start,
        from: parent.start,
      };
      if (words !== '') parents.set(parent.start, head);
    }
    open.push(block);
  }
  return [...parents.values()];
}

/** The mark of the point is of the section's name. */
function sectionFrom(plain: string, { from, ...head }: Parent): Section {
  const section = sectionOf(plain, head);
  return { ...section, start: from, heading: section.heading && { ...section.heading, start: from } };
}

const firstLine = /^(\s*(?:[-*+]\s+)?)([^\n]{0,60}?)\s*(?:\n|$)/;

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
