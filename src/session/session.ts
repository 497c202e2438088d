import type { QuestionId } from '../bank/bank.ts';
import { type Plan, plainPlan, type Scored, type SessionEvent } from './event.ts';
import { isDone, isToComeBack, openTurn, type Turn, withRatings } from './turn.ts';

export interface Session {
  /**
   * `asked`: a clock runs; `revealed`: the reference is shown, a rating may come; `handedIn`: the paper is closed, and
   * all references are shown.
   */
  phase: 'new' | 'waiting' | 'asked' | 'paused' | 'revealed' | 'handedIn' | 'ended';
  plan: Plan;
  /** In the plan's order, and behind them those of later rounds as they came. */
  turns: readonly Turn[];
  /** What is still to be asked, the next one first; a skipped question stands at the end. */
  queue: readonly QuestionId[];
  /** The question on the screen. */
  current: QuestionId | null;
  /** Since when the clock has been running; null while it stands. */
  runningSinceMs: number | null;
  /** Time away while no question was asked: a session that was cut at a reference and gone on with. */
  awayMs: number;
  /** The questions of all ratings that were given and not taken back, the newest last. */
  rated: readonly QuestionId[];
}

/** A session before its first event. */
export const newSession: Session = {
  phase: 'new',
  plan: plainPlan,
  turns: [],
  queue: [],
  current: null,
  runningSinceMs: null,
  awayMs: 0,
  rated: [],
};

/** Times that a question can be put off: the second time there is nothing left to come back after. */
const mostSkips = 2;

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

