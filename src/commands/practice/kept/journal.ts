import type { Outcome } from '../../../bank/attempt.ts';
import type { QuestionId } from '../../../bank/bank.ts';
import type { QbankError } from '../../../errors.ts';
import type { DraftHandedIn, Plan, Scored } from '../../../session/event.ts';
import { resultOf, type TurnResult } from '../../../session/results.ts';
import { type Session, totalUsedMsAt, turnOf, usedMsAt } from '../../../session/session.ts';
import { isDone, type Turn } from '../../../session/turn.ts';
import type { Draft } from '../../../store/history/drafts.ts';
import type { SessionId } from '../../../store/history/numbers.ts';
import type { Store } from '../../../store/store.ts';
import { type Cut, Recorder, type World } from './recorder.ts';
import { SessionDrafts, type Typed } from './session-drafts.ts';
import { SessionRatings } from './session-ratings.ts';

/** How a turn ended for good: what was handed in, and what the program made of it. */
interface End extends Scored {
  outcome: Exclude<Outcome, 'skipped'>;
  text: string;
}

/** Beyond this the clock on the screen and that of the events have parted: the machine slept. */
const leastAwayMs = 1000;

/** So long a question must have been on the screen that its session is kept before anything is typed. */
const leastUsedSeconds = 0.9;

/**
 * A session as it happens: every event goes through here, and what must not be lost is in the store when the call
 * returns. Where the store cannot be written, `problem` says so; everything stays here and is tried again with whatever
 * comes next.
 */
export class Journal {
  readonly #world: World;
  readonly #recorder: Recorder;
  readonly #drafts: SessionDrafts;
  readonly ratings: SessionRatings;

