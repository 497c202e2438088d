import type { QuestionId } from '../../bank/bank.ts';
import type { Database } from '../sqlite/database.ts';
import type { SessionId } from './numbers.ts';

/** What is typed so far in an open attempt. There is one draft for each session and question. */
export interface Draft {
  session: SessionId;
  question: QuestionId;
  text: string;
  /** UTF-16 offset in `text`. */
  cursor: number;
  elapsedSeconds: number;
  updatedAtMs: number;
}

/** What is typed and not handed in. */
export interface Drafts {
  /** Keeps what is typed so far in the place of what was kept before; cheap enough to be called while typing. */
  save: (draft: Draft) => void;
  drop: (session: SessionId, question: QuestionId) => void;
  /** All drafts, the latest first. */
  all: () => Draft[];
  /** Those of one session, the latest first. */
  inSession: (session: SessionId) => Draft[];
}

const draftRows = `SELECT session, question, text, cursor, elapsed_seconds AS elapsedSeconds,
  updated_at_ms AS updatedAtMs FROM drafts`;
const latestFirst = 'ORDER BY updated_at_ms DESC, session DESC, question';

/** See `Store.drafts`. */
export function draftsIn(database: Database): Drafts {
  return {
    save: (draft) => saveDraft(database, draft),
    drop: (session, question) => dropDraft(database, session, question),
    all: () => database.all<Draft>(`${draftRows} ${latestFirst}`),
    inSession: (session) => database.all<Draft>(`${draftRows} WHERE session = ? ${latestFirst}`, [session]),
  };
}

function saveDraft(database: Database, draft: Draft): void {
  const { session, question, text, cursor, elapsedSeconds, updatedAtMs } = draft;
  database.run(
    `INSERT INTO drafts (session, question, text, cursor, elapsed_seconds, updated_at_ms) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, question) DO UPDATE SET text = excluded.text, cursor = excluded.cursor,
      elapsed_seconds = excluded.elapsed_seconds, updated_at_ms = excluded.updated_at_ms`,
    [session, question, text, cursor, elapsedSeconds, updatedAtMs],
  );
}

/** See `Drafts.drop`. */
export function dropDraft(database: Database, session: SessionId, question: QuestionId): void {
  database.run('DELETE FROM drafts WHERE session = ? AND question = ?', [session, question]);
}
