import type { QuestionId } from '../../../bank/bank.ts';
import type { QbankError } from '../../../errors.ts';
import type { AnswerOutcome, HeadingParagraph } from '../../../terminal/answer/request.ts';
import { showKeys } from '../../../terminal/drill/keys.ts';
import { askRetry } from '../../../terminal/drill/leave.ts';
import { type Aid, askMenu, isAid } from '../../../terminal/drill/menu.ts';
import { page } from '../../../terminal/drill/pager.ts';
import { left } from '../../../terminal/drill/prompt.ts';
import { questionLines, questionParagraphs } from '../../../terminal/drill/question.ts';
import { type Reveal, revealLines } from '../../../terminal/drill/reveal.ts';
import { type Page, rowsOf } from '../../../terminal/page.ts';
import { texts } from '../../../texts/texts.ts';
import type { Context } from '../../program/context.ts';
import type { Aids, Asked, Dialogue, Ending, OpenDialogue, Rated, RatingWish } from '../dialogue.ts';
import type { Journal } from '../kept/journal.ts';
import type { Typed } from '../kept/session-drafts.ts';
import { openScreen, type Screen } from './screen.ts';
import { askNote, askWish } from './screen-rating.ts';

/** Below a reference stands the rating: its title, four choices, the line to type in, what Enter means. */
const ratingRows = 9;

/** A lower window has no room for the whole menu. */
const menuRows = 16;

/** A dialogue on the terminal of this process. */
export function openScreenDialogue(introduction: readonly string[], context: Context): OpenDialogue {
  const { screen, close } = openScreen(context);
  return { dialogue: new ScreenDialogue(screen, introduction), close };
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

  /** The introduction is said above the first question. */
  constructor(screen: Screen, introduction: readonly string[] = []) {
    this.#screen = screen;
    this.#notes = [...introduction];
  }

  tell(text: string): void {
    this.#screen.print([...rowsOf(text, this.#screen.page), '']);
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

  #askAnswer(asked: Asked, typed: Typed, journal: Journal): Promise<AnswerOutcome> {
    const { question, choice, aids } = asked;
    const { limitSeconds, isStrict, mode } = journal.plan;
    const notes = this.#notes.map((note): HeadingParagraph => ({ tone: 'quiet', text: note }));
    this.#notes = [];
    const request = {
      question,
      typed,
      heading: [...notes, ...questionParagraphs(asked), ...this.#hints],
      manner: mode === 'flip' && !choice ? ('spoken' as const) : ('written' as const),
      hasHint: Boolean(aids?.hint),
      choice,
      clock: { limitSeconds, usedSeconds: journal.usedSeconds(question), isStrict },
    };
    return this.#screen.askAnswer(request, journal);
  }

  /** What follows when the prompt is left: the end of the turn, or what is typed so far, to go on with. */
  async #meet(asked: Asked, outcome: AnswerOutcome, journal: Journal): Promise<Ending | Typed> {
    const { kind, text, cursor, usedSeconds } = outcome;
    journal.setClock(asked.question, usedSeconds);
    this.#isCutOff = kind === 'timeUp';
    this.#shown = kind === 'submitted' || kind === 'timeUp' ? asked.question : null;
    if (kind === 'submitted') return { kind: 'answered', text };
    if (kind === 'timeUp') return { kind: 'timeUp', text };
    if (kind === 'ended') throw this.#screen.ending;
    journal.pause();
    let next: Ending | Typed = { text, cursor };
    if (kind === 'hinted') await this.#hint(asked.aids, text);
    else if (kind === 'left') await this.#confirmLeave(journal);
    else if (kind === 'editing') next = await this.#edit(asked, next, journal);
    else next = await this.#pause(asked, next, journal);
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
    const { editor, terminal } = this.#screen;
    for (;;) {
      const choice = await askMenu(
        {
          editor: asked.choice || journal.plan.mode === 'flip' ? null : editor,
          isBack: asked.isBack,
          aids: aidsOf(asked.aids),
          isLow: (terminal.stdout.rows || 24) < menuRows,
          page: this.#screen.page,
        },
        this.#screen.streams,
      );
      if (choice === left) await this.#confirmLeave(journal);
      else if (choice === 'keys') await showKeys(this.#screen.page, this.#screen.streams);
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
        page: this.#screen.page,
        streams: this.#screen.streams,
        now: this.#screen.now,
      });
      if (note !== null) aids?.putNote(note.text);
    }
    return 'goOn';
  }

  async #edit({ question }: Asked, typed: Typed, journal: Journal): Promise<Typed> {
    const edited = await this.#screen.edit(question, typed, journal);
    this.#notes.push(...edited.notes);
    return edited.typed;
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
    if (lay(this.#screen.page).length + ratingRows > rows) await this.#view(asked, reveal);
    this.#screen.print([...lay(this.#screen.page), '']);
  }

  revealPoints(asked: Asked, reveal: Reveal): Promise<void> {
    return this.reveal(asked, reveal);
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
      this.#screen.streams,
    );
    if (answer === left) this.#isLeaving = true;
  }

  async rate(rated: Rated, journal: Journal): Promise<RatingWish> {
    if (this.#isLeaving) await this.#confirmLeave(journal);
    const { terminal, now, editor } = this.#screen;
    const wish = await askWish(rated, {
      page: this.#screen.page,
      streams: this.#screen.streams,
      now,
      editor,
      isCutOff: this.#isCutOff,
      confirmLeave: () => this.#confirmLeave(journal),
      view: () => this.#view(rated.asked, rated.reveal),
      tell: (text) => this.tell(text),
      print: (lines) => this.#screen.print(lines),
    });
    this.#isCutOff = false;
    if (wish.kind !== 'rated') return wish;
    const name = wish.rating === null ? texts.practice.noRating : texts.practice.ratingNames[wish.rating];
    this.#screen.print([terminal.style.faint(texts.practice.rated(name)), '']);
    return wish;
  }

  async retry({ message }: QbankError): Promise<boolean> {
    this.tell(texts.common.sentences([texts.resume.retry, message]));
    return askRetry(texts.resume.retryHelp, this.#screen.page, this.#screen.streams);
  }

  /** Asks once; throws if the candidate leaves. */
  async #confirmLeave(journal: Journal): Promise<void> {
    this.#isLeaving = false;
    await this.#screen.confirmLeave(journal);
  }
}

/** Those that are there, in the order of the menu. */
function aidsOf(aids: Aids | undefined): Aid[] {
  if (aids === undefined) return [];
  return [...(aids.hint ? ['hint' as const] : []), 'flag', 'note', ...(aids.undo ? ['undo' as const] : [])];
}
