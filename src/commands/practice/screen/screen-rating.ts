import { oneLine } from '../../../script/one-line.ts';
import { askAnswer } from '../../../terminal/answer/answer.ts';
import { choose } from '../../../terminal/drill/choose.ts';
import { showKeys, showUntil } from '../../../terminal/drill/keys.ts';
import { left, type PromptStreams, promptPage } from '../../../terminal/drill/prompt.ts';
import { askRatingOrMore, type RatingAction, ratingKeyLines } from '../../../terminal/drill/rating.ts';
import { type Page, rowsOf } from '../../../terminal/page.ts';
import { cutToCells } from '../../../terminal/width.ts';
import { texts } from '../../../texts/texts.ts';
import { editText } from '../../edit/editor.ts';
import type { Rated, RatingWish } from '../dialogue.ts';

/** What the rating is asked with. */
interface RatingScreen {
  page: Page;
  streams: PromptStreams;
  now: () => number;
  /** The command that opens the candidate's editor. */
  editor: string;
  /** The clock cut the answer off. */
  isCutOff: boolean;
  /** Asks whether to leave; throws if so. */
  confirmLeave: () => Promise<void>;
  /** Shows all again from the top. */
  view: () => Promise<void>;
  tell: (text: string) => void;
  print: (lines: readonly string[]) => void;
}

/** Asks how an answer went, until there is a rating or something that the drill is to do. */
export async function askWish(rated: Rated, screen: RatingScreen): Promise<RatingWish> {
  const { page, streams } = screen;
  const { proposed, comebacks } = rated;
  for (let { isCutOff } = screen; ; isCutOff = false) {
    const answer = await askRatingOrMore({ page, isCutOff, proposed, comebacks }, streams);
    if (answer === left) await screen.confirmLeave();
    else if (answer === null || !isAction(answer)) return { kind: 'rated', rating: answer };
    else {
      const wish = await actions[answer](rated, screen);
      if (wish !== null) return wish;
    }
  }
}

function isAction(answer: string): answer is RatingAction {
  return answer in actions;
}

type Act = (rated: Rated, screen: RatingScreen) => Promise<RatingWish | null> | RatingWish | null;

const actions: { [Action in RatingAction]: Act } = {
  other: askAccepted,
  mine: keepMine,
  flag: () => ({ kind: 'flag' }),
  note: ({ reveal }, screen) => askNote(reveal.marks?.note ?? '', screen),
  undo: () => ({ kind: 'undo' }),
  mend: () => ({ kind: 'mend' }),
  comment: showComment,
  view: async (_, { view }) => {
    await view();
    return null;
  },
  keys: async (_, { page, streams }) => {
    await showKeys(page, streams, ratingKeyLines);
    return null;
  },
};

/** Shows what the configured language model says. Any key ends the waiting. */
async function showComment({ comment }: Rated, screen: RatingScreen): Promise<null> {
  const { page, streams } = screen;
  const commenting = await comment?.();
  if (!commenting) screen.tell(comment === null ? texts.judge.nothingToComment : texts.judge.notConfigured);
  else {
    const waiting = rowsOf(texts.judge.waitingForKey(commenting.host), promptPage(page));
    const work = (cancelled: AbortSignal) => commenting.lines(page, cancelled);
    screen.print([...(await showUntil(work, waiting, streams)), '']);
  }
  return null;
}

/** Lets a note be written or changed; null where it is left as it was. */
export async function askNote(
  note: string,
  { page, streams, now }: Pick<RatingScreen, 'page' | 'streams' | 'now'>,
): Promise<{ kind: 'note'; text: string } | null> {
  const { kind, text } = await askAnswer(
    {
      heading: [{ tone: 'title', text: texts.drill.noteTitle }],
      manner: 'note',
      draft: { text: note, cursor: note.length },
      clock: { limitSeconds: null, usedSeconds: 0, isStrict: false },
      now,
      onDraft: () => null,
      style: page.style,
    },
    streams,
  );
  if (kind === 'ended') streams.signal?.throwIfAborted();
  return kind === 'submitted' ? { kind: 'note', text } : null;
}

/** Keeps the answer as the best one, as it is or mended in the editor. */
async function keepMine({ reveal }: Rated, screen: RatingScreen): Promise<RatingWish | null> {
  const text = reveal.result.text.trim() || (reveal.best ?? '');
  const { nothingToKeep, mineEdit } = texts.drill;
  if (text === '') {
    screen.tell(nothingToKeep);
    return null;
  }
  const answer = await pick(mineEdit.title, [mineEdit.done, mineEdit.edit(screen.editor)], screen);
  if (answer === null) return null;
  if (answer === 0) return { kind: 'best', text };
  const edited = await editText(text, screen.editor);
  if (edited.kind === 'edited') return edited.text.trim() === '' ? null : { kind: 'best', text: edited.text };
  screen.tell(texts.practice.editorFailed(screen.editor, edited.reason));
  return null;
}

/** Shorter words say no point by themselves. */
const shortestWords = 4;

/** Asks which missing point was said, and by which of the words. */
async function askAccepted({ reveal }: Rated, screen: RatingScreen): Promise<RatingWish | null> {
  const missing = reveal.graded?.grade.points.filter(({ covered }) => !covered) ?? [];
  const typed = reveal.result.text.trim();
  const { nothingMissingHere, nothingToKeep, whichPoint, whichWords, allWords } = texts.drill;
  if (missing.length === 0 || typed === '') {
    screen.tell(typed === '' ? nothingToKeep : nothingMissingHere);
    return null;
  }
  const point = await pick(
    whichPoint,
    missing.map(({ text }) => text),
    screen,
  );
  if (point === null) return null;
  const clauses = clausesOf(typed);
  const words = clauses.length < 2 ? 0 : await pick(whichWords, [...clauses, allWords], screen);
  if (words === null) return null;
  return {
    kind: 'accept',
    point: missing[point].text,
    words: clauses.length < 2 ? typed : (clauses[words] ?? typed),
  };
}

/** The parts of an answer between its marks that are long enough to say something. */
function clausesOf(typed: string): string[] {
  return typed
    .split(/[。！？；，!?;,\n]+/)
    .map((clause) => clause.trim())
    .filter((clause) => [...clause].length >= shortestWords);
}

/** Lets one of several texts be picked by its number; null for none. */
async function pick(
  title: string,
  labels: readonly string[],
  { page, streams, confirmLeave }: RatingScreen,
): Promise<number | null> {
  const { columns } = promptPage(page);
  const choices = labels.map((label, index) => ({
    value: index as number | null,
    label: cutToCells(oneLine(label), Math.max(8, columns - 10)),
    keys: [String(index + 1), ''],
  }));
  const answer = await choose<number | null>(
    { title, help: texts.drill.escBack, choices, onEnter: 0, onEscape: null, ...page },
    streams,
  );
  if (answer !== left) return answer;
  await confirmLeave();
  return null;
}
