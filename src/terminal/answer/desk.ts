import { formatSeconds } from '../../session/duration.ts';
import { texts } from '../../texts/texts.ts';
import {
  advanceClock,
  type Clock,
  countSeconds,
  isTimeUp,
  openClock,
  openPaperClock,
  type PaperClock,
  paperClockAt,
  readClock,
  returnToClock,
} from './clock.ts';
import type { Key } from './decode.ts';
import { buildFrame } from './frame.ts';
import { type Lease, leaseTerminal } from './lease.ts';
import type { AnswerKind, AnswerOutcome, AnswerRequest, AnswerStreams, Manner } from './request.ts';
import { drawFrame, type Frame } from './screen.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { type StopWatch, watchStops } from './suspend.ts';
import { openWriting, settle, takeKeys, type Wish, type Writing } from './writing.ts';

/** A draft is reported this long after the first key that changed it; and with each tick, as the clock has gone on. */
const draftMs = 250;

/** Timers may fire a little early; a frozen clock must not make them fire all the time. */
const tickSlackMs = 2;
const leastTickMs = 20;

/** How the prompt is left by a wish that it does not grant itself. */
const leavings = {
  submit: 'submitted',
  hint: 'hinted',
  editor: 'editing',
  pause: 'paused',
  leave: 'left',
} as const satisfies { [Asked in Wish]?: AnswerKind };

/** What the desk tells whoever runs it. */
interface Endings {
  finish: (outcome: AnswerOutcome) => void;
  /** Keeping a draft failed in a way that nobody foresaw: the prompt is to be closed. */
  fail: (error: unknown) => void;
}

/** The answer prompt while it runs: the pure parts put together with the terminal, the clock and the timers. */
export class Desk {
  readonly #request: AnswerRequest;
  readonly #streams: AnswerStreams;
  readonly #lease: Lease;
  #endings: Endings | null = null;
  #clock: Clock;
  readonly #paper: PaperClock | null;
  readonly #manner: Manner;
  #sheet: Sheet;
  #writing: Writing;
  #frame: Frame | null = null;
  #tickTimer: NodeJS.Timeout | undefined;
  #draftTimer: NodeJS.Timeout | undefined;
  #stops: StopWatch | null = null;
  /** Why the last draft could not be kept; null while all is well. */
  #notKept: string | null = null;
  /** Whether the end of the time has been told, and that of the paper's. */
  #hasRung: boolean;
  #hasPaperRung: boolean;

  constructor(request: AnswerRequest, streams: AnswerStreams) {
    this.#request = request;
    this.#streams = streams;
    this.#lease = leaseTerminal(streams);
    this.#clock = openClock(request.clock, request.now());
    this.#paper = request.paperClock ? openPaperClock(request.paperClock, request.clock) : null;
    this.#hasRung = isTimeUp(this.#clock) && !request.clock.isStrict;
    this.#hasPaperRung = this.#paper !== null && this.#isPaperOver() && !this.#paper.isStrict;
    this.#sheet = this.#measure();
    this.#writing = openWriting(request, this.#sheet);
    this.#manner = request.manner ?? 'written';
  }

  /** Takes the terminal, draws, lets the clock run. */
  open(endings: Endings): void {
    this.#endings = endings;
    this.#lease.take();
    this.#streams.output.on('resize', this.#resize);
    this.#stops = watchStops({ beforeStop: this.#suspend, afterContinue: this.#returnFrom });
    this.#draw();
    this.#scheduleTick();
  }

