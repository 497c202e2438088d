import { formatSeconds } from '../../session/duration.ts';
import { isDone } from '../../session/turn.ts';
import { texts } from '../../texts/texts.ts';
import type { Place } from '../program/context.ts';
import { type CutSession, takeCut } from './cut.ts';
import { Journal } from './kept/journal.ts';
import { runSession } from './run.ts';
import { worldOf } from './world.ts';

/**
 * Goes on with a session that was cut, to its end: the same question, what was typed with its cursor, the clocks as they
 * stood. False where another terminal was quicker.
 */
export async function goOnWith(cut: CutSession, place: Place): Promise<boolean> {
  const { store, context } = place;
  if (!takeCut(store, cut, context.now())) return false;
  const journal = new Journal(cut, worldOf({ store, context }));
  await runSession(journal, introduce(cut, context.now()), place);
  return true;
}

/** Ends a session that was cut: what was answered stays, and so do the drafts. False where it is gone on with elsewhere. */
export function endCut(cut: CutSession, { store, context }: Place): boolean {
  if (!takeCut(store, cut, context.now())) return false;
  const journal = new Journal(cut, worldOf({ store, context }));
  journal.end();
  if (journal.problem !== null) throw journal.problem;
  return true;
}

/** What is said before the question that was on the screen. */
function introduce({ session, lastAtMs }: CutSession, nowMs: number): string[] {
  const { goesOn, away } = texts.resume;
  const awaySeconds = Math.floor((nowMs - lastAtMs) / 1000);
  return [
    goesOn(doneOf(session), session.plan.questions.length),
    ...(awaySeconds > 0 ? [away(formatSeconds(awaySeconds))] : []),
  ];
}

/** How many questions of a session are done. */
export function doneOf({ turns }: CutSession['session']): number {
  return turns.filter((turn) => turn.round === 1 && isDone(turn)).length;
}
