import type { Item, Section } from '../../outline/item.ts';
import { findSharedHeads } from '../../outline/marks/shared.ts';
import { findOptions } from '../../outline/options/options.ts';
import type { Outline } from '../../outline/outline.ts';
import { firstFrom } from '../../outline/text/places.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import { findCounted } from './counted-materials.ts';
import { askedBelow, type Material } from './material.ts';
import { findUntold } from './untold-materials.ts';

/** The sections with what their items share told from the items, and the words that announce it. */
interface WithMaterials {
  sections: Section[];
  heads: Span[];
}

/**
 * Finds texts that several questions share: `阅读下面的材料，回答1～3题。…`. They belong to each of those questions, not to the
 * one that stands before.
 */
export function takeMaterials(
  { plain, title, answers }: Pick<Outline, 'plain' | 'title' | 'answers'>,
  sections: readonly Section[],
): WithMaterials {
  const others = answers.map((part) => ({ start: part.head.start, end: part.body.end }));
  if (title) others.push(title);
  const told = withoutLoose(findMaterials(plain, sections), sections);
  const matching = [...told, ...findMatching(plain, sections, told)];
  const known = [...matching, ...findCounted(plain, sections, matching)];
  const found = [...known, ...findUntold(plain, sections, known)]
    .toSorted(byPlace)
    .filter(({ head, body }) => !others.some(({ start, end }) => start < body.end && head.start < end));
  if (found.length === 0) return { sections: [...sections], heads: [] };
  const heads = found.map(({ head }) => head.start);
  const ends = found.map(({ body }) => body.end);
  const around = ({ marker, content }: Item): Pick<Around, 'above' | 'behind'> => {
    const behind = found[firstFrom(heads, content.start)];
    return {
      above: found[firstFrom(ends, marker.start + 1) - 1],
      behind: behind && behind.head.start < content.end ? behind : undefined,
    };
  };
  return {
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => giveMaterial(plain, item, { section, ...around(item) })),
    })),
    heads: found.flatMap(({ head, tail }) => (tail ? [head, tail] : [head])),
  };
}

const byPlace = (one: Material, other: Material): number => one.head.start - other.head.start;

const matching = /配伍|B[1-4]?型|备选答案在前/;

/**
 * Options that stand before the questions which choose among them, below a heading that names such questions: no words
 * announce them there.
 */
function findMatching(plain: string, sections: readonly Section[], told: readonly Material[]): Material[] {
  return sections.flatMap(({ heading, items }): Material[] => {
    const name = heading && plain.slice(heading.start, heading.end);
    if (!heading || !name || !matching.test(name) || items.length === 0) return [];
    if (
      told.some(({ body }) => body.start >= heading.start && body.end <= items[items.length - 1].content.end)
    )
      return [];
    const above = optionsIn(plain, { start: heading.end, end: items[0].marker.start });
    if (!above) return [];
    return [above, ...items.flatMap(({ content }) => optionsIn(plain, content) ?? [])];
  });
}

/** Options on lines of their own that end a stretch. */
function optionsIn(plain: string, span: Span): Material | null {
  const run = findOptions(plain, span, { mayOpen: true });
  const isLast = run !== null && plain.slice(run.end, span.end).trim() === '';
  if (!run || !isLast || !/(?:^|\n)\s*$/.test(plain.slice(span.start, run.start))) return null;
  const head = { start: run.start, end: run.start };
  return { head, body: { start: run.start, end: run.end }, tail: null, range: null, series: null };
}

function findMaterials(plain: string, sections: readonly Section[]): Material[] {
  const starts = sections
    .flatMap(({ items }) => items.map(({ marker, lead }) => lead?.start ?? marker.start))
    .sort((one, other) => one - other);
  const held = new Set(starts);
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  let passed = 0;
  return findSharedHeads(plain).flatMap(({ start, end, range, series }): Material[] => {
    const next = starts[firstFrom(starts, end)];
    const words = start + plain.slice(start, end).search(/[^ #*]/);
    if (next === undefined || held.has(start) || held.has(words)) return [];
    while (passed < headings.length && headings[passed].end <= start) passed += 1;
    const above = headings[passed]?.start <= start ? headings[passed] : undefined;
    const below = headings[passed + (above ? 1 : 0)];
    const whole = trimSpan(plain, { start: Math.max(end, above?.end ?? end), end: next });
    const tail = askedBelow(plain, whole);
    const body = tail ? trimSpan(plain, { start: whole.start, end: tail.start }) : whole;
    if (body.end <= body.start || below?.start < next) return [];
    const head = above ? { start: above.end, end: Math.max(end, above.end) } : { start, end };
    return [{ head, body, tail, range, series }];
  });
}

/**
 * An answer may tell of 案例一 and 案例二 as well: such words are heads where the first of them stands before all questions
 * of a section or before a number 1, and a question follows each.
 */
function withoutLoose(found: readonly Material[], sections: readonly Section[]): Material[] {
  const isLoose = new Map<string, boolean>();
  for (const [index, { series, body }] of found.entries()) {
    if (series === null) continue;
    const isCut = found[index + 1]?.head.start < body.end;
    if (!isLoose.has(series)) isLoose.set(series, isCut || !opensItems(body, sections));
    else if (isCut) isLoose.set(series, true);
  }
  return found.filter(({ series }) => series === null || !isLoose.get(series));
}

function opensItems({ end }: Span, sections: readonly Section[]): boolean {
  return sections.some(({ items }) => {
    const at = items.findIndex(({ marker }) => marker.start >= end);
    return at === 0 || (at > 0 && items[at].number === 1);
  });
}

interface Around {
  section: Section;
  /** The last text that ends before the item, and the first one that begins in it. */
  above: Material | undefined;
  behind: Material | undefined;
}

function giveMaterial(plain: string, item: Item, { section, above: material, behind }: Around): Item {
  const isOf = material !== undefined && belongs(item, material, section);
  const content = behind
    ? trimSpan(plain, { start: item.content.start, end: behind.head.start })
    : item.content;
  return { ...item, content, ...(isOf ? { material: material.body } : {}) };
}

/** By standing behind it in the same section, and by its number, where the numbers are named. */
function belongs({ number }: Item, { body, range }: Material, { start, heading }: Section): boolean {
  if (heading !== null && body.start < start) return false;
  return range === null || number === null || (range.from <= number && number <= range.to);
}
