import type { PutBank } from '../../store/banks/banks.ts';
import { safeText } from '../../terminal/safe.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';
import { layChanges } from './changes.ts';

/** Asks on a terminal what to do with questions that a document no longer has. null: there was nothing to ask, or nobody. */
export async function askAboutGone(
  foresee: () => PutBank,
  { context, beforeAsking }: { context: Context; beforeAsking: () => void },
): Promise<'keep' | 'prune' | null> {
  const { terminal, signal } = context;
  if (!terminal.isAttended) return null;
  const { changes, name } = foresee();
  if (changes === null || changes.gone.length === 0) return null;
  beforeAsking();
  for (const line of layChanges(changes, terminal)) terminal.write(`${line}\n`);
  terminal.write('\n');
  const { ask } = await import('../../terminal/ask.ts');
  const { goneChoices, goneHelp, askGone } = texts.import;
  return ask<'keep' | 'prune'>(
    {
      title: safeText(askGone(changes.gone.length, name)),
      help: goneHelp,
      choices: [
        { value: 'keep', label: goneChoices.keep, keys: ['1', 'k', 'keep'] },
        { value: 'prune', label: goneChoices.prune, keys: ['2', 't', 'take out'] },
      ],
      onEnter: 'keep',
    },
    { terminal, signal },
  );
}
