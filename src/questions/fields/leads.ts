import type { Item, Section } from '../../outline/item.ts';
import { findLead } from '../../outline/marks/lead.ts';
import type { Span } from '../../read/span.ts';

/** So many of the items of a section have a bracket before their number where the document is in the habit. */
const habitShare = 0.6;

/**
 * Papers have the bracket for the key before the number: `（ B ）1.下列…`. There the bracket belongs to the item behind it,
 * not to the one before.
 */
export function takeLeads(plain: string, sections: readonly Section[]): Section[] {
  const leads = new Map(sections.flatMap(({ items }) => leadsOf(plain, items)));
  if (leads.size < 2) return [...sections];
  const starts = [...leads.values()].map(({ start }) => start);
  let next = 0;
  const cut = ({ start, end }: Span): Span => {
    while (next < starts.length && starts[next] < start) next += 1;
    return { start, end: Math.max(start, Math.min(end, starts[next] ?? end)) };
  };
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item): Item => {
      const own = leads.get(item);
      return { ...item, content: cut(item.content), ...(own ? { lead: own } : {}) };
    }),
  }));
}

/** The brackets before the numbers of a section, where it is in the habit. */
function leadsOf(plain: string, items: readonly Item[]): [Item, Span][] {
  const leads = items.flatMap((item): [Item, Span][] => {
    const lead = findLead(plain, item.marker.start);
    return lead ? [[item, { start: lead.start, end: item.marker.start }]] : [];
  });
  return leads.length >= items.length * habitShare ? leads : [];
}
