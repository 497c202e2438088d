import { Interrupted } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { inShownScript } from '../shown.ts';
import type { OpenDialogue } from './dialogue.ts';
import { drill, type EntriesOf } from './drill.ts';
import type { Journal } from './journal.ts';
import { report } from './report.ts';
import { leaveSession, saveAll } from './saving.ts';

/** What a session runs in. */
export interface Place {
  store: Store;
  context: Context;
}

/** Drills a session from where it stands to its end, and tells how it went. */
export async function runSession(
  journal: Journal,
  introduction: readonly string[],
  { store, context }: Place,
): Promise<void> {
  const { terminal } = context;
  const entriesOf = rememberEntries(store, context);
  // Before the dialogue, which hands over the last draft when the program is leaving: the last comes first.
  const forget = context.beforeLeaving(() => leaveSession(journal, { isWanted: false, terminal }));
  const { dialogue, close } = await openDialogue(introduction, context);
  try {
    await drill(entriesOf, dialogue, journal);
    await saveAll(journal, dialogue, terminal);
    leaveSession(journal, { isWanted: false, terminal });
  } catch (error) {
    // A signal has had it left before, and closed the store.
    if (!context.signal.aborted && error !== journal.problem)
      leaveSession(journal, { isWanted: isLeft(error), terminal });
    throw error;
  } finally {
    forget();
    await close();
  }
  await report(journal, entriesOf, context);
}

const isLeft = (error: unknown): boolean => error instanceof Interrupted && error.by === 'SIGINT';

/** Each question's entries in all its banks, converted when it comes up, and once. */
export function rememberEntries(store: Store, context: Context): EntriesOf {
  const remembered = new Map<string, ReturnType<EntriesOf>>();
  return (question) => {
    const known = remembered.get(question);
    if (known !== undefined) return known;
    const entries = inShownScript(store.entriesOf(question), context, store);
    remembered.set(question, entries);
    return entries;
  };
}

/** A screen's dialogue or one by lines; only the one that is needed is loaded. */
async function openDialogue(introduction: readonly string[], context: Context): Promise<OpenDialogue> {
  if (context.terminal.isInteractive) {
    const { openScreenDialogue } = await import('./screen-dialogue.ts');
    return openScreenDialogue(introduction, context);
  }
  const { openLineDialogue } = await import('./line-dialogue.ts');
  return openLineDialogue(introduction, context);
}
