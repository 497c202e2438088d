import { Interrupted } from '../../errors.ts';
import { toOriginal, toShown } from '../../session/choice.ts';
import { isDone } from '../../session/turn.ts';
import { type AnswerOutcome, askAnswer } from '../../terminal/answer/answer.ts';
import { showKeys } from '../../terminal/drill/keys.ts';
import { askKey, confirmLeave } from '../../terminal/drill/leave.ts';
import { type Page, rowsOf } from '../../terminal/drill/page.ts';
import { left, type PromptStreams, promptPage, settle } from '../../terminal/drill/prompt.ts';
import { askOverview, confirmHandIn, type Overview, overviewLines } from '../../terminal/mock/overview.ts';
import { askMockMenu, askReview } from '../../terminal/mock/prompts.ts';
import { paperParagraphs } from '../../terminal/mock/question.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../context.ts';
import { startBeats } from '../practice/beats.ts';
import type { Dialogue } from '../practice/dialogue.ts';
import { editorOf, editText } from '../practice/editor.ts';
import type { Journal, Typed } from '../practice/journal.ts';
import { reasonOf } from '../practice/saving.ts';
import { ScreenDialogue } from '../practice/screen-dialogue.ts';
import type {
  HandedIn,
  Leaving,
  MockDialogue,
  OpenMockDialogue,
  OverviewWish,
  PaperAsked,
} from './dialogue.ts';

interface Screen {
  terminal: Terminal;
  now: () => number;
  environment: NodeJS.ProcessEnv;
  /** Aborts when a signal ends the program. */
  signal: AbortSignal;
}

/** An interview on the terminal of this process. */
export function openMockScreen(context: Context): OpenMockDialogue {
  const { terminal, now, environment, beforeLeaving } = context;
  const leaving = new AbortController();
  // The prompt hands its draft over when it is aborted: that must come before the store is closed.
  const forget = beforeLeaving(() => leaving.abort(new Interrupted('SIGHUP')));
  const screen = { terminal, now, environment, signal: leaving.signal };
  const drill = new ScreenDialogue({ ...screen, introduction: [] });
  return { dialogue: new MockScreen(screen, drill), drill, close: async () => forget() };
}

const atEnd = (text: string): Typed => ({ text, cursor: text.length });

/** The interview on a terminal: a prompt with two running clocks, a pause, the paper looked over. */
class MockScreen implements MockDialogue {
  readonly #screen: Screen;
  readonly #drill: Dialogue;
  /** What is to be said above the answer when it is asked for next. */
  #notes: string[] = [];

  constructor(screen: Screen, drill: Dialogue) {
    this.#screen = screen;
    this.#drill = drill;
  }

  readonly tell: Dialogue['tell'] = (text) => this.#drill.tell(text);
  readonly retry: Dialogue['retry'] = (problem) => this.#drill.retry(problem);

  /** A screen has asked with the paper's intro, before there was a session. */
  async begin(): Promise<void> {}

  async ask(asked: PaperAsked, journal: Journal): Promise<Leaving> {
    const { question, position, planned } = asked;
    let typed: Typed = journal.typed(question) ?? atEnd('');
    journal.show(question);
    for (;;) {
      const outcome = await this.#askAnswer(asked, typed, journal);
      const next = await this.#meet(asked, outcome, journal);
      if (!('kind' in next)) {
        typed = next;
        continue;
      }
      if (next.kind === 'answered') this.tell(texts.mock.submitted(position, planned));
      return next;
    }
  }

