import type { Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import { ratings as allRatings } from '../session/rating.ts';
import { isAnswer, type RatedAttempt } from './answer.ts';
import { type TimeSpent, timeOf } from './progress.ts';

/** What a session that lies behind came to. A question counts by its first answer; times are of all. */
export interface SessionFigures extends TimeSpent {
  planned: number;
  /** Questions answered or given up. */
  done: number;
  gaveUp: number;
  /** Put off and not come back to. */
  skipped: number;
  ratings: Record<Rating, number>;
  unrated: number;
}

/** The attempts of a session, in the order in which they ended, and how many questions it had → its figures. */
export function figuresOf(attempts: readonly RatedAttempt[], planned: number): SessionFigures {
  const firsts = firstAnswers(attempts);
  const done = new Set(firsts.map(({ question }) => question));
  const skipped = new Set(attempts.map(({ question }) => question).filter((question) => !done.has(question)));
  const count = (rating: Rating) => firsts.filter((answer) => answer.rating === rating).length;
  const { meanSeconds: _, ...time } = timeOf(attempts);
  return {
    planned: Math.max(planned, done.size + skipped.size),
    done: done.size,
    gaveUp: firsts.filter(({ outcome }) => outcome === 'gaveUp').length,
    skipped: skipped.size,
    ...time,
    meanSeconds: timeOf(firsts).meanSeconds,
    ratings: Object.fromEntries(allRatings.map((rating) => [rating, count(rating)])) as Record<
      Rating,
      number
    >,
    unrated: firsts.filter(({ rating }) => rating === null).length,
  };
}

/** Of each question the first attempt that is an answer: what came back after it had failed is not counted twice. */
function firstAnswers<Some extends RatedAttempt>(attempts: readonly Some[]): Some[] {
  const seen = new Set<QuestionId>();
  return attempts.filter((attempt) => {
    if (!isAnswer(attempt) || seen.has(attempt.question)) return false;
    seen.add(attempt.question);
    return true;
  });
}
