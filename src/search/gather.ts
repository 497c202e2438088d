import type { Entry, QuestionId } from '../bank/bank.ts';
import { gramsOf } from '../index/grams.ts';
import { synonymsAtStart } from '../language/synonyms.ts';
import { isLatin } from '../script/characters.ts';
import type { SearchReader, SearchRow } from './reader.ts';

/** Gives the rows in which words may be found; the same rows for the same words. */
export type Gather = (words: readonly string[]) => SearchRow[];

export interface GatherOptions {
  /** How many questions to look at, about. */
  limit: number;
  isSelected: (entry: Entry) => boolean;
}

export interface Gathering {
  gather: Gather;
  /** Every question that was gathered, as it stands in each bank, selected or not; in document order. */
  entriesOf: ReadonlyMap<QuestionId, Entry[]>;
}

/** Looks candidates up by the words' grams, each set of grams once. */
export function gatherFrom(reader: SearchReader, { limit, isSelected }: GatherOptions): Gathering {
  const gathered = new Map<string, SearchRow[]>();
  const entriesOf = new Map<QuestionId, Entry[]>();
  const read = (grams: readonly string[]): SearchRow[] => {
    const rows = rowsWith(grams, reader, limit);
    for (const { entry } of rows.filter(({ entry }) => !entriesOf.has(entry.id)))
      entriesOf.set(entry.id, [...(entriesOf.get(entry.id) ?? []), entry]);
    return rows.filter(({ entry }) => isSelected(entry));
  };
  const gather: Gather = (words) => {
    const grams = lookedUp(words);
    const key = grams.join(' ');
    const rows = gathered.get(key) ?? read(grams);
    gathered.set(key, rows);
    return rows;
  };
  return { gather, entriesOf };
}

/** One Han character alone is no gram of a longer word, so that it can only be looked for in every row. */
function lookedUp(words: readonly string[]): string[] {
  return gramsOf(words.filter((word) => [...word].length > 1 || isLatin(word)).join(' '));
}

function rowsWith(grams: readonly string[], reader: SearchReader, limit: number): SearchRow[] {
  if (grams.length === 0) return reader.allSearchRows();
  return reader.searchRows(reader.candidates(grams, limit).map(({ id }) => id));
}

/**
 * The words, and what they may have been meant for where a slip leaves no gram of the word whole: every swap of
 * neighbours. (A wrong character spoils two grams at most, and a missing or doubled one none but its own.)
 *
 * `withSwaps(['满户'])` → `['满户', '户满']`
 */
export function withSwaps(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, ...swapsOf(word)]);
}

/** The words, and other words for what stands in them: `withSynonyms(['上司'])` → 上司, 领导, 上级, 主管, 老板. */
export function withSynonyms(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const starts = Array.from({ length: word.length }, (_, start) => synonymsAtStart(word.slice(start)));
    return [word, ...starts.flatMap((synonyms) => [...(synonyms?.others ?? [])])];
  });
}

function swapsOf(word: string): string[] {
  const characters = [...word];
  return characters
    .slice(1)
    .map((character, at) =>
      [...characters.slice(0, at), character, characters[at], ...characters.slice(at + 2)].join(''),
    );
}

/** Whether a slip may leave no gram of the word or of its swaps: a wrong middle of three, a missing one of two. */
export function isTooShortForGrams(word: string): boolean {
  return word.length <= 3;
}
