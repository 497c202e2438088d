import type { Command } from 'commander';
import { QbankError } from '../errors.ts';
import { plainPlan } from '../session/event.ts';
import { isAlive } from '../store/history/holders.ts';
import type { SessionId } from '../store/history/numbers.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { type CutSession, cutSessions } from './practice/cut.ts';
import { goOnWith } from './practice/go-on.ts';
import { reportNone } from './practice/report.ts';
import { addExamples, wholeNumber } from './program/command-line.ts';
import type { Context } from './program/context.ts';

/** `qbank resume`: goes on with a session that was cut, where it was. */
export function declare(command: Command, context: Context): void {
  const { argument, examples, numberExpected } = texts.resume;
  const read = wholeNumber('SESSION', { least: 1, expected: numberExpected });
  command.argument('[session]', argument, read);
  addExamples(command, examples);
  command.action((session: SessionId | undefined) => resume(session, context));
}

async function resume(session: SessionId | undefined, context: Context): Promise<void> {
  const store = await context.openStore();
  const cut = session === undefined ? lastCut(store, context) : findCut(session, store, context);
  if (cut === null) {
    context.terminal.say(whyNone(store, context));
    return reportNone(plainPlan, context);
  }
  if (!(await goOnWith(cut, { store, context })))
    throw new QbankError('session-running', { session: cut.id });
}

function whyNone(store: Store, { now }: Context): string {
  const { nothingCut } = texts.resume;
  const running = store.sessions.open().find(({ holder }) => holder !== null && isAlive(holder, now()));
  if (running === undefined) return nothingCut;
  const { message } = new QbankError('session-running', { session: running.id });
  return texts.common.sentences([nothingCut, message]);
}

function lastCut(store: Store, { now }: Context): CutSession | null {
  return cutSessions(store, now())[0] ?? null;
}

function findCut(session: SessionId, store: Store, { now }: Context): CutSession {
  const cut = cutSessions(store, now()).find(({ id }) => id === session);
  if (cut !== undefined) return cut;
  const stored = store.sessions.get(session);
  if (stored === null) throw new QbankError('unknown-session', { session });
  const holder = store.sessions.holder(session);
  if (stored.endedAtMs === null && holder !== null && isAlive(holder, now()))
    throw new QbankError('session-running', { session });
  throw new QbankError('session-ended', { session });
}
