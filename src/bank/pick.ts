import type { LastAttempts } from './attempt.ts';
import type { BankedQuestion } from './merge.ts';
import { shuffle } from './random.ts';

/** `due`: those never attempted first, then those attempted longest ago. */
export type Order = 'document' | 'random' | 'due';

export const orders: readonly Order[] = ['document', 'random', 'due'];

export interface PickOptions {
  order: Order;
  /** Decides the random order; the same seed gives the same questions in the same order. */
  seed: number;
  /** How many at most; undefined for all. */
  count?: number;
  lastAttempts: LastAttempts;
}

/** Puts questions in order and takes the first `count` of them. */
export function pickQuestions(
  questions: readonly BankedQuestion[],
  { order, seed, count, lastAttempts }: PickOptions,
): BankedQuestion[] {
  const inOrder: Record<Order, () => BankedQuestion[]> = {
    document: () => [...questions],
    // By id first, so that a friend with the same banks in another order gets the same paper.
    random: () => shuffle([...questions].sort(byId), seed),
    due: () => [...questions].sort((a, b) => atMs(a) - atMs(b)),
  };
  const atMs = ({ id }: BankedQuestion) => lastAttempts.get(id) ?? -1;
  return inOrder[order]().slice(0, count);
}

function byId(left: BankedQuestion, right: BankedQuestion): number {
  return left.id < right.id ? -1 : 1;
}
