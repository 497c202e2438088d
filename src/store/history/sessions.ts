import type { SessionEvent } from '../../session/event.ts';
import type { Database } from '../sqlite/database.ts';
import type { Holder } from './holders.ts';
import { dropHolder, hold, readHolder } from './holders.ts';
import type { SessionId } from './numbers.ts';

/** A session as it is kept. */
export interface StoredSession {
  id: SessionId;
  /** As it was given to `start`: with `mode`, where it is of this version or a later one. */
  plan: Record<string, unknown>;
  startedAtMs: number;
  /** Null: it was cut, or it still runs. */
  endedAtMs: number | null;
}

/** A session that has no end and can be gone on with. */
export interface OpenSession {
  id: SessionId;
  /** When anything of it was last heard: an event, a draft, a beat of who runs it. */
  lastAtMs: number;
  /** Who runs it, or ran it last; whether that process is alive `isAlive` tells. */
  holder: Holder | null;
}

/** Sessions, and the events that they are made of. */
export interface Sessions {
  /** Opens a session. `plan` is anything that JSON can hold. */
  start: (plan: object, atMs: number) => SessionId;
  /** Closes a session; a session without an end was cut. */
  end: (session: SessionId, atMs: number) => void;
  /** Null where there is none of this number. */
  get: (session: SessionId) => StoredSession | null;
  /** All of them, the latest first. */
  all: () => StoredSession[];

  /** Adds an event behind the others. With what follows from it in one transaction: `Store.atomically`. */
  append: (session: SessionId, event: SessionEvent) => void;
  /** The events of a session in their order: `replay` makes the session of them. None of a session of earlier versions. */
  events: (session: SessionId) => SessionEvent[];
  /** Sessions without an end that have events, the last heard of first. */
  open: () => OpenSession[];

  /**
   * Takes a session for a process, unless another one than `expected` has taken it meanwhile (null: none has it).
   * Returns whether it is taken.
   */
  hold: (session: SessionId, holder: Holder, expected: Holder | null) => boolean;
  /** The process that runs a session tells that it is there. */
  beat: (session: SessionId, atMs: number) => void;
  /** Who has a session; null where none has it. */
  holder: (session: SessionId) => Holder | null;
  /** Gives a session back. */
  release: (session: SessionId) => void;
}

interface SessionRow {
  id: SessionId;
  plan: string;
  started_at_ms: number;
  ended_at_ms: number | null;
}

const sessionColumns = `id, plan, started_at_ms,
  (SELECT max(at_ms) FROM session_ends WHERE session = sessions.id) AS ended_at_ms`;

/** See `Store.sessions`. */
export function sessionsIn(database: Database): Sessions {
  return {
    start: (plan, atMs) => {
      const values = [JSON.stringify(plan), atMs];
      const { rowId } = database.run('INSERT INTO sessions (plan, started_at_ms) VALUES (?, ?)', values);
      return rowId as SessionId;
    },
    end: (session, atMs) => endSession(database, session, atMs),
    get: (session) => {
      const row = database.first<SessionRow>(`SELECT ${sessionColumns} FROM sessions WHERE id = ?`, [
        session,
      ]);
      return row ? toSession(row) : null;
    },
    all: () =>
      database.all<SessionRow>(`SELECT ${sessionColumns} FROM sessions ORDER BY id DESC`).map(toSession),
    append: (session, event) => {
      const values = [session, Math.round(event.atMs), JSON.stringify(event)];
      database.run('INSERT INTO events (session, at_ms, event) VALUES (?, ?, ?)', values);
    },
    events: (session) =>
      database
        .all<{ event: string }>('SELECT event FROM events WHERE session = ? ORDER BY id', [session])
        .map(({ event }) => JSON.parse(event) as SessionEvent),
    open: () => readOpen(database),
    hold: (session, holder, expected) => hold(database, { session, holder, expected }),
    beat: (session, atMs) =>
      void database.run('UPDATE session_holders SET beat_at_ms = ? WHERE session = ?', [atMs, session]),
    holder: (session) => readHolder(database, session),
    release: (session) => dropHolder(database, session),
  };
}

function endSession(database: Database, session: SessionId, atMs: number): void {
  database.transact(() => {
    database.run('INSERT INTO session_ends (session, at_ms) VALUES (?, ?)', [session, atMs]);
    dropHolder(database, session);
  });
}

function toSession({ id, plan, started_at_ms, ended_at_ms }: SessionRow): StoredSession {
  return {
    id,
    plan: JSON.parse(plan) as StoredSession['plan'],
    startedAtMs: started_at_ms,
    endedAtMs: ended_at_ms,
  };
}

/** The last event is looked at by its number, not by its time: a clock may be set back. */
function readOpen(database: Database): OpenSession[] {
  const rows = database.all<{ session: SessionId; event_at_ms: number; draft_at_ms: number | null }>(
    `SELECT sessions.id AS session,
      (SELECT at_ms FROM events WHERE session = sessions.id ORDER BY id DESC LIMIT 1) AS event_at_ms,
      (SELECT max(updated_at_ms) FROM drafts WHERE session = sessions.id) AS draft_at_ms
    FROM sessions WHERE NOT EXISTS (SELECT 1 FROM session_ends WHERE session = sessions.id)
      AND EXISTS (SELECT 1 FROM events WHERE session = sessions.id)
    ORDER BY (SELECT max(id) FROM events WHERE session = sessions.id) DESC`,
  );
  return rows.map(({ session, event_at_ms, draft_at_ms }) => {
    const holder = readHolder(database, session);
    // Who runs it writes a beat with everything else; without one it was left in order.
    const lastAtMs = holder?.beatAtMs ?? Math.max(event_at_ms, draft_at_ms ?? 0);
    return { id: session, lastAtMs, holder };
  });
}
