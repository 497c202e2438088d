import type { Numbered } from '../../bank/edit.ts';
import { toElement } from '../../export/json.ts';
import { texts } from '../../texts/texts.ts';
import type { ImportOptions, Outcome } from './outcome.ts';
import type { Report } from './report.ts';

/** `import --json`. `changes` is there where a document was imported before and is another now. */
export function toJson(outcomes: readonly Outcome[], { dryRun, explain }: ImportOptions): object {
  return {
    dryRun: dryRun === true,
    files: outcomes.map(({ file, status, error, questions = [], report, put, considered }) => ({
      file,
      status,
      error: error === undefined ? null : { id: error.id, message: error.message, hint: error.hint },
      questions: questions.map(toElement),
      report: report === undefined ? null : writeReport(report),
      ...(put?.changes ? { changes: writeChanges(put.changes) } : {}),
      ...(explain && considered ? { considered } : {}),
    })),
  };
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
