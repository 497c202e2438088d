import type { IFuseOptions } from 'fuse.js';
import { gramsOf } from '../index/grams.ts';
import type { Finding } from './finding.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';

/** Whoever reads further than this minds the order no more. */
export const mostCompared = 30;

/** How like the query the questions of the best findings are to Fuse.js: 0 is the same, 1 nothing in common. */
export async function likenessByFuse(
  findings: readonly Finding[],
  query: Query,
): Promise<ReadonlyMap<SearchRow, number>> {
  if (findings.length < 2) return new Map();
  const { default: Fuse } = await import('fuse.js');
  const best = [...findings].sort((one, other) => other.score - one.score).slice(0, mostCompared);
  const options: IFuseOptions<SearchRow> = {
    keys: [{ name: 'question', getFn: ({ folded }) => folded.question }],
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.7,
    useTokenSearch: true,
    tokenize: gramsOf,
  };
  const rows = best.map(({ row }) => row);
  const found = new Fuse(rows, options).search(query.words.join(' '));
  return new Map(found.map(({ item, score }) => [item, score ?? 1]));
}
