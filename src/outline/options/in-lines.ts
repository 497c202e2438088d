import type { OptionCandidate } from './candidates.ts';

/** Two lines may begin with A and B by chance. */
const fewestLines = 3;

/**
 * The candidates without those in the lines of others: where A, B and C each begin a line, the same letters within these are
 * what the options speak of: `A. A.onPause → B.onCreate⏎B. A.onStop → B.onStart⏎C. …`.
 */
export function withoutInner(plain: string, candidates: readonly OptionCandidate[]): OptionCandidate[] {
  const inner = new Set<OptionCandidate>();
  for (const family of new Set(candidates.map((one) => one.family))) {
    const own = candidates.filter((one) => one.family === family);
    const lines = own.filter(({ place }) => place === 'line');
    for (const [at, first] of lines.entries()) {
      if (first.index !== 0) continue;
      const next = lines.findIndex(({ index }, behind) => behind > at && index !== behind - at);
      const run = lines.slice(at, next < 0 ? lines.length : next);
      if (run.length < fewestLines) continue;
      const stop = plain.indexOf('\n', run[run.length - 1].end);
      const end = stop < 0 ? plain.length : stop;
      for (const one of own)
        if (one.place !== 'line' && one.start > first.start && one.start < end && one.index < run.length)
          inner.add(one);
    }
  }
  return candidates.filter((one) => !inner.has(one));
}
