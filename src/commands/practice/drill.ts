import type { QuestionId } from '../../bank/bank.ts';
import { scoreOf } from '../../session/marking.ts';
import { isDone } from '../../session/turn.ts';
import { texts } from '../../texts/texts.ts';
import { isGradable, toKept } from '../grading/grading.ts';
import { askedOf, type Drill, type Next } from './asked.ts';
import type { Aids, Asked, Ending } from './dialogue.ts';
import { SavingWatch } from './kept/saving.ts';
import { markingOf, rateAnswer, remark, turnDone, undo } from './rate.ts';

/**
 * Asks the questions of the session one after the other until none is left or the candidate stops; a session that was
 * cut at a reference begins with it. Where the input ended in mid-answer, the session stays open.
 */
export async function drill(place: Drill): Promise<void> {
  const { dialogue, journal } = place;
  const saving = new SavingWatch(dialogue);
  const watched = { ...place, saving };
  let next = await rateRevealed(place);
  for (let question = journal.next; question !== undefined && next === 'goOn'; question = journal.next) {
    next = await askOne(question, watched);
    saving.look(journal);
  }
  if (next !== 'cut') journal.end();
}

/** A drill of which it is told what cannot be saved. */
interface Watched extends Drill {
  saving: SavingWatch;
}

async function askOne(question: QuestionId, place: Watched): Promise<Next> {
  const { dialogue, journal } = place;
  const found = await askedOf(question, place);
  if (found === null) {
    journal.drop(question);
    dialogue.tell(texts.resume.gone);
    return 'goOn';
  }
  // A turn that is done comes back only because it failed; its next one begins when the question is shown.
  const hasFailed = found.hasFailed || isDone(journal.turn(question));
  const asked = { ...found, hasFailed, aids: aidsFor(found, place) };
  place.coach.prepare(asked.entries, place.journal);
  return conclude(asked, await dialogue.ask(asked, journal), place);
}

/** What can be had beside a question. */
function aidsFor({ question, entries }: Asked, place: Drill): Aids {
  const { journal, coach } = place;
  const shown = new Set<string>();
  const hint = async (typed: string) => {
    const text = await coach.hint({ entries, typed, shown }, journal.plan);
    if (text === null) return texts.drill.noHint;
    journal.hint();
    shown.add(text);
    return text === '' ? texts.drill.nothingMissing : texts.drill.hint(text);
  };
  const undoLast = async () => ((await undo(place, question)) === 'stop' ? 'stop' : 'goOn');
  return {
    hint: isGradable(entries) ? hint : null,
    flag: () => remark(question, { kind: 'flag' }, place),
    note: () => coach.marks(question).note ?? '',
    putNote: (text) => remark(question, { kind: 'note', text }, place),
    undo: journal.session.rated.length === 0 ? null : undoLast,
  };
}

/** The session was cut while a reference was on the screen: it is shown again, as its rating is still to come. */
async function rateRevealed(place: Drill): Promise<Next> {
  const { phase, current } = place.journal.session;
  if (phase !== 'revealed' || current === null) return 'goOn';
  if (turnDone(place, current).rating !== null) return 'goOn';
  const asked = await askedOf(current, place);
  return asked === null ? 'goOn' : rateAnswer(asked, place);
}

/** Keeps how a turn ended and shows what follows. */
async function conclude(asked: Asked, ending: Ending, place: Watched): Promise<Next> {
  const { question, isBack } = asked;
  const { dialogue, journal } = place;
  if (ending.kind === 'stopped') return 'stop';
  if (ending.kind === 'cut') return 'cut';
  if (ending.kind === 'skipped') {
    journal.skip(question, ending.typed);
    dialogue.tell(isBack ? texts.practice.skippedForGood : texts.practice.skipped);
    return 'goOn';
  }
  return handIn(asked, ending, place);
}

type HandedIn = Exclude<Ending, { kind: 'stopped' | 'cut' | 'skipped' }>;

/** Keeps an answer with what the program makes of it; then it is the candidate's turn to rate it. */
async function handIn(asked: Asked, { kind: outcome, text }: HandedIn, place: Watched): Promise<Next> {
  const { question, entries } = asked;
  const { journal, coach } = place;
  const isSaid = outcome !== 'gaveUp' && journal.plan.mode !== 'flip';
  const marking = isSaid ? markingOf(asked, text) : null;
  const graded = isSaid && marking === null ? await coach.grade(entries, text, journal.plan) : null;
  const suggested = graded?.grade.score ?? null;
  const scored = suggested === null ? { score: scoreOf(marking) } : { score: suggested, isSuggested: true };
  journal.finish(question, { outcome, text, ...scored });
  if (graded !== null) journal.notePoints(question, toKept(graded));
  // Who sees the reference takes the answer for kept.
  place.saving.look(journal);
  return rateAnswer(asked, place, graded);
}
