import type { Entry, QuestionId } from '../../bank/bank.ts';
import { choiceOf } from '../../session/choice.ts';
import { isDone } from '../../session/turn.ts';
import { texts } from '../../texts/texts.ts';
import type { Coach } from './coach.ts';
import type { Asked, Dialogue } from './dialogue.ts';
import type { EntriesOf } from './entries.ts';
import type { Journal } from './kept/journal.ts';
import type { Mend } from './mend.ts';

/** What a session is drilled with. */
export interface Drill {
  entriesOf: EntriesOf;
  dialogue: Dialogue;
  journal: Journal;
  coach: Coach;
  /** Mends a question over which the candidate stumbles. */
  mend: Mend;
}

/** What is to be done after a question. */
export type Next = 'goOn' | 'stop' | 'cut';

/** A question as it is to be asked; null where it stands in no bank any more. */
export async function askedOf(question: QuestionId, { entriesOf, journal }: Drill): Promise<Asked | null> {
  const entries = await entriesOf(question);
  if (entries.length === 0) return null;
  const { position, skips, outcome, round } = journal.turn(question);
  const planned = journal.plan.questions.length;
  const choice = choiceOf(entries[0], texts.practice.judgeWords, journal.plan.shuffleSeed);
  const isBack = skips > 0 && !isDone({ outcome });
  return { question, position, planned, entries, choice, isBack, hasFailed: round > 1 };
}

/** Of the banks that give a question, one that says what is right, else the first. */
export function keyEntry(entries: readonly Entry[]): Entry {
  return (
    entries.find(({ key, kind, answer }) => key !== null || (kind === 'fill' && answer !== null)) ??
    entries[0]
  );
}
