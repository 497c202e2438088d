import type { Card } from '../bank/card.ts';
import type { Days } from './day.ts';

/** Whether a question is to be asked again. */
export function isDue({ dueAtMs }: Pick<Card, 'dueAtMs'>, nowMs: number): boolean {
  return dueAtMs <= nowMs;
}

/**
 * How far a question is overdue: the time since its last rating in terms of the time over which it is remembered. What
 * is likeliest to be forgotten has most; 1 is when nine of ten are remembered.
 */
export function overdueness(
  { lastAtMs, stability }: Pick<Card, 'lastAtMs' | 'stability'>,
  { nowMs, days }: { nowMs: number; days: Days },
): number {
  if (lastAtMs === null) return 0;
  const elapsedDays = Math.max(0, days.dayOf(nowMs) - days.dayOf(lastAtMs));
  return elapsedDays / Math.max(stability, 0.01);
}
