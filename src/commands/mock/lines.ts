import type { QuestionId } from '../../bank/bank.ts';
import { readChoice, toOriginal, toShown } from '../../session/choice.ts';
import { formatSeconds } from '../../session/duration.ts';
import { questionLines } from '../../terminal/drill/question.ts';
import { type Overview, overviewLines, questionAt } from '../../terminal/mock/overview.ts';
import { paperQuestionLines } from '../../terminal/mock/question.ts';
import { texts } from '../../texts/texts.ts';
import type { Dialogue } from '../practice/dialogue.ts';
import type { Journal } from '../practice/kept/journal.ts';
import { LineDialogue } from '../practice/lines/line-dialogue.ts';
import { addLine, holdDraft, type LineDraft } from '../practice/lines/line-draft.ts';
import { type LineStreams, openLineStreams } from '../practice/lines/line-streams.ts';
import type { LineText } from '../practice/lines/protocol.ts';
import type { Context } from '../program/context.ts';
import type {
  HandedIn,
  Leaving,
  MockDialogue,
  OpenMockDialogue,
  OverviewWish,
  PaperAsked,
} from './dialogue.ts';
import { type PaperLine, readPaperLine } from './protocol.ts';
import { TimedLines } from './timed-lines.ts';

type PaperStreams = LineStreams<TimedLines>;

/** An interview over stdin. */
export function openMockLines(context: Context): OpenMockDialogue {
  const open = openLineStreams(context);
  const lines = new TimedLines(open.lines);
  const streams = { ...open, lines };
  const drill = new LineDialogue(streams);
  return { dialogue: new MockLines(streams, drill), drill, close: async () => void (await lines.return()) };
}

/** The interview line by line, for a pipe or a screen reader. */
class MockLines implements MockDialogue {
  readonly #streams: PaperStreams;
  readonly #drill: Dialogue;
  /** A person is told once what can be typed, a program each time. */
  #isHelpTold = false;

  constructor(streams: PaperStreams, drill: Dialogue) {
    this.#streams = streams;
    this.#drill = drill;
  }

  readonly tell: Dialogue['tell'] = (text) => this.#drill.tell(text);
  readonly retry: Dialogue['retry'] = (problem) => this.#drill.retry(problem);

  /** A program is always ready. What is typed already begins the answer. */
  async begin(): Promise<void> {
    const { lines, isTyped } = this.#streams;
    if (!isTyped) return;
    this.tell(texts.mock.intro.startByLine);
    const line = textOf(await lines.next());
    if (line !== null && line.trim() !== '') lines.putBack(line);
  }

  async ask(asked: PaperAsked, journal: Journal): Promise<Leaving> {
    const { question } = asked;
    const before = this.#show(asked, journal);
    const watched = { question, text: before, journal, dialogue: this };
    return holdDraft(watched, this.#streams, (draft) => this.#readAnswer({ asked, draft, journal }));
  }

  /** Shows the question and starts its clock; returns the text that the answer goes on from. */
  #show(asked: PaperAsked, journal: Journal): string {
    const { question, choice } = asked;
    const text = journal.typed(question)?.text ?? '';
    this.#print(['', ...paperQuestionLines(asked, this.#streams.page), '']);
    const { draftChosen, draftGoesOn, choiceByLine } = texts.practice;
    if (text !== '')
      this.tell(choice ? draftChosen(toShown(text, choice).join('')) : `${draftGoesOn}\n${text}`);
    this.tell(choice ? choiceByLine[choice.kind] : this.#invitation());
    journal.show(question);
    return text;
  }

  #invitation(): string {
    if (this.#isHelpTold) return texts.practice.answerAgainByLine;
    this.#isHelpTold = this.#streams.isTyped;
    return texts.mock.byLine.answer;
  }

  async #readAnswer(answering: Answering): Promise<Leaving> {
    const { draft, journal } = answering;
    for (;;) {
      const line = await this.#nextLine(journal);
      if (line === timeUp) return { kind: 'timeUp', text: draft.typed.text };
      if (line === null) return this.#endOfInput(draft);
      const leaving = this.#obey(readPaperLine(line, this.#streams), answering);
      if (leaving !== null) return leaving;
    }
  }