  /** Reports the draft a last time and gives the terminal back, also when the draft could not be kept. */
  close(): void {
    if (this.#endings === null) return;
    this.#endings = null;
    clearTimeout(this.#tickTimer);
    clearTimeout(this.#draftTimer);
    this.#stops?.end();
    this.#streams.output.off('resize', this.#resize);
    this.#clock = advanceClock(this.#clock, this.#request.now());
    try {
      // Before the terminal, which may have gone away.
      this.saveDraft();
    } finally {
      this.#lease.release();
    }
  }

  /** How it stands now, as an outcome of a kind. */
  outcome(kind: AnswerKind): AnswerOutcome {
    const { text, cursor } = this.#writing.editor;
    return { kind, text, cursor, ...countSeconds(this.#clock) };
  }

  /** Obeys the keys of one chunk and draws once. */
  press(keys: readonly Key[]): void {
    if (this.#endings === null) return;
    const before = this.#writing.editor;
    const { writing, wish } = takeKeys(this.#writing, keys, this.#sheet);
    this.#writing = writing;
    this.#setClock(advanceClock(this.#clock, this.#request.now()));
    if (writing.editor !== before) this.#draftTimer ??= setTimeout(this.#reportDraft, draftMs);
    if (wish !== null) this.#grant(wish);
    else this.#ringAndDraw();
  }

  #ringAndDraw(): void {
    this.#ring();
    // It stays until it is true no more; other notices go with the next key.
    if (this.#notKept !== null) this.#say(texts.answer.notKept(this.#notKept));
    if (this.#endings !== null) this.#draw();
  }

  #grant(wish: Wish): void {
    if (wish === 'redraw') this.#redraw();
    else if (wish === 'suspend') this.#stops?.stopJob();
    else this.#leave(leavings[wish]);
  }

  #leave(kind: AnswerKind): void {
    this.#endings?.finish(this.outcome(kind));
  }

  #measure(): Sheet {
    const { columns, rows } = this.#streams.output;
    // A terminal that does not know its size says 0.
    const size = { columns: columns || 80, rows: rows || 24 };
    return openSheet(this.#request.heading, this.#request.style, size);
  }

  readonly #resize = () => {
    this.#sheet = this.#measure();
    this.#writing = settle(this.#writing, this.#sheet);
    this.#redraw();
  };

  #redraw(): void {
    this.#frame = null;
    this.#draw();
  }

  #draw(): void {
    const { style } = this.#request;
    const clock = this.#manner === 'note' ? null : readClock(this.#clock);
    const paper = this.#paper && readClock(paperClockAt(this.#paper, this.#clock));
    const frame = buildFrame({ sheet: this.#sheet, writing: this.#writing, clock, paper, style });
    const output = drawFrame(this.#frame, frame);
    this.#frame = frame;
    if (output !== '') this.#streams.output.write(output);
  }

  #scheduleTick(): void {
    clearTimeout(this.#tickTimer);
    const clocks = [this.#clock, ...(this.#paper ? [paperClockAt(this.#paper, this.#clock)] : [])];
    const nextChangeMs = Math.min(...clocks.map((clock) => readClock(clock).nextChangeMs));
    this.#tickTimer = setTimeout(this.#tick, Math.max(leastTickMs, nextChangeMs + tickSlackMs));
  }

  readonly #tick = () => {
    this.#setClock(advanceClock(this.#clock, this.#request.now()));
    this.#ringAndDraw();
    if (this.#endings === null) return;
    this.#scheduleTick();
    this.#reportDraft();
  };

  /** Says once that a time is up, or hands in. */
  #ring(): void {
    if (!this.#hasRung && isTimeUp(this.#clock)) {
      this.#hasRung = true;
      if (this.#request.clock.isStrict) this.#leave('timeUp');
      else this.#say(this.#paper ? texts.answer.shareIsUp : texts.answer.timeIsUp);
    }
    if (this.#hasPaperRung || !this.#isPaperOver()) return;
    this.#hasPaperRung = true;
    if (this.#paper?.isStrict) this.#leave('timeUp');
    else this.#say(texts.answer.paperTimeIsUp);
  }

  #isPaperOver(): boolean {
    return this.#paper !== null && isTimeUp(paperClockAt(this.#paper, this.#clock));
  }

  #say(notice: readonly string[]): void {
    this.#writing = { ...this.#writing, notice };
  }

  /** Time that was away is said as it is found, not left out in silence. */
  #setClock(clock: Clock): void {
    const awaySeconds = Math.floor((clock.awayMs - this.#clock.awayMs) / 1000);
    this.#clock = clock;
    if (awaySeconds > 0) this.#say(texts.answer.away(formatSeconds(awaySeconds)));
  }

  /** Reports the draft as it stands. */
  saveDraft(): void {
    const { text, cursor } = this.#writing.editor;
    const { usedSeconds } = countSeconds(this.#clock);
    const before = this.#notKept;
    this.#notKept = this.#request.onDraft({ text, cursor, usedSeconds });
    if (before !== null && this.#notKept === null) this.#say(texts.answer.keptAgain);
  }

  readonly #reportDraft = () => {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    const before = this.#notKept;
    this.#setClock(advanceClock(this.#clock, this.#request.now()));
    try {
      this.saveDraft();
    } catch (error) {
      return this.#endings?.fail(error);
    }
    if (this.#notKept !== before) this.#ringAndDraw();
  };

  readonly #suspend = () => {
    this.#clock = advanceClock(this.#clock, this.#request.now());
    clearTimeout(this.#tickTimer);
    this.#reportDraft();
    this.#lease.release();
  };

  readonly #returnFrom = () => {
    this.#setClock(returnToClock(this.#clock, this.#request.now()));
    this.#lease.take();
    this.#resize();
    this.#scheduleTick();
  };
}
