import type { Readable, Writable } from 'node:stream';
import type { Choice } from '../../session/choice.ts';
import type { Style } from '../style.ts';

/** A paragraph above the answer: plain text, one line or several. It is made safe and wrapped here. */
export interface HeadingParagraph {
  text: string;
  /** `title` stands out, `quiet` stands back (position, role, section), `plain` is the question itself. */
  tone: 'title' | 'plain' | 'quiet';
}

/** What is typed so far; `cursor` is an offset in UTF-16 units, as in `text.slice(0, cursor)`. */
interface Draft {
  text: string;
  cursor: number;
}

interface AnswerClock {
  /** `null` with `--no-limit`: the clock then shows the time used. */
  limitSeconds: number | null;
  /** Used before this call: 0, or what the last outcome of the same question said. */
  usedSeconds: number;
  /** At the end of the time the answer is handed in; else the overtime is counted. */
  isStrict: boolean;
}

export type AnswerStyle = Pick<Style, 'strong' | 'faint' | 'warning'>;

/**
 * How it is answered: `written` against the clock; `spoken`, aloud or in thought, until Enter; a `note`, which has no
 * clock and may be empty.
 */
export type Manner = 'written' | 'spoken' | 'note';

export interface AnswerRequest {
  heading: readonly HeadingParagraph[];
  /** `written` where left out. */
  manner?: Manner;
  /** Ctrl-T asks for a hint. */
  hasHint?: boolean;
  /** The answer is chosen among these; the draft is then the labels chosen, as shown. Left out: it is written. */
  choice?: Choice | null;
  draft: Draft;
  clock: AnswerClock;
  /** The time of the whole paper, on a clock beside the question's: it runs with it, and only it cuts an answer off. */
  paperClock?: AnswerClock;
  /** Milliseconds since 1970. */
  now: () => number;
  /**
   * Called while typing, less than a second behind; each second while nothing is typed; and always right before
   * `askAnswer` ends (also by a signal). Returns why the draft could not be kept, which is said; typing goes on.
   */
  onDraft: (draft: Draft & { usedSeconds: number }) => string | null;
  /** False: nothing of the question stays on the screen when it has been answered, so that no pause shows it. */
  leavesTrace?: boolean;
  style: AnswerStyle;
}

export interface AnswerStreams {
  /** A terminal: `process.stdin`. */
  input: Readable & { isTTY?: boolean; setRawMode?: (isRaw: boolean) => unknown };
  /** A terminal: `process.stdout`. */
  output: Writable & { columns?: number; rows?: number };
  /** When it aborts, the draft is reported and the terminal restored before `abort()` returns; the outcome is `ended`. */
  signal?: AbortSignal;
}

/**
 * How the prompt was left:
 * - `submitted`: Ctrl-D (Enter where options are chosen), with an answer that is not empty; the question stays on the screen.
 * - `timeUp`: the time ended and the clock is strict; the text may be empty; the question stays on the screen.
 * - `hinted`: Ctrl-T; nothing stays on the screen. Ask again, with the hint in the heading.
 * - `editing`: Ctrl-O, where text is written; nothing stays on the screen. Ask again with what the editor made of it.
 * - `paused`: Esc; nothing stays on the screen. Ask again with text, cursor and usedSeconds to go on.
 * - `left`: Ctrl-C; nothing stays on the screen; the caller asks once.
 * - `ended`: the signal was aborted, the terminal went away or the process is leaving: save and go, do not ask.
 */
export type AnswerKind = 'submitted' | 'timeUp' | 'hinted' | 'editing' | 'paused' | 'left' | 'ended';

export interface AnswerOutcome extends Draft {
  kind: AnswerKind;
  /** All the time used on this question, that of earlier calls included; fractions of a second are kept. */
  usedSeconds: number;
  /** The part of it beyond the limit. */
  overtimeSeconds: number;
  /** Suspended or asleep during this call; not part of `usedSeconds`. */
  awaySeconds: number;
}