  /** The next line, unless the time of the paper is up before it comes; null at the end of the input. */
  async #nextLine(journal: Journal): Promise<string | typeof timeUp | null> {
    const { totalSeconds, isStrict } = journal.plan;
    const { lines } = this.#streams;
    for (;;) {
      const leftMs = ((totalSeconds ?? 0) - journal.totalUsedSeconds()) * 1000;
      if (totalSeconds === null || !isStrict) return textOf(await lines.next());
      if (leftMs <= 0) return timeUp;
      const line = await lines.within(leftMs);
      if (line !== null) return textOf(line);
    }
  }

  /** Does what a line asks for; null where the question goes on. */
  #obey(meaning: PaperLine, { asked, draft, journal }: Answering): Leaving | null {
    const { typed } = draft;
    if (meaning.kind === 'text') return this.#take(meaning, asked, draft);
    if (meaning.kind === 'time') return this.#tellTime(asked, journal);
    if (meaning.kind === 'notHere') return this.#tellCommands();
    if (meaning.kind === 'goTo') return this.#goTo(meaning.number, journal, draft);
    if (meaning.kind === 'end') {
      if (!this.#streams.isTyped || !draft.isEmpty) return { kind: 'answered', text: typed.text };
      this.tell(texts.mock.byLine.empty);
      return null;
    }
    if (meaning.kind === 'giveUp') return { kind: 'gaveUp', text: typed.text };
    return { kind: meaning.kind === 'skip' ? 'skipped' : meaning.kind, typed };
  }

  /** Takes a line of an answer. Of a choice a person is told when it names nothing; from a program it is kept as it came. */
  #take(meaning: LineText, { choice }: PaperAsked, draft: LineDraft): null {
    const { text: line } = meaning;
    if (choice === null) addLine(meaning, draft, this);
    else if (line.trim() !== '') {
      const labels = readChoice(line, choice);
      const { choiceUnknown, choiceByLine } = texts.practice;
      if (labels === null) this.tell(choiceUnknown(line.trim(), choiceByLine[choice.kind]));
      const before = choice.kind === 'multiple' ? toShown(draft.typed.text, choice) : [];
      if (labels !== null) draft.replace(toOriginal([...before, ...labels], choice));
      else if (!this.#streams.isTyped) draft.replace(line.trim());
    }
    return null;
  }

  #tellCommands(): null {
    this.tell(texts.mock.byLine.answer);
    return null;
  }

  #tellTime({ question, limitSeconds }: PaperAsked, journal: Journal): null {
    const { of, time } = texts.mock.byLine;
    const clock = (usedSeconds: number, limit: number | null) =>
      of(formatSeconds(usedSeconds), limit === null ? null : formatSeconds(limit));
    const paper = clock(journal.totalUsedSeconds(), journal.plan.totalSeconds);
    this.tell(time({ question: clock(journal.usedSeconds(question), limitSeconds), paper }));
    return null;
  }

  #goTo(typed: string, journal: Journal, draft: LineDraft): Leaving | null {
    const question = questionAt(journal.session.turns, typed);
    if (question !== null) return { kind: 'goTo', question, typed: draft.typed };
    this.tell(texts.mock.byLine.goToUnknown(typed));
    return null;
  }

  #endOfInput(draft: LineDraft): Leaving {
    const { inputEnded, draftKept } = texts.practice;
    const said = draft.isEmpty ? [inputEnded] : [inputEnded, draftKept, texts.resume.goOnLater];
    this.tell(texts.common.sentences(said));
    return draft.isEmpty ? { kind: 'stop', typed: draft.typed } : { kind: 'cut' };
  }

  /** From a program's lines nothing is asked: behind the last answer the paper is handed in. */
  async lookOver(overview: Overview): Promise<OverviewWish> {
    const { lines, isTyped, page } = this.#streams;
    this.#print(['', ...overviewLines(overview, page)]);
    if (!isTyped) return overview.left === null ? { kind: 'handIn' } : { kind: 'goOn' };
    for (;;) {
      this.tell(overview.left === null ? texts.mock.overview.askByLine : texts.mock.overview.askAgainByLine);
      const line = textOf(await lines.next());
      if (line === null) return { kind: 'handIn' };
      const typed = line.trim();
      if (typed === '') return { kind: overview.left === null ? 'handIn' : 'goOn' };
      if (readPaperLine(typed, { isTyped }).kind === 'handIn') return { kind: 'handIn' };
      const question: QuestionId | null = questionAt(overview.rows, typed.replace(/^\/goto\s+/, ''));
      if (question !== null) return { kind: 'goTo', question };
      this.tell(texts.mock.overview.unknown(typed));
    }
  }

  async handedIn({ answered, planned, isTimeUp }: HandedIn): Promise<boolean> {
    const { lines, isTyped } = this.#streams;
    if (isTimeUp) this.tell(texts.mock.timeUp);
    this.tell(texts.mock.handedIn(answered, planned));
    // What is being typed when the time is up is no rating.
    if (isTimeUp && isTyped) {
      this.tell(texts.mock.byLine.pressEnter);
      await lines.next();
    }
    return true;
  }

  recall(asked: PaperAsked): void {
    this.#print(['', ...questionLines(asked, this.#streams.page)]);
  }

  async goOn(): Promise<boolean> {
    const { lines, isTyped } = this.#streams;
    if (!isTyped) return true;
    this.tell(texts.mock.nextByLine);
    const line = textOf(await lines.next());
    return line !== null && readPaperLine(line, { isTyped }).kind !== 'stop';
  }

  #print(lines: readonly string[]): void {
    this.#streams.write(`${lines.join('\n')}\n`);
  }
}

const timeUp = Symbol('time up');

/** The text of a line; null at the end of the input. */
function textOf({ value, done }: IteratorResult<string, undefined>): string | null {
  return done ? null : (value ?? null);
}

interface Answering {
  asked: PaperAsked;
  draft: LineDraft;
  journal: Journal;
}
