import { errorTexts } from './texts/en/errors.ts';

/**
 * Every way in which qbank can fail that a user can do something about: the stable id of the error, and what its
 * message needs to know. The words stand in `texts/`, the exit codes below.
 */
export interface Problems {
  'no-such-file': { path: string };
  'is-folder': { path: string };
  'empty-file': { path: string };
  'binary-file': { path: string };
  'file-too-large': { path: string; limitMiB: number };
}

export type ProblemId = keyof Problems;

/** Exit code 2 is a wrong command line; everything else that could not be done is 1. */
const wrongCommandLine: ReadonlySet<ProblemId> = new Set<ProblemId>([]);

/** A failure with a stable id, a message that says what happened and a hint that says what to do. */
export class QbankError<Id extends ProblemId = ProblemId> extends Error {
  readonly id: Id;
  readonly details: Problems[Id];
  readonly hint: string | null;
  readonly exitCode: 1 | 2;

  constructor(id: Id, details: Problems[Id], options?: ErrorOptions) {
    const { message, hint } = errorTexts[id](details);
    super(message, options);
    this.name = 'QbankError';
    this.id = id;
    this.details = details;
    this.hint = hint;
    this.exitCode = wrongCommandLine.has(id) ? 2 : 1;
  }
}