const steps: { [Type in SessionEvent['type']]: (session: Session, event: EventOf<Type>) => Session } = {
  started: (session, { plan }) => (session.phase === 'new' ? begin(plan) : session),
  shown: (session, event) => (isClosed(session) ? session : show(session, event)),
  paused: (session, { atMs }) =>
    session.phase === 'asked' ? { ...stopClock(session, atMs), phase: 'paused' } : session,
  resumed: (session, { atMs }) =>
    session.phase === 'paused' ? { ...session, phase: 'asked', runningSinceMs: atMs } : session,
  away: (session, { awayMs }) => (isOpen(session) ? countAway(session, Math.max(0, awayMs)) : session),
  hinted: (session) =>
    isOpen(session) ? changeCurrent(session, ({ hints }) => ({ hints: hints + 1 })) : session,
  submitted: (session, { atMs, text, ...scored }) =>
    reveal(session, atMs, { outcome: 'answered', text, ...scoreOf(scored) }),
  timeUp: (session, { atMs, text, ...scored }) =>
    reveal(session, atMs, { outcome: 'timeUp', text, ...scoreOf(scored) }),
  gaveUp: (session, { atMs, text }) => reveal(session, atMs, { outcome: 'gaveUp', text, ...scoreOf({}) }),
  skipped: (session, { atMs }) => (isOpen(session) ? putOff(stopClock(session, atMs)) : session),
  returned: (session, event) => (isClosed(session) ? session : goBack(session, event)),
  handedIn: (session, event) => (isClosed(session) ? session : handIn(session, event)),
  rated: (session, event) => rate(session, event),
  unrated: (session, event) => unrate(session, event),
  accepted: (session, { question, point }) =>
    changeTurn(session, { question, isMeant: isDone }, ({ accepted }) => ({
      accepted: accepted.includes(point) ? accepted : [...accepted, point],
    })),
  gone: (session, { question }) =>
    isOpen(session) && session.current === question ? session : without(session, question),
  resumedSession: (session, event) =>
    session.phase === 'new' || session.phase === 'ended' ? session : goOn(session, event),
  putAside: (session) => session,
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

/** The turn of a question of the plan, that of its latest round; undefined if it has none. */
export function turnOf(session: Session, question: QuestionId | null): Turn | undefined {
  return session.turns.findLast((turn) => turn.question === question);
}

/** What the clock of the question's turn shows at a time, in milliseconds. */
export function usedMsAt(session: Session, question: QuestionId, atMs: number): number {
  const runsMs = session.current === question ? runningMsAt(session, atMs) : 0;
  return runsMs + (turnOf(session, question)?.usedMs ?? 0);
}

/** What the clock of the whole paper shows at a time: it runs while a question is asked. */
export function totalUsedMsAt(session: Session, atMs: number): number {
  return session.turns.reduce((sum, { usedMs }) => sum + usedMs, 0) + runningMsAt(session, atMs);
}

/** A clock of the machine that was set back counts as no time. */
function runningMsAt({ runningSinceMs }: Session, atMs: number): number {
  return runningSinceMs === null ? 0 : Math.max(0, atMs - runningSinceMs);
}

function begin(plan: Plan): Session {
  const turns = plan.questions.map((question, index) =>
    openTurn({ question, position: index + 1, round: 1 }),
  );
  return { ...newSession, phase: 'waiting', plan, turns, queue: plan.questions };
}

function isOpen({ phase }: Session): boolean {
  return phase === 'asked' || phase === 'paused';
}

function isClosed({ phase }: Session): boolean {
  return phase === 'new' || phase === 'handedIn' || phase === 'ended';
}

function show(session: Session, { question, atMs, usedMs = 0 }: EventOf<'shown'>): Session {
  if (isOpen(session) || !session.queue.includes(question)) return session;
  const queue = session.queue.filter((waiting) => waiting !== question);
  const shown = { ...beginRound(session, question), phase: 'asked' as const, current: question, queue };
  return changeCurrent({ ...shown, runningSinceMs: atMs }, (turn) => ({
    // An answer that is looked at again stays one.
    outcome: isDone(turn) ? turn.outcome : 'open',
    startedAtMs: turn.startedAtMs ?? atMs,
    usedMs: turn.usedMs + Math.max(0, usedMs),
  }));
}

/** A question that was done comes back in a new turn, save where it may be changed until the end. */
function beginRound(session: Session, question: QuestionId): Session {
  const last = turnOf(session, question);
  if (last === undefined || !isDone(last) || session.plan.revealAt === 'end') return session;
  return { ...session, turns: [...session.turns, openTurn({ ...last, round: last.round + 1 })] };
}

/** Adds what ran since the clock started. */
function stopClock(session: Session, atMs: number): Session {
  const ranMs = runningMsAt(session, atMs);
  if (session.runningSinceMs === null) return session;
  return changeCurrent({ ...session, runningSinceMs: null }, ({ usedMs }) => ({ usedMs: usedMs + ranMs }));
}

/** Moves the running clock's start on by the time away, so that this time is not counted as used. */
function countAway(session: Session, awayMs: number): Session {
  const { runningSinceMs } = session;
  const moved = { ...session, runningSinceMs: runningSinceMs === null ? null : runningSinceMs + awayMs };
  return changeCurrent(moved, (turn) => ({ awayMs: turn.awayMs + awayMs }));
}

type Ended = Pick<Turn, 'outcome' | 'text' | 'score' | 'isSuggested'>;

function scoreOf({ score = null, isSuggested = false }: Scored): Pick<Turn, 'score' | 'isSuggested'> {
  return { score, isSuggested };
}

function reveal(session: Session, atMs: number, end: Ended): Session {
  if (!isOpen(session)) return session;
  const done = changeCurrent(stopClock(session, atMs), () => end);
  if (session.plan.revealAt === 'end') return { ...done, phase: 'waiting', current: null };
  return queueFailed({ ...done, phase: 'revealed' }, session.current as QuestionId);
}

function putOff(session: Session): Session {
  const { current, queue } = session;
  const turn = turnOf(session, current);
  const skips = (turn?.skips ?? 0) + 1;
  const after = skips < mostSkips && current !== null ? [...queue, current] : queue;
  // To look at an answer again and to leave it as it was takes nothing of it.
  const put = changeCurrent(session, ({ outcome }) =>
    isDone({ outcome }) ? {} : { outcome: 'skipped', skips },
  );
  return {
    ...put,
    phase: 'waiting',
    current: null,
    queue: turn !== undefined && isDone(turn) ? queue : after,
  };
}

/** The question on the screen, if it is not done, is asked again behind the one that is gone back to. */
function goBack(session: Session, { question, atMs }: EventOf<'returned'>): Session {
  if (session.plan.revealAt !== 'end' || turnOf(session, question) === undefined) return session;
  const { current } = session;
  const turn = isOpen(session) ? turnOf(session, current) : undefined;
  const left = turn && !isDone(turn) && current !== question ? [turn.question] : [];
  const queue = [question, ...left, ...session.queue.filter((waiting) => waiting !== question)];
  return { ...stopClock(session, atMs), phase: 'waiting', current: null, queue };
}

function handIn(session: Session, { atMs, drafts }: EventOf<'handedIn'>): Session {
  if (session.plan.revealAt !== 'end') return session;
  const closed: Session = { ...stopClock(session, atMs), phase: 'handedIn', current: null, queue: [] };
  return drafts.reduce(
    (before, { question, text, ...scored }) =>
      changeTurn(before, { question }, ({ outcome }) => ({
        outcome: isDone({ outcome }) ? outcome : 'answered',
        text,
        ...scoreOf(scored),
      })),
    closed,
  );
}

/** What was on the screen when the session was cut comes next; what passed meanwhile is time away. */
function goOn(session: Session, { cutAtMs, atMs }: EventOf<'resumedSession'>): Session {
  const awayMs = Math.max(0, atMs - cutAtMs);
  if (!isOpen(session)) return { ...session, awayMs: session.awayMs + awayMs };
  const { current, queue } = session;
  const stopped = countAway(stopClock(session, cutAtMs), awayMs);
  return { ...stopped, phase: 'waiting', current: null, queue: [current as QuestionId, ...queue] };
}

function rate(session: Session, { question, rating }: EventOf<'rated'>): Session {
  const turn = findTurn(session, { question, isMeant: isDone });
  if (turn === undefined) return session;
  const rated = changeTurn(session, { question, isMeant: isDone }, ({ ratings }) =>
    withRatings([...ratings, rating]),
  );
  return queueFailed({ ...rated, rated: [...session.rated, question] }, question);
}

const isRated = ({ rating }: Turn): boolean => rating !== null;

function unrate(session: Session, { question }: EventOf<'unrated'>): Session {
  const place = session.rated.lastIndexOf(question);
  if (place === -1) return session;
  const unrated = changeTurn(session, { question, isMeant: isRated }, ({ ratings }) =>
    withRatings(ratings.slice(0, -1)),
  );
  return queueFailed({ ...unrated, rated: session.rated.toSpliced(place, 1) }, question);
}

/** A question whose last turn failed stands in the queue; one that was rated otherwise after all does not. */
function queueFailed(session: Session, question: QuestionId): Session {
  const { plan, queue } = session;
  const turn = turnOf(session, question);
  const isAsked = isOpen(session) && session.current === question;
  if (!plan.repeatFailed || plan.revealAt === 'end' || !turn || !isDone(turn) || isAsked) return session;
  if (isToComeBack(turn) === queue.includes(question)) return session;
  return isToComeBack(turn) ? { ...session, queue: [...queue, question] } : without(session, question);
}

function without(session: Session, question: QuestionId): Session {
  return { ...session, queue: session.queue.filter((waiting) => waiting !== question) };
}

/** Which turn of a question is meant: the latest, or the latest of a kind. */
interface TurnPlace {
  question: QuestionId | null;
  isMeant?: (turn: Turn) => boolean;
}

function changeCurrent(session: Session, changes: (turn: Turn) => Partial<Turn>): Session {
  return changeTurn(session, { question: session.current }, changes);
}

function findTurn({ turns }: Session, { question, isMeant = () => true }: TurnPlace): Turn | undefined {
  return turns.findLast((turn) => turn.question === question && isMeant(turn));
}

function changeTurn(session: Session, place: TurnPlace, changes: (turn: Turn) => Partial<Turn>): Session {
  const meant = findTurn(session, place);
  const turns = session.turns.map((turn) => (turn === meant ? { ...turn, ...changes(turn) } : turn));
  return { ...session, turns };
}
