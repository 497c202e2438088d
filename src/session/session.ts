import type { Outcome, Rating } from '../bank/attempt.ts';
import type { QuestionId } from '../bank/bank.ts';
import type { Plan, SessionEvent } from './event.ts';

/** A question's turn in the session, which becomes an attempt when it ends. */
export interface Turn {
  question: QuestionId;
  /** Place in the plan, from 1. */
  position: number;
  /** `open`: not shown yet or not finished; `skipped`: put off, and not come back to so far. */
  outcome: 'open' | Outcome;
  /** When its clock first ran; null if it never did. */
  startedAtMs: number | null;
  /** Thinking and typing: pauses and time away do not count. */
  usedMs: number;
  awayMs: number;
  text: string;
  /** From 0 to 100, where the program could mark the answer. */
  score: number | null;
  rating: Rating | null;
  /** How often it was put off. */
  skips: number;
}

export interface Session {
  /** `asked`: a clock runs; `revealed`: the reference is shown, a rating may come. */
  phase: 'new' | 'waiting' | 'asked' | 'paused' | 'revealed' | 'ended';
  plan: Plan;
  /** In the plan's order. */
  turns: readonly Turn[];
  /** What is still to be asked, the next one first; a skipped question stands at the end. */
  queue: readonly QuestionId[];
  /** The question on the screen. */
  current: QuestionId | null;
  /** Since when the clock has been running; null while it stands. */
  runningSinceMs: number | null;
}

/** A session before its first event. */
export const newSession: Session = {
  phase: 'new',
  plan: { questions: [], limitSeconds: null, isStrict: false, seed: null, shuffleSeed: null },
  turns: [],
  queue: [],
  current: null,
  runningSinceMs: null,
};

/** Times that a question can be put off: the second time there is nothing left to come back after. */
const mostSkips = 2;

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

const steps: { [Type in SessionEvent['type']]: (session: Session, event: EventOf<Type>) => Session } = {
  started: (session, { plan }) => (session.phase === 'new' ? begin(plan) : session),
  shown: (session, event) => (session.phase === 'ended' ? session : show(session, event)),
  paused: (session, { atMs }) =>
    session.phase === 'asked' ? { ...stopClock(session, atMs), phase: 'paused' } : session,
  resumed: (session, { atMs }) =>
    session.phase === 'paused' ? { ...session, phase: 'asked', runningSinceMs: atMs } : session,
  away: (session, { awayMs }) => (isOpen(session) ? countAway(session, Math.max(0, awayMs)) : session),
  submitted: (session, { atMs, text, score = null }) =>
    reveal(session, atMs, { outcome: 'answered', text, score }),
  timeUp: (session, { atMs, text, score = null }) =>
    reveal(session, atMs, { outcome: 'timeUp', text, score }),
  gaveUp: (session, { atMs, text }) => reveal(session, atMs, { outcome: 'gaveUp', text, score: null }),
  skipped: (session, { atMs }) => (isOpen(session) ? putOff(stopClock(session, atMs)) : session),
  rated: (session, { question, rating }) => rate(session, question, rating),
  left: (session, { atMs }) =>
    session.phase === 'ended' ? session : { ...stopClock(session, atMs), phase: 'ended' },
};

/** The session after one more event; an event that does not fit (a rating before the reveal) changes nothing. */
export function advance(session: Session, event: SessionEvent): Session {
  const step = steps[event.type] as (session: Session, event: SessionEvent) => Session;
  return step(session, event);
}

/** The session that these events make: the same events always give the same session. */
export function replay(events: readonly SessionEvent[]): Session {
  return events.reduce((session, event) => advance(session, event), newSession);
}

/** The turn of a question of the plan, if it is one. */
export function turnOf(session: Session, question: QuestionId | null): Turn | undefined {
  return session.turns.find((turn) => turn.question === question);
}

/** What the question's clock shows at a time, in milliseconds. */
export function usedMsAt(session: Session, question: QuestionId, atMs: number): number {
  const { runningSinceMs, current } = session;
  const runsMs = runningSinceMs === null || current !== question ? 0 : Math.max(0, atMs - runningSinceMs);
  return runsMs + (turnOf(session, question)?.usedMs ?? 0);
}

/** Its reference has been shown: answered, or given up. */
export function isDone({ outcome }: Pick<Turn, 'outcome'>): boolean {
  return outcome !== 'open' && outcome !== 'skipped';
}

function begin(plan: Plan): Session {
  const turns = plan.questions.map(
    (question, index): Turn => ({
      question,
      position: index + 1,
      outcome: 'open',
      startedAtMs: null,
      usedMs: 0,
      awayMs: 0,
      text: '',
      score: null,
      rating: null,
      skips: 0,
    }),
  );
  return { ...newSession, phase: 'waiting', plan, turns, queue: plan.questions };
}

function isOpen({ phase }: Session): boolean {
  return phase === 'asked' || phase === 'paused';
}

function show(session: Session, { question, atMs, usedMs = 0 }: EventOf<'shown'>): Session {
  if (isOpen(session) || !session.queue.includes(question)) return session;
  const shown: Session = {
    ...session,
    phase: 'asked',
    current: question,
    queue: session.queue.filter((waiting) => waiting !== question),
    runningSinceMs: atMs,
  };
  return changeCurrent(shown, (turn) => ({
    outcome: 'open',
    startedAtMs: turn.startedAtMs ?? atMs,
    usedMs: turn.usedMs + Math.max(0, usedMs),
  }));
}

/** Adds what ran since the clock started. A clock of the machine that was set back counts as no time. */
function stopClock(session: Session, atMs: number): Session {
  const { runningSinceMs } = session;
  if (runningSinceMs === null) return session;
  const ranMs = Math.max(0, atMs - runningSinceMs);
  return changeCurrent({ ...session, runningSinceMs: null }, ({ usedMs }) => ({ usedMs: usedMs + ranMs }));
}

/** Moves the running clock's start on by the time away, so that this time is not counted as used. */
function countAway(session: Session, awayMs: number): Session {
  const { runningSinceMs } = session;
  const moved = { ...session, runningSinceMs: runningSinceMs === null ? null : runningSinceMs + awayMs };
  return changeCurrent(moved, (turn) => ({ awayMs: turn.awayMs + awayMs }));
}

function reveal(session: Session, atMs: number, end: Pick<Turn, 'outcome' | 'text' | 'score'>): Session {
  return isOpen(session)
    ? changeCurrent({ ...stopClock(session, atMs), phase: 'revealed' }, () => end)
    : session;
}

function putOff(session: Session): Session {
  const { current, queue } = session;
  const skips = (turnOf(session, current)?.skips ?? 0) + 1;
  const after = skips < mostSkips && current !== null ? [...queue, current] : queue;
  const put = changeCurrent(session, () => ({ outcome: 'skipped', skips }));
  return { ...put, phase: 'waiting', current: null, queue: after };
}

function rate(session: Session, question: QuestionId, rating: Rating): Session {
  const turn = turnOf(session, question);
  return turn && isDone(turn) ? changeTurn(session, question, () => ({ rating })) : session;
}

function changeCurrent(session: Session, changes: (turn: Turn) => Partial<Turn>): Session {
  return changeTurn(session, session.current, changes);
}

function changeTurn(
  session: Session,
  question: QuestionId | null,
  changes: (turn: Turn) => Partial<Turn>,
): Session {
  const turns = session.turns.map((turn) =>
    turn.question === question ? { ...turn, ...changes(turn) } : turn,
  );
  return { ...session, turns };
}
