/** What comes most often among others, the first of what comes as often; null where there is nothing. */
export function mostCommon<One>(all: readonly One[]): { one: One; count: number } | null {
  const counts = new Map<One, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  let most: { one: One; count: number } | null = null;
  for (const [one, count] of counts) if (most === null || count > most.count) most = { one, count };
  return most;
}
