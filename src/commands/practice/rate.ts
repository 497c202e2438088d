import type { Rating } from '../../bank/attempt.ts';
import type { QuestionId } from '../../bank/bank.ts';
import { choiceOf } from '../../session/choice.ts';
import { limitSecondsAt } from '../../session/limit.ts';
import { type Marking, markAnswer, scoreOf } from '../../session/marking.ts';
import { leastScore, proposedRating } from '../../session/rating.ts';
import { resultOf } from '../../session/results.ts';
import { isDone, type Turn } from '../../session/turn.ts';
import type { Graded, Reveal } from '../../terminal/drill/reveal.ts';
import { texts } from '../../texts/texts.ts';
import { toKept } from '../grading/grading.ts';
import { askedOf, type Drill, keyEntry, type Next } from './asked.ts';
import type { Coach } from './coach.ts';
import type { Asked, Rated, Remark } from './dialogue.ts';

/** Shows the reference beside the answer, and asks how it went until the candidate says so. */
export async function rateAnswer(question: Asked, place: Drill, known: Graded | null = null): Promise<Next> {
  const { dialogue } = place;
  let [asked, graded] = [question, known];
  let rated = await ratedOf(asked, graded, place);
  await dialogue.reveal(asked, rated.reveal);
  for (;;) {
    const wish = await dialogue.rate(rated, place.journal);
    if (wish.kind === 'stop') return 'stop';
    if (wish.kind === 'rated') return keepRating(asked.question, wish.rating, place);
    if (wish.kind === 'accept') graded = await accept(asked, wish, place);
    else if (wish.kind === 'undo') {
      if ((await undo(place, asked.question)) === 'stop') return 'stop';
    } else if (wish.kind === 'mend') [asked, graded] = await mend(rated, place);
    else remark(asked.question, wish, place);
    rated = await ratedOf(asked, graded, place);
    if (wish.kind === 'accept') await dialogue.revealPoints(asked, rated.reveal);
    else if (wish.kind === 'undo' || wish.kind === 'mend') await dialogue.reveal(asked, rated.reveal);
  }
}

/** Has the reference that was compared, or the first one, mended; then the answer is compared anew. */
async function mend({ asked, reveal }: Rated, place: Drill): Promise<[Asked, Graded | null]> {
  const { question, choice } = asked;
  const { journal, coach, dialogue } = place;
  const { plan } = journal;
  dialogue.tell(await place.mend(question, reveal.graded?.bank ?? asked.entries[0].bank));
  const entries = await place.entriesOf(question);
  if (entries.length === 0) return [asked, reveal.graded ?? null];
  const offered = choice && choiceOf(entries[0], texts.practice.judgeWords, plan.shuffleSeed);
  const { text } = reveal.result;
  const graded = reveal.graded ? await coach.grade(entries, text, plan) : null;
  if (graded !== null) journal.notePoints(question, toKept(graded));
  return [{ ...asked, entries, choice: offered }, graded];
}

function keepRating(question: QuestionId, rating: Rating | null, { journal }: Drill): Next {
  if (rating !== null) journal.ratings.give(question, rating);
  return 'goOn';
}

/** The turn that is rated: the latest that was handed in. */
export function turnDone({ journal }: Drill, question: QuestionId): Turn {
  const done = journal.session.turns.findLast((turn) => turn.question === question && isDone(turn));
  return done ?? journal.turn(question);
}

/** What an answer is rated by. */
async function ratedOf(asked: Asked, known: Graded | null, place: Drill): Promise<Rated> {
  const { journal, coach } = place;
  const { question, entries, choice } = asked;
  const { plan } = journal;
  const result = resultOf(turnDone(place, question), plan);
  const isSpoken = plan.mode === 'flip';
  const isSaid = result.outcome !== 'gaveUp' && !isSpoken;
  const marking = isSaid ? markingOf(asked, result.text) : null;
  const graded = known ?? (isSaid && !marking ? await coach.grade(entries, result.text, plan) : null);
  const reveal: Reveal = {
    entries,
    choice,
    marking,
    result,
    graded,
    isSpoken,
    limitSeconds: limitSecondsAt(plan, result.position),
    best: coach.best(question),
    marks: coach.marks(question),
  };
  const proposed = proposedFor(reveal);
  const comebacks = await journal.ratings.comebacks(question);
  return { asked, reveal, proposed, comebacks, comment: commentOn(reveal, coach) };
}

