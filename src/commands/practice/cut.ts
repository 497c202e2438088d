import type { Session } from '../../session/session.ts';
import { replay } from '../../session/session.ts';
import { isAlive, thisProcess } from '../../store/history/holders.ts';
import type { OpenSession } from '../../store/history/sessions.ts';
import type { Store } from '../../store/store.ts';

/** A session without an end that no process runs. */
export interface CutSession extends OpenSession {
  /** As its events tell it. */
  session: Session;
  /** The candidate has begun another one instead, and is not asked again. */
  isPutAside: boolean;
}

/** The sessions that can be gone on with, the last heard of first. */
export function cutSessions(store: Store, nowMs: number): CutSession[] {
  return store.sessions
    .open()
    .filter(({ holder }) => holder === null || !isAlive(holder, nowMs))
    .map((open) => {
      const events = store.sessions.events(open.id);
      return { ...open, session: replay(events), isPutAside: events.at(-1)?.type === 'putAside' };
    });
}

/** Takes a cut session for this process; false where another one was quicker, or it has ended meanwhile. */
export function takeCut(store: Store, { id, holder }: OpenSession, nowMs: number): boolean {
  return store.atomically(() => {
    if (store.sessions.get(id)?.endedAtMs !== null) return false;
    return store.sessions.hold(id, thisProcess(nowMs), holder);
  });
}
