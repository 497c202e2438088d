import type { Entry, QuestionId } from '../../bank/bank.ts';
import { texts } from '../../texts/texts.ts';
import type { Asked, Dialogue, Ending } from './dialogue.ts';
import type { Journal } from './journal.ts';

/** A question's entries in all banks, in the script to be shown. */
export type EntriesOf = (question: QuestionId) => Promise<readonly Entry[]>;

/** Asks the questions of the session one after the other until none is left or the candidate stops. */
export async function drill(entriesOf: EntriesOf, dialogue: Dialogue, journal: Journal): Promise<void> {
  let isOn = true;
  for (let question = journal.next; question !== undefined && isOn; question = journal.next) {
    const { position, skips } = journal.turn(question);
    const planned = journal.plan.questions.length;
    const asked = { question, position, planned, entries: await entriesOf(question), isBack: skips > 0 };
    const ending = await dialogue.ask(asked, journal);
    isOn = await conclude(asked, ending, { dialogue, journal });
  }
  journal.end();
}

/** Keeps how a turn ended and shows what follows; false if the candidate stops. */
async function conclude(
  asked: Asked,
  ending: Ending,
  { dialogue, journal }: { dialogue: Dialogue; journal: Journal },
): Promise<boolean> {
  const { question, entries, isBack } = asked;
  if (ending.kind === 'stopped') return false;
  if (ending.kind === 'skipped') {
    journal.skip(question, ending.typed);
    dialogue.tell(isBack ? texts.practice.skippedForGood : texts.practice.skipped);
    return true;
  }
  journal.finish(question, ending.kind, ending.text);
  const { limitSeconds } = journal.plan;
  dialogue.reveal(asked, { entries, result: journal.result(question), limitSeconds });
  const rating = await dialogue.rate(journal);
  if (rating === 'stop') return false;
  if (rating !== null) journal.rate(question, rating);
  return true;
}