/** The rating that the program would give; null where only the candidate can tell. */
function proposedFor({ result, marking, graded }: Reveal): Rating | null {
  if (result.outcome === 'gaveUp') return 'again';
  if (marking) return ratingOfMark(scoreOf(marking) ?? 0);
  const score = graded?.grade.score ?? null;
  return score === null ? null : proposedRating(score);
}

/** Blanks of which most are right have come, and not well. */
function ratingOfMark(score: number): Rating {
  if (score === 100) return 'good';
  return score < leastScore.good ? 'again' : 'hard';
}

/** Words that answer an open question can be commented on. */
function commentOn({ entries, result, graded }: Reveal, coach: Coach): Rated['comment'] {
  const [{ kind, question }] = entries;
  if (kind !== 'open' || result.text.trim() === '') return null;
  const reference = graded?.reference ?? entries.find(({ answer }) => answer !== null)?.answer ?? null;
  return () => coach.commenting({ question, reference, answer: result.text });
}

/** What the program makes of an answer by the key; null where it has none. */
export function markingOf({ entries }: Pick<Asked, 'entries'>, text: string): Marking | null {
  return markAnswer(keyEntry(entries), text);
}

/** Remembers what says a point, and compares the answer anew. */
async function accept(
  asked: Asked,
  { point, words }: { point: string; words: string },
  place: Drill,
): Promise<Graded | null> {
  const { journal, coach, dialogue } = place;
  const { question, entries } = asked;
  journal.accept(question, point, words);
  const graded = await coach.grade(entries, turnDone(place, question).text, journal.plan);
  if (graded !== null) journal.notePoints(question, toKept(graded));
  dialogue.tell(texts.drill.accepted);
  return graded;
}

/** Keeps a remark, and tells so. */
export function remark(question: QuestionId, what: Remark, { journal, coach, dialogue }: Drill): void {
  if (what.kind === 'flag') {
    const value = coach.marks(question).isFlagged ? null : '';
    journal.keep((store, atMs) => store.marks.put({ question, name: 'flag', value, atMs }));
    dialogue.tell(value === null ? texts.drill.flagOff : texts.drill.flagOn);
  } else if (what.kind === 'note') {
    const value = what.text.trim() === '' ? null : what.text.trim();
    journal.keep((store, atMs) => store.marks.put({ question, name: 'note', value, atMs }));
    dialogue.tell(value === null ? texts.drill.noteGone : texts.drill.noteKept);
  } else {
    const text = what.text.trim();
    const before = coach.best(question);
    journal.keep((store, atMs) => store.ownAnswers.put(question, { text, atMs }));
    const isReplaced = before !== null && before !== text;
    const more = isReplaced ? [texts.grade.mine.replaced(question)] : [];
    dialogue.tell(texts.common.sentences([texts.drill.mineKept, ...more]));
  }
}

/**
 * Takes the newest rating of the session back and has it given anew; `asking` is the question on the screen, to which it
 * then goes back.
 */
export async function undo(place: Drill, asking: QuestionId): Promise<Next> {
  const { journal, dialogue } = place;
  const last = journal.session.rated.at(-1);
  const rating =
    last && journal.session.turns.findLast((turn) => turn.question === last && turn.rating)?.rating;
  const question = journal.ratings.takeBack();
  if (question === null || !rating) {
    dialogue.tell(texts.drill.nothingToUndo);
    return 'goOn';
  }
  dialogue.tell(texts.drill.undone(texts.practice.ratingNames[rating]));
  const asked = question === asking ? null : await askedOf(question, place);
  return asked === null ? 'goOn' : rateAnswer(asked, place);
}
