import { Interrupted } from '../../errors.ts';
import { rowsOf } from '../../terminal/drill/page.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../context.ts';

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
  const { choose } = await import('../../terminal/drill/choose.ts');
  const { left } = await import('../../terminal/drill/prompt.ts');
  const { columns, style } = terminal;
  const manner = { isInline: true, isDeafFirst: false, onEnter: '', onEscape: '' };
  const answer = await choose<string>(
    { ...asked, ...manner, prompt: '>', choices: [], read: (typed) => typed.trim(), columns, style },
    { input: terminal.stdin, output: terminal.stdout, signal },
  );
  if (answer === left) throw new Interrupted('SIGINT');
  return answer as string;
}
