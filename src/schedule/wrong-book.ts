import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Day, Days } from './day.ts';

/** One answer as the wrong book looks at it. */
export interface Answered {
  question: QuestionId;
  atMs: number;
  /** The candidate's own; null: none was given. */
  rating: Rating | null;
  /** Whether the program marked it right, where there is a key; null: only a person can tell. */
  isRight: boolean | null;
}

/** So many different days on which a question goes well take it out of the wrong book. */
const daysToLeave = 2;

/**
 * Answers in the order in which they were given → the questions in the wrong book. A question goes in when it is rated
 * again, or its choice is wrong; it goes out when it has gone well (good or easy, or a right choice without a rating) on
 * two different days since.
 */
export function wrongBook(answers: readonly Answered[], { dayOf }: Days): Set<QuestionId> {
  const wellOn = new Map<QuestionId, Set<Day>>();
  for (const { question, atMs, rating, isRight } of answers) {
    const verdict = verdictOf(rating, isRight);
    if (verdict === 'wrong') wellOn.set(question, new Set());
    if (verdict !== 'well') continue;
    const days = wellOn.get(question)?.add(dayOf(atMs));
    if (days !== undefined && days.size >= daysToLeave) wellOn.delete(question);
  }
  return new Set(wellOn.keys());
}

/** Hard is neither: it has come, and not well. */
function verdictOf(rating: Rating | null, isRight: boolean | null): 'wrong' | 'well' | null {
  if (rating === 'again' || isRight === false) return 'wrong';
  if (rating === 'good' || rating === 'easy') return 'well';
  return rating === null && isRight === true ? 'well' : null;
}
