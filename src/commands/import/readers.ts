import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { ResourceLimits, Worker } from 'node:worker_threads';
import { QbankError, reasonOf } from '../../errors.ts';
import { type SharedWords, shareWords } from '../../language/shared-words.ts';
import { isForThreads, startThread } from '../program/thread.ts';
import type { GistOfFile } from './gist.ts';
import type { ReadAnswer, ReadJob, Sent } from './reader-thread.ts';

/** Threads that read files while this one writes what they found. */
export interface Readers {
  /** Reads a file. Rejects as `ingestFile` throws, and with the signal's reason when it is aborted. */
  read: (file: Omit<ReadJob, 'job'>) => Promise<GistOfFile[]>;
  /** Ends the threads at once, whatever they are at. */
  stop: () => void;
}

/** More than these find more than one thread can write. */
const mostThreads = 3;
/** Each has so many files at hand, so that it need not wait for this thread. */
const filesAtHand = 2;

/** Files that are being read or wait for it: enough to keep all threads at work, few enough for the memory. */
export const mostAhead = mostThreads * filesAtHand + 1;

/**
 * V8 optimizes a function when so many bytes of its bytecode have run, here four times as many as usual. Each thread has
 * its own optimized, and inner functions once more when it has collected its garbage: most of that never paid off.
 */
const optimizeLater = '--interrupt-budget=270000';
/**
 * V8 lets the heap of a thread grow fourfold before it collects garbage where it may have 2 GB and more, and less than
 * twofold below. Hardly a file needs so much: one that does is read once more without this bound.
 */
const sparing: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1900 };
const unsparing: ResourceLimits = { maxYoungGenerationSizeMb: 16 };
/** Node 22 compiles quickly first, by other settings, and its V8 complains of this one. */
const isKnown = process.versions.node.startsWith('20.');

interface Thread {
  worker: Worker;
  jobs: Set<number>;
  isSparing: boolean;
}

interface Waiting {
  file: Omit<ReadJob, 'job'>;
  resolve: (documents: GistOfFile[]) => void;
  reject: (reason: unknown) => void;
}

/** Starts no thread yet. Null where there are none to be had: run from source, as a thread knows no TypeScript. */
export async function prepareReaders(signal: AbortSignal): Promise<Readers | null> {
  // The bundle keeps it in a file of its own, which the threads load.
  const { threadFile } = await import('./reader-thread.ts');
  return isForThreads(threadFile) ? new Threads(threadFile, signal) : null;
}

class Threads implements Readers {
  readonly #threadFile: string;
  readonly #signal: AbortSignal;
  readonly #most = Math.min(mostThreads, availableParallelism());
  readonly #threads: Thread[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  /** Shared when the first thread starts. */
  #words: SharedWords | undefined;

  constructor(threadFile: string, signal: AbortSignal) {
    this.#threadFile = threadFile;
    this.#signal = signal;
    signal.addEventListener('abort', this.stop, { once: true });
  }

  read = (file: Omit<ReadJob, 'job'>): Promise<GistOfFile[]> => {
    this.#signal.throwIfAborted();
    const job = this.#jobs;
    this.#jobs += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { file, resolve, reject });
      this.#send({ job, ...file });
    });
  };

  #send(message: ReadJob, thread = this.#freest()): void {
    thread.jobs.add(message.job);
    thread.worker.postMessage(message);
  }

  stop = (): void => {
    this.#signal.removeEventListener('abort', this.stop);
    for (const { worker } of this.#threads.splice(0)) void worker.terminate();
    const reason = this.#signal.aborted ? this.#signal.reason : new Error('The import has ended.');
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  };

  /** The thread with the least to do: another one as long as all are busy. */
  #freest(): Thread {
    const least = Math.min(...this.#threads.map(({ jobs }) => jobs.size));
    if (this.#threads.length < this.#most && least > 0) this.#threads.push(this.#start());
    return this.#threads.reduce((one, other) => (other.jobs.size < one.jobs.size ? other : one));
  }

  #start(isSparing = true): Thread {
    if (isKnown) setFlagsFromString(optimizeLater);
    this.#words ??= shareWords();
    const worker = startThread(this.#threadFile, isSparing ? sparing : unsparing, this.#words);
    const thread: Thread = { worker, jobs: new Set(), isSparing };
    worker.on('message', (answer: ReadAnswer) => this.#settle(thread, answer));
    worker.on('error', (error) => this.#fail(thread, error));
    return thread;
  }

  #settle({ jobs }: Thread, answer: ReadAnswer): void {
    jobs.delete(answer.job);
    const waiting = this.#waiting.get(answer.job);
    this.#waiting.delete(answer.job);
    if ('documents' in answer)
      waiting?.resolve(
        answer.documents.map((one) =>
          'error' in one ? { file: one.file, error: received(one.error) } : one,
        ),
      );
    else waiting?.reject('error' in answer ? received(answer.error) : answer.unforeseen);
  }

  #readAgain({ job, file }: Waiting & { job: number }): void {
    const thread = this.#start(false);
    this.#threads.push(thread);
    this.#send({ job, ...file }, thread);
  }

  /** A thread that has failed as a whole takes the file with it that it was reading; another reads those behind it. */
  #fail(thread: Thread, error: unknown): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    const [failed, ...others] = [...thread.jobs].flatMap((job) => {
      const waiting = this.#waiting.get(job);
      return waiting ? [{ job, ...waiting }] : [];
    });
    if (failed === undefined) return;
    const isTooLarge = reasonOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
    if (isTooLarge && thread.isSparing) this.#readAgain(failed);
    else {
      this.#waiting.delete(failed.job);
      failed.reject(
        isTooLarge ? new QbankError('out-of-memory', { path: failed.file.name }, { cause: error }) : error,
      );
    }
    for (const { job, file } of others) this.#send({ job, ...file });
  }
}

function received({ id, details }: Sent): QbankError {
  return new QbankError(id, details);
}
