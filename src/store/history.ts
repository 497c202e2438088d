import type { Attempt, LastAttempts, Outcome, Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Database } from './database.ts';
import { dropDraft } from './drafts.ts';
import type { AttemptId, SessionId, StoredAttempt } from './store.ts';

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

/** See `Store.startSession`. */
export function startSession(database: Database, plan: object, atMs: number): SessionId {
  const { rowId } = database.run('INSERT INTO sessions (plan, started_at_ms) VALUES (?, ?)', [
    JSON.stringify(plan),
    atMs,
  ]);
  return rowId as SessionId;
}

/** See `Store.endSession`. */
export function endSession(database: Database, session: SessionId, atMs: number): void {
  database.run('INSERT INTO session_ends (session, at_ms) VALUES (?, ?)', [session, atMs]);
}

/** See `Store.recordAttempt`. */
export function recordAttempt(database: Database, session: SessionId, attempt: Attempt): AttemptId {
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

/** See `Store.rateAttempt`. */
export function rateAttempt(
  database: Database,
  { attempt, rating, atMs }: { attempt: AttemptId; rating: Rating; atMs: number },
): void {
  database.run('INSERT INTO ratings (attempt, rating, at_ms) VALUES (?, ?, ?)', [attempt, rating, atMs]);
}

/** See `Store.attemptsOf`. */
export function attemptsOf(database: Database, question: QuestionId): StoredAttempt[] {
  return database
    .all<AttemptRow>(
      `SELECT attempts.*, (SELECT rating FROM ratings WHERE attempt = attempts.id ORDER BY id DESC LIMIT 1) AS rating
      FROM attempts WHERE question = ? ORDER BY id`,
      [question],
    )
    .map((row) => ({
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
    }));
}

/** See `Store.lastAttempts`. */
export function lastAttempts(database: Database): LastAttempts {
  const rows = database.all<{ question: QuestionId; at_ms: number }>(
    `SELECT question, max(started_at_ms) AS at_ms FROM attempts WHERE outcome <> 'skipped' GROUP BY question`,
  );
  return new Map(rows.map(({ question, at_ms }) => [question, at_ms]));
}
