import type { ProblemId, Problems } from './problems.ts';
import { texts } from './texts/texts.ts';

/** Exit code 2 is a wrong command line; everything else that could not be done is 1. */
const wrongCommandLine: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'unknown-command',
  'unknown-key',
  'unknown-option',
  'missing-argument',
  'missing-value',
  'too-many-arguments',
  'wrong-command-line',
  'wrong-value',
  'wrong-clock',
]);

/** A failure with a stable id, a message that says what happened and a hint that says what to do. */
export class QbankError<Id extends ProblemId = ProblemId> extends Error {
  readonly id: Id;
  readonly details: Problems[Id];
  readonly hint: string | null;
  readonly exitCode: 1 | 2;

  constructor(id: Id, details: Problems[Id], options?: ErrorOptions) {
    const { message, hint } = texts.errors[id](details);
    super(message, options);
    this.name = 'QbankError';
    this.id = id;
    this.details = details;
    this.hint = hint;
    this.exitCode = wrongCommandLine.has(id) ? 2 : 1;
  }
}

/** What the system says of a failure: its code (`ENOSPC`), which the catalogues have words for, or else its own words. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

export type Interruption = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'closed-pipe';

const interruptionCodes: { [Cause in Interruption]: number } = {
  SIGINT: 130,
  SIGTERM: 143,
  SIGHUP: 129,
  'closed-pipe': 0,
};

/**
 * The user left (Ctrl-C, confirmed where a prompt asks, is `SIGINT`), or a signal or a closed pipe stopped the program.
 * Nothing is reported; the exit code says it.
 */
export class Interrupted extends Error {
  readonly by: Interruption;
  readonly exitCode: number;

  constructor(by: Interruption) {
    super(`Interrupted by ${by}`);
    this.name = 'Interrupted';
    this.by = by;
    this.exitCode = interruptionCodes[by];
  }
}
