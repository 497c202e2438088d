import { roleFirst } from '../../session/role.ts';
import { isDone } from '../../session/turn.ts';
import { Coach } from '../practice/coach.ts';
import type { Dialogue } from '../practice/dialogue.ts';
import { type EntriesOf, rememberEntries } from '../practice/entries.ts';
import type { Journal } from '../practice/kept/journal.ts';
import { keepSession } from '../practice/kept/keep-session.ts';
import { type Mend, mender } from '../practice/mend.ts';
import { rateAnswer } from '../practice/rate.ts';
import type { Context, Place } from '../program/context.ts';
import type { OpenMockDialogue, PaperAsked } from './dialogue.ts';
import { answeredIn, type Grades, gradeAll, handIn } from './hand-in.ts';
import { reportMock } from './report.ts';
import { askedOf, type Sitting, sit } from './sit.ts';

/**
 * Holds an interview from where it stands to its end: the paper, then the references with what the answers cover, then
 * the scores.
 */
export async function runMock(
  journal: Journal,
  introduction: readonly string[],
  place: Place,
): Promise<void> {
  const { store, context } = place;
  const remembered = rememberEntries(store, context);
  const role = journal.plan.paper?.role ?? null;
  const entriesOf: EntriesOf = async (question) => roleFirst(await remembered(question), role);
  await keepSession(journal, place, async () => {
    const { dialogue, drill, close } = await openDialogue(context);
    if (introduction.length > 0) dialogue.tell(introduction.join('\n'));
    const run = async () => {
      const isOver = journal.session.phase === 'handedIn';
      const end = isOver ? 'handIn' : await sit({ entriesOf, dialogue, journal });
      if (end === 'cut') return;
      const grades = await (isOver ? gradeAll : handIn)({ journal, entriesOf, store });
      const coach = new Coach(store, context.environment);
      context.beforeLeaving(coach.close);
      const review = {
        entriesOf,
        dialogue,
        journal,
        drill,
        coach,
        grades,
        mend: mender(place, remembered),
      };
      if (end !== 'stop') await goThrough(review, end === 'timeUp').finally(coach.close);
      journal.end();
    };
    return { dialogue, close, run };
  });
  if (journal.session.phase === 'ended') await reportMock({ journal, entriesOf }, place);
}

interface Review extends Sitting {
  /** What answers are rated with, as in a drill. */
  drill: Dialogue;
  coach: Coach;
  grades: Grades;
  mend: Mend;
}

/** Shows the references in the paper's order and asks for ratings; what is rated already is passed over. */
async function goThrough(review: Review, isTimeUp: boolean): Promise<void> {
  const { dialogue, journal } = review;
  const { questions } = journal.plan;
  const told = { answered: answeredIn(journal), planned: questions.length, isTimeUp };
  if (!(await dialogue.handedIn(told, journal))) return;
  for (const question of questions) {
    const asked = await askedOf(question, review);
    if (asked === null || journal.turn(question).rating !== null) continue;
    dialogue.recall(asked);
    const { entriesOf, drill, coach, grades, mend } = review;
    const place = { entriesOf, dialogue: drill, journal, coach, mend };
    const next = isDone(journal.turn(question))
      ? await rateAnswer(asked, place, grades.get(question) ?? null)
      : await showReference(review, asked);
    if (next !== 'goOn') return;
  }
}

/** The reference to a question that was not answered, to learn from. */
async function showReference(
  { dialogue, drill, journal }: Review,
  asked: PaperAsked,
): Promise<'goOn' | 'stop'> {
  const { question, entries, choice, limitSeconds } = asked;
  await drill.reveal(asked, {
    entries,
    choice,
    marking: null,
    result: journal.result(question),
    limitSeconds,
  });
  return (await dialogue.goOn(journal)) ? 'goOn' : 'stop';
}

/** A screen's dialogue or one by lines; only the one that is needed is loaded. */
async function openDialogue(context: Context): Promise<OpenMockDialogue> {
  if (context.terminal.isInteractive) return (await import('./screen.ts')).openMockScreen(context);
  return (await import('./lines.ts')).openMockLines(context);
}
