import { foldText } from '../script/fold.ts';
import type { Entry, Filter } from './bank.ts';

/** Whether an entry is one that a filter's names and kind select; `match` is not looked at. As `Store.entries` does. */
export function fitsFilter(entry: Entry, { bank, role, section, kind }: Filter): boolean {
  return (
    holds(entry.bank, bank) &&
    holds(entry.role, role) &&
    holds(entry.section, section) &&
    (kind === undefined || entry.kind === kind)
  );
}

function holds(name: string | null, words: string | undefined): boolean {
  return words === undefined || (name !== null && foldText(name).includes(foldText(words.trim())));
}
