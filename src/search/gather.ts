import type { Entry, QuestionId } from '../bank/bank.ts';
import { gramsOf } from '../index/grams.ts';
import { synonymsAtStart } from '../language/synonyms.ts';
import type { SearchReader, SearchRow } from './reader.ts';

/** Gives the rows in which words may be found, of `most` questions where fewer are enough; the same rows for the same words. */
export type Gather = (words: readonly string[], most?: number) => SearchRow[];

interface GatherOptions {
  /** How many questions to look at, about. */
  limit: number;
  isSelected: (entry: Entry) => boolean;
}

export interface Gathering {
  /** Those that share most with the words, as far as there are. */
  gather: Gather;
  /** Only those that may have each of the words as it is typed: there is less to look for. */
  gatherWhole: Gather;
  /** The rows that hold all grams of one of the sets. */
  gatherHolders: (sets: readonly (readonly string[])[], most?: number) => SearchRow[];
  /** Every question that was gathered, as it stands in each bank, selected or not; in document order. */
  entriesOf: ReadonlyMap<QuestionId, Entry[]>;
}

/** Looks candidates up by their grams, each set of grams once. */
export function gatherFrom(reader: SearchReader, { limit, isSelected }: GatherOptions): Gathering {
  const gathered = new Map<string, SearchRow[]>();
  const entriesOf = new Map<QuestionId, Entry[]>();
  const read = (key: string, look: () => QuestionId[]): SearchRow[] => {
    const known = gathered.get(key);
    if (known) return known;
    const rows = reader.searchRows(look());
    for (const { entry } of rows.filter(({ entry }) => !entriesOf.has(entry.id)))
      entriesOf.set(entry.id, [...(entriesOf.get(entry.id) ?? []), entry]);
    const selected = rows.filter(({ entry }) => isSelected(entry));
    gathered.set(key, selected);
    return selected;
  };
  const gatherHolders: Gathering['gatherHolders'] = (sets, most = limit) =>
    read(`${most} of any ${sets.map((set) => set.join(' ')).join('|')}`, () =>
      reader.holders(standingSets(sets, reader), most),
    );
  const gather: Gather = (words, most = limit) => {
    const grams = gramsOf(words.join(' '));
    // One Han character alone is no gram of a longer word.
    if (grams.every(isSingle))
      return gatherHolders(
        grams.flatMap((gram) => gramsWith(gram, reader)),
        most,
      );
    if (grams.length === 1) return gatherHolders([grams], most);
    return read(`${most} ${grams.join(' ')}`, () => reader.candidates(grams, most).map(({ id }) => id));
  };
  const gatherWhole: Gather = (words, most = limit) => {
    const grams = gramsOf(words.join(' '));
    // A character that stands alone in a word may stand beside another in a text: 做 of 做ppt.
    return grams.some(isSingle) ? gather(words, most) : gatherHolders([grams], most);
  };
  return { gather, gatherWhole, gatherHolders, entriesOf };
}

const isSingle = (gram: string): boolean => [...gram].length === 1;

/** Without the sets that have two Han characters which stand side by side nowhere. */
function standingSets(
  sets: readonly (readonly string[])[],
  { neighbours }: SearchReader,
): (readonly string[])[] {
  const pairs = new Set(sets.flat().filter(isHanPair));
  const following = neighbours('following', [...new Set([...pairs].map(([first]) => first))]);
  const isNowhere = (gram: string) => pairs.has(gram) && !following.get(gram[0])?.includes(gram[1]);
  return sets.filter((set) => !set.some(isNowhere));
}

/** Whether a text is two Han characters, which `neighbours` knows and the index has as one gram. */
export function isHanPair(text: string): boolean {
  return /^[\u3400-\u9fff]{2}$/.test(text);
}

/** A character by itself, and all grams that have it. */
function gramsWith(character: string, { neighbours }: SearchReader): string[][] {
  const [following, preceding] = (['following', 'preceding'] as const).map((side) => [
    ...(neighbours(side, [character]).get(character) ?? ''),
  ]);
  return [
    [character],
    ...following.map((next) => [character + next]),
    ...preceding.map((before) => [before + character]),
  ];
}

/** The words, and other words for what stands in them: `withSynonyms(['上司'])` → 上司, 领导, 上级, 主管, 老板. */
export function withSynonyms(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const starts = Array.from({ length: word.length }, (_, start) => synonymsAtStart(word.slice(start)));
    return [word, ...starts.flatMap((synonyms) => [...(synonyms?.others ?? [])])];
  });
}

/**
 * The sets of a word's grams of which one is whole wherever the word stands with one slip: a wrong character spoils the
 * two grams that it is in (a missing one only one of them), a swap three, in whose place come those of the other order.
 */
export function gramsBesideSlip(word: string): string[][] {
  const characters = [...word];
  const beside = characters.map((_, at) => [
    ...gramsOf(characters.slice(0, at).join('')),
    ...gramsOf(characters.slice(at + 1).join('')),
  ]);
  const swapped = characters.slice(1).map((character, at) => {
    const before = characters.slice(0, at);
    return gramsOf([...before, character, characters[at], ...characters.slice(at + 2)].join(''));
  });
  return [...beside, ...swapped].map((grams) => grams.filter((gram) => !isSingle(gram)));
}
