import type { Plan } from './event.ts';

/** The seconds that a question of a plan has to itself, by its place from 1; null: no limit. */
export function limitSecondsAt({ paper, limitSeconds }: Plan, position: number): number | null {
  return paper?.parts[position - 1]?.seconds ?? limitSeconds;
}
