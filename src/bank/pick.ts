import type { QuestionId } from './bank.ts';
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
  /** A question's place in the order `due`. */
  rankDue: (question: QuestionId) => Rank;
}

/** A place in an order, the lower the sooner: first by the one, then by the other. */
export type Rank = readonly [group: number, place: number];

/** Puts questions in order and takes the first `count` of them. */
export function pickQuestions(
  questions: readonly QuestionId[],
  { order, seed, count, rankDue }: PickOptions,
): QuestionId[] {
  const inOrder: Record<Order, () => QuestionId[]> = {
    document: () => [...questions],
    // By id first, so that a friend with the same banks in another order gets the same paper.
    random: () => shuffle([...questions].sort(), seed),
    due: () => sortByRank(questions, rankDue),
  };
  return inOrder[order]().slice(0, count);
}

/** Those of the same rank stay as they stand. */
function sortByRank(questions: readonly QuestionId[], rankOf: (question: QuestionId) => Rank): QuestionId[] {
  return questions
    .map((question) => ({ question, rank: rankOf(question) }))
    .sort(({ rank: left }, { rank: right }) => left[0] - right[0] || left[1] - right[1])
    .map(({ question }) => question);
}
