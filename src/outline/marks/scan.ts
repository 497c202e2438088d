import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { findSharedHeads, type SharedHead } from './shared.ts';

/** What is looked for in a region in the same way, however its items are numbered: each thing once. */
export interface Scan {
  /** All matches of a global pattern that begin in the region. */
  matches: (pattern: RegExp) => readonly RegExpExecArray[];
  sharedHeads: () => readonly SharedHead[];
}

export function scanOf(plain: string, region: Span): Scan {
  // Cut off first: where nothing is found, a search would run on to the end of the whole text.
  const text = plain.slice(0, region.end);
  const known = new Map<RegExp, RegExpExecArray[]>();
  let heads: SharedHead[] | undefined;
  return {
    matches: (pattern) => {
      const found = known.get(pattern) ?? findAll(pattern, text, region.start);
      known.set(pattern, found);
      return found;
    },
    sharedHeads: () => {
      heads ??= findSharedHeads(plain, region);
      return heads;
    },
  };
}
