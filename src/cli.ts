/** Starts qbank with the words of its command line and sets the process's exit code. */
export async function run(words: readonly string[]): Promise<void> {
  if (words.includes('--version')) process.stdout.write(`${process.env.QBANK_VERSION}\n`);
}
