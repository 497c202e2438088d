import { QbankError } from '../../../errors.ts';
import type { SessionId } from '../../../store/history/numbers.ts';
import type { Store } from '../../../store/store.ts';

/** A screen that stands still for longer is noticed: so long a write waits for another process, and is tried again. */
export const patienceMs = 300;
/** So long the write of an answer that is handed in: nobody types meanwhile, and what is shown next says that it is kept. */
const handInPatienceMs = 3000;

/** Something to be written for a session. */
export interface Write {
  write: (session: SessionId) => void;
  /** What a candidate has typed in it: said at the very end, if it could never be written. */
  typed?: string;
  /** What comes next for the same subject takes the place of this, as long as it waits. */
  subject?: string;
}

/**
 * Brings what happens to the store, in its order. What cannot be written (the disk is full, another process has the
 * store) waits here, and is tried again with whatever comes next: while the program runs nothing is lost.
 */
export class Keeper {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #open: () => SessionId;
  #id: SessionId | undefined;
  #waiting: Write[] = [];
  #problem: QbankError | null = null;

  /** `open` makes the session's row; it is called with the first thing that is written. */
  constructor({ store, now }: { store: Store; now: () => number }, open: () => SessionId) {
    this.#store = store;
    this.#now = now;
    this.#open = open;
  }

  /** The session in the store; undefined as long as nothing was written. */
  get id(): SessionId | undefined {
    return this.#id;
  }

  /** Why things wait that were to be written; null where none do. */
  get problem(): QbankError | null {
    return this.#problem;
  }

  /** What was typed and waits to be written. */
  get unsaved(): string[] {
    return this.#waiting.flatMap(({ typed }) => (typed === undefined || typed === '' ? [] : [typed]));
  }

  /** Has it written with the next thing that is kept. */
  defer(write: Write): void {
    const last = this.#waiting.at(-1);
    if (write.subject !== undefined && last?.subject === write.subject) this.#waiting.pop();
    this.#waiting.push(write);
  }

  /** Writes it, with all that waits, in one transaction. Throws what no other try can mend. */
  keep(write: Write): void {
    this.defer(write);
    this.flush();
  }

  /** Writes what waits, and that the session is alive. */
  flush(): void {
    const before = this.#id;
    try {
      this.#store.atomically(() => this.#writeAll());
      this.#waiting = [];
      this.#problem = null;
    } catch (error) {
      this.#id = before;
      if (!(error instanceof QbankError)) throw error;
      this.#problem = error;
    }
  }

  /** The same for what must not wait: another process is waited for longer. */
  flushPatiently(): void {
    this.flush();
    if (this.#problem?.id !== 'store-busy') return;
    this.#store.waitAtMost(handInPatienceMs);
    try {
      this.flush();
    } finally {
      this.#store.waitAtMost(patienceMs);
    }
  }

  #writeAll(): void {
    this.#id ??= this.#open();
    for (const { write } of this.#waiting) write(this.#id);
    this.#store.sessions.beat(this.#id, this.#now());
  }
}
