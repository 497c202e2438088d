import type { AnswerStreams } from './request.ts';

/**
 * The terminal while the prompt has it. The alternate screen is used since terminals break the rows of the main one
 * anew when their size changes, and no program can know where its rows have gone: what was drawn there stays behind in
 * fragments. It also hides the question when the prompt is left, and gives back the screen as it was.
 */
const begin = '\u001b[?1049h\u001b[?2004h\u001b[?25h';

/** Cleared first, for terminals that have no alternate screen. */
const end = '\u001b[0m\u001b[?2004l\u001b[H\u001b[2J\u001b[?1049l\u001b[?25h';

export interface Lease {
  /** Taken again, it sets the modes again: whoever had the terminal meanwhile may have changed them. */
  take: () => void;
  /** Gives the terminal back; again and again does no harm. */
  release: () => void;
}

const taken = new Set<Lease>();

/** The terminal as a prompt needs it: raw, its own screen, pastes marked. */
export function leaseTerminal({ input, output }: AnswerStreams): Lease {
  const lease: Lease = {
    take: () => {
      // Node and libuv remember the mode, and would not set it a second time.
      if (taken.has(lease)) input.setRawMode?.(false);
      else process.once('exit', restoreTerminal);
      taken.add(lease);
      input.setRawMode?.(true);
      output.write(begin);
    },
    release: () => {
      if (!taken.delete(lease)) return;
      process.removeListener('exit', restoreTerminal);
      output.write(end);
      input.setRawMode?.(false);
    },
  };
  return lease;
}

/**
 * Gives the terminal back at once if a prompt has it: the screen as it was, cursor seen, keys echoed, pastes unmarked.
 * For handlers of signals and of errors; synchronous, safe to call at any time.
 */
export function restoreTerminal(): void {
  for (const lease of taken) lease.release();
}
