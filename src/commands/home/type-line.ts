import { ask } from '../../terminal/ask.ts';
import { rowsOf } from '../../terminal/page.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';

/** Asks for a line of text; empty for none. Ctrl-C leaves: throws `Interrupted`. */
export async function typeLine(
  asked: { title: string; help: string },
  { terminal, signal }: Pick<Context, 'terminal' | 'signal'>,
): Promise<string> {
  if (!terminal.isInteractive) {
    const { askLine } = await import('../../terminal/ask-line.ts');
    const { aside, colon } = texts.common;
    const question = rowsOf(asked.title + aside(asked.help) + colon.trimEnd(), terminal).join('\n');
    return ((await askLine(question, terminal)) ?? '').trim();
  }
  const read = (typed: string) => typed.trim();
  return ask({ ...asked, choices: [], onEnter: '', prompt: '>', isInline: true, read }, { terminal, signal });
}
