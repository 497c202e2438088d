import type { Entry } from '../bank/bank.ts';
import type { Field } from '../index/weights.ts';
import { shownOffset } from '../script/show.ts';
import { printOptions } from './row.ts';
import type { Hit } from './search.ts';

/** A hit in the script in which it is shown: its matches are offsets in the texts as printed. */
export function showHit(hit: Hit, toShown: (entry: Entry) => Entry): Hit {
  const entry = toShown(hit.entry);
  const matches = hit.matches.map(({ field, start, end }) => {
    const [text, shown] = [textOfField(hit.entry, field), textOfField(entry, field)];
    return { field, start: shownOffset(text, shown, start), end: shownOffset(text, shown, end) };
  });
  return { ...hit, entry, entries: hit.entries.map(toShown), matches };
}

/** The text in which a field's matches are counted; options are one text (see `printOptions`). */
export function textOfField(entry: Entry, field: Field): string {
  return (field === 'option' ? printOptions(entry.options) : entry[field]) ?? '';
}
