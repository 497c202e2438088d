import type { QuestionId } from '../../bank/bank.ts';
import { choiceOf } from '../../session/choice.ts';
import { limitSecondsAt } from '../../session/limit.ts';
import { isDone } from '../../session/turn.ts';
import type { Overview } from '../../terminal/mock/overview.ts';
import { texts } from '../../texts/texts.ts';
import type { EntriesOf } from '../practice/entries.ts';
import type { Journal } from '../practice/kept/journal.ts';
import { SavingWatch } from '../practice/kept/saving.ts';
import type { Leaving, MockDialogue, PaperAsked } from './dialogue.ts';

/** What an interview is held with. */
export interface Sitting {
  entriesOf: EntriesOf;
  dialogue: MockDialogue;
  journal: Journal;
}

/** What is to be done next: another question, the paper's end (`timeUp`: by the clock; `stop`: and no more), or nothing now. */
type Next = 'goOn' | 'handIn' | 'timeUp' | 'stop' | 'cut';

/** Asks the questions of a paper, in whatever order the candidate takes them, until it is to be handed in. */
export async function sit(sitting: Sitting): Promise<Exclude<Next, 'goOn'>> {
  const { dialogue, journal } = sitting;
  const saving = new SavingWatch(dialogue);
  if (journal.session.turns.every(({ startedAtMs }) => startedAtMs === null)) await dialogue.begin();
  for (;;) {
    const question = journal.next;
    const next = question === undefined ? await lookOver(sitting, null) : await askOne(question, sitting);
    saving.look(journal);
    if (next !== 'goOn') return next;
  }
}

async function askOne(question: QuestionId, sitting: Sitting): Promise<Next> {
  const { dialogue, journal } = sitting;
  const asked = await askedOf(question, sitting);
  if (asked === null) {
    journal.drop(question);
    dialogue.tell(texts.resume.gone);
    return 'goOn';
  }
  return conclude(question, await dialogue.ask(asked, journal), sitting);
}

/** Keeps how a question was left, and does what the candidate wants. What is typed and not submitted counts at the end. */
async function conclude(question: QuestionId, leaving: Leaving, sitting: Sitting): Promise<Next> {
  const { journal, dialogue } = sitting;
  if (leaving.kind === 'cut') return 'cut';
  if ('text' in leaving) {
    const { kind: outcome, text } = leaving;
    // Nothing is no answer where only the clock ended it.
    if (outcome !== 'timeUp' || text.trim() !== '') journal.finish(question, { outcome, text, score: null });
    return outcome === 'timeUp' ? 'timeUp' : 'goOn';
  }
  if (leaving.kind === 'skipped') {
    journal.skip(question, leaving.typed);
    dialogue.tell(texts.mock.skipped);
    return 'goOn';
  }
  journal.saveDraft(question, leaving.typed);
  if (leaving.kind === 'handIn' || leaving.kind === 'stop') return leaving.kind;
  if (leaving.kind === 'overview') return lookOver(sitting, question);
  journal.returnTo(leaving.question);
  return 'goOn';
}

async function lookOver({ dialogue, journal }: Sitting, left: QuestionId | null): Promise<Next> {
  const overview = overviewOf(journal, left);
  const wish = await dialogue.lookOver(overview, journal);
  const back = left ?? overview.firstOpen?.question ?? null;
  const question = wish.kind === 'goTo' ? wish.question : back;
  if (wish.kind === 'handIn' || question === null) return 'handIn';
  journal.returnTo(question);
  return 'goOn';
}

/** How far a paper is. */
function overviewOf(journal: Journal, left: QuestionId | null): Overview {
  const { plan, session } = journal;
  const rows = session.turns.map((turn): Overview['rows'][number] => {
    const { question, position, outcome, skips } = turn;
    const part = plan.paper?.parts[position - 1] ?? null;
    const hasDraft = !isDone({ outcome }) && (journal.typed(question)?.text ?? '').trim() !== '';
    const state = isDone({ outcome }) ? 'answered' : hasDraft ? 'begun' : skips > 0 ? 'skipped' : 'open';
    const usedSeconds = Math.floor(journal.usedSeconds(question));
    const limitSeconds = limitSecondsAt(plan, position);
    return { question, position, state, usedSeconds, limitSeconds, marks: part?.marks ?? null };
  });
  const firstOpen = rows.find(({ state }) => state !== 'answered') ?? null;
  const { totalSeconds, isStrict } = plan;
  const total = { usedSeconds: Math.floor(journal.totalUsedSeconds()), limitSeconds: totalSeconds, isStrict };
  return { rows, firstOpen, total, left: rows.find(({ question }) => question === left) ?? null };
}

/** A question as it is asked or shown; null where it stands in no bank any more. */
export async function askedOf(
  question: QuestionId,
  { entriesOf, journal }: Pick<Sitting, 'entriesOf' | 'journal'>,
): Promise<PaperAsked | null> {
  const entries = await entriesOf(question);
  if (entries.length === 0) return null;
  const { plan } = journal;
  const { position, skips, outcome } = journal.turn(question);
  const choice = choiceOf(entries[0], texts.practice.judgeWords, plan.shuffleSeed);
  const place = { question, position, planned: plan.questions.length };
  const share = {
    marks: plan.paper?.parts[position - 1]?.marks ?? null,
    limitSeconds: limitSecondsAt(plan, position),
  };
  return { ...place, ...share, entries, choice, isBack: skips > 0 && !isDone({ outcome }) };
}
