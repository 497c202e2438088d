import { environmentFor, programPath } from '../cli/program.ts';
import { type Pty, type PtyOptions, startNode } from './pty.ts';

/** qbank in a terminal of its own, with its data in this folder: `startQbank('practice -n 1', folder)`, or a list of words. */
export function startQbank(
  words: string | readonly string[],
  folder: string,
  options: Omit<PtyOptions, 'folder'> = {},
): Pty {
  const list = typeof words === 'string' ? words.split(' ').filter(Boolean) : words;
  const environment = { ...environmentFor(folder), TMPDIR: folder, ...options.environment };
  return startNode([programPath, ...list], { ...options, folder, environment });
}
