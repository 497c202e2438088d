import { emitKeypressEvents, type Interface } from 'node:readline';
import { useEffect } from '@inquirer/core';
import { watchStops } from '../answer/suspend.ts';
import type { Page } from '../page.ts';

export interface PromptStreams {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  signal?: AbortSignal;
}

/** The person pressed Ctrl-C. */
export const left = Symbol('left');

const suspended = Symbol('suspended');
const closed = Symbol('closed');

/** What a prompt may end with besides its values; it is then asked again. */
export type Unanswered = typeof suspended | typeof closed;

type Context = PromptStreams & { clearPromptOnDone: true };

/**
 * Asks with a prompt of inquirer; nothing of it stays on the screen. Ctrl-C is an answer. Throws the signal's reason
 * when it aborts.
 */
export async function settle<Value>(
  ask: (context: Context) => Promise<Value | Unanswered>,
  streams: PromptStreams,
): Promise<Value | typeof left> {
  emitKeypressEvents(streams.input, { escapeCodeTimeout: escapeMs } as unknown as Interface);
  try {
    for (;;) {
      const value = await ask({ ...streams, clearPromptOnDone: true });
      if (value === suspended) suspendJob();
      else if (value !== closed) return value;
      else if (streams.input.readableEnded || streams.input.destroyed) return left;
    }
  } catch (error) {
    if (streams.signal?.aborted) throw streams.signal.reason;
    // The class may come from another copy of the package, so it is told by its name.
    if (error instanceof Error && error.name === 'ExitPromptError') return left;
    throw error;
  }
}

/**
 * As in the answer prompt. By itself readline holds Esc back for half a second, and makes one key of it and the next;
 * inquirer has no option for that, but an input keeps what it was first told.
 */
const escapeMs = 100;

/**
 * Has the keys that readline takes for itself end a prompt, which is then asked again. After Ctrl-Z and `fg` readline
 * pauses its input, and inquirer does not resume it; Ctrl-D closes it, and inquirer waits on. Either way nothing would
 * be left to keep the program from ending in mid-drill.
 */
export function useReadlineKeys(done: (value: Unanswered) => void): void {
  useEffect((readline) => {
    const suspend = () => done(suspended);
    const close = () => done(closed);
    readline.on('SIGTSTP', suspend);
    readline.on('close', close);
    return () => {
      readline.removeListener('SIGTSTP', suspend);
      readline.removeListener('close', close);
    };
  }, []);
}

function suspendJob(): void {
  const stops = watchStops({ beforeStop: () => {}, afterContinue: () => {} });
  stops.stopJob();
  stops.end();
}

/**
 * The page of a prompt: so narrow that its rows stay rows when a window gets narrower. inquirer takes away as many
 * rows as it has drawn; fragments of longer ones would stay behind.
 */
export function promptPage({ columns, style }: Page): Page {
  return { columns: Math.min(columns, 40) - 1, style };
}
