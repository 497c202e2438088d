import type { Entry } from '../bank/bank.ts';

/** The questions of one heading; `name` is null for those that stand under none. */
interface SheetSection {
  name: string | null;
  entries: Entry[];
}

export interface SheetBank {
  name: string;
  title: string | null;
  count: number;
  sections: SheetSection[];
}

/** Entries → the banks and sections that they stand in, in the order in which each comes first. */
export function toBanks(entries: readonly Entry[]): SheetBank[] {
  return [...groupBy(entries, ({ bank }) => bank)].map(([name, ofBank]) => ({
    name,
    title: ofBank[0].source.title,
    count: ofBank.length,
    sections: [...groupBy(ofBank, ({ section }) => section)].map(([name, entries]) => ({ name, entries })),
  }));
}

function groupBy<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
