import type { Item, Section } from '../outline/sections.ts';
import type { Span } from '../read/span.ts';

/** So many of the items have a bracket before their number where the document is in the habit. */
const habitShare = 0.6;
const lead = /(?<=^|\n)[ ]*[（【]\s*([A-Z]{0,8}|[√✓×✗○〇ＸX]|对|错|正确|错误)\s*[）】][ ]*$/;
const longestLead = 20;

/**
 * Papers have the bracket for the key before the number: `（ B ）1.下列…`. There the bracket belongs to the item behind it,
 * not to the one before.
 */
export function takeLeads(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  const leads = new Map(items.map((item) => [item, leadOf(plain, item)]));
  const count = [...leads.values()].filter((span) => span !== null).length;
  if (count < 2 || count < items.length * habitShare) return [...sections];
  const starts = [...leads.values()].filter((span) => span !== null).map(({ start }) => start);
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

function leadOf(plain: string, { marker }: Item): Span | null {
  const from = Math.max(0, marker.start - longestLead);
  const before = plain.slice(from, marker.start);
  const match = lead.exec(before);
  return match && { start: from + match.index + match[0].search(/\S/), end: marker.start };
}
