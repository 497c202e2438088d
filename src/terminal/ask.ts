import { Interrupted } from '../errors.ts';
import type { Choosing } from './drill/choose.ts';
import type { Terminal } from './terminal.ts';

/** Asks on a terminal. Ctrl-C leaves: throws `Interrupted`. */
export async function ask<Value>(
  choosing: Choosing<Value>,
  { terminal, signal }: { terminal: Terminal; signal: AbortSignal },
): Promise<Value> {
  const { choose } = await import('./drill/choose.ts');
  const { left } = await import('./drill/prompt.ts');
  const { columns, style, stdin, stdout } = terminal;
  const answer = await choose({ ...choosing, columns, style }, { input: stdin, output: stdout, signal });
  if (answer === left) throw new Interrupted('SIGINT');
  return answer as Value;
}
