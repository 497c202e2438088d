import type { QuestionId } from '../../src/bank/bank.ts';
import { randomFrom } from '../../src/bank/random.ts';
import { replay } from '../../src/session/session.ts';
import type { Draft } from '../../src/store/history/drafts.ts';
import type { SessionId } from '../../src/store/history/numbers.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Editor } from '../../src/terminal/answer/editor.ts';
import { texts } from '../../src/texts/texts.ts';
import { environmentFor, makeProgram, programPath } from '../cli/program.ts';
import { type Pty, startNode } from '../support/pty.ts';
import { emptyReport, mostBehindMs, mostClockSeconds, type Report, sleep, until } from './report.ts';
import { insertAt, reopened, type Stroke, Typist } from './typist.ts';

const planned = 30;
const asking = 'Ctrl-D submit';
const [notSaved] = texts.resume.notSaved('').split(':');

/** A state of the answer that was seen on the screen, and since when. */
interface Seen {
  text: string;
  cursor: number;
  atMs: number;
}

/**
 * A candidate at a terminal whose machine dies again and again. What was on the screen is compared with what the store
 * holds after each death, and with the screen when the session is gone on with.
 */
export class ScreenCandidate {
  readonly report: Report = emptyReport();
  readonly #folder: string;
  readonly #typist: Typist;
  readonly #store: Store;
  #pty: Pty | null = null;
  #session: SessionId | null = null;
  /** The one that is answered; null while a reference is shown. */
  #question: QuestionId | null = null;
  #editor: Editor = reopened({ text: '', cursor: 0 });
  /** What was on the screen at this question, in its order; what was sent and not seen yet stands in `sent`. */
  #seen: Seen[] = [];
  #sent: Omit<Seen, 'atMs'> | null = null;
  /** Handed in, and seen to be. */
  readonly #submitted: string[] = [];
  /** Ctrl-D was sent, and nothing seen of it. */
  #isSubmitting = false;
  #rated = 0;
  #clockSeconds: number | null = null;
  #diedAtMs = 0;

  constructor(folder: string, seed: number) {
    this.#folder = folder;
    this.#typist = new Typist(randomFrom(seed));
    // The seeds are read before: that is another test's matter.
    makeProgram(folder);
    this.#store = openStore(folder);
  }

  async close(): Promise<void> {
    await this.#pty?.close();
    this.#store.close();
  }

  /** One life of the program. False where the session came to its end before, or something was lost. */
  async liveAndDie(): Promise<boolean> {
    const pty = this.#session === null ? await this.#begin() : await this.#goOn();
    const lifeMs = this.#typist.lifeMs();
    const death = setTimeout(() => this.#kill(pty), lifeMs);
    let isOver = false;
    try {
      while (!isOver) isOver = !(await this.#act(pty));
    } catch (error) {
      // It was killed in the middle of something.
      if (this.#diedAtMs === 0) throw error;
    }
    clearTimeout(death);
    const { signal } = await pty.exit;
    if (isOver) return false;
    this.report.kills += 1;
    this.#lookForLosses(signal === 9);
    if (this.report.losses.length > 0) this.report.losses.push(pty.screen());
    return this.report.losses.length === 0;
  }

  #kill(pty: Pty): void {
    this.#diedAtMs = Date.now();
    this.#clockSeconds = clockOn(pty) ?? this.#clockSeconds;
    const kind = this.#typist.chance();
    if (kind < 0.8) pty.kill('SIGKILL');
    else if (kind < 0.9) pty.kill('SIGTERM');
    else pty.hangUp();
  }

  #start(words: string): Pty {
    const environment = { ...environmentFor(this.#folder), QBANK_NOW: '' };
    this.#pty = startNode([programPath, ...words.split(' ')], {
      folder: this.#folder,
      environment,
      // So high that an answer and its references are read without turning pages.
      rows: 200,
    });
    this.#diedAtMs = 0;
    return this.#pty;
  }

  async #begin(): Promise<Pty> {
    const pty = this.#start(`practice -n ${planned} --order random --seed 5 --time 20m --no-repeat`);
    await pty.waitFor(asking);
    this.#ask(pty, { text: '', cursor: 0 });
    return pty;
  }

