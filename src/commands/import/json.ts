import type { Numbered } from '../../bank/edit.ts';
import type { QbankError } from '../../errors.ts';
import { toElement } from '../../export/json.ts';
import { texts } from '../../texts/texts.ts';
import { type ImportOptions, isFailed, isFound, isStored, type Outcome } from './outcome.ts';
import type { Report } from './report.ts';

/** `import --json`. `changes` is there where a document was imported before and is another now. */
export function toJson(outcomes: readonly Outcome[], { dryRun, explain }: ImportOptions): object {
  return {
    dryRun: dryRun === true,
    files: outcomes.map((outcome) => ({
      file: outcome.file,
      status: outcome.status,
      error: isFailed(outcome) ? writeError(outcome.error) : null,
      questions: isFailed(outcome) ? [] : outcome.questions.map(toElement),
      report: isFound(outcome) ? writeReport(outcome.report) : null,
      ...(isStored(outcome) && outcome.put.changes ? { changes: writeChanges(outcome.put.changes) } : {}),
      ...(explain && isFound(outcome) ? { considered: outcome.considered } : {}),
    })),
  };
}

function writeError({ id, message, hint }: QbankError): object {
  return { id, message, hint };
}

function writeReport(report: Report): object {
  const warnings = report.warnings.map((warning) => ({ ...warning, message: texts.import.warning(warning) }));
  return { ...report, warnings };
}

function writeChanges(changes: object): object {
  const named = Object.entries(changes).map(([name, questions]) => [
    name,
    (questions as Numbered[]).map(({ id, question }) => ({ id, question: question.question })),
  ]);
  return Object.fromEntries(named);
}
