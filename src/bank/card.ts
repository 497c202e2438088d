import type { QuestionId } from './bank.ts';

/** When a question comes back, and what the schedule knows of it: worked out from its ratings alone. */
export interface Card {
  question: QuestionId;
  dueAtMs: number;
  /** The last rating that counts; null before the first. */
  lastAtMs: number | null;
  /** Days after which it is remembered in nine cases of ten. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  /** Days from the last rating to the next. */
  scheduledDays: number;
  learningSteps: number;
  state: 'new' | 'learning' | 'review' | 'relearning';
  reps: number;
  lapses: number;
}
