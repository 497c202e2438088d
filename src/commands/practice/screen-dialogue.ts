import type { QuestionId } from '../../bank/bank.ts';
import { Interrupted, type QbankError } from '../../errors.ts';
import { toOriginal, toShown } from '../../session/choice.ts';
import { isDone } from '../../session/turn.ts';
import { type AnswerOutcome, askAnswer, type HeadingParagraph } from '../../terminal/answer/answer.ts';
import { showKeys } from '../../terminal/drill/keys.ts';
import { askRetry, confirmLeave } from '../../terminal/drill/leave.ts';
import { type Aid, askMenu, isAid } from '../../terminal/drill/menu.ts';
import { type Page, rowsOf } from '../../terminal/drill/page.ts';
import { page } from '../../terminal/drill/pager.ts';
import { left, type PromptStreams } from '../../terminal/drill/prompt.ts';
import { questionLines, questionParagraphs } from '../../terminal/drill/question.ts';
import { type Reveal, revealLines } from '../../terminal/drill/reveal.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../context.ts';
import { startBeats } from './beats.ts';
import type { Aids, Asked, Dialogue, Ending, OpenDialogue, Rated, RatingWish } from './dialogue.ts';
import { editorOf, editText } from './editor.ts';
import type { Journal, Typed } from './journal.ts';
import { reasonOf } from './saving.ts';
import { askNote, askWish } from './screen-rating.ts';

/** What a dialogue on a screen is held with. */
export interface Screen {
  terminal: Terminal;
  now: () => number;
  environment: NodeJS.ProcessEnv;
  /** Aborts when a signal ends the program. */
  signal: AbortSignal;
  /** Said above the first question. */
  introduction: readonly string[];
}

/** Below a reference stands the rating: its title, four choices, the line to type in, what Enter means. */
const ratingRows = 9;

/** A lower window has no room for the whole menu. */
const menuRows = 16;

/** A dialogue on the terminal of this process. */
export function openScreenDialogue(introduction: readonly string[], context: Context): OpenDialogue {
  const { terminal, now, environment, beforeLeaving } = context;
  const leaving = new AbortController();
  // The prompt hands its draft over when it is aborted: that must come before the store is closed.
  const forget = beforeLeaving(() => leaving.abort(new Interrupted('SIGHUP')));
  const { signal } = leaving;
  const dialogue = new ScreenDialogue({ terminal, now, environment, signal, introduction });
  return { dialogue, close: async () => forget() };
}

/** The drill on a terminal: a prompt with a running clock, menus, the reveal. */
export class ScreenDialogue implements Dialogue {
  readonly #screen: Screen;
  /** What is to be said above the answer when it is asked for next. */
  #notes: string[];
  /** What was hinted at this question. */
  #hints: readonly HeadingParagraph[] = [];
  /** The last answer was cut off by the clock. */
  #isCutOff = false;
  /** The question that the answer prompt has left on the screen. */
  #shown: QuestionId | null = null;
  /** Ctrl-C was pressed where it could not be asked what it means. */
  #isLeaving = false;

  constructor(screen: Screen) {
    this.#screen = screen;
    this.#notes = [...screen.introduction];
  }

  tell(text: string): void {
    this.#print([...rowsOf(text, this.#page), '']);
  }

  async ask(asked: Asked, journal: Journal): Promise<Ending> {
    const { question } = asked;
    const here = journal.typed(question);
    const earlier = here === null ? journal.takeOver(question) : null;
    if (earlier !== null) this.#notes.push(texts.practice.draftRestored);
    this.#hints = [];
    let typed: Typed = here ?? earlier ?? { text: '', cursor: 0 };
    journal.show(question, earlier?.elapsedSeconds);
    for (;;) {
      const outcome = await this.#askAnswer(asked, typed, journal);
      const next = await this.#meet(asked, outcome, journal);
      if ('kind' in next) return next;
      typed = next;
    }
  }

