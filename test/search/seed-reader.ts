import type { Entry, QuestionId } from '../../src/bank/bank.ts';
import { foldFields } from '../../src/index/fields.ts';
import { gramsOf } from '../../src/index/grams.ts';
import { soundTable } from '../../src/language/sound-table.ts';
import { foldText } from '../../src/script/fold.ts';
import type { SearchReader, SearchRow } from '../../src/search/reader.ts';
import seeds from '../fixtures/gold/seeds.json' with { type: 'json' };
import { type EntryFields, plainEntry } from '../support/entry.ts';

/** An entry with what is not said left empty; its id is made from its number, so that tests can name it. */
export function entryOf(fields: EntryFields & { question: string }): Entry {
  return plainEntry({ id: foldText(fields.question), ...fields });
}

/** A reader over entries in memory that keeps to what the store promises, in the plainest way. */
export function readerOf(entries: readonly Entry[]): SearchReader {
  const rows = entries.map((entry): SearchRow => ({ entry, folded: foldFields(entry) }));
  const grams = new Map(rows.map((row) => [row, gramsOfRow(row)]));
  return {
    candidates: (wanted, limit) => {
      const counts = new Map<QuestionId, number>();
      for (const row of rows) {
        const count = wanted.filter((gram) => grams.get(row)?.has(gram)).length;
        if (count > 0) counts.set(row.entry.id, Math.max(count, counts.get(row.entry.id) ?? 0));
      }
      const ranked = [...counts].sort(([, one], [, other]) => other - one);
      return ranked.slice(0, limit).map(([id]) => ({ id }));
    },
    holders: (sets, limit) => {
      const holding = rows.filter((row) =>
        sets.some((set) => set.every((gram) => grams.get(row)?.has(gram))),
      );
      return [...new Set(holding.map(({ entry }) => entry.id))].slice(0, limit);
    },
    neighbours: (side, characters) => {
      const pairs = [...new Set([...grams.values()].flatMap((set) => [...set]))].filter(isOfHan);
      const beside = (one: string) =>
        pairs
          .filter((pair) => pair[side === 'following' ? 0 : 1] === one)
          .map((pair) => pair[side === 'following' ? 1 : 0]);
      return new Map(characters.map((one) => [one, beside(one).join('')]));
    },
    gramCounts: (wanted) => {
      const counted = wanted.map(
        (gram) => [gram, rows.filter((row) => grams.get(row)?.has(gram)).length] as const,
      );
      return new Map(counted.filter(([, entries]) => entries > 0));
    },
    readings: () => soundTable,
    searchRows: (ids) => rows.filter(({ entry }) => ids.includes(entry.id)),
  };
}

const isOfHan = (gram: string): boolean => /^[\u3400-\u9fff]{2}$/.test(gram);

function gramsOfRow({ folded }: SearchRow): ReadonlySet<string> {
  const { question, options, answer, analysis, section, role } = folded;
  return new Set(
    [question, ...options, answer, analysis, section, role].flatMap((text) => gramsOf(text ?? '')),
  );
}

/** The seeds as a perfect reading gives them. */
export const seedEntries: readonly Entry[] = seeds.map(({ seed, ...fields }) =>
  entryOf({
    ...fields,
    bank: fields.role,
    source: { file: seed, title: null },
    script: seed.startsWith('002') ? 'hans' : 'hant',
  }),
);
