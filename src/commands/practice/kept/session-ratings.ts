import type { Rating } from '../../../bank/attempt.ts';
import type { QuestionId } from '../../../bank/bank.ts';
import type { Comebacks } from '../../../schedule/schedule.ts';
import type { Happening } from '../../../session/event.ts';
import { isDone, type Turn } from '../../../session/turn.ts';
import type { AttemptId } from '../../../store/history/numbers.ts';
import type { Recorder, World } from './recorder.ts';

/** The ratings of a session, each kept with its attempt and with the card that follows from it. */
export class SessionRatings {
  readonly #recorder: Recorder;
  readonly #world: World;

  constructor(recorder: Recorder, world: World) {
    this.#recorder = recorder;
    this.#world = world;
  }

  /** Loads what a rating needs. */
  async prepare(): Promise<void> {
    await this.#world.prepare?.();
  }

  /** When each rating would bring a question back; null where nothing is scheduled. */
  async comebacks(question: QuestionId): Promise<Comebacks | null> {
    return (await this.#world.comebacks?.(question)) ?? null;
  }

  /** Rates the latest answer to a question. */
  give(question: QuestionId, rating: Rating): void {
    const turn = this.#latest((one) => one.question === question && isDone(one));
    const { ratings } = this.#world.store;
    this.#record({ type: 'rated', question, rating }, turn, (attempt, atMs) =>
      ratings.add(attempt, rating, atMs),
    );
  }

  /** Takes back the newest rating of this session; returns its question, null where there is none. */
  takeBack(): QuestionId | null {
    const question = this.#recorder.session.rated.at(-1);
    if (question === undefined) return null;
    const turn = this.#latest((one) => one.question === question && one.rating !== null);
    const { ratings } = this.#world.store;
    this.#record({ type: 'unrated', question }, turn, (attempt, atMs) => {
      const rating = ratings.ofAttempt(attempt);
      if (rating !== null) ratings.takeBack(rating.id, atMs);
    });
    return question;
  }

  #latest(isMeant: (turn: Turn) => boolean): Turn | undefined {
    return this.#recorder.session.turns.findLast(isMeant);
  }

  /** A turn that has become no attempt has nothing to be changed. */
  #record(
    happening: Extract<Happening, { type: 'rated' | 'unrated' }>,
    turn: Turn | undefined,
    change: (attempt: AttemptId, atMs: number) => void,
  ): void {
    const { now, reschedule } = this.#world;
    const atMs = now();
    const also = () => {
      const attempt = turn && this.#recorder.attemptOf(turn);
      if (attempt === undefined) return;
      change(attempt, atMs);
      reschedule?.(happening.question);
    };
    this.#recorder.record(happening, { also });
  }
}
