import { Interrupted } from '../../../errors.ts';
import type { Place } from '../../program/context.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Journal } from './journal.ts';
import { patienceMs } from './keeper.ts';
import { leaveSession, saveAll } from './saving.ts';

/** What another process keeps from being saved is tried again. */
const retryMs = 5000;

/** What a session is held with, and how it goes on. */
interface OpenSession {
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
