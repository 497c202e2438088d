import type { Flag } from './manner.ts';

/** What a score depends on. */
export interface Said {
  /** Which part of the points is said, by weight, 0 to 1. */
  coverage: number;
  /** How much of what is said belongs to the points at all, 0 to 1. */
  relevance: number;
  /** Characters typed for each point that is said. */
  charactersPerPoint: number;
  /** How long these points are on the average, in characters. */
  pointLength: number;
  flags: readonly Flag[];
}

/** Scores by coverage, between which lines run: half of the points are worth more than half, as a fair interviewer marks. */
const marks: readonly (readonly [coverage: number, score: number])[] = [
  [0, 4],
  [0.1, 8],
  [0.2, 20],
  [0.3, 38],
  [0.4, 48],
  [0.5, 51],
  [0.6, 54],
  [0.7, 64],
  [0.8, 78],
  [0.9, 93],
  [1, 97],
];

/** Bare headings that name every point; of short points, half of their words. */
const briefest = 11;
const fullest = 20;
const briefShare = 0.7;

/** With fewer, no heading names a point that is longer: a single word of it is no answer. */
const fewest = 5;

const mostForKeywords = 12;
const copiedShare = 0.9;

/** The score that an interviewer would suggest, 0 to 100. */
export function scoreOf({ coverage, relevance, charactersPerPoint, pointLength, flags }: Said): number {
  if (flags.includes('empty')) return 0;
  const full = between(marks, metByIntent(coverage, relevance));
  if (flags.includes('keywords')) return Math.round(Math.min(mostForKeywords, 4 + full / 12));
  const [brief, whole] = [Math.min(briefest, pointLength / 2), Math.min(fullest, pointLength)];
  const fullness = Math.max(0, Math.min(1, (charactersPerPoint - brief) / (whole - brief)));
  const manner = briefShare + (1 - briefShare) * fullness;
  const named = Math.min(1, charactersPerPoint / Math.min(fewest, pointLength));
  return Math.round(full * manner * named * (flags.includes('copied') ? copiedShare : 1));
}

/** An answer that says so much of the reference does not do so by chance. */
const mostByChance = 0.25;
const surely = 0.4;
/** So much of an answer to the question belongs to the reference; of another matter, less. */
const leastRelevance = 0.15;
const usualRelevance = 0.4;
const leastLeft = 0.5;

/** An answer to another question meets a point or so by chance: the little that it says counts as far as the rest belongs to the matter, too. */
function metByIntent(coverage: number, relevance: number): number {
  const part = (value: number, from: number, to: number) =>
    Math.max(0, Math.min(1, (value - from) / (to - from)));
  const relevant = leastLeft + (1 - leastLeft) * part(relevance, leastRelevance, usualRelevance);
  return coverage * Math.max(relevant, part(coverage, mostByChance, surely));
}

function between(line: typeof marks, at: number): number {
  const next = Math.max(
    1,
    line.findIndex(([from]) => from >= at),
  );
  const [[fromX, fromY], [toX, toY]] = [line[next - 1], line[next]];
  return fromY + ((toY - fromY) * (at - fromX)) / (toX - fromX);
}
