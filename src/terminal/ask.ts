import { Interrupted } from '../errors.ts';
import { halveWidth } from '../session/rating.ts';
import type { Choice } from './drill/choose.ts';
import type { Terminal } from './terminal.ts';

/** A question to the person, with the answers to choose among. */
export interface Asking<Value> {
  title: string;
  help: string;
  choices: readonly Choice<Value>[];
  /** What Enter means, and Esc, where nothing else is said. */
  onEnter: Value;
  onEscape?: Value;
}

/** Asks on a terminal. Ctrl-C leaves: throws `Interrupted`. */
export async function ask<Value>(
  asking: Asking<Value>,
  { terminal, signal }: { terminal: Terminal; signal: AbortSignal },
): Promise<Value> {
  const { choose } = await import('./drill/choose.ts');
  const { left } = await import('./drill/prompt.ts');
  const { columns, style } = terminal;
  const read = (typed: string): Value | null => {
    const word = halveWidth(typed).trim().toLowerCase();
    return asking.choices.find(({ keys }) => keys.includes(word))?.value ?? null;
  };
  const answer = await choose<Value>(
    { onEscape: asking.onEnter, ...asking, isInline: false, isDeafFirst: false, read, columns, style },
    { input: terminal.stdin, output: terminal.stdout, signal },
  );
  if (answer === left) throw new Interrupted('SIGINT');
  return answer as Value;
}
