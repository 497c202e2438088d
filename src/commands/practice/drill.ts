import type { Entry, QuestionId } from '../../bank/bank.ts';
import { choiceOf } from '../../session/choice.ts';
import { type Marking, markAnswer, scoreOf } from '../../session/marking.ts';
import { isDone } from '../../session/turn.ts';
import { texts } from '../../texts/texts.ts';
import type { Asked, Dialogue, Ending } from './dialogue.ts';
import type { Journal } from './journal.ts';
import { SavingWatch } from './saving.ts';

/** A question's entries in all banks, in the script to be shown. */
export type EntriesOf = (question: QuestionId) => Promise<readonly Entry[]>;

/** What a session is drilled with. */
interface Drill {
  entriesOf: EntriesOf;
  dialogue: Dialogue;
  journal: Journal;
}

/**
 * Asks the questions of the session one after the other until none is left or the candidate stops; a session that was
 * cut at a reference begins with it. Where the input ended in mid-answer, the session stays open.
 */
export async function drill(entriesOf: EntriesOf, dialogue: Dialogue, journal: Journal): Promise<void> {
  const place: Drill = { entriesOf, dialogue, journal };
  const saving = new SavingWatch(dialogue);
  let next = await rateRevealed(place);
  for (let question = journal.next; question !== undefined && next === 'goOn'; question = journal.next) {
    next = await askOne(question, place);
    saving.look(journal);
  }
  if (next !== 'cut') journal.end();
}

/** What is to be done after a question. */
type Next = 'goOn' | 'stop' | 'cut';

async function askOne(question: QuestionId, place: Drill): Promise<Next> {
  const { dialogue, journal } = place;
  const asked = await askedOf(question, place);
  if (asked === null) {
    journal.drop(question);
    dialogue.tell(texts.resume.gone);
    return 'goOn';
  }
  return conclude(asked, await dialogue.ask(asked, journal), place);
}

/** A question as it is to be asked; null where it stands in no bank any more. */
async function askedOf(question: QuestionId, { entriesOf, journal }: Drill): Promise<Asked | null> {
  const entries = await entriesOf(question);
  if (entries.length === 0) return null;
  const { position, skips, outcome } = journal.turn(question);
  const planned = journal.plan.questions.length;
  const choice = choiceOf(entries[0], texts.practice.judgeWords, journal.plan.shuffleSeed);
  return { question, position, planned, entries, choice, isBack: skips > 0 && !isDone({ outcome }) };
}

/** The session was cut while a reference was on the screen: it is shown again, as its rating is still to come. */
async function rateRevealed(place: Drill): Promise<Next> {
  const { phase, current } = place.journal.session;
  if (phase !== 'revealed' || current === null) return 'goOn';
  if (place.journal.turn(current).rating !== null) return 'goOn';
  const asked = await askedOf(current, place);
  return asked === null ? 'goOn' : rate(asked, place);
}

/** Of the banks that give a question, one that says what is right. */
const hasMarks = ({ key, kind, answer }: Entry): boolean =>
  key !== null || (kind === 'fill' && answer !== null);

/** Keeps how a turn ended and shows what follows. */
async function conclude(asked: Asked, ending: Ending, place: Drill): Promise<Next> {
  const { question, isBack } = asked;
  const { dialogue, journal } = place;
  if (ending.kind === 'stopped') return 'stop';
  if (ending.kind === 'cut') return 'cut';
  if (ending.kind === 'skipped') {
    journal.skip(question, ending.typed);
    dialogue.tell(isBack ? texts.practice.skippedForGood : texts.practice.skipped);
    return 'goOn';
  }
  const { kind: outcome, text } = ending;
  const score = outcome === 'gaveUp' ? null : scoreOf(markingOf(asked, text));
  journal.finish(question, { outcome, text, score });
  return rate(asked, place);
}

function markingOf({ entries }: Asked, text: string): Marking | null {
  return markAnswer(entries.find(hasMarks) ?? entries[0], text);
}

/** Shows the reference beside the answer, and asks how it went. */
async function rate(asked: Asked, { dialogue, journal }: Drill): Promise<Next> {
  const { question, entries, choice } = asked;
  const result = journal.result(question);
  const marking = result.outcome === 'gaveUp' ? null : markingOf(asked, result.text);
  dialogue.reveal(asked, { entries, choice, marking, result, limitSeconds: journal.plan.limitSeconds });
  const proposed = marking && (marking.isRight ? 'good' : 'again');
  const rating = await dialogue.rate(journal, proposed, await journal.comebacks(question));
  if (rating === 'stop') return 'stop';
  if (rating !== null) journal.rate(question, rating);
  return 'goOn';
}
