import type { Outcome } from '../../bank/attempt.ts';
import type { Entry, QuestionId } from '../../bank/bank.ts';
import {
  type PastAnswer,
  type PastQuestion,
  type PastSession,
  readPoints,
  type SessionState,
} from '../../progress/past.ts';
import { figuresOf } from '../../progress/session.ts';
import type { Converter } from '../../script/show.ts';
import { type Plan, plainPlan } from '../../session/event.ts';
import { reportOf } from '../../session/report.ts';
import { type Results, resultsOf } from '../../session/results.ts';
import { roleFirst } from '../../session/role.ts';
import { advance, replay } from '../../session/session.ts';
import { isDone } from '../../session/turn.ts';
import { worthOf } from '../../session/worth.ts';
import type { StoredAttempt } from '../../store/history/attempts.ts';
import { isAlive } from '../../store/history/holders.ts';
import type { StoredSession } from '../../store/history/sessions.ts';
import type { Store } from '../../store/store.ts';

/** What is needed to read what lies behind. */
export interface Archive {
  store: Store;
  nowMs: number;
  /** The entries of a question, in the script to be shown. */
  entriesOf: (question: QuestionId) => readonly Entry[];
  /** Puts what was kept of its references into that script. */
  converterOf: (question: QuestionId) => Converter;
}

/** The plan of a session; of earlier versions some of it is missing. */
export function planOf({ plan }: StoredSession): Plan {
  return { ...plainPlan, ...(plan as Partial<Plan>) };
}

/** A session in figures. */
export function readSession(session: StoredSession, archive: Archive): PastSession {
  const { store, entriesOf } = archive;
  const attempts = store.attempts.inSession(session.id);
  const plan = planOf(session);
  const role = plan.paper?.role ?? null;
  const state = stateOf(session, archive);
  const figures = figuresOf(attempts, plan.questions.length);
  const told = resultsSoFar(session, store);
  const isRevealed = plan.paper === null || state === 'ended' || attempts.length > 0;
  return {
    session: session.id,
    startedAtMs: session.startedAtMs,
    mode: plan.mode,
    state,
    figures: told === null ? figures : { ...figures, ...timesOf(told) },
    isRevealed,
    // What a paper that is not handed in is worth, nobody knows yet.
    report: reportOf(
      isRevealed ? plan : { ...plan, paper: null },
      attempts,
      (question) => roleFirst(entriesOf(question), role)[0] ?? null,
    ),
  };
}

function stateOf({ id, endedAtMs }: StoredSession, { store, nowMs }: Archive): SessionState {
  if (endedAtMs !== null) return 'ended';
  const holder = store.sessions.holder(id);
  return holder !== null && isAlive(holder, nowMs) ? 'running' : 'cut';
}

/**
 * What events tell and attempts do not: the time of questions without an answer, and the answers of a paper that is not
 * handed in. As it was when the session was last heard of; null for one of earlier versions, which has no events.
 */
function resultsSoFar({ id, endedAtMs }: StoredSession, { sessions }: Store): Results | null {
  const events = sessions.events(id);
  const lastAtMs = endedAtMs ?? sessions.open().find((open) => open.id === id)?.lastAtMs;
  if (lastAtMs === undefined || events.length === 0) return null;
  return resultsOf(advance(replay(events), { type: 'paused', atMs: lastAtMs }));
}

const timesOf = ({ done, seconds, awaySeconds }: Results) => ({ done, seconds, awaySeconds });

/** The questions of a session in the order of its plan, with their answers; those that were not come to are left out. */
export function readQuestions(session: StoredSession, archive: Archive): PastQuestion[] {
  const { store, entriesOf } = archive;
  const plan = planOf(session);
  const attempts = store.attempts.inSession(session.id);
  const answers =
    attempts.length === 0 && plan.paper !== null
      ? answersSoFar(session, store)
      : attempts.map((attempt) => readAnswer(attempt, entriesOf(attempt.question)[0], archive));
  const planned = plan.questions.length > 0 ? plan.questions : answers.map(({ question }) => question);
  return [...new Set(planned)]
    .map((id, index) => ({
      id,
      position: index + 1,
      entries: entriesOf(id),
      answers: answers.filter(({ question }) => question === id),
    }))
    .filter(({ answers }) => answers.length > 0 || plan.paper !== null);
}

/** What was answered of a paper that is not handed in: it becomes attempts only then. */
function answersSoFar(session: StoredSession, store: Store): PastAnswer[] {
  const turns = resultsSoFar(session, store)?.turns ?? [];
  return turns.filter(isDone).map((turn) => ({
    ...turn,
    outcome: turn.outcome as Outcome,
    session: session.id,
    startedAtMs: session.startedAtMs,
    worth: null,
    points: null,
  }));
}

/** An attempt with what it counts, and the points that were seen covered in it. */
export function readAnswer(
  attempt: StoredAttempt,
  entry: Entry | undefined,
  { store, converterOf }: Pick<Archive, 'store' | 'converterOf'>,
): PastAnswer {
  const convert = converterOf(attempt.question);
  const seen = readPoints(store.attempts.pointsOf(attempt.id));
  const isSuggested = entry === undefined || entry.kind === 'open';
  return {
    ...attempt,
    isSuggested,
    worth: worthOf({ ...attempt, isSuggested }),
    points: seen === null ? null : seen.map((point) => ({ ...point, text: convert(point.text) })),
  };
}
