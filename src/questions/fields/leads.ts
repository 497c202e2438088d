import type { Item, Section } from '../../outline/item.ts';
import { judgeSigns } from '../../outline/marks/judge-signs.ts';
import { findLead } from '../../outline/marks/lead.ts';
import type { Span } from '../../read/span.ts';

/** So many of the items of a section have a bracket before their number where the document is in the habit. */
const habitShare = 0.6;

/**
 * Papers have the bracket for the key before the number: `（ B ）1.下列…`. There the bracket belongs to the item behind it,
 * not to the one before.
 */
export function takeLeads(plain: string, sections: readonly Section[]): Section[] {
  const beside = sections.flatMap(({ items }) => leadsOf(plain, items));
  const leads = new Map(beside.length > 0 ? beside : leadsAbove(plain, sections));
  if (leads.size < 2) return [...sections];
  const starts = [...leads.values()].map(({ start }) => plain.lastIndexOf('\n', start - 1) + 1);
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

/** `（B）`, `2(B).`: nothing but a key, perhaps with the number of its question, on the last line before a number. */
const alone = new RegExp(
  `(?:^|\\n)[ ]*(?:(\\d{1,3})[ ]?)?([（【](?:[A-H]{1,6}|[${judgeSigns}])[）】])[.。]?[ ]*\\n\\s*(?:【[^】\\n]{1,8}】)?$`,
);
const longest = 60;
const fewestAbove = 3;

/**
 * `1(B).⏎1. …⏎2(C).⏎2. …`: the keys on lines of their own above their questions, which those are that begin with one and end
 * without.
 */
function leadsAbove(plain: string, sections: readonly Section[]): [Item, Span][] {
  const items = sections.flatMap((section) => section.items);
  const found = items.map((item) => keyAbove(plain, item));
  const leads = items.flatMap((item, at): [Item, Span][] => {
    const lead = found[at];
    return lead === null ? [] : [[item, lead]];
  });
  const last = items.at(-1)?.content;
  const isBelow = last !== undefined && keyAlone.test(plain.slice(last.start, last.end));
  const isHabit = leads.length >= Math.max(fewestAbove, items.length * habitShare);
  return isHabit && found[0] !== null && !isBelow ? leads : [];
}

function keyAbove(plain: string, { number, marker: { start } }: Item): Span | null {
  const from = Math.max(0, start - longest);
  const match = alone.exec(plain.slice(from, start));
  if (!match || (match[1] !== undefined && Number(match[1]) !== number)) return null;
  const at = from + match.index + match[0].indexOf(match[2]);
  return { start: at, end: at + match[2].length };
}

const keyAlone = new RegExp(`\\n[ ]*(?:\\d{1,3}[ ]?)?[（【](?:[A-H]{1,6}|[${judgeSigns}])[）】][.。]?\\s*$`);