  /** What was chosen goes in and comes out by the labels of the document, however they are shown. */
  async #askAnswer(asked: Asked, typed: Typed, journal: Journal): Promise<AnswerOutcome> {
    const { terminal, now } = this.#screen;
    const { question, choice, aids } = asked;
    const toShownDraft = ({ text, cursor }: Typed) =>
      choice ? atEnd(toShown(text, choice).join('')) : { text, cursor };
    const toKept = ({ text, cursor }: Typed) =>
      choice ? atEnd(toOriginal([...text], choice)) : { text, cursor };
    const { limitSeconds, isStrict } = journal.plan;
    const notes = this.#notes.map((note): HeadingParagraph => ({ tone: 'quiet', text: note }));
    this.#notes = [];
    const outcome = await askAnswer(
      {
        heading: [...notes, ...questionParagraphs(asked), ...this.#hints],
        manner: journal.plan.mode === 'flip' && !choice ? 'spoken' : 'written',
        hasHint: Boolean(aids?.hint),
        choice,
        draft: toShownDraft(typed),
        clock: { limitSeconds, usedSeconds: journal.usedSeconds(question), isStrict },
        now,
        onDraft: (draft) => reasonOf(journal.saveDraft(question, toKept(draft), draft.usedSeconds)),
        style: terminal.style,
      },
      this.#streams,
    );
    return { ...outcome, ...toKept(outcome) };
  }

