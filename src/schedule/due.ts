import type { QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import type { Days } from './day.ts';

/** What of a card tells whether, and how urgently, its question is to be asked. */
export type DueCard = Pick<Card, 'question' | 'dueAtMs' | 'lastAtMs' | 'stability'>;

/** Whether a question is to be asked again. */
export function isDue({ dueAtMs }: Pick<Card, 'dueAtMs'>, nowMs: number): boolean {
  return dueAtMs <= nowMs;
}

/** Whether a question is to be asked before the day is over. */
export function isDueToday(
  { dueAtMs }: Pick<Card, 'dueAtMs'>,
  { nowMs, days }: { nowMs: number; days: Days },
): boolean {
  return dueAtMs < days.startOf(days.dayOf(nowMs) + 1);
}

/**
 * How far a question is overdue: the time since its last rating in terms of the time over which it is remembered. What
 * is likeliest to be forgotten has most; 1 is when nine of ten are remembered.
 */
export function overdueness(
  { lastAtMs, stability }: DueCard,
  { nowMs, days }: { nowMs: number; days: Days },
): number {
  if (lastAtMs === null) return 0;
  const elapsedDays = Math.max(0, days.dayOf(nowMs) - days.dayOf(lastAtMs));
  return elapsedDays / Math.max(stability, 0.01);
}

/** The cards that are due, the most overdue first. */
export function dueCards<One extends DueCard>(
  cards: readonly One[],
  when: { nowMs: number; days: Days },
): One[] {
  return cards
    .filter((card) => isDue(card, when.nowMs))
    .map((card) => ({ card, urgency: overdueness(card, when) }))
    .sort((a, b) => b.urgency - a.urgency || a.card.dueAtMs - b.card.dueAtMs || compareIds(a.card, b.card))
    .map(({ card }) => card);
}

function compareIds(left: { question: QuestionId }, right: { question: QuestionId }): number {
  return left.question < right.question ? -1 : Number(left.question > right.question);
}
