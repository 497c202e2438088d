import { fstatSync, statSync, writeSync } from 'node:fs';

/** What the program needs of stdout or stderr. Node's own streams are outputs as well. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
  /** Calls `whenOut` when the text is out, or with why it cannot be written. */
  write: (text: string | Uint8Array, whenOut?: (error?: Error | null) => void) => unknown;
  on: (event: 'error', listener: (error: Error) => void) => unknown;
}

const descriptors = { stdout: 1, stderr: 2 } as const;

/** So much goes into a pipe, of which none holds less, before Node's own stream takes over, which lets signals through. */
const mostBytesIntoPipe = 16_384;

/**
 * stdout and stderr. Where one is no screen, it is written to straight: to make one of Node's streams takes a sixth of
 * the time in which Node starts, most of what a short run takes beside.
 */
export const outputs: { readonly stdout: Output; readonly stderr: Output } = {
  get stdout() {
    return outputOf('stdout');
  },
  get stderr() {
    return outputOf('stderr');
  },
};

const known: Partial<Record<keyof typeof descriptors, Output>> = {};

function outputOf(name: keyof typeof descriptors): Output {
  known[name] ??= straightOutput(descriptors[name], () => process[name]) ?? process[name];
  return known[name];
}

/**
 * An output without a stream for a file, a pipe or `/dev/null`; undefined for anything else. `stream` makes Node's own
 * where it is needed after all.
 */
export function straightOutput(descriptor: number, stream: () => Output): Output | undefined {
  const mostBytes = roomOf(descriptor);
  return mostBytes === 0 ? undefined : new StraightOutput({ descriptor, stream, mostBytes });
}

/** How many bytes can be written straight, without waiting for a reader. */
function roomOf(descriptor: number): number {
  let stats: ReturnType<typeof fstatSync>;
  try {
    stats = fstatSync(descriptor);
  } catch {
    // It is closed: Node's stream says so in its own way.
    return 0;
  }
  if (stats.isFile()) return Number.POSITIVE_INFINITY;
  if (stats.isFIFO() || stats.isSocket()) return mostBytesIntoPipe;
  const nowhere = statSync('/dev/null', { throwIfNoEntry: false });
  return stats.isCharacterDevice() && stats.rdev === nowhere?.rdev ? Number.POSITIVE_INFINITY : 0;
}

const nothing = Buffer.alloc(0);

class StraightOutput implements Output {
  readonly #descriptor: number;
  readonly #makeStream: () => Output;
  #room: number;
  #stream: Output | undefined;
  #failure: Error | undefined;
  readonly #listeners: ((error: Error) => void)[] = [];

  constructor(made: { descriptor: number; stream: () => Output; mostBytes: number }) {
    this.#descriptor = made.descriptor;
    this.#makeStream = made.stream;
    this.#room = made.mostBytes;
  }

  write(text: string | Uint8Array, whenOut?: (error?: Error | null) => void): void {
    if (this.#stream !== undefined) {
      this.#stream.write(text, whenOut);
      return;
    }
    const rest = this.#failure === undefined ? this.#writeStraight(Buffer.from(text)) : nothing;
    if (rest.length > 0) this.#openStream().write(rest, whenOut);
    else whenOut?.(this.#failure ?? null);
  }

  on(_event: 'error', listener: (error: Error) => void): void {
    this.#listeners.push(listener);
    this.#stream?.on('error', listener);
  }

  /** Writes what the reader takes at once; returns the rest. */
  #writeStraight(bytes: Buffer): Buffer {
    let rest = bytes;
    try {
      while (rest.length > 0 && rest.length <= this.#room) {
        const count = writeSync(this.#descriptor, rest);
        this.#room -= count;
        rest = rest.subarray(count);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return rest;
      this.#fail(error as Error);
      return nothing;
    }
    return rest;
  }

  /** Tells it as a stream would: not before the call has returned. */
  #fail(error: Error): void {
    this.#failure = error;
    process.nextTick(() => {
      for (const listener of this.#listeners) listener(error);
    });
  }

  #openStream(): Output {
    const stream = this.#makeStream();
    for (const listener of this.#listeners) stream.on('error', listener);
    this.#stream = stream;
    return stream;
  }
}
