import { Interrupted } from '../errors.ts';
import { texts } from '../texts/texts.ts';
import { findChoice } from './drill/choice.ts';
import type { Choosing } from './drill/choose.ts';
import { rowsOf } from './page.ts';
import type { Terminal } from './terminal.ts';

/** Asks a person at a terminal, line by line where nothing may be drawn again. Ctrl-C leaves: throws `Interrupted`. */
export async function ask<Value>(
  choosing: Choosing<Value>,
  { terminal, signal }: { terminal: Terminal; signal: AbortSignal },
): Promise<Value> {
  if (!terminal.isInteractive) return askByLine(choosing, terminal);
  const { choose } = await import('./drill/choose.ts');
  const { left } = await import('./drill/prompt.ts');
  const { columns, style, stdin, stdout } = terminal;
  const answer = await choose({ ...choosing, columns, style }, { input: stdin, output: stdout, signal });
  if (answer === left) throw new Interrupted('SIGINT');
  return answer as Value;
}

/** The help names keys of a screen, so it is left out; the end of the input means what Esc does. */
async function askByLine<Value>(
  { title, choices, onEnter, onEscape = onEnter }: Choosing<Value>,
  terminal: Terminal,
): Promise<Value> {
  const { askLine } = await import('./ask-line.ts');
  const { enterAlone, choose, unknownChoice } = texts.practice;
  const usual = choices.find(({ value }) => value === onEnter);
  const lines = [
    title,
    ...choices.map(({ keys, label }) => `${keys[0]} ${keys[1]}  ${label}`),
    ...(usual ? [enterAlone(usual.label)] : []),
  ];
  terminal.write(`${lines.flatMap((line) => rowsOf(line, terminal)).join('\n')}\n`);
  for (;;) {
    const typed = await askLine(choose, terminal);
    if (typed === null) return onEscape;
    const value = typed.trim() === '' ? onEnter : findChoice(typed, choices);
    if (value !== null) return value;
    terminal.say(unknownChoice(typed.trim()));
  }
}
