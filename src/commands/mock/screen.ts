import type { AnswerOutcome } from '../../terminal/answer/request.ts';
import { showKeys } from '../../terminal/drill/keys.ts';
import { askKey } from '../../terminal/drill/leave.ts';
import { left, promptPage, settle } from '../../terminal/drill/prompt.ts';
import { askOverview, confirmHandIn, type Overview, overviewLines } from '../../terminal/mock/overview.ts';
import { askMockMenu, askReview } from '../../terminal/mock/prompts.ts';
import { paperParagraphs } from '../../terminal/mock/question.ts';
import { rowsOf } from '../../terminal/page.ts';
import { texts } from '../../texts/texts.ts';
import type { Dialogue } from '../practice/dialogue.ts';
import type { Journal } from '../practice/kept/journal.ts';
import type { Typed } from '../practice/kept/session-drafts.ts';
import { atEnd, openScreen, type Screen } from '../practice/screen/screen.ts';
import { ScreenDialogue } from '../practice/screen/screen-dialogue.ts';
import type { Context } from '../program/context.ts';
import type {
  HandedIn,
  Leaving,
  MockDialogue,
  OpenMockDialogue,
  OverviewWish,
  PaperAsked,
} from './dialogue.ts';

/** An interview on the terminal of this process. */
export function openMockScreen(context: Context): OpenMockDialogue {
  const { screen, close } = openScreen(context);
  const drill = new ScreenDialogue(screen);
  return { dialogue: new MockScreen(screen, drill), drill, close };
}

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

  #askAnswer(asked: PaperAsked, typed: Typed, journal: Journal): Promise<AnswerOutcome> {
    const { question, choice, limitSeconds } = asked;
    const { totalSeconds, isStrict } = journal.plan;
    const notes = this.#notes.map((text) => ({ tone: 'quiet' as const, text }));
    this.#notes = [];
    const request = {
      question,
      typed,
      heading: [...notes, ...paperParagraphs(asked)],
      choice,
      clock: { limitSeconds, usedSeconds: journal.usedSeconds(question), isStrict: false },
      paperClock: { limitSeconds: totalSeconds, usedSeconds: journal.totalUsedSeconds(), isStrict },
      leavesTrace: false,
    };
    return this.#screen.askAnswer(request, journal);
  }

  /** What follows when the prompt is left: the question is left, or what is typed so far, to go on with. */
  async #meet(asked: PaperAsked, outcome: AnswerOutcome, journal: Journal): Promise<Leaving | Typed> {
    const { kind, text, cursor, usedSeconds } = outcome;
    journal.setClock(asked.question, usedSeconds);
    if (kind === 'submitted') return { kind: 'answered', text };
    if (kind === 'timeUp') return { kind: 'timeUp', text };
    if (kind === 'ended') throw this.#screen.ending;
    journal.pause();
    let next: Leaving | Typed = { text, cursor };
    if (kind === 'left') await this.#screen.confirmLeave(journal);
    else if (kind === 'editing') next = await this.#edit(asked, next, journal);
    else next = await this.#pause(asked, next, journal);
    if (!('kind' in next)) journal.resume();
    return next;
  }

  /** The pause: the menu, until something other than its keys is chosen. */
  async #pause(asked: PaperAsked, typed: Typed, journal: Journal): Promise<Leaving | Typed> {
    const { editor } = this.#screen;
    for (;;) {
      const choice = await askMockMenu(
        { editor: asked.choice ? null : editor, page: this.#screen.page },
        this.#screen.streams,
      );
      if (choice === left) await this.#screen.confirmLeave(journal);
      else if (choice === 'keys') await showKeys(this.#screen.page, this.#screen.streams);
      else if (choice === 'editor') return this.#edit(asked, typed, journal);
      else if (choice === 'skip') return { kind: 'skipped', typed };
      else return choice === 'overview' ? { kind: 'overview', typed } : typed;
    }
  }

  async #edit({ question }: PaperAsked, typed: Typed, journal: Journal): Promise<Typed> {
    const edited = await this.#screen.edit(question, typed, journal);
    this.#notes.push(...edited.notes);
    return edited.typed;
  }

  async lookOver(overview: Overview, journal: Journal): Promise<OverviewWish> {
    this.#screen.print(overviewLines(overview, this.#screen.page));
    for (;;) {
      const choice = await askOverview(overview, this.#screen.page, this.#screen.streams);
      if (choice === left) await this.#screen.confirmLeave(journal);
      else if (choice.kind !== 'handIn') return choice;
      else if ((await confirmHandIn(overview, this.#screen.page, this.#screen.streams)) === true)
        return choice;
    }
  }

  async handedIn({ answered, planned, isTimeUp }: HandedIn, journal: Journal): Promise<boolean> {
    if (isTimeUp)
      this.#screen.print(rowsOf(texts.mock.timeUp, this.#screen.page).map(this.#screen.page.style.warning));
    this.tell(texts.mock.handedIn(answered, planned));
    for (;;) {
      const choice = await askReview({ page: this.#screen.page, isCutOff: isTimeUp }, this.#screen.streams);
      if (choice !== left) return choice === 'review';
      await this.#screen.confirmLeave(journal);
    }
  }

  /** A reference on a screen has its question above it. */
  recall(): void {}

  async goOn(journal: Journal): Promise<boolean> {
    const lines = rowsOf(texts.mock.next, promptPage(this.#screen.page)).map(this.#screen.page.style.strong);
    for (;;) {
      const answer = await settle((context) => askKey({ lines }, context), this.#screen.streams);
      if (answer !== left) return answer;
      await this.#screen.confirmLeave(journal);
    }
  }
}
