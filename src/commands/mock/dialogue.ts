import type { QuestionId } from '../../bank/bank.ts';
import type { Overview } from '../../terminal/mock/overview.ts';
import type { PaperQuestion } from '../../terminal/mock/question.ts';
import type { Asked, Dialogue } from '../practice/dialogue.ts';
import type { Journal } from '../practice/kept/journal.ts';
import type { Typed } from '../practice/kept/session-drafts.ts';

/** A question of a paper as it is asked. */
export type PaperAsked = Asked & PaperQuestion;

/** How a question of a paper was left. Of a choice, `text` is the labels as the document has them. */
export type Leaving =
  /** `timeUp`: the time of the whole paper has passed, which ends it. */
  | { kind: 'answered' | 'gaveUp' | 'timeUp'; text: string }
  | { kind: 'skipped'; typed: Typed }
  /** The paper is looked over; the clock stands. */
  | { kind: 'overview'; typed: Typed }
  | { kind: 'goTo'; question: QuestionId; typed: Typed }
  | { kind: 'handIn'; typed: Typed }
  /** The paper is handed in, and no references are to be gone through. */
  | { kind: 'stop'; typed: Typed }
  /** The input ended in the middle of an answer: it can be gone on with. */
  | { kind: 'cut' };

/** What a candidate wants who has looked over the paper; `goOn`: back to where it was left. */
export type OverviewWish = { kind: 'goOn' } | { kind: 'goTo'; question: QuestionId } | { kind: 'handIn' };

/** What is told when a paper is closed. */
export interface HandedIn {
  answered: number;
  planned: number;
  isTimeUp: boolean;
}

/** The candidate's side of an interview: a screen that is redrawn, or lines. */
export interface MockDialogue extends Pick<Dialogue, 'retry' | 'tell'> {
  /** Waits until the candidate is ready, before the clock first starts. */
  begin: () => Promise<void>;
  /** Asks one question. Starts and stops its clock, and saves what is typed. */
  ask: (asked: PaperAsked, journal: Journal) => Promise<Leaving>;
  /** Shows how far the paper is; without the questions, as no clock runs. */
  lookOver: (overview: Overview, journal: Journal) => Promise<OverviewWish>;
  /** Tells what was handed in, and asks whether to go through the references. */
  handedIn: (told: HandedIn, journal: Journal) => Promise<boolean>;
  /** Shows a question before its reference, where showing that does not. */
  recall: (asked: PaperAsked) => void;
  /** Waits until a reference without an answer was read. False: no more of them. */
  goOn: (journal: Journal) => Promise<boolean>;
}

/** A dialogue with the one by which answers are rated, and what gives their streams back. */
export interface OpenMockDialogue {
  dialogue: MockDialogue;
  drill: Dialogue;
  close: () => Promise<void>;
}
