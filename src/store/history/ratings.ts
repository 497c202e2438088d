import type { Rating } from '../../bank/attempt.ts';
import type { QuestionId } from '../../bank/bank.ts';
import type { Database } from '../sqlite/database.ts';
import type { AttemptId, SessionId } from './numbers.ts';

type RatingId = number & { readonly brand: 'rating' };

/** A rating as it is kept. */
export interface StoredRating {
  id: RatingId;
  attempt: AttemptId;
  session: SessionId;
  question: QuestionId;
  rating: Rating;
  atMs: number;
}

/** How answers went. Nothing is ever changed: a later rating of an attempt supersedes the one before. */
export interface Ratings {
  /** Keeps a rating as it is given. */
  add: (attempt: AttemptId, rating: Rating, atMs: number) => RatingId;
  /** Those of a question that count (not superseded, not taken back), oldest first. */
  of: (question: QuestionId) => StoredRating[];
  /** The same of all questions. */
  all: () => StoredRating[];
  /** The last one that was given and not taken back, in any session; null where there is none. */
  last: () => StoredRating | null;
  /** The rating of an attempt that counts. */
  ofAttempt: (attempt: AttemptId) => StoredRating | null;
  /** Takes a rating back; what it superseded counts again. */
  takeBack: (rating: RatingId, atMs: number) => void;
}

const isHeld = 'ratings.id NOT IN (SELECT rating FROM rating_undos)';

/** The rating of an attempt that counts, as an SQL expression over `attempts`. */
export const ratingThatCounts = `(SELECT rating FROM ratings WHERE attempt = attempts.id AND ${isHeld}
  ORDER BY id DESC LIMIT 1)`;

const ratingRows = `SELECT ratings.id, attempt, session, question, rating, at_ms AS atMs
  FROM ratings JOIN attempts ON attempts.id = ratings.attempt WHERE ${isHeld}`;

const isCounted = `AND NOT EXISTS (SELECT 1 FROM ratings AS later WHERE later.attempt = ratings.attempt
  AND later.id > ratings.id AND later.id NOT IN (SELECT rating FROM rating_undos))`;

/** See `Store.ratings`. */
export function ratingsIn(database: Database): Ratings {
  return {
    add: (attempt, rating, atMs) => {
      const values = [attempt, rating, atMs];
      const { rowId } = database.run('INSERT INTO ratings (attempt, rating, at_ms) VALUES (?, ?, ?)', values);
      return rowId as RatingId;
    },
    of: (question) =>
      database.all<StoredRating>(`${ratingRows} AND question = ? ${isCounted} ORDER BY ratings.id`, [
        question,
      ]),
    all: () => database.all<StoredRating>(`${ratingRows} ${isCounted} ORDER BY ratings.id`),
    last: () => database.first<StoredRating>(`${ratingRows} ORDER BY ratings.id DESC LIMIT 1`) ?? null,
    ofAttempt: (attempt) =>
      database.first<StoredRating>(`${ratingRows} AND attempt = ? ORDER BY ratings.id DESC LIMIT 1`, [
        attempt,
      ]) ?? null,
    takeBack: (rating, atMs) =>
      void database.run('INSERT INTO rating_undos (rating, at_ms) VALUES (?, ?)', [rating, atMs]),
  };
}
