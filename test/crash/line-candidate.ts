import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomFrom } from '../../src/bank/random.ts';
import { ratingQuestion } from '../../src/commands/practice/lines/line-rating.ts';
import { replay } from '../../src/session/session.ts';
import type { SessionId } from '../../src/store/history/numbers.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { texts } from '../../src/texts/texts.ts';
import { environmentFor, makeProgram, programPath } from '../cli/program.ts';
import { emptyReport, mostBehindMs, type Report, sleep } from './report.ts';
import { Typist } from './typist.ts';

/** A candidate without a terminal, who sends lines to a program that dies again and again. */
export class LineCandidate {
  readonly report: Report = emptyReport();
  readonly #folder: string;
  readonly #typist: Typist;
  readonly #store: Store;
  #child: ChildProcessWithoutNullStreams | null = null;
  #said = '';
  #session: SessionId | null = null;
  /** Lines of the answer so far, with the time at which each was sent. */
  #lines: { text: string; atMs: number }[] = [];
  readonly #submitted: string[] = [];
  /** The full stop was sent, and nothing heard of it. */
  #isSubmitting = false;
  #isRating = false;
  #diedAtMs = 0;

  constructor(folder: string, seed: number) {
    this.#folder = folder;
    this.#typist = new Typist(randomFrom(seed));
    makeProgram(folder);
    this.#store = openStore(folder);
  }

  async close(): Promise<void> {
    this.#child?.kill('SIGKILL');
    this.#store.close();
  }

  /** One life of the program. False where something was lost. */
  async liveAndDie(): Promise<boolean> {
    const words = 'practice -n 90 --order random --seed 5 --time 20m'.split(' ');
    const child = this.#start(this.#session === null ? words : ['resume']);
    const closed = once(child, 'close');
    await this.#heard(() => this.#isAsked() || this.#isRated());
    this.#isRating = this.#isRated();
    const death = setTimeout(() => this.#kill(child), this.#typist.lifeMs());
    while (this.#diedAtMs === 0) await this.#act(child).catch((error) => this.#takeForDeath(error));
    clearTimeout(death);
    await closed;
    this.report.kills += 1;
    this.#lookForLosses();
    if (this.report.losses.length > 0) this.report.losses.push(this.#said);
    return this.report.losses.length === 0;
  }

  /** Only after its death it may be silent. */
  #takeForDeath(error: unknown): void {
    if (this.#diedAtMs === 0) throw error;
  }

  #kill(child: ChildProcessWithoutNullStreams): void {
    this.#diedAtMs = Date.now();
    child.kill(this.#typist.chance() < 0.8 ? 'SIGKILL' : 'SIGTERM');
  }

  #start(words: readonly string[]): ChildProcessWithoutNullStreams {
    const env = { ...environmentFor(this.#folder), QBANK_NOW: '' };
    const child = spawn(process.execPath, [programPath, ...words], { cwd: this.#folder, env });
    this.#diedAtMs = 0;
    this.#said = '';
    child.stderr.on('data', (chunk) => {
      this.#said += chunk;
    });
    child.stdout.resume();
    // It may die while a line is on its way.
    child.stdin.on('error', () => {});
    this.#child = child;
    return child;
  }

  #isAsked(): boolean {
    return this.#said.trimEnd().endsWith(texts.practice.answerByLine);
  }

  #isRated(): boolean {
    return this.#said.trimEnd().endsWith(ratingQuestion(null));
  }

  async #heard(isHeard: () => boolean): Promise<void> {
    while (!isHeard()) {
      if (this.#diedAtMs > 0) throw new Error('It died.');
      if (this.#child?.exitCode !== null) throw new Error(`It ended by itself: ${this.#said}`);
      await sleep(5);
    }
  }

  async #act(child: ChildProcessWithoutNullStreams): Promise<void> {
    if (this.#isRating) return this.#rate(child);
    await sleep(this.#typist.chance() * 150);
    if (this.#typist.chance() < 0.12 && this.#lines.length > 0) return this.#submit(child);
    const text = this.#typist.words(1 + Math.floor(this.#typist.chance() * 30));
    if (text === '.') return;
    child.stdin.write(`${text}\n`);
    this.#lines.push({ text, atMs: Date.now() });
  }

  async #submit(child: ChildProcessWithoutNullStreams): Promise<void> {
    this.#isSubmitting = true;
    child.stdin.write('.\n');
    await this.#heard(() => this.#isRated());
    this.#noteSubmission();
  }

  #noteSubmission(): void {
    this.#isSubmitting = false;
    this.#isRating = true;
    this.#submitted.push(this.#text());
    this.report.submitted += 1;
    this.#lines = [];
  }

  async #rate(child: ChildProcessWithoutNullStreams): Promise<void> {
    const before = this.#said.length;
    child.stdin.write(`${this.#typist.pick(['1', '2', '3', '4'])}\n`);
    this.#isRating = false;
    await this.#heard(() => this.#said.length > before && this.#isAsked());
  }

  #text(): string {
    return this.#lines.map(({ text }) => text).join('\n');
  }

  #lookForLosses(): void {
    this.#session ??= this.#store.sessions.open()[0]?.id ?? null;
    const kept = this.#session === null ? [] : this.#store.attempts.inSession(this.#session);
    const isLost = (text: string) => !kept.some((attempt) => attempt.text === text);
    for (const text of this.#submitted.filter(isLost))
      this.report.losses.push(`A submitted answer is gone: ${text}`);
    if (this.#isSubmitting && !isLost(this.#text())) this.#noteSubmission();
    else this.#lookForDraft();
    this.#isSubmitting = false;
  }

  /** The lines that the store has, none changed; those that it has not were sent in the last second. */
  #lookForDraft(): void {
    const saved = this.#savedLines();
    const isBeginning = saved.every((line, place) => line === this.#lines[place]?.text);
    if (!isBeginning) this.report.losses.push(`These lines were never sent: ${saved.join('\n')}`);
    const next = this.#lines[saved.length];
    const behindMs = next === undefined ? 0 : this.#diedAtMs - next.atMs;
    this.report.mostBehindMs = Math.max(this.report.mostBehindMs, behindMs);
    if (behindMs > mostBehindMs) this.report.losses.push(`The draft is ${behindMs} ms behind.`);
    // What the program has is what the candidate goes on from.
    this.#lines = this.#lines.slice(0, saved.length);
  }

  #savedLines(): string[] {
    if (this.#session === null) return [];
    const session = replay(this.#store.sessions.events(this.#session));
    const current = session.current ?? session.queue[0];
    const drafts = this.#store.drafts.inSession(this.#session);
    const text = drafts.find(({ question }) => question === current)?.text ?? '';
    return text === '' ? [] : text.split('\n');
  }
}
