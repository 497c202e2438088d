import type { Terminal } from './terminal.ts';

/**
 * Says on stderr that something takes time, for as long as `work` runs, which may say how far it is. On a screen that
 * may be redrawn only: a pipe or a log has no use for it.
 */
export async function showWaiting<Result>(
  terminal: Pick<Terminal, 'stderr' | 'hasColor' | 'mayRedraw'>,
  { text, work }: { text: string; work: (show: (text: string) => void) => Promise<Result> },
): Promise<Result> {
  if (!terminal.mayRedraw) return work(() => {});
  const { default: ora } = await import('ora');
  // stdin is left alone, for a prompt may read it next; a hidden cursor would be lost if the program were killed.
  const spinner = ora({
    text,
    stream: terminal.stderr,
    color: false,
    discardStdin: false,
    hideCursor: false,
  });
  spinner.start();
  try {
    return await work((now) => {
      spinner.text = now;
    });
  } finally {
    spinner.stop();
  }
}
