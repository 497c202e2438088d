import type { Terminal } from '../../terminal/terminal.ts';
import { showWaiting } from '../../terminal/waiting.ts';
import { texts } from '../../texts/texts.ts';

/** A file among the files of an import. */
interface Place {
  /** From 1. */
  at: number;
  files: number;
  path: string;
  bytes: Uint8Array;
}

/** A file of so many bytes is read in the time that nobody notices. */
const quickBytes = 256 * 1024;
/** Where nothing can be drawn again, so many lines say how far a long import is. */
const lines = 10;

/** Says how far an import is while `work` runs: on a screen for many or large files, else in a few lines for many. */
export async function showProgress<Result>(
  terminal: Terminal,
  { at, files, path, bytes }: Place,
  work: () => Promise<Result>,
): Promise<Result> {
  const isLarge = bytes.length > quickBytes;
  const text = files > 1 ? texts.import.readingFile(at, files, path) : texts.import.readingOne(path);
  if (terminal.mayRedraw) return files > 1 || isLarge ? showWaiting(terminal, { text, work }) : work();
  const step = Math.ceil(files / lines);
  if (files >= lines * lines && at % step === 0) terminal.say(texts.import.far(at, files));
  return work();
}
