import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';

/** Asks for one line, without drawing anything again; null where the input has ended. */
export function askLine(
  question: string,
  { stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>,
): Promise<string | null> {
  const reader = createInterface({ input: stdin, output: stdout, terminal: false });
  return new Promise((resolve) => {
    reader.once('close', () => resolve(null));
    reader.question(`${question} `, (line) => {
      resolve(line);
      reader.close();
    });
  });
}
