import type { QuestionId } from '../../bank/bank.ts';
import type { Database } from '../sqlite/database.ts';

/** A text of the user with its time. */
export interface OwnText {
  text: string;
  atMs: number;
}

/** A point of a reference answer, as it was cut, and the words of the user that say it as well. */
interface AcceptedWording extends OwnText {
  point: string;
}

/** The user's own best answers. Nothing is ever changed: the last one counts. */
export interface OwnAnswers {
  /** Keeps an answer as the best one; an empty text takes it back. */
  put: (question: QuestionId, own: OwnText) => void;
  /** Null where there is none. */
  of: (question: QuestionId) => OwnText | null;
  /** The last one with other words than the one that holds; null where there was none. */
  before: (question: QuestionId) => OwnText | null;
  /** All that hold. */
  all: () => Map<QuestionId, OwnText>;
}

/** What the user has accepted as saying a point in other words. */
export interface Accepted {
  /** An empty text takes back what was accepted for the point before. */
  add: (question: QuestionId, wording: AcceptedWording) => void;
  /** Oldest first. */
  of: (question: QuestionId) => AcceptedWording[];
}

interface OwnRow {
  question: QuestionId;
  text: string;
  at_ms: number;
}

const lastOwn = `SELECT question, text, at_ms FROM own_answers WHERE text <> '' AND id IN
  (SELECT max(id) FROM own_answers GROUP BY question)`;

const otherOwn = `SELECT question, text, at_ms FROM own_answers WHERE question = ? AND text NOT IN ('',
  (SELECT text FROM own_answers WHERE question = ? ORDER BY id DESC LIMIT 1)) ORDER BY id DESC LIMIT 1`;

const toOwn = (row: OwnRow | undefined): OwnText | null => (row ? { text: row.text, atMs: row.at_ms } : null);

/** See `Store.ownAnswers`. */
export function ownAnswersIn(database: Database): OwnAnswers {
  return {
    put: (question, { text, atMs }) =>
      void database.run('INSERT INTO own_answers (question, text, at_ms) VALUES (?, ?, ?)', [
        question,
        text,
        atMs,
      ]),
    of: (question) => toOwn(database.first<OwnRow>(`${lastOwn} AND question = ?`, [question])),
    before: (question) => toOwn(database.first<OwnRow>(otherOwn, [question, question])),
    all: () =>
      new Map(
        database.all<OwnRow>(lastOwn).map((row) => [row.question, { text: row.text, atMs: row.at_ms }]),
      ),
  };
}

/** See `Store.accepted`. */
export function acceptedIn(database: Database): Accepted {
  return {
    add: (question, { point, text, atMs }) =>
      void database.run('INSERT INTO accepted (question, point, text, at_ms) VALUES (?, ?, ?, ?)', [
        question,
        point,
        text,
        atMs,
      ]),
    of: (question) =>
      database.all<AcceptedWording>(
        'SELECT point, text, at_ms AS atMs FROM accepted WHERE question = ? ORDER BY id',
        [question],
      ),
  };
}
