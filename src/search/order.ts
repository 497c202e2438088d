import type { IFuseOptions } from 'fuse.js';
import { gramsOf } from '../index/grams.ts';
import { fieldWeights } from '../index/weights.ts';
import type { Finding } from './finding.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';

const keys: IFuseOptions<SearchRow>['keys'] = [
  { name: 'question', weight: fieldWeights.question, getFn: ({ folded }) => folded.question },
  { name: 'section', weight: fieldWeights.section, getFn: ({ folded }) => folded.section },
  { name: 'role', weight: fieldWeights.role, getFn: ({ folded }) => folded.role },
  { name: 'options', weight: fieldWeights.option, getFn: ({ folded }) => folded.options },
  { name: 'answer', weight: fieldWeights.answer, getFn: ({ folded }) => folded.answer },
  { name: 'analysis', weight: fieldWeights.analysis, getFn: ({ folded }) => folded.analysis },
];

/** How like the query each finding is to Fuse.js: 0 is the same, 1 nothing in common. */
export async function likenessByFuse(
  findings: readonly Finding[],
  query: Query,
): Promise<ReadonlyMap<SearchRow, number>> {
  const { default: Fuse } = await import('fuse.js');
  const rows = findings.map(({ row }) => row);
  const fuse = new Fuse(rows, {
    keys,
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.7,
    useTokenSearch: true,
    tokenize: gramsOf,
  });
  return new Map(fuse.search(query.words.join(' ')).map(({ item, score }) => [item, score ?? 1]));
}
