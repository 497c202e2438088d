import { outputs } from './terminal/output.ts';

/** Starts qbank with the words of its command line and sets the process's exit code. */
export async function run(words: readonly string[]): Promise<void> {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) return sayVersion(words);
  const { runWatched } = await import('./commands/program/start.ts');
  process.exitCode = await runWatched(words);
}

/** The version alone needs nothing of the program, not even its texts, which take longer to load than it to be said. */
async function sayVersion(words: readonly string[]): Promise<void> {
  const error = await write(`${process.env.QBANK_VERSION}\n`);
  if (error === null) return;
  const { reportOutput } = await import('./commands/program/start.ts');
  process.exitCode = await reportOutput(error, words);
}

/** Writes to stdout; returns why it could not be written. */
function write(text: string): Promise<Error | null> {
  return new Promise((resolve) => {
    // It is told by the callback as well; an event that nobody hears would end the program.
    outputs.stdout.on('error', () => {});
    outputs.stdout.write(text, (error) => resolve(error ?? null));
  });
}
