import type { PutBank } from '../../store/store.ts';
import { safeText } from '../../terminal/safe.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../context.ts';
import { layChanges } from './changes.ts';

/** Asks on a terminal whether questions that a document no longer has are to be taken out. Without one they stay. */
export async function askAboutGone(foresee: () => PutBank, context: Context): Promise<boolean> {
  const { terminal, signal } = context;
  if (!terminal.isInteractive) return false;
  const { changes, name } = foresee();
  if (changes === null || changes.gone.length === 0) return false;
  for (const line of layChanges(changes, terminal)) terminal.write(`${line}\n`);
  const { ask } = await import('../../terminal/ask.ts');
  const { goneChoices, goneHelp, askGone } = texts.import;
  return ask(
    {
      title: safeText(askGone(changes.gone.length, name)),
      help: goneHelp,
      choices: [
        { value: false, label: goneChoices.keep, keys: ['1', 'k', 'keep'] },
        { value: true, label: goneChoices.prune, keys: ['2', 't', 'take out'] },
      ],
      onEnter: false,
    },
    { terminal, signal },
  );
}
