import { Interrupted, QbankError } from '../../errors.ts';
import { type Output, outputs } from '../../terminal/output.ts';
import { safeJson, safeText } from '../../terminal/safe.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { languageFor } from '../../texts/language.ts';
import { chooseTexts } from '../../texts/texts.ts';
import { type Leaving, outputProblem, watchForLeaving } from './leaving.ts';
import { runProgram } from './program.ts';

/** Runs what the words of a command line ask for, to its end, and reports what went wrong. Returns the exit code. */
export async function runWatched(words: readonly string[]): Promise<number> {
  const leaving = watchForLeaving(process);
  try {
    await Promise.race([start(words, leaving), leaving.interrupted]).finally(leaving.leave);
    // What was written may be refused only after the command is done, as on a full disk.
    await Promise.race([leaving.interrupted, flush(outputs.stdout)]);
    return 0;
  } catch (error) {
    return report(error, words);
  }
}

async function start(words: readonly string[], leaving: Leaving): Promise<void> {
  await chooseTexts(languageFor(words, process.env));
  await runProgram(words, leaving);
}

/** Reports that stdout refused what was written to it. Returns the exit code. */
export async function reportOutput(error: Error, words: readonly string[]): Promise<number> {
  await chooseTexts(languageFor(words, process.env));
  return report(outputProblem(error), words);
}

/** Resolves when all that was written is out; rejects where it could not be written. */
function flush(output: Output): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write('', (error) => (error ? reject(outputProblem(error)) : resolve()));
  });
}

/** Says on stderr what went wrong, as one JSON object where JSON was asked for; returns the exit code. */
function report(error: unknown, words: readonly string[]): number {
  if (error instanceof Interrupted) return error.exitCode;
  const known = error instanceof QbankError ? error : toUnexpected(error);
  const { id, message, hint, exitCode } = known;
  const isJson = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).includes('--json');
  const lines = [`qbank: ${message}`, ...(hint === null ? [] : [hint]), ''];
  const said = isJson
    ? `${safeJson({ schema: 1, error: { id, message, hint } })}\n`
    : layRows(safeText(lines.join('\n')), outputs.stderr);
  outputs.stderr.write(said);
  if (process.env.QBANK_DEBUG) outputs.stderr.write(safeText(`${traceOf(error)}\n`));
  return exitCode;
}

/** Text as rows of a screen; a pipe gets it as it is. */
function layRows(text: string, { isTTY, columns }: Output): string {
  return isTTY ? wrapText(text, columns || 80).join('\n') : text;
}

function toUnexpected(error: unknown): QbankError {
  return new QbankError('unexpected', { reason: error instanceof Error ? error.message : String(error) });
}

/** Where an error comes from, and what it was caused by. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const trace = error.stack ?? error.message;
  return error.cause === undefined ? trace : `${trace}\nCaused by: ${traceOf(error.cause)}`;
}
