import type { QuestionId } from '../../../bank/bank.ts';
import { type Choice, readChoice, toOriginal, toShown } from '../../../session/choice.ts';
import { formatSeconds } from '../../../session/duration.ts';
import { coverageText, scoreLines } from '../../../terminal/drill/points.ts';
import { questionLines } from '../../../terminal/drill/question.ts';
import { type Reveal, revealLines } from '../../../terminal/drill/reveal.ts';
import { rowsOf } from '../../../terminal/page.ts';
import { texts } from '../../../texts/texts.ts';
import type { Context } from '../../program/context.ts';
import type { Asked, Dialogue, Ending, OpenDialogue, Rated, RatingWish } from '../dialogue.ts';
import type { Journal } from '../kept/journal.ts';
import { addLine, holdDraft, type LineDraft } from './line-draft.ts';
import { readWish } from './line-rating.ts';
import { type LineStreams, openLineStreams } from './line-streams.ts';
import { type Asking, type LineMeaning, readAnswerLine } from './protocol.ts';

/** A dialogue over stdin. */
export function openLineDialogue(introduction: readonly string[], context: Context): OpenDialogue {
  const streams = openLineStreams(context);
  const dialogue = new LineDialogue(streams);
  for (const line of introduction) dialogue.tell(line);
  return { dialogue, close: async () => void (await streams.lines.return?.(undefined)) };
}

/** The drill line by line, for a pipe or a screen reader. */
export class LineDialogue implements Dialogue {
  readonly #streams: LineStreams;
  /** A person is told once what can be typed, a program each time. */
  #isHelpTold = false;
  /** The question to which a person has just typed an answer: it stands above. */
  #typedLast: QuestionId | null = null;

  constructor(streams: LineStreams) {
    this.#streams = streams;
  }

  tell(text: string): void {
    const { say, page } = this.#streams;
    say(rowsOf(text, page).join('\n'));
  }

  async ask(asked: Asked, journal: Journal): Promise<Ending> {
    const { question } = asked;
    const before = this.#restore(asked, journal);
    const watched = { question, text: before, journal, dialogue: this };
    const ending = await holdDraft(watched, this.#streams, (draft) =>
      this.#readAnswer(draft, asked, journal),
    );
    this.#typedLast = this.#streams.isTyped ? question : null;
    return ending;
  }

  /** Shows the question and starts its clock; returns the text that the answer goes on from. */
  #restore(asked: Asked, journal: Journal): string {
    const { page, isTyped } = this.#streams;
    const { question, choice } = asked;
    const here = journal.typed(question);
    // A program that writes its whole answer into a pipe must not find another text before it.
    const earlier = here === null && isTyped ? journal.takeOver(question) : null;
    this.#print(['', ...questionLines(asked, page), '']);
    const { text } = here ?? earlier ?? { text: '' };
    if (earlier !== null) this.tell(texts.practice.draftRestored);
    if (text !== '' && choice) this.tell(texts.practice.draftChosen(toShown(text, choice).join('')));
    else if (text !== '') this.tell([texts.practice.draftGoesOn, text].join('\n'));
    this.tell(this.#invitation(asked, journal));
    if (isTyped) this.#tellHelpOnce();
    journal.show(question, earlier?.elapsedSeconds);
    return text;
  }