  /** By the command or by the offer; then the question, the text with its cursor and the clock must be there again. */
  async #goOn(): Promise<Pty> {
    const isByCommand = this.#typist.chance() < 0.5;
    const pty = this.#start(isByCommand ? 'resume' : 'practice -n 3');
    if (!isByCommand) (await pty.waitFor(texts.resume.offer.ask)).press('enter');
    await pty.waitFor(asksOrRates);
    if (pty.screen().includes(asking)) await this.#compare(pty);
    return pty;
  }

  async #compare(pty: Pty): Promise<void> {
    this.#noteClock(clockOn(pty));
    const wanted = this.#question;
    this.#question = this.#questionOn(pty);
    if (wanted !== null && wanted !== this.#question) this.#lose('Another question is asked than before.');
    this.#ask(pty, this.#savedDraft() ?? { text: '', cursor: 0 });
    const mark = this.#typist.words(2);
    const after = reopened(insertAt(this.#editor, mark));
    await this.#stroke(pty, { send: { typed: mark }, after });
    const isKept = await until(() => this.#savedDraft()?.text === after.text);
    if (!isKept) this.#lose(`Typed at the restored cursor: ${this.#savedDraft()?.text} is not ${after.text}`);
  }

  #noteClock(seconds: number | null): void {
    if (seconds === null || this.#clockSeconds === null) return;
    const off = Math.abs(seconds - this.#clockSeconds);
    this.report.mostClockSeconds = Math.max(this.report.mostClockSeconds, off);
    if (off > mostClockSeconds)
      this.#lose(`The clock showed ${this.#clockSeconds} s before and ${seconds} s after.`);
  }

  /** One thing that a candidate does; false at the closing screen. */
  async #act(pty: Pty): Promise<boolean> {
    if (pty.screen().includes(texts.practice.rating)) return this.#rate(pty);
    const kind = this.#typist.chance();
    if (kind < 0.06 && this.#editor.text.trim().length > 5) await this.#submit(pty);
    else if (kind < 0.1) await this.#pause(pty);
    else await this.#stroke(pty, this.#typist.next(this.#editor));
    return true;
  }

  async #stroke(pty: Pty, { send, after }: Stroke): Promise<void> {
    const drawn = pty.raw().length;
    this.#sent = { text: after.text, cursor: after.cursor };
    if ('typed' in send) pty.type(send.typed);
    else if ('pasted' in send) pty.paste(send.pasted);
    else pty.press(send.key);
    await pty.waitFor(() => pty.raw().length > drawn);
    this.#see(after);
    this.#clockSeconds = clockOn(pty) ?? this.#clockSeconds;
    await sleep(this.#typist.chance() * 40);
  }

  async #submit(pty: Pty): Promise<void> {
    this.#isSubmitting = true;
    await pty.press('ctrl-d').waitFor(texts.practice.rating);
    this.#noteSubmission(!pty.screen().includes(notSaved));
  }

  /** What the program says it could not save yet, it does not promise to keep. */
  #noteSubmission(isPromised = true): void {
    this.#isSubmitting = false;
    if (isPromised) this.#submitted.push(this.#editor.text);
    this.report.submitted += 1;
    this.#question = null;
    this.#clockSeconds = null;
  }

  async #rate(pty: Pty): Promise<boolean> {
    const typed = this.#typist.pick(['1', '2', '3', '4']);
    await pty.type(typed).waitFor(`> ${typed}`);
    await pty
      .press('enter')
      .waitFor((one) => asks(one) || one.screen().includes(texts.practice.closing.title));
    this.#rated += 1;
    if (!asks(pty)) return false;
    this.#question = this.#questionOn(pty);
    this.#ask(pty, { text: '', cursor: 0 });
    return true;
  }

  async #pause(pty: Pty): Promise<void> {
    await pty.press('esc').waitFor(texts.practice.menu.title);
    await sleep(this.#typist.chance() * 200);
    await pty.press('esc').waitFor(asking);
    // What was deleted or undone before is not remembered.
    this.#editor = reopened(this.#editor);
  }

  /** A question is on the screen, with this in its answer. */
  #ask(pty: Pty, draft: { text: string; cursor: number }): void {
    this.#session ??= this.#store.sessions.open()[0]?.id ?? null;
    this.#question ??= this.#questionOn(pty);
    this.#seen = [];
    this.#see(reopened(draft));
    this.#clockSeconds = clockOn(pty);
  }

  #see(editor: Editor): void {
    this.#editor = editor;
    this.#sent = null;
    this.#seen.push({ text: editor.text, cursor: editor.cursor, atMs: Date.now() });
  }

  /** The question by its place on the screen: `3/30`. */
  #questionOn(pty: Pty): QuestionId | null {
    const [, place] = new RegExp(`(?:^|\\s)(\\d+)/${planned} `).exec(pty.screen()) ?? [];
    return place === undefined ? null : (this.#questions()[Number(place) - 1] ?? null);
  }

  #questions(): readonly QuestionId[] {
    if (this.#session === null) return [];
    return replay(this.#store.sessions.events(this.#session)).plan.questions;
  }

  #savedDraft(): Draft | null {
    if (this.#session === null || this.#question === null) return null;
    const drafts = this.#store.drafts.inSession(this.#session);
    return drafts.find(({ question }) => question === this.#question) ?? null;
  }

  #lose(what: string): void {
    this.report.losses.push(what);
  }

  /** Looks into the store as the dead program left it. */
  #lookForLosses(isSudden: boolean): void {
    this.#session ??= this.#store.sessions.open()[0]?.id ?? null;
    // Without one it died before anything was kept.
    const kept = this.#session === null ? [] : this.#store.attempts.inSession(this.#session);
    const isLost = (text: string) => !kept.some((attempt) => attempt.text === text);
    for (const text of this.#submitted.filter(isLost))
      this.#lose(
        `A submitted answer is gone: ${JSON.stringify(text)}, kept: ${JSON.stringify(kept.map((one) => one.text))}`,
      );
    const rated = kept.filter(({ rating }) => rating !== null).length;
    if (rated < this.#rated) this.#lose(`${this.#rated} ratings were given and ${rated} are kept.`);
    // It may have been handed in just before the program died.
    if (this.#isSubmitting && !isLost(this.#editor.text)) this.#noteSubmission();
    else if (this.#clockSeconds !== null) this.#lookForDraft(isSudden);
    this.#isSubmitting = false;
  }

  /** The draft must be a state of the last second; when the program could still act, the last one. */
  #lookForDraft(isSudden: boolean): void {
    this.#question ??= this.#questions()[0] ?? null;
    const saved = this.#savedDraft() ?? { text: '', cursor: 0 };
    const isSaved = (state: { text: string; cursor: number }) =>
      state.text === saved.text && state.cursor === saved.cursor;
    if (this.#sent !== null && isSaved(this.#sent)) return;
    const index = this.#seen.findLastIndex(isSaved);
    if (index === -1) this.#lose(`The draft never was on the screen: ${JSON.stringify(saved)}`);
    const next = this.#seen[index + 1];
    const behindMs = next === undefined ? 0 : this.#diedAtMs - next.atMs;
    this.report.mostBehindMs = Math.max(this.report.mostBehindMs, behindMs);
    if (behindMs > (isSudden ? mostBehindMs : 0))
      this.#lose(`The draft is ${behindMs} ms behind: ${JSON.stringify(saved)}`);
  }
}

function asks(pty: Pty): boolean {
  return pty.screen().includes(asking);
}

function asksOrRates(pty: Pty): boolean {
  return asks(pty) || pty.screen().includes(texts.practice.rating);
}

/** `19:58 left` → 1198; null where no clock is seen. What an offer says of the time left (`… for`) is no clock. */
function clockOn(pty: Pty): number | null {
  const [, minutes, seconds] = /(\d\d):(\d\d) left(?! for)/.exec(pty.screen()) ?? [];
  return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds);
}
