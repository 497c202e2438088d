import type { Command } from 'commander';
import { QbankError } from '../errors.ts';
import { isAlive } from '../store/history/holders.ts';
import type { StoredRating } from '../store/history/ratings.ts';
import type { Store } from '../store/store.ts';
import { rowsOf } from '../terminal/page.ts';
import { texts } from '../texts/texts.ts';
import { rememberEntries } from './practice/entries.ts';
import { addExamples } from './program/command-line.ts';
import type { Context, Place } from './program/context.ts';
import { Scheduler } from './review/scheduling.ts';

/** `qbank undo`: takes back the last rating, also of a session that has ended. */
export function declare(command: Command, context: Context): void {
  addExamples(command, texts.resume.undoExamples);
  command.action(() => undo(context));
}

async function undo(context: Context): Promise<void> {
  const { terminal, options } = context;
  const store = await context.openStore();
  const scheduler = new Scheduler(store);
  await scheduler.load();
  const rating = takeBackLast(store, context.now(), scheduler.reschedule);
  if (rating === null) {
    if (options.json) return terminal.writeJson({ undone: null });
    return terminal.say(texts.resume.nothingToUndo);
  }
  const [before = null] = store.attempts.inSession(rating.session).filter(({ id }) => id === rating.attempt);
  const { question: id, session } = rating;
  const now = before?.rating ?? null;
  if (options.json) return terminal.writeJson({ undone: { id, session, rating: rating.rating, now } });
  await tell({ rating, now }, { store, context });
}

/**
 * Takes back the newest rating that was not taken back yet; null where there is none. Throws `session-running` where its
 * session runs in another terminal, which would not know. `reschedule` works out anew when its question comes back.
 */
function takeBackLast(
  store: Store,
  nowMs: number,
  reschedule = new Scheduler(store).reschedule,
): StoredRating | null {
  return store.atomically(() => {
    const rating = store.ratings.last();
    if (rating === null) return null;
    const { id, session, question } = rating;
    const holder = store.sessions.holder(session);
    if (holder !== null && isAlive(holder, nowMs)) throw new QbankError('session-running', { session });
    store.ratings.takeBack(id, nowMs);
    // Sessions of earlier versions have no events.
    if (store.sessions.events(session).length > 0)
      store.sessions.append(session, { type: 'unrated', question, atMs: nowMs });
    reschedule(question);
    return rating;
  });
}

async function tell(
  { rating, now }: { rating: StoredRating; now: StoredRating['rating'] | null },
  { store, context }: Place,
): Promise<void> {
  const { undone, nowRated, ratingNames } = texts.resume;
  const [entry] = await rememberEntries(store, context)(rating.question);
  const { terminal } = context;
  const facts = { rating: ratingNames[rating.rating], id: rating.question, question: entry?.question ?? '' };
  const lines = [undone(facts).trim(), ...(now === null ? [] : [nowRated(ratingNames[now])])];
  terminal.write(`${lines.flatMap((line) => rowsOf(line, terminal)).join('\n')}\n`);
}
