import type { Attempt, LastAttempts, Outcome, Rating } from '../../bank/attempt.ts';
import type { QuestionId } from '../../bank/bank.ts';
import type { Database } from '../sqlite/database.ts';
import { dropDraft } from './drafts.ts';
import type { AttemptId, SessionId } from './numbers.ts';
import { ratingThatCounts } from './ratings.ts';

/** An attempt as it is kept, with the rating that counts. */
export interface StoredAttempt extends Attempt {
  id: AttemptId;
  session: SessionId;
  rating: Rating | null;
}

/** Answers. Nothing is ever changed. */
export interface Attempts {
  /** Keeps an attempt and drops its draft, in one transaction; the draft of a skipped question stays. */
  record: (session: SessionId, attempt: Attempt) => AttemptId;
  /** All attempts at a question, oldest first. */
  of: (id: QuestionId) => StoredAttempt[];
  /** Those of one session, in the order in which they ended. */
  inSession: (session: SessionId) => StoredAttempt[];
  /** All of them, oldest first. */
  all: () => StoredAttempt[];
  /** When each question was last answered or given up (skipping does not count). */
  last: () => LastAttempts;
  /** Keeps what the program saw covered in an answer: anything that JSON can hold, in the place of what was kept before. */
  notePoints: (attempt: AttemptId, points: readonly object[]) => void;
  /** Null where nothing was noted. */
  pointsOf: (attempt: AttemptId) => unknown[] | null;
}

interface AttemptRow {
  id: AttemptId;
  session: SessionId;
  question: QuestionId;
  position: number;
  started_at_ms: number;
  seconds: number;
  overtime_seconds: number;
  away_seconds: number;
  text: string;
  outcome: Outcome;
  score: number | null;
  rating: Rating | null;
}

const attemptRows = `SELECT attempts.*, ${ratingThatCounts} AS rating FROM attempts`;

/** See `Store.attempts`. */
export function attemptsIn(database: Database): Attempts {
  const read = (where: string, values: readonly (string | number)[] = []) =>
    database.all<AttemptRow>(`${attemptRows} ${where} ORDER BY id`, values).map(toAttempt);
  return {
    record: (session, attempt) => recordAttempt(database, session, attempt),
    of: (id) => read('WHERE question = ?', [id]),
    inSession: (session) => read('WHERE session = ?', [session]),
    all: () => read(''),
    last: () => lastAttempts(database),
    notePoints: (attempt, points) =>
      void database.run('INSERT OR REPLACE INTO points_of_attempts (attempt, points) VALUES (?, ?)', [
        attempt,
        JSON.stringify(points),
      ]),
    pointsOf: (attempt) => {
      const sql = 'SELECT points FROM points_of_attempts WHERE attempt = ?';
      const row = database.first<{ points: string }>(sql, [attempt]);
      return row ? (JSON.parse(row.points) as unknown[]) : null;
    },
  };
}

function recordAttempt(database: Database, session: SessionId, attempt: Attempt): AttemptId {
  return database.transact(() => {
    const { question, position, startedAtMs, seconds, overtimeSeconds, awaySeconds } = attempt;
    const { text, outcome, score } = attempt;
    const { rowId } = database.run(
      `INSERT INTO attempts (session, question, position, started_at_ms, seconds, overtime_seconds, away_seconds, text,
        outcome, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [session, question, position, startedAtMs, seconds, overtimeSeconds, awaySeconds, text, outcome, score],
    );
    if (outcome !== 'skipped') dropDraft(database, session, question);
    return rowId as AttemptId;
  });
}

function toAttempt(row: AttemptRow): StoredAttempt {
  return {
    id: row.id,
    session: row.session,
    question: row.question,
    position: row.position,
    startedAtMs: row.started_at_ms,
    seconds: row.seconds,
    overtimeSeconds: row.overtime_seconds,
    awaySeconds: row.away_seconds,
    text: row.text,
    outcome: row.outcome,
    score: row.score,
    rating: row.rating,
  };
}

function lastAttempts(database: Database): LastAttempts {
  const rows = database.all<{ question: QuestionId; at_ms: number }>(
    `SELECT question, max(started_at_ms) AS at_ms FROM attempts WHERE outcome <> 'skipped' GROUP BY question`,
  );
  return new Map(rows.map(({ question, at_ms }) => [question, at_ms]));
}
