import type { Outcome, Rating } from '../../bank/attempt.ts';
import type { QuestionId } from '../../bank/bank.ts';
import type { QbankError } from '../../errors.ts';
import type { Comebacks } from '../../schedule/schedule.ts';
import type { Choice } from '../../session/choice.ts';
import type { AskedQuestion } from '../../terminal/drill/question.ts';
import type { Reveal } from '../../terminal/drill/reveal.ts';
import type { Journal, Typed } from './journal.ts';

/** A question of the session as it is asked. */
export interface Asked extends AskedQuestion {
  question: QuestionId;
  /** What there is to choose among; null where the answer is written. */
  choice: Choice | null;
}

/** How a question's turn ended. Of a choice, `text` is the labels as the document has them. */
export type Ending =
  | { kind: Exclude<Outcome, 'skipped'>; text: string }
  | { kind: 'skipped'; typed: Typed }
  /** The input ended in the middle of an answer: it can be gone on with. */
  | { kind: 'cut' }
  | { kind: 'stopped' };

/** The candidate's side of a drill: a screen that is redrawn, or lines. */
export interface Dialogue {
  /** Asks one question. Starts and stops its clock, and saves what is typed. */
  ask: (asked: Asked, journal: Journal) => Promise<Ending>;
  /** Shows the answer and the reference. */
  reveal: (asked: Asked, reveal: Reveal) => void;
  /**
   * Asks how it went; null is no rating. `proposed` is what the program makes of it, `comebacks` when each rating would
   * bring the question back.
   */
  rate: (
    journal: Journal,
    proposed: Rating | null,
    comebacks: Comebacks | null,
  ) => Promise<Rating | null | 'stop'>;
  /** Asks whether to try again to save what could not be saved. */
  retry: (problem: QbankError) => Promise<boolean>;
  /** Says something about the drill. */
  tell: (text: string) => void;
}

/** A dialogue, and what gives its streams back. */
export interface OpenDialogue {
  dialogue: Dialogue;
  close: () => Promise<void>;
}
