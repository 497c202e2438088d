import { englishTermAt } from '../language/english-terms.ts';
import { isLatin, runsOf } from '../script/characters.ts';
import { findInCommon, nearlyAll } from './common.ts';
import type { Finding } from './finding.ts';
import type { Gathering } from './gather.ts';
import { type Query, readQuery } from './query.ts';
import type { SearchRow } from './reader.ts';
import { factors, roundScore } from './score.ts';
import { findMeant } from './sure.ts';

/** Ways to put a query into Chinese that are looked for at most. */
const mostWays = 8;
/** How much less sure than the usual Chinese words the next ones are. */
const lessUsual = 0.99;

/**
 * Finds what holds the Chinese words for the English terms of a query, and the rest of it as it is: `complaints`,
 * `refund 流程`. Nothing where a Latin word of it is none of the terms.
 */
export function findTranslated(
  query: Query,
  { gather, gatherWhole }: Pick<Gathering, 'gather' | 'gatherWhole'>,
): Finding[] {
  const ways = inChinese(query).map(readQuery);
  const meant = ways.map((way) => findAllMeant(gatherWhole(way.contentWords), way));
  const found = bestOfEachRow(meant);
  if (found.length > 0) return found;
  return bestOfEachRow(
    ways.map((way) => findInCommon(gather(way.contentWords), way, { atLeast: nearlyAll })),
  );
}

function findAllMeant(rows: readonly SearchRow[], query: Query): Finding[] {
  return rows.map((row) => findMeant(row, query)).filter((finding) => finding !== null);
}

/** Of what was found in several ways the best, as sure as another language can be. */
function bestOfEachRow(ways: readonly (readonly Finding[])[]): Finding[] {
  const best = new Map<SearchRow, Finding>();
  for (const [at, findings] of ways.entries())
    for (const finding of findings) {
      const sureness = (factors.translated / factors.contentWords) * lessUsual ** at;
      const score = roundScore(finding.score * sureness);
      if (score > (best.get(finding.row)?.score ?? 0)) best.set(finding.row, { ...finding, score });
    }
  return [...best.values()];
}

/** A query in Chinese, the usual way first; none where it has no English term, or an English word besides. */
function inChinese({ contentWords }: Query): string[] {
  const parts = contentWords.flatMap((word) => [...runsOf(word)].map(({ text }) => text));
  if (!parts.some(isLatin)) return [];
  let ways = [''];
  for (let at = 0; at < parts.length; ) {
    const term = isLatin(parts[at]) ? englishTermAt(latinFrom(parts, at)) : null;
    if (!term && isLatin(parts[at])) return [];
    const texts = term?.chinese ?? [parts[at]];
    ways = texts.flatMap((text) => ways.map((way) => `${way} ${text}`)).slice(0, mostWays);
    at += term?.words ?? 1;
  }
  return ways;
}

/** The Latin words from one on, as far as no other stands among them. */
function latinFrom(parts: readonly string[], from: number): string[] {
  const end = parts.findIndex((part, at) => at > from && !isLatin(part));
  return parts.slice(from, end < 0 ? undefined : end);
}
