import type { QuestionId } from '../../../bank/bank.ts';
import { Interrupted } from '../../../errors.ts';
import { toOriginal, toShown } from '../../../session/choice.ts';
import { isDone } from '../../../session/turn.ts';
import { askAnswer } from '../../../terminal/answer/answer.ts';
import type { AnswerOutcome, AnswerRequest } from '../../../terminal/answer/request.ts';
import { confirmLeave } from '../../../terminal/drill/leave.ts';
import type { PromptStreams } from '../../../terminal/drill/prompt.ts';
import type { Page } from '../../../terminal/page.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { texts } from '../../../texts/texts.ts';
import { editorOf, editText } from '../../edit/editor.ts';
import type { Context } from '../../program/context.ts';
import { startBeats } from '../beats.ts';
import type { Journal } from '../kept/journal.ts';
import { reasonOf } from '../kept/saving.ts';
import type { Typed } from '../kept/session-drafts.ts';

/** An answer to be asked for; `typed` is what there is of it. */
interface AnswerAsked extends Omit<AnswerRequest, 'draft' | 'onDraft' | 'now' | 'style'> {
  question: QuestionId;
  typed: Typed;
}

/** What was typed when the editor was left, and what is to be said where it could not be used. */
interface Edited {
  typed: Typed;
  notes: string[];
}

/** A text with the cursor behind it. */
export function atEnd(text: string): Typed {
  return { text, cursor: text.length };
}

/** The terminal of this process, as a session is held on it. */
export class Screen {
  readonly terminal: Terminal;
  readonly now: () => number;
  readonly #environment: NodeJS.ProcessEnv;
  /** Aborts when a signal ends the program. */
  readonly #signal: AbortSignal;

  constructor({ terminal, now, environment }: Context, signal: AbortSignal) {
    this.terminal = terminal;
    this.now = now;
    this.#environment = environment;
    this.#signal = signal;
  }

  get page(): Page {
    const { columns, style } = this.terminal;
    return { columns, style };
  }

  get streams(): PromptStreams {
    const { stdin, stdout } = this.terminal;
    return { input: stdin, output: stdout, signal: this.#signal };
  }

  /** The command of the candidate's editor. */
  get editor(): string {
    return editorOf(this.#environment);
  }

  /** Why a prompt ended without having been left. */
  get ending(): unknown {
    return this.#signal.reason ?? new Interrupted('SIGHUP');
  }

  print(lines: readonly string[]): void {
    this.terminal.write(`${lines.join('\n')}\n`);
  }

  /** Asks for an answer. What was chosen goes in and comes out by the labels of the document, however they are shown. */
  async askAnswer(asked: AnswerAsked, journal: Journal): Promise<AnswerOutcome> {
    const { question, typed, ...request } = asked;
    const { choice } = request;
    const toKept = ({ text, cursor }: Typed) =>
      choice ? atEnd(toOriginal([...text], choice)) : { text, cursor };
    const outcome = await askAnswer(
      {
        ...request,
        draft: choice ? atEnd(toShown(typed.text, choice).join('')) : typed,
        now: this.now,
        onDraft: (draft) => reasonOf(journal.saveDraft(question, toKept(draft), draft.usedSeconds)),
        style: this.terminal.style,
      },
      this.streams,
    );
    return { ...outcome, ...toKept(outcome) };
  }

  /** Lets an answer be written in the editor. Time in it is time at the answer: the clock runs. */
  async edit(question: QuestionId, typed: Typed, journal: Journal): Promise<Edited> {
    const { editor } = this;
    journal.resume();
    const endBeats = startBeats({
      now: this.now,
      onBeat: () => journal.retry(),
      onAway: (awayMs) => journal.away(awayMs),
    });
    const edited = await editText(typed.text, editor).finally(endBeats);
    if (edited.kind === 'failed') {
      const { editorFailed, editorFileKept } = texts.practice;
      const kept = edited.keptPath === null ? [] : [editorFileKept(edited.keptPath)];
      return { typed, notes: [editorFailed(editor, edited.reason), ...kept] };
    }
    if (edited.text === typed.text) return { typed, notes: [] };
    journal.saveDraft(question, atEnd(edited.text));
    return { typed: atEnd(edited.text), notes: [] };
  }

  /** Asks once; throws if the candidate leaves. */
  async confirmLeave({ session, problem }: Journal): Promise<void> {
    const title = problem === null ? texts.practice.leave : texts.resume.leaveUnsaved;
    if (!(await confirmLeave(title, this.page, this.streams))) return;
    const done = session.turns.filter(({ round, outcome }) => round === 1 && isDone({ outcome })).length;
    if (problem === null) {
      const left = texts.practice.left(done, session.plan.questions.length);
      this.terminal.say(texts.common.sentences([left, texts.resume.goOnLater]));
    }
    throw new Interrupted('SIGINT');
  }
}

/** Opens the terminal as a screen, until it is closed. */
export function openScreen(context: Context): { screen: Screen; close: () => Promise<void> } {
  const leaving = new AbortController();
  // The prompt hands its draft over when it is aborted: that must come before the store is closed.
  const forget = context.beforeLeaving(() => leaving.abort(new Interrupted('SIGHUP')));
  return { screen: new Screen(context, leaving.signal), close: async () => forget() };
}