  /** Begins a session, or goes on with one that was cut and that this process holds. */
  constructor(begun: Plan | Cut, world: World) {
    this.#world = world;
    this.#recorder = new Recorder(begun, world);
    this.ratings = new SessionRatings(this.#recorder, world);
    this.#drafts = new SessionDrafts(world.store, 'id' in begun ? begun.id : null, world.now);
  }

  /** The session in the store; it is written now if it was not yet. */
  get id(): SessionId {
    if (this.#recorder.id === undefined) this.#recorder.flush();
    const { id, problem } = this.#recorder;
    if (id === undefined) throw problem ?? new Error('The session has no number.');
    return id;
  }

  get session(): Session {
    return this.#recorder.session;
  }

  get plan(): Plan {
    return this.session.plan;
  }

  /** The question to ask next. */
  get next(): QuestionId | undefined {
    return this.session.queue[0];
  }

  /** Why something is not in the store that should be; null where everything is. */
  get problem(): QbankError | null {
    return this.#recorder.problem;
  }

  /** What was typed and could not be written so far. */
  get unsaved(): string[] {
    return this.#recorder.unsaved;
  }

  /** The question's turn, that of its latest round. */
  turn(question: QuestionId): Turn {
    const turn = turnOf(this.session, question);
    if (turn === undefined) throw new Error(`The question ${question} is not in this session.`);
    return turn;
  }

  result(question: QuestionId): TurnResult {
    return resultOf(this.turn(question), this.plan);
  }

  /** Seconds on the question's clock, with their fraction. */
  usedSeconds(question: QuestionId): number {
    return usedMsAt(this.session, question, this.#world.now()) / 1000;
  }

  /** Seconds on the clock of the whole paper, with their fraction. */
  totalUsedSeconds(): number {
    return totalUsedMsAt(this.session, this.#world.now()) / 1000;
  }

  /** What was typed for a question in this session and not handed in; until a paper is handed in, also its answer. */
  typed(question: QuestionId): Typed | null {
    const typed = this.#drafts.of(question);
    if (typed !== undefined || this.plan.revealAt === 'once') return typed ?? null;
    const { text, outcome } = this.turn(question);
    return isDone({ outcome }) ? { text, cursor: text.length } : null;
  }

  /**
   * Takes over what an earlier session left unfinished; its own draft goes when this answer is handed in. What is typed
   * in another terminal at this time is not touched.
   */
  takeOver(question: QuestionId): Draft | null {
    return this.#drafts.takeOver(question);
  }

  /** The question is on the screen. With `usedSeconds` its clock goes on from an earlier session. */
  show(question: QuestionId, usedSeconds = 0): void {
    // Not written before the first key can be typed, which would be waiting for nothing: within a second it is.
    const usedMs = Math.round(usedSeconds * 1000);
    this.#recorder.record({ type: 'shown', question, usedMs }, { isUrgent: false });
  }

  pause(): void {
    this.#recorder.record({ type: 'paused' });
  }

  resume(): void {
    this.#recorder.record({ type: 'resumed' });
  }

  /** The machine slept, or the program was stopped, for so long while the question was on the screen. */
  away(awayMs: number): void {
    this.#recorder.record({ type: 'away', awayMs }, { isUrgent: false });
  }

  /** A hint was shown. */
  hint(): void {
    this.#recorder.record({ type: 'hinted' });
  }

  /**
   * Sets the question's clock to what the candidate saw on it; what ran beyond was time away: the machine slept, or
   * the screen was being made.
   */
  setClock(question: QuestionId, usedSeconds: number, leastMs = 1): void {
    const awayMs = Math.round(usedMsAt(this.session, question, this.#world.now()) - usedSeconds * 1000);
    if (awayMs >= leastMs) this.#recorder.record({ type: 'away', awayMs }, { isUrgent: false });
  }

  /**
   * Keeps what is typed so far and that the session is alive; to be called each second. `usedSeconds`: what the clock on
   * the screen shows; what the machine slept is not in it. Returns why it could not be kept.
   */
  saveDraft(question: QuestionId, typed: Typed, usedSeconds = this.usedSeconds(question)): QbankError | null {
    this.setClock(question, usedSeconds, leastAwayMs);
    if (typed.text === '' && this.#drafts.of(question) === undefined) this.#keepBeat(usedSeconds);
    else this.#keepDraft(question, typed, usedSeconds);
    return this.problem;
  }

  /** A session that was opened and closed at once is nothing to go on with, and leaves nothing behind. */
  #keepBeat(usedSeconds: number): void {
    if (this.#recorder.id !== undefined || usedSeconds >= leastUsedSeconds) this.#recorder.flush();
  }

  #keepDraft(question: QuestionId, typed: Typed, elapsedSeconds: number): void {
    this.#drafts.put(question, typed);
    const { store, now } = this.#world;
    const draft = { question, ...typed, elapsedSeconds, updatedAtMs: now() };
    this.#recorder.keep({
      write: (session) => store.drafts.save({ session, ...draft }),
      typed: typed.text,
      subject: question,
    });
  }

  /**
   * Ends a question's turn: its answer is in the store, and no draft of it is left. As long as answers may be changed,
   * they are kept as events alone, and become attempts when the paper is handed in.
   */
  finish(question: QuestionId, { outcome, text, ...scored }: End): void {
    const types = { answered: 'submitted', timeUp: 'timeUp', gaveUp: 'gaveUp' } as const;
    const handedIn = this.#drafts.handIn(question);
    this.#recorder.record(
      { type: types[outcome], text, ...scored },
      {
        isAwaited: true,
        typed: text,
        ends: () => (this.plan.revealAt === 'once' ? [this.turn(question)] : []),
        also: (session) => {
          for (const draft of [{ session }, ...handedIn])
            this.#world.store.drafts.drop(draft.session, question);
        },
      },
    );
  }

  /** Puts a question off; what was typed stays with it. */
  skip(question: QuestionId, typed: Typed): void {
    if (typed.text !== '' || this.#drafts.of(question) !== undefined)
      this.#keepDraft(question, typed, this.usedSeconds(question));
    this.#recorder.record({ type: 'skipped' });
  }

  /** Goes back to a question that was skipped or answered; where all is revealed at the end. */
  returnTo(question: QuestionId): void {
    this.#recorder.record({ type: 'returned', question });
  }

  /**
   * Closes a paper: what was typed and not submitted counts too. `scoreOf` marks each answer, or compares it with its
   * reference, where the program can.
   */
  handIn(scoreOf: (question: QuestionId, text: string) => Scored): void {
    const drafts = this.session.turns.flatMap((turn): DraftHandedIn[] => {
      const { question } = turn;
      const typed = this.#drafts.of(question)?.text ?? '';
      const text = typed.trim() === '' && isDone(turn) ? turn.text : typed;
      return text.trim() === '' ? [] : [{ question, text, ...scoreOf(question, text) }];
    });
    this.#drafts.clear();
    const ends = () => this.session.turns.filter(isDone);
    this.#recorder.record({ type: 'handedIn', drafts }, { ends });
  }

  /** The answer says a point of the reference in other words, with this part of it; it is remembered. */
  accept(question: QuestionId, point: string, text: string): void {
    const { store, now } = this.#world;
    const atMs = now();
    const also = () => store.accepted.add(question, { point, text, atMs });
    this.#recorder.record({ type: 'accepted', question, point }, { also });
  }

  /** Keeps what the program saw covered in the answer to a question, with its attempt. */
  notePoints(question: QuestionId, points: readonly object[]): void {
    const turn = this.turn(question);
    const write = () => {
      const attempt = this.#recorder.attemptOf(turn);
      if (attempt !== undefined) this.#world.store.attempts.notePoints(attempt, points);
    };
    this.#recorder.keep({ write });
  }

  /** Keeps what the candidate says about a question: a mark, a best answer. */
  keep(write: (store: Store, atMs: number) => void): void {
    const { store, now } = this.#world;
    const atMs = now();
    this.#recorder.keep({ write: () => write(store, atMs) });
  }

  /** A question stands in no bank any more, and is not asked. */
  drop(question: QuestionId): void {
    this.#recorder.record({ type: 'gone', question });
  }

  /** Tries once more to write what waits, and keeps that the session is alive. */
  retry(): void {
    this.#recorder.flush();
  }

  /** Ends the session: it is done, or the candidate stopped. Drafts of what is unfinished stay. */
  end(): void {
    const { store, now } = this.#world;
    const atMs = now();
    const isUnkept = (turn: Turn) => isDone(turn) && this.#recorder.attemptOf(turn) === undefined;
    const left = () => this.session.turns.filter((turn) => isUnkept(turn) || turn.outcome === 'skipped');
    this.#recorder.record(
      { type: 'left' },
      {
        ends: () =>
          left().map((turn) => ({ ...turn, text: this.#drafts.of(turn.question)?.text ?? turn.text })),
        also: (session) => store.sessions.end(session, atMs),
      },
    );
  }

  /**
   * The program ends in mid-session, which can be gone on with. Where that was the candidate's wish and there is nothing
   * to go on with, it is over. Throws why what was typed could not be kept.
   */
  leave({ isWanted }: { isWanted: boolean }): void {
    if (this.session.phase === 'ended') return;
    const isBegun = !this.#drafts.isEmpty || this.session.turns.some(isDone);
    if (!isBegun && this.#recorder.id === undefined) return;
    if (isWanted && !isBegun) this.end();
    else this.#suspend();
    if (this.problem !== null) throw this.problem;
  }

  #suspend(): void {
    if (this.session.phase === 'asked') this.#recorder.record({ type: 'paused' }, { isUrgent: false });
    this.#recorder.keep({ write: (session) => this.#world.store.sessions.release(session) });
  }
}
