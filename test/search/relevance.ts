import type { SearchReader } from '../../src/search/reader.ts';
import { search } from '../../src/search/search.ts';

/** A question by its place: file, section, number. */
export type Place = readonly [file: string, section: string, number: number];

/** A query with what a user who types it would be glad to see. */
export interface JudgedQuery {
  q: string;
  type: string;
  relevant: readonly Place[];
  /** What should come first; null: any of the relevant ones. */
  best: Place | null;
}

export interface Outcome {
  query: JudgedQuery;
  /** The best (or a relevant one) comes first; of a query for what is not there: nothing is found. */
  isFirst: boolean;
  isInFive: boolean;
  found: { question: string; reason: string; score: number }[];
}

function isSame(one: Place, other: Place): boolean {
  return one.every((part, at) => part === other[at]);
}

/** Asks one query and judges what comes. */
export async function judge(query: JudgedQuery, reader: SearchReader): Promise<Outcome> {
  const { hits } = await search(query.q, reader, { count: 20 });
  const found = hits.map(({ entry, reason, score }) => ({ question: entry.question, reason, score }));
  if (query.relevant.length === 0)
    return { query, isFirst: hits.length === 0, isInFive: hits.length === 0, found };
  const wanted = query.best ? [query.best] : query.relevant;
  const ranks = hits.map(({ entries }) =>
    entries.some(({ source, section, number }) =>
      wanted.some((place) => isSame(place, [source.file, section ?? '', number ?? 0])),
    ),
  );
  return { query, isFirst: ranks[0] === true, isInFive: ranks.slice(0, 5).includes(true), found };
}

/** A table of success@1 and success@5 a type, as lines. */
export function tableOf(outcomes: readonly Outcome[]): string[] {
  const types = [...new Set(outcomes.map(({ query }) => query.type))];
  return [...types, 'all'].map((type) => {
    const own = outcomes.filter(({ query }) => type === 'all' || query.type === type);
    const share = (key: 'isFirst' | 'isInFive') =>
      (own.filter((outcome) => outcome[key]).length / own.length).toFixed(2);
    return `${type.padEnd(14)}${String(own.length).padStart(4)}  @1 ${share('isFirst')}  @5 ${share('isInFive')}`;
  });
}
