import type { QuestionId } from '../bank/bank.ts';
import type { Database } from './database.ts';
import type { Draft, SessionId } from './store.ts';

/** See `Store.saveDraft`. */
export function saveDraft(database: Database, draft: Draft): void {
  const { session, question, text, cursor, elapsedSeconds, updatedAtMs } = draft;
  database.run(
    `INSERT INTO drafts (session, question, text, cursor, elapsed_seconds, updated_at_ms) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, question) DO UPDATE SET text = excluded.text, cursor = excluded.cursor,
      elapsed_seconds = excluded.elapsed_seconds, updated_at_ms = excluded.updated_at_ms`,
    [session, question, text, cursor, elapsedSeconds, updatedAtMs],
  );
}

/** See `Store.dropDraft`. */
export function dropDraft(database: Database, session: SessionId, question: QuestionId): void {
  database.run('DELETE FROM drafts WHERE session = ? AND question = ?', [session, question]);
}

/** See `Store.drafts`. */
export function readDrafts(database: Database): Draft[] {
  return database.all<Draft>(
    `SELECT session, question, text, cursor, elapsed_seconds AS elapsedSeconds, updated_at_ms AS updatedAtMs
    FROM drafts ORDER BY updated_at_ms DESC, session DESC, question`,
  );
}
