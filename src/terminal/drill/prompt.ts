import { useEffect } from '@inquirer/core';
import { watchStops } from '../answer/suspend.ts';
import type { Page } from './page.ts';

export interface PromptStreams {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  signal?: AbortSignal;
}

/** The person pressed Ctrl-C. */
export const left = Symbol('left');

const suspended = Symbol('suspended');

/** What a prompt may end with besides its values. */
export type Suspended = typeof suspended;

type Context = PromptStreams & { clearPromptOnDone: true };

/**
 * Asks with a prompt of inquirer; nothing of it stays on the screen. Ctrl-C is an answer. Throws the signal's reason
 * when it aborts.
 */
export async function settle<Value>(
  ask: (context: Context) => Promise<Value | Suspended>,
  streams: PromptStreams,
): Promise<Value | typeof left> {
  try {
    for (;;) {
      const value = await ask({ ...streams, clearPromptOnDone: true });
      if (value !== suspended) return value;
      suspendJob();
    }
  } catch (error) {
    if (streams.signal?.aborted) throw streams.signal.reason;
    // The class may come from another copy of the package, so it is told by its name.
    if (error instanceof Error && error.name === 'ExitPromptError') return left;
    throw error;
  }
}

/**
 * Has Ctrl-Z end a prompt, which is asked again after `fg`. Left to itself readline pauses its input when it comes
 * back; inquirer does not resume it, and the program ends since nothing keeps it.
 */
export function useSuspension(done: (value: Suspended) => void): void {
  useEffect((readline) => {
    const end = () => done(suspended);
    readline.on('SIGTSTP', end);
    return () => readline.removeListener('SIGTSTP', end);
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
