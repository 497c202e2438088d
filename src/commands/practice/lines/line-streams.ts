import type { Page } from '../../../terminal/page.ts';
import type { Context } from '../../program/context.ts';
import { readLines, readWhenAsked } from './lines.ts';

/** What a dialogue by lines is held over. */
export interface LineStreams<
  Lines extends AsyncIterator<string, undefined> = AsyncIterator<string, undefined>,
> {
  lines: Lines;
  /** Questions and references. */
  write: (text: string) => void;
  /** What is said about them. */
  say: (text: string) => void;
  /** The lines are typed by a person: a wrong one is asked for again, and an input method may be on. */
  isTyped: boolean;
  page: Page;
  now: () => number;
  /** Has the draft saved when the program ends before its time; returns how to take that back. */
  beforeLeaving: (save: () => void) => () => void;
}

/** The streams over stdin; with `--json` stdout is kept for the results, so the questions go where the talk goes. */
export function openLineStreams({ terminal, options, signal, beforeLeaving, now }: Context): LineStreams {
  // An open stdin would keep the program from ending.
  signal.addEventListener('abort', () => terminal.stdin.destroy(), { once: true });
  const isTyped = terminal.stdin.isTTY === true;
  return {
    lines: readLines(isTyped ? readWhenAsked(terminal.stdin, signal) : terminal.stdin),
    write: options.json ? (text) => terminal.say(text.replace(/\n$/, '')) : terminal.write,
    say: terminal.say,
    isTyped,
    page: terminal,
    now,
    beforeLeaving,
  };
}
