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

/** `none`: no question was found. `unchanged`: imported before, and the same. */
export type Status = 'ok' | 'failed' | 'unchanged' | 'none';

/** What became of one document. */
export interface Outcome {
  /** As the user named it; of a document in an archive, with its way in there. */
  file: string;
  status: Status;
  error?: QbankError;
  /** Its questions as they stand in the store, where somebody wants to see them. */
  questions?: readonly Entry[];
  report?: Report;
  put?: Omit<PutBank, 'entries'>;
  /** What the user said of questions that are gone, after seeing what changes. */
  wish?: 'keep' | 'prune' | undefined;
  considered?: readonly Considered[];
}

export function isFailed(outcome: Outcome): outcome is Outcome & { error: QbankError } {
  return outcome.error !== undefined;
}
