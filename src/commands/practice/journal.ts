import type { Outcome, Rating } from '../../bank/attempt.ts';
import type { QuestionId } from '../../bank/bank.ts';
import type { Happening, Plan } from '../../session/event.ts';
import { resultOf, type TurnResult } from '../../session/results.ts';
import { advance, newSession, type Session, turnOf, usedMsAt } from '../../session/session.ts';
import type { Turn } from '../../session/turn.ts';
import type { Draft } from '../../store/drafts.ts';
import type { AttemptId, SessionId, Store } from '../../store/store.ts';

/** What is typed so far. */
export interface Typed {
  text: string;
  /** UTF-16 offset in `text`. */
  cursor: number;
}

/** How a turn ended for good: what was handed in, and what the program made of it. */
export interface End {
  outcome: Exclude<Outcome, 'skipped'>;
  text: string;
  /** From 0 to 100; null where only a person can tell. */
  score: number | null;
}

/**
 * A session as it happens: every event goes through here, and what must not be lost is in the store when the call
 * returns.
 */
export class Journal {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #startedAtMs: number;
  #id: SessionId | undefined;
  /** What earlier sessions left unfinished. */
  readonly #leftovers: readonly Draft[];
  readonly #takenOver: Draft[] = [];
  readonly #typed = new Map<QuestionId, Typed>();
  readonly #attempts = new Map<QuestionId, AttemptId>();
  #session: Session = newSession;

  constructor(plan: Plan, { store, now }: { store: Store; now: () => number }) {
    this.#store = store;
    this.#now = now;
    this.#leftovers = store.drafts.all();
    this.#startedAtMs = now();
    this.#record({ type: 'started', plan });
  }

  /**
   * The session in the store: there from the first thing that could be lost. Writing it waits for the disk, and before
   * the first question that would be waiting for nothing.
   */
  get id(): SessionId {
    this.#id ??= this.#store.sessions.start(this.plan, this.#startedAtMs);
    return this.#id;
  }

  get session(): Session {
    return this.#session;
  }

  get plan(): Plan {
    return this.#session.plan;
  }

  /** The question to ask next. */
  get next(): QuestionId | undefined {
    return this.#session.queue[0];
  }

  turn(question: QuestionId): Turn {
    const turn = turnOf(this.#session, question);
    if (turn === undefined) throw new Error(`The question ${question} is not in this session.`);
    return turn;
  }

  result(question: QuestionId): TurnResult {
    return resultOf(this.turn(question), this.plan);
  }

  /** Seconds on the question's clock, with their fraction. */
  usedSeconds(question: QuestionId): number {
    return usedMsAt(this.#session, question, this.#now()) / 1000;
  }

  /** What was typed for a question in this session and not handed in. */
  typed(question: QuestionId): Typed | null {
    return this.#typed.get(question) ?? null;
  }

  /** Takes over what an earlier session left unfinished; its own draft goes when this answer is handed in. */
  takeOver(question: QuestionId): Draft | null {
    const draft = this.#leftovers.find((left) => left.question === question && left.text !== '') ?? null;
    if (draft !== null) this.#takenOver.push(draft);
    return draft;
  }

  /** The question is on the screen. With `usedSeconds` its clock goes on from an earlier session. */
  show(question: QuestionId, usedSeconds = 0): void {
    this.#record({ type: 'shown', question, usedMs: Math.round(usedSeconds * 1000) });
  }

  pause(): void {
    this.#record({ type: 'paused' });
  }

  resume(): void {
    this.#record({ type: 'resumed' });
  }

  /**
   * Sets the question's clock to what the candidate saw on it; what ran beyond was time away: the machine slept, or
   * the screen was being made.
   */
  setClock(question: QuestionId, usedSeconds: number): void {
    const awayMs = Math.round(usedMsAt(this.#session, question, this.#now()) - usedSeconds * 1000);
    if (awayMs > 0) this.#record({ type: 'away', awayMs });
  }

  /** `usedSeconds`: what the clock on the screen shows; what the machine slept is not in it. */
  saveDraft(question: QuestionId, typed: Typed, usedSeconds = this.usedSeconds(question)): void {
    if (typed.text === '' && !this.#typed.has(question)) return;
    this.#typed.set(question, typed);
    this.#store.drafts.save({
      session: this.id,
      question,
      ...typed,
      elapsedSeconds: usedSeconds,
      updatedAtMs: this.#now(),
    });
  }

  /** Ends a question's turn: its answer is in the store, and no draft of it is left. */
  finish(question: QuestionId, end: End): void {
    const { outcome, text } = end;
    const types = { answered: 'submitted', timeUp: 'timeUp', gaveUp: 'gaveUp' } as const;
    this.#record({ type: types[outcome], text, score: end.score });
    this.#attempts.set(question, this.#keep(question, outcome, text));
    this.#forget(question);
  }

  /** Puts a question off; what was typed stays with it. */
  skip(question: QuestionId, typed: Typed): void {
    this.saveDraft(question, typed);
    this.#record({ type: 'skipped' });
  }

  rate(question: QuestionId, rating: Rating): void {
    this.#record({ type: 'rated', question, rating });
    const attempt = this.#attempts.get(question);
    if (attempt !== undefined) this.#store.ratings.add(attempt, rating, this.#now());
  }

  /** Ends the session: it is done, or the candidate stopped. Drafts of what is unfinished stay. */
  end(): void {
    this.#record({ type: 'left' });
    for (const { question, outcome } of this.#session.turns)
      if (outcome === 'skipped') this.#keepSkip(question);
    this.#store.sessions.end(this.id, this.#now());
  }

  /** Keeps that a question was skipped for good, and its draft, which the store drops with the attempt. */
  #keepSkip(question: QuestionId): void {
    const typed = this.#typed.get(question);
    this.#keep(question, 'skipped', typed?.text ?? '');
    if (typed !== undefined) this.saveDraft(question, typed);
  }

  #keep(question: QuestionId, outcome: Outcome, text: string): AttemptId {
    const { position, seconds, overtimeSeconds, awaySeconds, score } = this.result(question);
    const startedAtMs = this.turn(question).startedAtMs ?? this.#now();
    const times = { startedAtMs, seconds, overtimeSeconds, awaySeconds };
    return this.#store.attempts.record(this.id, { question, position, ...times, text, score, outcome });
  }

  #forget(question: QuestionId): void {
    this.#typed.delete(question);
    const handedIn = this.#takenOver.filter((draft) => draft.question === question);
    for (const { session } of handedIn) this.#store.drafts.drop(session, question);
  }

  #record(happening: Happening): void {
    this.#session = advance(this.#session, { ...happening, atMs: this.#now() });
  }
}
