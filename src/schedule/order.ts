import type { LastAttempts } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import type { Days } from './day.ts';
import { isDue, overdueness } from './due.ts';

/** What tells which question comes first. */
export interface Standing {
  cards: readonly Card[];
  lastAttempts: LastAttempts;
  nowMs: number;
  days: Days;
}

/**
 * Places of questions in the order in which the schedule would ask them, the lower the sooner: those that are due, the
 * most overdue first; those that were never rated, and of them those never attempted first, then those attempted longest
 * ago; those that come back later, the soonest first.
 */
export function dueRanks({ cards, lastAttempts, nowMs, days }: Standing): (question: QuestionId) => Rank {
  const byQuestion = new Map(cards.map((card) => [card.question, card]));
  return (question) => {
    const card = byQuestion.get(question);
    if (card === undefined) return [1, lastAttempts.get(question) ?? -1];
    if (isDue(card, nowMs)) return [0, -overdueness(card, { nowMs, days })];
    return [2, card.dueAtMs];
  };
}

/** First by the one, then by the other. */
export type Rank = readonly [group: number, place: number];

export function compareRanks(left: Rank, right: Rank): number {
  return left[0] - right[0] || left[1] - right[1];
}
