import type { QuestionId } from '../../bank/bank.ts';
import { Interrupted } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { inShownScript } from '../shown.ts';
import { Coach } from './coach.ts';
import type { Dialogue, OpenDialogue } from './dialogue.ts';
import { drill, type EntriesOf } from './drill.ts';
import type { Journal } from './journal.ts';
import { patienceMs } from './keeper.ts';
import { mender } from './mend.ts';
import { report } from './report.ts';
import { leaveSession, saveAll } from './saving.ts';

/** What a session runs in. */
export interface Place {
  store: Store;
  context: Context;
}

/** What another process keeps from being saved is tried again. */
const retryMs = 5000;

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

/** What a session is held with, and how it goes on. */
export interface OpenSession {
  dialogue: Pick<Dialogue, 'retry'>;
  close: () => Promise<void>;
  run: () => Promise<void>;
}

/** Runs a session so that nothing of it is lost, however it ends. */
export async function keepSession(
  journal: Journal,
  { store, context }: Place,
  open: () => Promise<OpenSession>,
): Promise<void> {
  const { terminal } = context;
  store.waitAtMost(patienceMs);
  // Before the dialogue, which hands over the last draft when the program is leaving: the last comes first.
  const leave = (isWanted: boolean) => {
    store.waitAtMost(null);
    leaveSession(journal, { isWanted, terminal });
  };
  const forget = context.beforeLeaving(() => leave(false));
  // Menus and references stay on the screen for long, and what was not saved is to be tried again.
  const beat = setInterval(() => journal.retry(), retryMs).unref();
  const { dialogue, close, run } = await open();
  try {
    await run();
    store.waitAtMost(null);
    await saveAll(journal, dialogue, terminal);
    leave(false);
  } catch (error) {
    // A signal has had it left before, and closed the store.
    if (!context.signal.aborted && error !== journal.problem) leave(isLeft(error));
    throw error;
  } finally {
    clearInterval(beat);
    forget();
    await close();
  }
}

const isLeft = (error: unknown): boolean => error instanceof Interrupted && error.by === 'SIGINT';

/** Entries that are read once. */
export interface RememberedEntries extends EntriesOf {
  /** Has a question read anew when it is next asked for. */
  forget: (question: QuestionId) => void;
}

/** Each question's entries in all its banks, converted when it comes up, and once. */
export function rememberEntries(store: Store, context: Context): RememberedEntries {
  const remembered = new Map<string, ReturnType<EntriesOf>>();
  const entriesOf: EntriesOf = (question) => {
    const known = remembered.get(question);
    if (known !== undefined) return known;
    const entries = inShownScript(store.entriesOf(question), context, store);
    remembered.set(question, entries);
    return entries;
  };
  return Object.assign(entriesOf, { forget: (question: QuestionId) => void remembered.delete(question) });
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