  /** What follows when the prompt is left: the end of the turn, or what is typed so far, to go on with. */
  async #meet(asked: Asked, outcome: AnswerOutcome, journal: Journal): Promise<Ending | Typed> {
    const { kind, text, cursor, usedSeconds } = outcome;
    journal.setClock(asked.question, usedSeconds);
    this.#isCutOff = kind === 'timeUp';
    this.#shown = kind === 'submitted' || kind === 'timeUp' ? asked.question : null;
    if (kind === 'submitted') return { kind: 'answered', text };
    if (kind === 'timeUp') return { kind: 'timeUp', text };
    if (kind === 'ended') throw this.#screen.signal.reason ?? new Interrupted('SIGHUP');
    journal.pause();
    if (kind === 'hinted') await this.#hint(asked.aids, text);
    else if (kind === 'left') await this.#confirmLeave(journal);
    const next = kind !== 'paused' ? { text, cursor } : await this.#pause(asked, { text, cursor }, journal);
    if (!('kind' in next)) journal.resume();
    return next;
  }

  /** A hint stays above the answer as long as the question is asked. */
  async #hint(aids: Aids | undefined, typed: string): Promise<void> {
    const hint = await aids?.hint?.(typed);
    if (hint !== undefined)
      this.#hints = [...this.#hints.filter(({ text }) => text !== hint), { tone: 'title', text: hint }];
  }

  /** The pause: the menu, until something other than its keys is chosen. */
  async #pause(asked: Asked, typed: Typed, journal: Journal): Promise<Ending | Typed> {
    const editor = editorOf(this.#screen.environment);
    for (;;) {
      const choice = await askMenu(
        {
          editor: asked.choice || journal.plan.mode === 'flip' ? null : editor,
          isBack: asked.isBack,
          aids: aidsOf(asked.aids),
          isLow: (this.#screen.terminal.stdout.rows || 24) < menuRows,
          page: this.#page,
        },
        this.#streams,
      );
      if (choice === left) await this.#confirmLeave(journal);
      else if (choice === 'keys') await showKeys(this.#page, this.#streams);
      else if (choice === 'editor') return this.#edit(asked, typed, journal);
      else if (isAid(choice)) {
        if ((await this.#help(choice, asked, typed)) === 'stop') return { kind: 'stopped' };
        if (choice === 'hint') return typed;
      } else if (choice === 'skip') return { kind: 'skipped', typed };
      else if (choice === 'giveUp') return { kind: 'gaveUp', text: typed.text };
      else return choice === 'stop' ? { kind: 'stopped' } : typed;
    }
  }

  /** What is asked for beside the answer. */
  async #help(aid: Aid, { aids }: Asked, { text }: Typed): Promise<'goOn' | 'stop'> {
    if (aid === 'hint') await this.#hint(aids, text);
    if (aid === 'flag') aids?.flag();
    if (aid === 'undo') return (await aids?.undo?.()) ?? 'goOn';
    if (aid === 'note') {
      const note = await askNote(aids?.note() ?? '', {
        page: this.#page,
        streams: this.#streams,
        now: this.#screen.now,
      });
      if (note !== null) aids?.putNote(note.text);
    }
    return 'goOn';
  }

  /** Time in the editor is time at the answer: the clock runs. */
  async #edit({ question }: Asked, typed: Typed, journal: Journal): Promise<Typed> {
    const editor = editorOf(this.#screen.environment);
    journal.resume();
    const endBeats = startBeats({
      now: this.#screen.now,
      onBeat: () => journal.retry(),
      onAway: (awayMs) => journal.away(awayMs),
    });
    const edited = await editText(typed.text, editor).finally(endBeats);
    if (edited.kind === 'failed') {
      this.#notes.push(texts.practice.editorFailed(editor, edited.reason));
      if (edited.keptPath !== null) this.#notes.push(texts.practice.editorFileKept(edited.keptPath));
      return typed;
    }
    if (edited.text === typed.text) return typed;
    const changed = { text: edited.text, cursor: edited.text.length };
    journal.saveDraft(question, changed);
    return changed;
  }

  async reveal(asked: Asked, reveal: Reveal): Promise<void> {
    // The prompt leaves question and time on the screen when an answer is handed in, but not in a pause.
    const isGone = reveal.result.outcome === 'gaveUp' || this.#shown !== asked.question;
    const lay = (page: Page) => [
      ...(isGone ? [...questionLines(asked, page), ''] : []),
      ...revealLines({ ...reveal, isTimeShown: !isGone }, page),
    ];
    this.#shown = null;
    const rows = this.#screen.terminal.stdout.rows || 24;
    // Who reads what is longer than the window begins at its top, not where the window ends.
    if (lay(this.#page).length + ratingRows > rows) await this.#view(asked, reveal);
    this.#print([...lay(this.#page), '']);
  }

  /** All that is shown, from its top, on the whole window. */
  async #view(asked: Asked, reveal: Reveal): Promise<void> {
    const { style } = this.#screen.terminal;
    const { more, end, toRating } = texts.drill.pager;
    const answer = await page<'done'>(
      {
        layOut: (columns) => [
          ...questionLines(asked, { columns, style }),
          '',
          ...revealLines(reveal, { columns, style }),
        ],
        status: (percent) => {
          const place = percent === 100 ? end : more(percent);
          return [`${place}  ${toRating}`, toRating];
        },
        read: (key) => (['q', 'esc', 'enter', 'ctrl-d'].includes(key) ? 'done' : null),
        onEnd: 'done',
        paint: style.strong,
      },
      this.#streams,
    );
    if (answer === left) this.#isLeaving = true;
  }

  async rate(rated: Rated, journal: Journal): Promise<RatingWish> {
    if (this.#isLeaving) await this.#confirmLeave(journal);
    const { terminal, now, environment } = this.#screen;
    const wish = await askWish(rated, {
      page: this.#page,
      streams: this.#streams,
      now,
      editor: editorOf(environment),
      isCutOff: this.#isCutOff,
      confirmLeave: () => this.#confirmLeave(journal),
      view: () => this.#view(rated.asked, rated.reveal),
      tell: (text) => this.tell(text),
      print: (lines) => this.#print(lines),
    });
    this.#isCutOff = false;
    if (wish.kind !== 'rated') return wish;
    const name = wish.rating === null ? texts.practice.noRating : texts.practice.ratingNames[wish.rating];
    this.#print([terminal.style.faint(texts.practice.rated(name)), '']);
    return wish;
  }

  async retry({ message }: QbankError): Promise<boolean> {
    this.tell(texts.common.sentences([texts.resume.retry, message]));
    return askRetry(texts.resume.retryHelp, this.#page, this.#streams);
  }

  /** Asks once; throws if the candidate leaves. */
  async #confirmLeave({ session, problem }: Journal): Promise<void> {
    this.#isLeaving = false;
    const title = problem === null ? texts.practice.leave : texts.resume.leaveUnsaved;
    if (!(await confirmLeave(title, this.#page, this.#streams))) return;
    const done = session.turns.filter(({ round, outcome }) => round === 1 && isDone({ outcome })).length;
    if (problem === null) {
      const left = texts.practice.left(done, session.plan.questions.length);
      this.#screen.terminal.say(texts.common.sentences([left, texts.resume.goOnLater]));
    }
    throw new Interrupted('SIGINT');
  }

  get #style() {
    return this.#screen.terminal.style;
  }

  get #page(): Page {
    return { columns: this.#screen.terminal.columns, style: this.#style };
  }

  get #streams(): PromptStreams {
    const { terminal, signal } = this.#screen;
    return { input: terminal.stdin, output: terminal.stdout, signal };
  }

  #print(lines: readonly string[]): void {
    this.#screen.terminal.write(`${lines.join('\n')}\n`);
  }
}

/** Those that are there, in the order of the menu. */
function aidsOf(aids: Aids | undefined): Aid[] {
  if (aids === undefined) return [];
  return [...(aids.hint ? ['hint' as const] : []), 'flag', 'note', ...(aids.undo ? ['undo' as const] : [])];
}

function atEnd(text: string): Typed {
  return { text, cursor: text.length };
}
