import type { Worker } from 'node:worker_threads';
import type { Graded } from '../../terminal/drill/reveal.ts';
import { isForThreads, startThread } from '../program/thread.ts';
import type { Comparison } from './compare.ts';
import type { GradingAnswer, GradingJob } from './grading-thread.ts';

interface Waiting {
  resolve: (graded: Graded | null) => void;
  reject: (reason: unknown) => void;
}

/** The number of the job for which nobody waits. */
const preparation = -1;

/** Null where there is none to be had: run from source. */
async function startGradingThread(): Promise<Worker | null> {
  const { threadFile } = await import('./grading-thread.ts');
  return isForThreads(threadFile) ? startThread(threadFile, { maxYoungGenerationSizeMb: 4 }) : null;
}

/**
 * Grades answers in a thread of its own, as what that takes (a dictionary) is loaded in one piece that would hold up who
 * types. Where no thread is to be had, it grades here.
 */
export class Grader {
  readonly #startThread: () => Promise<Worker | null>;
  #thread: Promise<Worker | null> | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;

  constructor(start: () => Promise<Worker | null> = startGradingThread) {
    this.#startThread = start;
  }

  /**
   * Begins to load what grading needs, and to grade this: the first comparison makes tables that all later ones use. What
   * fails now fails again, and is told, when it is needed.
   */
  prepare(comparison: Comparison): void {
    const message: GradingJob = { job: preparation, comparison };
    this.#started().then(
      (thread) => thread?.postMessage(message),
      () => {},
    );
  }

  async grade(comparison: Comparison): Promise<Graded | null> {
    const thread = await this.#started();
    if (thread !== null) return this.#ask(thread, comparison);
    const { compare } = await import('./compare.ts');
    return compare(comparison);
  }

  /** Ends the thread, whatever it is at: nobody waits for its answers any more. */
  close = (): void => {
    void this.#thread?.then((thread) => thread?.terminate()).catch(() => {});
    this.#thread = undefined;
    this.#waiting.clear();
  };

  #started(): Promise<Worker | null> {
    this.#thread ??= this.#start();
    return this.#thread;
  }

  async #start(): Promise<Worker | null> {
    const thread = await this.#startThread();
    if (thread === null) return null;
    thread.on('message', (answer: GradingAnswer) => this.#settle(thread, answer));
    thread.on('error', (error) => this.#fail(error));
    // It keeps the program alive only as long as an answer is waited for.
    thread.unref();
    return thread;
  }

  #ask(thread: Worker, comparison: Comparison): Promise<Graded | null> {
    const message: GradingJob = { job: this.#jobs, comparison };
    this.#jobs += 1;
    thread.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.job, { resolve, reject });
      thread.postMessage(message);
    });
  }

  #settle(thread: Worker, answer: GradingAnswer): void {
    const waiting = this.#waiting.get(answer.job);
    this.#waiting.delete(answer.job);
    if (this.#waiting.size === 0) thread.unref();
    if ('graded' in answer) waiting?.resolve(answer.graded);
    else waiting?.reject(answer.error);
  }

  /** The next answer gets another thread. */
  #fail(error: unknown): void {
    this.#thread = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
