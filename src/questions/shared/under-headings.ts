import type { Heading } from '../../outline/headings/headings.ts';
import type { Item, Section } from '../../outline/item.ts';
import { announcesShared } from '../../outline/marks/shared.ts';

/**
 * Sections whose heading only announces a text to read stand below the heading above it, which says what their questions
 * are: `二、不定项选择题⏎（一）根据以下材料，回答4～6题。⏎…`. There are as many sections as before.
 */
export function putUnderHeadings(plain: string, sections: readonly Section[]): Section[] {
  let above: Heading | null = null;
  return sections.map((section) => {
    const { heading } = section;
    if (heading === null) return section;
    if (!announcesShared(plain.slice(heading.name.start, heading.name.end))) above = heading;
    return above === null ? section : { ...section, heading: above };
  });
}

/** The items below each heading, over all sections that it stands over; none where a number comes twice. */
export function itemsUnder(sections: readonly Section[]): ReadonlyMap<Heading, readonly Item[]> {
  const under = new Map<Heading, Item[]>();
  for (const { heading, items } of sections)
    if (heading !== null) under.set(heading, [...(under.get(heading) ?? []), ...items]);
  for (const [heading, items] of under)
    if (new Set(items.map(({ number }) => number)).size < items.length) under.delete(heading);
  return under;
}
