import type { Attempt } from '../../../bank/attempt.ts';
import type { QuestionId } from '../../../bank/bank.ts';
import type { QbankError } from '../../../errors.ts';
import type { Comebacks } from '../../../schedule/schedule.ts';
import type { Happening, Plan } from '../../../session/event.ts';
import { resultOf } from '../../../session/results.ts';
import { advance, newSession, replay, type Session } from '../../../session/session.ts';
import type { Turn } from '../../../session/turn.ts';
import { thisProcess } from '../../../store/history/holders.ts';
import type { AttemptId, SessionId } from '../../../store/history/numbers.ts';
import type { Store } from '../../../store/store.ts';
import { Keeper, type Write } from './keeper.ts';

/** What a session is kept in. */
export interface World {
  store: Store;
  now: () => number;
  /** Works out anew when a question comes back; called when its ratings have changed, in the same transaction. */
  reschedule?: (question: QuestionId) => void;
  /** Loads what works that out, which takes longer than a first key may wait. */
  prepare?: () => Promise<unknown>;
  /** What each rating would bring a question now. */
  comebacks?: (question: QuestionId) => Promise<Comebacks>;
}

/** A session that was cut, as it is gone on with. */
export interface Cut {
  id: SessionId;
  /** When anything of it was last heard. */
  lastAtMs: number;
}

/** How an event is written, and what with it, in one transaction. */
interface Recording {
  /** At once; else with what comes next. */
  isUrgent?: boolean;
  /** What comes next is shown only behind it. */
  isAwaited?: boolean;
  /** What the candidate typed in it. */
  typed?: string;
  /** The turns that it ended, as the session is behind the event; they become attempts. */
  ends?: () => readonly Turn[];
  also?: (session: SessionId) => void;
}

/** The events of a session on their way: each changes the session at once, and goes into the store. */
export class Recorder {
  readonly #world: World;
  readonly #keeper: Keeper;
  /** By question and round. */
  readonly #attempts = new Map<string, AttemptId>();
  #session: Session = newSession;

  /** Begins a session, or goes on with one that was cut and that this process holds. */
  constructor(begun: Plan | Cut, world: World) {
    this.#world = world;
    const startedAtMs = world.now();
    this.#keeper = new Keeper(world, () =>
      'id' in begun ? begun.id : openSession(begun, startedAtMs, world),
    );
    if ('id' in begun) this.#goOn(begun);
    else this.record({ type: 'started', plan: begun }, { isUrgent: false });
  }

  get session(): Session {
    return this.#session;
  }

  /** The session in the store; undefined as long as nothing was written. */
  get id(): SessionId | undefined {
    return this.#keeper.id;
  }

  /** Why something is not in the store that should be; null where everything is. */
  get problem(): QbankError | null {
    return this.#keeper.problem;
  }

  /** What was typed and could not be written so far. */
  get unsaved(): string[] {
    return this.#keeper.unsaved;
  }

  /** The attempt that a turn has become; undefined before it was written. */
  attemptOf(turn: Pick<Turn, 'question' | 'round'>): AttemptId | undefined {
    return this.#attempts.get(keyOf(turn));
  }

  /** Writes something that is no event, with all that waits. */
  keep(write: Write): void {
    this.#keeper.keep(write);
  }

  /** Writes what waits, and that the session is alive. */
  flush(): void {
    this.#keeper.flush();
  }

  record(
    happening: Happening,
    { isUrgent = true, isAwaited = false, typed, ends, also }: Recording = {},
  ): void {
    const { store, now } = this.#world;
    const event = { ...happening, atMs: now() };
    this.#session = advance(this.#session, event);
    const ended = (ends?.() ?? []).map((turn) => ({ key: keyOf(turn), attempt: this.#attemptFrom(turn) }));
    const write = (session: SessionId) => {
      store.sessions.append(session, event);
      for (const { key, attempt } of ended) this.#attempts.set(key, store.attempts.record(session, attempt));
      also?.(session);
    };
    this.#keeper.defer({ write, typed });
    if (isAwaited) this.#keeper.flushPatiently();
    else if (isUrgent) this.#keeper.flush();
  }

  #attemptFrom(turn: Turn): Attempt {
    const { seconds, overtimeSeconds, awaySeconds } = resultOf(turn, this.#session.plan);
    const { question, position, text, score, outcome } = turn;
    if (outcome === 'open') throw new Error(`The turn of ${question} has not ended.`);
    const startedAtMs = turn.startedAtMs ?? this.#world.now();
    const times = { startedAtMs, seconds, overtimeSeconds, awaySeconds };
    return { question, position, ...times, text, score, outcome };
  }

  /** The session as its events tell it, and which of its turns are attempts already. */
  #goOn({ id, lastAtMs }: Cut): void {
    const { store } = this.#world;
    this.#session = replay(store.sessions.events(id));
    const rounds = new Map<QuestionId, number>();
    for (const { id: attempt, question } of store.attempts.inSession(id)) {
      const round = (rounds.get(question) ?? 0) + 1;
      rounds.set(question, round);
      this.#attempts.set(keyOf({ question, round }), attempt);
    }
    this.record({ type: 'resumedSession', cutAtMs: lastAtMs });
  }
}

function openSession(plan: Plan, startedAtMs: number, { store }: World): SessionId {
  const id = store.sessions.start(plan, startedAtMs);
  store.sessions.hold(id, thisProcess(startedAtMs), null);
  return id;
}

function keyOf({ question, round }: Pick<Turn, 'question' | 'round'>): string {
  return `${question} ${round}`;
}
