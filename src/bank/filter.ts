import { foldText } from '../script/fold.ts';
import type { Entry, Filter } from './bank.ts';

/**
 * Whether an entry is one that a filter's names and kind select, as `Store.entries` does; `match` is not looked at.
 * `banks`: the names of those that `filter.bank` means.
 */
export function fitsFilter(
  entry: Entry,
  { bank, role, section, kind }: Filter,
  banks: readonly string[],
): boolean {
  return (
    (bank === undefined || banks.includes(entry.bank)) &&
    holds(entry.role, role) &&
    holds(entry.section, section) &&
    (kind === undefined || entry.kind === kind)
  );
}

function holds(name: string | null, words: string | undefined): boolean {
  return words === undefined || (name !== null && foldText(name).includes(foldText(words.trim())));
}
