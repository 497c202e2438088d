import type { Finding, Found } from './finding.ts';
import { type Gathering, gramsBesideSlip } from './gather.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { findWithSlips, isOneSlipInQuestion } from './slips.ts';

/** Words of up to so many characters are looked up by what a single slip leaves of them. */
const longestWithOneSlip = 9;

/** So many times as many questions as are enough are read first: some have the grams, but not beside each other. */
const spare = 1.5;

/**
 * Finds what the words are with slips, in document order. What has a single word in its question with one slip is as good as can
 * be: behind `enough` of these nobody minds which come. A word with a typo has hundreds in a large store, and comparing them
 * all takes longer than all else. Infinite where some of the rows are left out or all are wanted.
 */
export function findSlipped(
  query: Query,
  { gather, gatherHolders }: Pick<Gathering, 'gather' | 'gatherHolders'>,
  enough: number,
): Found {
  const [word, ...others] = query.words;
  if (others.length > 0 || word.length > longestWithOneSlip) return findIn(gather(query.words), query);
  const sets = gramsBesideSlip(word).filter((grams) => grams.length > 0);
  if (enough === Number.POSITIVE_INFINITY) return findIn(gatherHolders(sets), query);
  // The store gives those first that have the grams in their questions.
  const most = Math.ceil(enough * spare);
  const rows = gatherHolders(sets, most);
  const first = findIn(rows, query, enough);
  return first.isAll && rows.length >= most ? findIn(gatherHolders(sets), query) : first;
}

/** Looks through rows until so many fit as well as can be. */
function findIn(rows: readonly SearchRow[], query: Query, enough = Number.POSITIVE_INFINITY): Found {
  const findings: Finding[] = [];
  let best = 0;
  for (const row of rows) {
    const finding = findWithSlips(row, query);
    if (!finding) continue;
    findings.push(finding);
    if (isOneSlipInQuestion(finding)) best += 1;
    if (best === enough) return { findings, isAll: false };
  }
  return { findings, isAll: true };
}
