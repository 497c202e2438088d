import type { QuestionId } from './bank.ts';
import type { BankedQuestion } from './merge.ts';
import { shuffle } from './random.ts';

/** `due`: as the schedule asks them: what is due first, then what is new. */
export type Order = 'document' | 'random' | 'due';

export const orders: readonly Order[] = ['document', 'random', 'due'];

export interface PickOptions {
  order: Order;
  /** Decides the random order; the same seed gives the same questions in the same order. */
  seed: number;
  /** How many at most; undefined for all. */
  count?: number;
  /** Which of two questions comes first in the order `due`: below 0 the left one. */
  compareDue: (left: QuestionId, right: QuestionId) => number;
}

/** Puts questions in order and takes the first `count` of them. */
export function pickQuestions(
  questions: readonly BankedQuestion[],
  { order, seed, count, compareDue }: PickOptions,
): BankedQuestion[] {
  const inOrder: Record<Order, () => BankedQuestion[]> = {
    document: () => [...questions],
    // By id first, so that a friend with the same banks in another order gets the same paper.
    random: () => shuffle([...questions].sort(byId), seed),
    due: () => [...questions].sort((a, b) => compareDue(a.id, b.id)),
  };
  return inOrder[order]().slice(0, count);
}

function byId(left: BankedQuestion, right: BankedQuestion): number {
  return left.id < right.id ? -1 : 1;
}
