import type { Entry } from '../../bank/bank.ts';
import type { QbankError } from '../../errors.ts';
import type { Considered } from '../../questions/question.ts';
import type { PutBank } from '../../store/banks/banks.ts';
import type { Report } from './report.ts';

export interface ImportOptions {
  dryRun?: boolean;
  explain?: boolean;
  answers?: string;
  name?: string;
  role?: string;
  columns?: Record<string, string>;
  prune?: boolean;
  seeds?: boolean;
}

/** What the user said of questions that are gone, after seeing what changes; null where that was not asked. */
export type Wish = 'keep' | 'prune' | null;

/** What every document has that did not fail. */
interface Known {
  /** Its questions as they stand in the store, where somebody wants to see them. */
  questions: readonly Entry[];
}

/** What was found in a document that was read. */
export interface Found extends Known {
  report: Report;
  considered: readonly Considered[];
}

/** What a document gave the store, or would. */
export interface Stored extends Found {
  put: Omit<PutBank, 'entries'>;
  wish: Wish;
}

/**
 * What became of one document. `none`: no question was found. `unchanged`: imported before, and the same; then it is
 * read only where more is to be told than what the store holds.
 */
export type Outcome = {
  /** As the user named it; of a document in an archive, with its way in there. */
  file: string;
} & (
  | { status: 'failed'; error: QbankError }
  | ({ status: 'none' } & Found)
  | ({ status: 'ok' } & Stored)
  | ({ status: 'unchanged' } & (Stored | Known))
);

export function isFailed(outcome: Outcome): outcome is Outcome & { status: 'failed' } {
  return outcome.status === 'failed';
}

export function isFound<Of extends Outcome>(outcome: Of): outcome is Of & Found {
  return 'report' in outcome;
}

export function isStored<Of extends Outcome>(outcome: Of): outcome is Of & Stored {
  return 'put' in outcome;
}
