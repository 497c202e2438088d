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
 * `refund 流程`, `AI vs human`.
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

/** English words that say nothing of what a question is about. */
const functionWords = new Set(
  'a an and or of the in on at for to from with by vs versus how what why when who which is are do does did can should i you your my me we our it be as'.split(
    ' ',
  ),
);

/** A query in Chinese, the usual way first; none where it has no English term. */
function inChinese({ contentWords }: Query): string[] {
  const parts = contentWords.flatMap((word) => [...runsOf(word)].map(({ text }) => text));
  const telling = parts.filter((part) => !functionWords.has(part));
  let ways = [''];
  let hasTerm = false;
  for (let at = 0; at < telling.length; ) {
    const term = isLatin(telling[at]) ? englishTermAt(latinFrom(telling, at)) : null;
    hasTerm ||= term !== null;
    const texts = term?.chinese ?? [telling[at]];
    ways = texts.flatMap((text) => ways.map((way) => `${way} ${text}`)).slice(0, mostWays);
    at += term?.words ?? 1;
  }
  return hasTerm ? ways : [];
}

/** The Latin words from one on, as far as no other stands among them. */
function latinFrom(parts: readonly string[], from: number): string[] {
  const end = parts.findIndex((part, at) => at > from && !isLatin(part));
  return parts.slice(from, end < 0 ? undefined : end);
}
