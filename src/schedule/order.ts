import type { LastAttempts } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import type { Rank } from '../bank/pick.ts';
import type { Days } from './day.ts';
import { isDue, overdueness } from './due.ts';

/** What tells which question comes first. */
interface Standing {
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
    if (card === undefined) {
      const atMs = lastAttempts.get(question);
      return atMs === undefined ? neverAttempted : [1, atMs];
    }
    if (isDue(card, nowMs)) return [0, -overdueness(card, { nowMs, days })];
    return [2, card.dueAtMs];
  };
}

/** One for all, as they may be very many. */
const neverAttempted: Rank = [1, -1];
