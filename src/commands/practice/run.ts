import type { Context, Place } from '../program/context.ts';
import { Coach } from './coach.ts';
import type { OpenDialogue } from './dialogue.ts';
import { drill } from './drill.ts';
import { rememberEntries } from './entries.ts';
import type { Journal } from './kept/journal.ts';
import { keepSession } from './kept/keep-session.ts';
import { mender } from './mend.ts';
import { report } from './report.ts';

/** Drills a session from where it stands to its end, and tells how it went. */
export async function runSession(
  journal: Journal,
  introduction: readonly string[],
  place: Place,
): Promise<void> {
  if (journal.plan.mode === 'mock') {
    const { runMock } = await import('../mock/run.ts');
    return runMock(journal, introduction, place);
  }
  const { store, context } = place;
  const entriesOf = rememberEntries(store, context);
  await keepSession(journal, place, async () => {
    const { dialogue, close } = await openDialogue(introduction, context);
    const coach = new Coach(store, context.environment);
    context.beforeLeaving(coach.close);
    return {
      dialogue,
      close: async () => {
        coach.close();
        await close();
      },
      run: () => drill({ entriesOf, dialogue, journal, coach, mend: mender(place, entriesOf) }),
    };
  });
  await report(journal, entriesOf, context);
}

/** A screen's dialogue or one by lines; only the one that is needed is loaded. */
async function openDialogue(introduction: readonly string[], context: Context): Promise<OpenDialogue> {
  if (context.terminal.isInteractive) {
    const { openScreenDialogue } = await import('./screen/screen-dialogue.ts');
    return openScreenDialogue(introduction, context);
  }
  const { openLineDialogue } = await import('./lines/line-dialogue.ts');
  return openLineDialogue(introduction, context);
}
