import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { texts } from '../../texts/texts.ts';

/** What came back from the editor. */
type Edited =
  | { kind: 'edited'; text: string }
  /** The text is as it was; `keptPath` holds what the editor wrote, if it wrote anything else. */
  | { kind: 'failed'; reason: string; keptPath: string | null };

/** The command that opens a person's editor. */
export function editorOf(environment: NodeJS.ProcessEnv): string {
  const usual = process.platform === 'win32' ? 'notepad' : 'vi';
  return environment.VISUAL?.trim() || environment.EDITOR?.trim() || usual;
}

/** Hands a text to an editor in a file of its own and reads it back. What went wrong is said, and nothing is lost. */
export async function editText(text: string, editor: string): Promise<Edited> {
  const folder = await mkdtemp(join(tmpdir(), 'qbank-'));
  const path = join(folder, 'answer.txt');
  const given = text === '' ? '' : `${text}\n`;
  await writeFile(path, given, { mode: 0o600 });
  const heedInterrupts = ignoreInterrupts();
  const reason = await runEditor(editor, path).finally(heedInterrupts);
  const written = await readFile(path, 'utf8').catch(() => null);
  const isLost = reason !== null && written !== null && written !== given;
  if (!isLost) await rm(folder, { recursive: true, force: true });
  if (reason !== null) return { kind: 'failed', reason, keptPath: isLost ? path : null };
  if (written === null) return { kind: 'failed', reason: texts.practice.editorReasons.gone, keptPath: null };
  return { kind: 'edited', text: readBack(written) };
}

/**
 * Ctrl-C reaches every program of the job; while the editor has the terminal it is meant for the editor (in `ed` it
 * stops a command), and must not end the drill behind it. Returns how to heed it again.
 */
function ignoreInterrupts(): () => void {
  const listeners = process.listeners('SIGINT');
  const ignore = () => {};
  process.removeAllListeners('SIGINT').on('SIGINT', ignore);
  return () => {
    process.off('SIGINT', ignore);
    for (const listener of listeners) process.on('SIGINT', listener);
  };
}

/** Editors end a file with a line end, and some write their system's own. */
function readBack(written: string): string {
  return written
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
}

/** Null if the editor ended well, else why not. An editor may be a command with arguments: `code --wait`; the shell outlives its Ctrl-C. */
function runEditor(editor: string, path: string): Promise<string | null> {
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${path}"`, { shell: true, stdio: 'inherit' })
      : spawn('/bin/sh', ['-c', `trap : INT; ${editor} "$1"`, 'sh', path], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === null ? signal : reasonOf(code)));
  });
}

/** Why an editor failed by its exit code; null if it did not. A shell says by 127 and 126 that there was nothing to run. */
function reasonOf(code: number): string | null {
  const { unknown, forbidden, exitCode } = texts.practice.editorReasons;
  if (code === 0) return null;
  if (code === 127) return unknown;
  return code === 126 ? forbidden : exitCode(code);
}
