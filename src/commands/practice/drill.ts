import type { Entry, QuestionId } from '../../bank/bank.ts';
import { choiceOf } from '../../session/choice.ts';
import { markAnswer, scoreOf } from '../../session/marking.ts';
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
    const entries = await entriesOf(question);
    const choice = choiceOf(entries[0], texts.practice.judgeWords, journal.plan.shuffleSeed);
    const asked = { question, position, planned, entries, choice, isBack: skips > 0 };
    const ending = await dialogue.ask(asked, journal);
    isOn = await conclude(asked, ending, { dialogue, journal });
  }
  journal.end();
}

/** Of the banks that give a question, one that says what is right. */
const hasMarks = ({ key, kind, answer }: Entry): boolean =>
  key !== null || (kind === 'fill' && answer !== null);

/** Keeps how a turn ended and shows what follows; false if the candidate stops. */
async function conclude(
  asked: Asked,
  ending: Ending,
  { dialogue, journal }: { dialogue: Dialogue; journal: Journal },
): Promise<boolean> {
  const { question, entries, choice, isBack } = asked;
  if (ending.kind === 'stopped') return false;
  if (ending.kind === 'skipped') {
    journal.skip(question, ending.typed);
    dialogue.tell(isBack ? texts.practice.skippedForGood : texts.practice.skipped);
    return true;
  }
  const { kind: outcome, text } = ending;
  const marking = outcome === 'gaveUp' ? null : markAnswer(entries.find(hasMarks) ?? entries[0], text);
  journal.finish(question, { outcome, text, score: scoreOf(marking) });
  const { limitSeconds } = journal.plan;
  dialogue.reveal(asked, { entries, choice, marking, result: journal.result(question), limitSeconds });
  const rating = await dialogue.rate(journal, marking && (marking.isRight ? 'good' : 'again'));
  if (rating === 'stop') return false;
  if (rating !== null) journal.rate(question, rating);
  return true;
}
