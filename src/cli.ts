import { type Leaving, outputProblem, watchForLeaving } from './commands/leaving.ts';
import { Interrupted, QbankError } from './errors.ts';
import { safeJson, safeText } from './terminal/safe.ts';
import { languageFor } from './texts/language.ts';
import { chooseTexts } from './texts/texts.ts';

/** Starts qbank with the words of its command line and sets the process's exit code. */
export async function run(words: readonly string[]): Promise<void> {
  const leaving = watchForLeaving(process);
  try {
    await Promise.race([start(words, leaving), leaving.interrupted]).finally(leaving.leave);
    // What was written may be refused only after the command is done, as on a full disk.
    await Promise.race([leaving.interrupted, flush(process.stdout)]);
  } catch (error) {
    process.exitCode = await report(error, words);
  }
}

async function start(words: readonly string[], leaving: Leaving): Promise<void> {
  // The version alone needs nothing of the program, which takes longer to load than to answer.
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    process.stdout.write(`${process.env.QBANK_VERSION}\n`);
    return;
  }
  await chooseTexts(languageFor(words, process.env));
  const { runProgram } = await import('./commands/program.ts');
  await runProgram(words, leaving);
}

/** Resolves when all that was written is out; rejects where it could not be written. */
function flush(output: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write('', (error) => (error ? reject(outputProblem(error)) : resolve()));
  });
}

/** Says on stderr what went wrong, as one JSON object where JSON was asked for; returns the exit code. */
async function report(error: unknown, words: readonly string[]): Promise<number> {
  if (error instanceof Interrupted) return error.exitCode;
  const known = error instanceof QbankError ? error : toUnexpected(error);
  const { id, message, hint, exitCode } = known;
  const isJson = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).includes('--json');
  const lines = [`qbank: ${message}`, ...(hint === null ? [] : [hint]), ''];
  const said = isJson
    ? `${safeJson({ schema: 1, error: { id, message, hint } })}\n`
    : await layRows(safeText(lines.join('\n')), process.stderr);
  process.stderr.write(said);
  if (process.env.QBANK_DEBUG) process.stderr.write(safeText(`${traceOf(error)}\n`));
  return exitCode;
}

/** Text as rows of a screen; a pipe gets it as it is. */
async function layRows(text: string, { isTTY, columns }: NodeJS.WriteStream): Promise<string> {
  if (!isTTY) return text;
  const { wrapText } = await import('./terminal/wrap.ts');
  return wrapText(text, columns || 80).join('\n');
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