  #invitation({ choice }: Asked, { plan }: Journal): string {
    if (choice) return texts.practice.choiceByLine[choice.kind];
    if (plan.mode === 'flip') return texts.drill.spokenByLine;
    return this.#isHelpTold ? texts.practice.answerAgainByLine : texts.practice.answerByLine;
  }

  #tellHelpOnce(): void {
    if (!this.#isHelpTold) this.tell(texts.drill.commands.hintOfHelp);
    this.#isHelpTold = true;
  }

  async #readAnswer(draft: LineDraft, asked: Asked, journal: Journal): Promise<Ending> {
    const { choice } = asked;
    const isSpoken = journal.plan.mode === 'flip' && !choice;
    for (;;) {
      const line = await this.#streams.lines.next();
      if (line.done) return this.#endOfInput(draft);
      const meaning = readAnswerLine(line.value, this.#streams);
      if (isAsking(meaning)) {
        draft.save();
        if ((await this.#help(meaning, { draft, asked, journal })) === 'stop') return { kind: 'stopped' };
      } else if (isSpoken && (meaning.kind === 'end' || line.value.trim() === '')) {
        return { kind: 'answered', text: '' };
      } else if (meaning.kind === 'text' && choice) this.#choose(draft, meaning.text, choice);
      else if (meaning.kind === 'text' && !isSpoken) addLine(meaning, draft, this);
      else if (meaning.kind === 'text') this.tell(texts.answer.nothingTypedHere[0]);
      else if (meaning.kind === 'end' && this.#streams.isTyped && draft.isEmpty)
        this.tell(texts.practice.emptyAnswer);
      else return endingOf(meaning, draft);
    }
  }

  /** What is asked for beside the answer. */
  async #help(asking: Asking, { draft, asked, journal }: Helped): Promise<'goOn' | 'stop'> {
    const { aids, question } = asked;
    const { commands, noHint, nothingToUndo } = texts.drill;
    if (asking.kind === 'time')
      this.tell(clockText(journal.usedSeconds(question), journal.plan.limitSeconds));
    if (asking.kind === 'hint') this.tell((await aids?.hint?.(draft.typed.text)) ?? noHint);
    if (asking.kind === 'soFar')
      this.tell(draft.isEmpty ? commands.nothingSoFar : [commands.textSoFar, draft.typed.text].join('\n'));
    if (asking.kind === 'question') this.#print(['', ...questionLines(asked, this.#streams.page), '']);
    if (asking.kind === 'flag') aids?.flag();
    if (asking.kind === 'note') aids?.putNote(asking.text);
    if (asking.kind === 'help') this.#list(commands.title, commands.answer);
    if (asking.kind !== 'undo') return 'goOn';
    if (!aids?.undo) this.tell(nothingToUndo);
    // Meanwhile another question is thought of.
    journal.pause();
    const next = (await aids?.undo?.()) ?? 'goOn';
    if (next === 'goOn') {
      journal.resume();
      this.#print(['', ...questionLines(asked, this.#streams.page), '']);
    }
    return next;
  }

  /** Takes a line as what is chosen. A person is told when it names nothing; from a program it is kept as it came, and wrong. */
  #choose(draft: LineDraft, line: string, choice: Choice): void {
    if (line.trim() === '') return;
    const labels = readChoice(line, choice);
    if (labels === null)
      this.tell(texts.practice.choiceUnknown(line.trim(), texts.practice.choiceByLine[choice.kind]));
    if (labels === null && this.#streams.isTyped) return;
    const before = choice.kind === 'multiple' ? toShown(draft.typed.text, choice) : [];
    draft.replace(labels === null ? line.trim() : toOriginal([...before, ...labels], choice));
  }

  #endOfInput(draft: LineDraft): Ending {
    const { inputEnded, draftKept } = texts.practice;
    if (!draft.isEmpty) this.tell(texts.common.sentences([inputEnded, draftKept, texts.resume.goOnLater]));
    else this.tell(inputEnded);
    return { kind: draft.isEmpty ? 'stopped' : 'cut' };
  }

  /** Lines do not wait for a disk to be made free. */
  async retry(): Promise<boolean> {
    return false;
  }

  async reveal({ question }: Asked, reveal: Reveal): Promise<void> {
    const isAnswerShown = this.#typedLast === question;
    this.#print(['', ...revealLines({ ...reveal, isAnswerShown, isByLine: true }, this.#streams.page), '']);
  }

  async revealPoints(_: Asked, { graded }: Reveal): Promise<void> {
    if (!graded) return;
    this.#print([coverageText(graded.grade), ...scoreLines(graded.grade, this.#streams.page)]);
  }

  rate(rated: Rated): Promise<RatingWish> {
    const { lines, isTyped } = this.#streams;
    const { ratingTitle, rating } = texts.drill.commands;
    const help = () => this.#list(ratingTitle, rating);
    return readWish(rated, { lines, isTyped, tell: (text) => this.tell(text), help });
  }

  #list(title: string, commands: readonly (readonly [string, string])[]): void {
    this.tell(
      [title, ...commands.map(([typed, meaning]) => `${typed}${texts.common.colon}${meaning}`)].join('\n'),
    );
  }

  #print(lines: readonly string[]): void {
    this.#streams.write(`${lines.join('\n')}\n`);
  }
}

/** An answer while something is asked for beside it. */
interface Helped {
  draft: LineDraft;
  asked: Asked;
  journal: Journal;
}

const endings: ReadonlySet<LineMeaning['kind']> = new Set(['text', 'end', 'skip', 'giveUp', 'stop']);

function isAsking(meaning: LineMeaning): meaning is Asking {
  return !endings.has(meaning.kind);
}

/** The clock, in words. */
function clockText(usedSeconds: number, limitSeconds: number | null): string {
  const { timeLeft, timeOver, timeUsed } = texts.drill.commands;
  const used = Math.floor(usedSeconds);
  if (limitSeconds === null) return timeUsed(formatSeconds(used));
  return used > limitSeconds
    ? timeOver(formatSeconds(used - limitSeconds))
    : timeLeft(formatSeconds(limitSeconds - used));
}

function endingOf({ kind }: Exclude<LineMeaning, { kind: 'text' } | Asking>, draft: LineDraft): Ending {
  const { text } = draft.typed;
  const endings: { [Kind in typeof kind]: Ending } = {
    end: { kind: 'answered', text },
    skip: { kind: 'skipped', typed: draft.typed },
    giveUp: { kind: 'gaveUp', text },
    stop: { kind: 'stopped' },
  };
  return endings[kind];
}
