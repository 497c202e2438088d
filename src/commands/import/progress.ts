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

/**
 * Says how far an import is while the next of these items is worked out, and not while something is done with it: on a
 * screen for many or large files, else in a few lines for many.
 */
export async function* showProgress<Item>(
  terminal: Terminal,
  { at, files, path, bytes }: Place,
  items: AsyncIterator<Item>,
): AsyncGenerator<Item> {
  const isLarge = bytes.length > quickBytes;
  const text = files > 1 ? texts.import.readingFile(at, files, path) : texts.import.readingOne(path);
  const step = Math.ceil(files / lines);
  if (!terminal.mayRedraw && files >= lines * lines && at % step === 0)
    terminal.say(texts.import.far(at, files));
  const work = () => items.next();
  const next = () => (files > 1 || isLarge ? showWaiting(terminal, { text, work }) : work());
  for (let item = await next(); !item.done; item = await next()) yield item.value;
}