  /** What was chosen goes in and comes out by the labels of the document, however they are shown. */
  async #askAnswer(asked: PaperAsked, typed: Typed, journal: Journal): Promise<AnswerOutcome> {
    const { terminal, now } = this.#screen;
    const { question, choice, limitSeconds } = asked;
    const { totalSeconds, isStrict } = journal.plan;
    const toKept = ({ text, cursor }: Typed) =>
      choice ? atEnd(toOriginal([...text], choice)) : { text, cursor };
    const usedSeconds = journal.usedSeconds(question);
    const notes = this.#notes.map((text) => ({ tone: 'quiet' as const, text }));
    this.#notes = [];
    const outcome = await askAnswer(
      {
        heading: [...notes, ...paperParagraphs(asked)],
        choice,
        draft: choice ? atEnd(toShown(typed.text, choice).join('')) : typed,
        clock: { limitSeconds, usedSeconds, isStrict: false },
        paperClock: { limitSeconds: totalSeconds, usedSeconds: journal.totalUsedSeconds(), isStrict },
        leavesTrace: false,
        now,
        onDraft: (draft) => reasonOf(journal.saveDraft(question, toKept(draft), draft.usedSeconds)),
        style: terminal.style,
      },
      this.#streams,
    );
    return { ...outcome, ...toKept(outcome) };
  }

  /** What follows when the prompt is left: the question is left, or what is typed so far, to go on with. */
  async #meet(asked: PaperAsked, outcome: AnswerOutcome, journal: Journal): Promise<Leaving | Typed> {
    const { kind, text, cursor, usedSeconds } = outcome;
    journal.setClock(asked.question, usedSeconds);
    if (kind === 'submitted') return { kind: 'answered', text };
    if (kind === 'timeUp') return { kind: 'timeUp', text };
    if (kind === 'ended') throw this.#screen.signal.reason ?? new Interrupted('SIGHUP');
    journal.pause();
    if (kind === 'left') await this.#confirmLeave(journal);
    const next = kind === 'left' ? { text, cursor } : await this.#pause(asked, { text, cursor }, journal);
    if (!('kind' in next)) journal.resume();
    return next;
  }

  /** The pause: the menu, until something other than its keys is chosen. */
  async #pause(asked: PaperAsked, typed: Typed, journal: Journal): Promise<Leaving | Typed> {
    const editor = editorOf(this.#screen.environment);
    for (;;) {
      const choice = await askMockMenu(
        { editor: asked.choice ? null : editor, page: this.#page },
        this.#streams,
      );
      if (choice === left) await this.#confirmLeave(journal);
      else if (choice === 'keys') await showKeys(this.#page, this.#streams);
      else if (choice === 'editor') return this.#edit(asked, typed, journal);
      else if (choice === 'skip') return { kind: 'skipped', typed };
      else return choice === 'overview' ? { kind: 'overview', typed } : typed;
    }
  }

  /** Time in the editor is time at the answer: the clock runs. */
  async #edit({ question }: PaperAsked, typed: Typed, journal: Journal): Promise<Typed> {
    const { environment, now } = this.#screen;
    const editor = editorOf(environment);
    journal.resume();
    const onAway = (awayMs: number) => journal.away(awayMs);
    const endBeats = startBeats({ now, onBeat: () => journal.retry(), onAway });
    const edited = await editText(typed.text, editor).finally(endBeats);
    if (edited.kind === 'failed') {
      this.#notes.push(texts.practice.editorFailed(editor, edited.reason));
      if (edited.keptPath !== null) this.#notes.push(texts.practice.editorFileKept(edited.keptPath));
      return typed;
    }
    if (edited.text === typed.text) return typed;
    journal.saveDraft(question, atEnd(edited.text));
    return atEnd(edited.text);
  }

  async lookOver(overview: Overview, journal: Journal): Promise<OverviewWish> {
    this.#print(overviewLines(overview, this.#page));
    for (;;) {
      const choice = await askOverview(overview, this.#page, this.#streams);
      if (choice === left) await this.#confirmLeave(journal);
      else if (choice.kind !== 'handIn') return choice;
      else if ((await confirmHandIn(overview, this.#page, this.#streams)) === true) return choice;
    }
  }

  async handedIn({ answered, planned, isTimeUp }: HandedIn, journal: Journal): Promise<boolean> {
    if (isTimeUp) this.#print(rowsOf(texts.mock.timeUp, this.#page).map(this.#page.style.warning));
    this.tell(texts.mock.handedIn(answered, planned));
    for (;;) {
      const choice = await askReview({ page: this.#page, isCutOff: isTimeUp }, this.#streams);
      if (choice !== left) return choice === 'review';
      await this.#confirmLeave(journal);
    }
  }

  /** A reference on a screen has its question above it. */
  recall(): void {}

  async goOn(journal: Journal): Promise<boolean> {
    const lines = rowsOf(texts.mock.next, promptPage(this.#page)).map(this.#page.style.strong);
    for (;;) {
      const answer = await settle((context) => askKey({ lines }, context), this.#streams);
      if (answer !== left) return answer;
      await this.#confirmLeave(journal);
    }
  }

  /** Asks once; throws if the candidate leaves. */
  async #confirmLeave({ session, problem }: Journal): Promise<void> {
    const title = problem === null ? texts.practice.leave : texts.resume.leaveUnsaved;
    if (!(await confirmLeave(title, this.#page, this.#streams))) return;
    const done = session.turns.filter(isDone).length;
    if (problem === null) {
      const left = texts.practice.left(done, session.plan.questions.length);
      this.#screen.terminal.say(texts.common.sentences([left, texts.resume.goOnLater]));
    }
    throw new Interrupted('SIGINT');
  }

  get #page(): Page {
    const { columns, style } = this.#screen.terminal;
    return { columns, style };
  }

  get #streams(): PromptStreams {
    const { terminal, signal } = this.#screen;
    return { input: terminal.stdin, output: terminal.stdout, signal };
  }

  #print(lines: readonly string[]): void {
    this.#screen.terminal.write(`${lines.join('\n')}\n`);
  }
}
